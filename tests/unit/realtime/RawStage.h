// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/QtSocket.h"
#include "realtime/RawFrames.h"
#include "realtime/RawServer.h"

#include <QPointer>
#include <QTest>

#include <memory>
#include <optional>

namespace coterie::test {

/** One of our sockets, with its events. */
struct Client {
    explicit Client(QList<QSslCertificate> authorities = {}, const RealtimeOptions &options = {})
        : socket(QtSocketFactory(std::move(authorities), options).create())
    {
    }

    void open(const QString &scheme, quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
    {
        socket->open(QUrl(QStringLiteral("%1://%2:%3/ws?ticket=secret").arg(scheme, host).arg(port)),
                     {.opened = [this] { hear(QStringLiteral("opened")); },
                      .text = [this](const QString &text) { hear(text); },
                      .binary = [this] { hear(QStringLiteral("binary")); },
                      .pong = [this] { hear(QStringLiteral("pong")); },
                      .ended =
                          [this](const SocketEnd &its) {
                              end = its;
                              hear(QStringLiteral("ended"));
                          }});
    }

    QStringList heard;
    std::optional<SocketEnd> end;
    QString dieAt; ///< destroys the socket in the handler of this event
    std::unique_ptr<Socket> socket;

private:
    void hear(const QString &words)
    {
        heard << words;
        if (!dieAt.isNull() && words == dieAt)
            socket.reset();
    }
};

/** A raw server, over TCP or TLS, and a socket of ours that connects to it. */
struct RawStage {
    explicit RawStage(Transport its_transport, const RealtimeOptions &options = {})
        : transport(its_transport), server(transport, identity()), client({identity().certificate}, options)
    {
    }

    /** Shared by all tests, because creating it is slow. */
    static const Identity &identity()
    {
        static const Identity made = makeIdentity();
        return made;
    }

    void open()
    {
        client.open(transport == Transport::Tls ? QStringLiteral("wss") : QStringLiteral("ws"), server.serverPort());
    }
    /** Connects, and reads the request. */
    [[nodiscard]] bool request()
    {
        open();
        link = server.request();
        return link;
    }
    /** Connects, and waits until the client is open. */
    [[nodiscard]] bool upgrade()
    {
        open();
        link = server.upgraded();
        return link && QTest::qWaitFor([this] { return client.heard == QStringList{QStringLiteral("opened")}; });
    }
    /** Writes the bytes to the kernel at once. */
    void send(const QByteArray &bytes) const
    {
        link->write(bytes);
        link->flush();
    }
    /** Waits until the client has closed the connection, so that nothing can reach it any more. */
    [[nodiscard]] bool isLinkGone() const
    {
        return QTest::qWaitFor([this] { return link->state() == QAbstractSocket::UnconnectedState; });
    }
    /** Waits until the client has sent a matching frame. */
    template <typename Like>
    [[nodiscard]] bool sees(Like like)
    {
        return QTest::qWaitFor([&] {
            incoming += link->readAll();
            seen += takeClientFrames(incoming);
            return std::any_of(seen.cbegin(), seen.cend(), like);
        });
    }

    const Transport transport;
    RawServer server;
    Client client;
    QSslSocket *link = nullptr;
    QByteArray incoming;
    QList<ClientFrame> seen; ///< frames from the client
};

/** Adds rows for both transports. */
inline void overBothTransports()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("tls") << Transport::Tls;
}

/** Calls row(name, transport) for both transports. */
template <typename Row>
void forBothTransports(const char *name, Row row)
{
    row(QByteArray("tcp: ") + name, Transport::Tcp);
    row(QByteArray("tls: ") + name, Transport::Tls);
}

} // namespace coterie::test

Q_DECLARE_METATYPE(coterie::test::Transport)
