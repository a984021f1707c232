// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Sockets.h"

#include "server/Log.h"

#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

/** A client with more unsent bytes misses events without notice, as on the service. */
constexpr qint64 mostUnsent = 64 * 1024 * 1024; ///< bytes

} // namespace

Sockets::Sockets(QObject *parent) : QObject(parent), m_server(u"Coterie sandbox"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &Sockets::opened);
}

void Sockets::take(QTcpSocket *connection, const TokenAddress &token, const UserId &user)
{
    m_handshakes.removeIf([](const Live &live) { return !live.connection; });
    m_handshakes.append({connection, nullptr, token, user, m_newOnesAreSilent});
    m_server.handleConnection(connection);
}

void Sockets::opened()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        // QWebSocket does not expose its connection. The address of the peer is unique among open connections.
        const auto it = std::find_if(m_handshakes.cbegin(), m_handshakes.cend(), [&](const Live &live) {
            return live.connection && live.connection->peerPort() == socket->peerPort()
                   && live.connection->peerAddress() == socket->peerAddress();
        });
        if (it == m_handshakes.cend()) {
            socket->deleteLater();
            continue;
        }
        Live live = *it;
        m_handshakes.erase(it);
        live.socket = socket;
        const bool silent = live.silent;
        live.silent = false;
        m_live.push_back(live);
        ++m_accepted;
        qCDebug(sandboxLog) << "socket" << m_accepted << "opened";
        const auto place = std::prev(m_live.end());
        connect(socket, &QWebSocket::textMessageReceived, this, [this] { ++m_clientFrames; });
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { ++m_clientFrames; });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { forget(socket); });
        setSilent(*place, silent);
    }
}

void Sockets::forget(QWebSocket *socket)
{
    socket->disconnect(this);
    m_live.remove_if([socket](const Live &live) { return live.socket == socket; });
    qCDebug(sandboxLog) << "socket closed," << m_live.size() << "left";
    socket->deleteLater();
}

template <typename Action>
int Sockets::each(const TokenAddress &token, Action action)
{
    // Closing may erase entries during the loop.
    std::vector<Live *> chosen;
    for (Live &live : m_live)
        if (token.isEmpty() || live.token == token)
            chosen.push_back(&live);
    for (Live *live : chosen)
        action(*live);
    return int(chosen.size());
}

void Sockets::broadcast(const TokenAddress &token, const QJsonObject &event)
{
    inject(token, QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

int Sockets::inject(const TokenAddress &token, const QString &frame)
{
    return each(token, [&](Live &live) {
        if (!live.silent && live.socket->bytesToWrite() < mostUnsent)
            live.socket->sendTextMessage(frame);
    });
}

int Sockets::injectBinary(const TokenAddress &token, const QByteArray &frame)
{
    return each(token, [&](Live &live) {
        if (!live.silent)
            live.socket->sendBinaryMessage(frame);
    });
}

int Sockets::close(const TokenAddress &token, int code, const QString &reason)
{
    return each(token, [&](Live &live) {
        setSilent(live, false);
        live.socket->close(QWebSocketProtocol::CloseCode(code), reason);
    });
}

int Sockets::abort(const TokenAddress &token)
{
    return each(token, [&](Live &live) {
        setSilent(live, false);
        live.socket->abort();
    });
}

int Sockets::setSilent(const TokenAddress &token, bool silent, bool newOnes)
{
    m_newOnesAreSilent = silent && newOnes;
    return each(token, [&](Live &live) { setSilent(live, silent); });
}

void Sockets::setSilent(Live &live, bool silent)
{
    if (live.silent == silent || !live.connection)
        return;
    live.silent = silent;
    // QWebSocket reads and answers pings on readyRead, so a silent socket must not get this signal.
    live.connection->blockSignals(silent);
    if (!silent) {
        QTcpSocket *connection = live.connection;
        const auto catchUp = [this, connection, socket = live.socket] {
            if (connection->bytesAvailable() > 0)
                emit connection->readyRead();
            if (socket && connection->state() == QAbstractSocket::UnconnectedState)
                forget(socket);
        };
        QMetaObject::invokeMethod(connection, catchUp, Qt::QueuedConnection);
    }
}

int Sockets::count(const TokenAddress &token) const
{
    return int(std::count_if(m_live.cbegin(), m_live.cend(),
                             [&](const Live &live) { return token.isEmpty() || live.token == token; }));
}

} // namespace coterie::sandbox
