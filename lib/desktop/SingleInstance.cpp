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

constexpr qint64 longestRequest = 4096; ///< bytes
constexpr qsizetype longestPart = 256;  ///< characters, of up to 6 bytes each in JSON; no address or token is as long
constexpr unsigned long again = 20;     ///< ms, after nobody was there who held the lock
constexpr QByteArrayView taken("taken\n");

/** Short, for the path of a socket has little room. */
QString fileName(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"coterie-"_s + QLatin1StringView(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &name, const QString &folder, QObject *parent)
    : QObject(parent), m_socketName(folder + u'/' + fileName(name)), m_lock(m_socketName + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // only the end of who holds it ends it
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

bool SingleInstance::handOver(const StartRequest &request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    do {
        if (isFirst())
            return false;
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCDebug(desktopLog) << "nobody can tell whether the program runs already: no lock in the runtime folder";
            return false;
        }
        // The one that holds it may be about to listen, or about to end.
        const Answer answer = ask(request, deadline);
        if (answer != Answer::Nobody)
            return answer == Answer::Taken;
        QThread::msleep(again);
    } while (!deadline.hasExpired());
    qCDebug(desktopLog) << "the program runs already, and does not answer";
    return false;
}

bool SingleInstance::isFirst()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_socketName); // of one that was killed
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server->listen(m_socketName))
        qCDebug(desktopLog) << "nobody can hand over a start:" << m_server->errorString();
    return true;
}

SingleInstance::Answer SingleInstance::ask(const StartRequest &request, const QDeadlineTimer &deadline) const
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(left()))
        return Answer::Nobody;
    const QJsonObject wanted{{u"open"_s, request.open.left(longestPart)},
                             {u"token"_s, request.activationToken.left(longestPart)}};
    socket.write(QJsonDocument(wanted).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(left()))
            return deadline.hasExpired() ? Answer::Silence : Answer::Nobody;
    }
    return socket.readAll() == taken ? Answer::Taken : Answer::Silence;
}

void SingleInstance::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const QJsonDocument request = QJsonDocument::fromJson(socket->readLine(longestRequest));
    if (!request.isObject()) {
        socket->abort();
        return;
    }
    socket->write(taken.data(), taken.size());
    Q_EMIT asked({request["open"_L1].toString(), request["token"_L1].toString()});
}

} // namespace coterie
