// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Frontend.h"

#include "server/Http.h"
#include "server/Translation.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace coterie::sandbox {

namespace {

constexpr std::chrono::seconds headDeadline{10};
constexpr std::chrono::seconds closeDeadline{3};

} // namespace

Frontend::Frontend(Take upgrade, Take request, QObject *parent)
    : QTcpServer(parent), m_upgrade(std::move(upgrade)), m_request(std::move(request))
{
}

void Frontend::incomingConnection(qintptr descriptor)
{
    auto *connection = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!connection->setSocketDescriptor(descriptor)) {
        delete connection;
        return;
    }
    connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
    connect(connection, &QTcpSocket::readyRead, this, [this, connection] { look(connection); });
    auto *deadline = new QTimer(connection);
    deadline->setObjectName(QStringLiteral("headDeadline"));
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this,
            [connection] { refuse(connection, 408, tr("The request took too long.")); });
    deadline->start(headDeadline);
    if (auto *tls = qobject_cast<QSslSocket *>(connection)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void Frontend::look(QTcpSocket *connection)
{
    const RequestHead head = RequestHead::parse(connection->peek(RequestHead::limit));
    if (head.state == RequestHead::State::Partial)
        return;
    if (head.state == RequestHead::State::Refused) {
        refuse(connection, head.status, tr(head.sentence));
        return;
    }
    // The receiver owns the connection now, so our own handlers and timer must go.
    connection->disconnect(this);
    disconnect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
    delete connection->findChild<QTimer *>(QStringLiteral("headDeadline"), Qt::FindDirectChildrenOnly);
    if (head.isUpgrade())
        m_upgrade(connection, head);
    else
        m_request(connection, head);
}

void Frontend::refuse(QTcpSocket *connection, int status, const QString &sentence)
{
    // Reads and discards the rest. Closing with unread bytes would reset the connection and lose the response.
    connection->disconnect();
    QObject::connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
    QObject::connect(connection, &QTcpSocket::readyRead, connection, [connection] { connection->readAll(); });
    connection->readAll();
    connection->write(wire(Response::error(status, sentence), true));
    connection->disconnectFromHost();
    QTimer::singleShot(closeDeadline, connection, [connection] { connection->abort(); });
}

} // namespace coterie::sandbox
