// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/SingleInstance.h"

#include "desktop/Log.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr qint64 maxRequestSize = 32 * 1024; ///< bytes
constexpr qsizetype maxLinkLength = 4096;    ///< characters
constexpr qsizetype maxFieldLength = 256; ///< characters, up to 6 bytes each in JSON; addresses and tokens are shorter
constexpr unsigned long retryInterval = 20;   ///< ms
constexpr QByteArrayView accepted("taken\n"); ///< protocol between versions; do not change

/** Returns a short name, since the path of a socket is limited to about 100 bytes. */
QString fileName(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"coterie-"_s + QLatin1StringView(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent), m_socketName(folder + u'/' + fileName(name)), m_lock(m_socketName + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // the lock is only released when its holder ends
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

bool SingleInstance::handOver(const StartRequest &request, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    do {
        if (isFirst())
            return false;
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCDebug(desktopLog) << "cannot check for a running program: no lock in the runtime folder";
            return false;
        }
        // The holder of the lock may be starting to listen, or about to end.
        const Answer answer = sendRequest(request, deadline);
        if (answer != Answer::NotReachable)
            return answer == Answer::Accepted;
        QThread::msleep(retryInterval);
    } while (!deadline.hasExpired());
    qCDebug(desktopLog) << "the program is already running and does not answer";
    return false;
}

bool SingleInstance::isFirst()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_socketName); // left over from a killed program
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readRequest(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server->listen(m_socketName))
        qCDebug(desktopLog) << "later starts cannot be received:" << m_server->errorString();
    return true;
}

SingleInstance::Answer SingleInstance::sendRequest(const StartRequest &request, const QDeadlineTimer &deadline) const
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(left()))
        return Answer::NotReachable;
    const QJsonObject message{{u"open"_s, request.open.left(maxFieldLength)},
                              {u"token"_s, request.activationToken.left(maxFieldLength)},
                              {u"link"_s, request.link.size() > maxLinkLength ? QString() : request.link}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesAvailable() < accepted.size()) {
        if (!socket.waitForReadyRead(left()))
            return deadline.hasExpired() ? Answer::TimedOut : Answer::NotReachable;
    }
    return socket.readAll() == accepted ? Answer::Accepted : Answer::TimedOut;
}

void SingleInstance::readRequest(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > maxRequestSize)
            socket->abort();
        return;
    }
    const QJsonDocument request = QJsonDocument::fromJson(socket->readLine(maxRequestSize));
    if (!request.isObject()) {
        socket->abort();
        return;
    }
    socket->write(accepted.data(), accepted.size());
    socket->flush(); // this may end because of the request
    Q_EMIT asked({request["open"_L1].toString(), request["token"_L1].toString(), request["link"_L1].toString()});
}

} // namespace coterie
