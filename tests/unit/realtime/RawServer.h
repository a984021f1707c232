// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Certificate.h"

#include <QCryptographicHash>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <utility>

namespace coterie::test {

enum class Transport { Tcp, Tls };

/** Performs the handshakes of TLS and HTTP by hand, and then writes arbitrary bytes. */
class RawServer : public QTcpServer {
public:
    explicit RawServer(Transport transport = Transport::Tcp, Identity identity = Identity())
        : m_transport(transport), m_identity(std::move(identity))
    {
        listen(QHostAddress::LocalHost);
    }

    /** Waits for a connection, and with TLS for its handshake. Returns null on timeout. */
    QSslSocket *link()
    {
        if (!QTest::qWaitFor([this] { return m_taken < m_links.size(); }))
            return nullptr;
        QSslSocket *link = m_links.at(m_taken++);
        const bool ready = m_transport == Transport::Tcp || QTest::qWaitFor([link] { return link->isEncrypted(); });
        return ready ? link : nullptr;
    }

    /** Waits for a request, stores it in head, and returns its connection. */
    QSslSocket *request()
    {
        QSslSocket *link = this->link();
        head.clear();
        const bool whole = link && QTest::qWaitFor([&] {
                               head += link->readAll();
                               return head.contains("\r\n\r\n");
                           });
        return whole ? link : nullptr;
    }

    /** Accepts a request as a WebSocket. */
    QSslSocket *upgraded()
    {
        QSslSocket *link = request();
        if (link)
            link->write(acceptance());
        return link;
    }

    /** Returns the valid response to the request in head. */
    [[nodiscard]] QByteArray acceptance() const
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: "
               + accept() + "\r\n\r\n";
    }
    /** Returns Sec-WebSocket-Accept for the request in head. */
    [[nodiscard]] QByteArray accept() const
    {
        const qsizetype from = head.toLower().indexOf("sec-websocket-key:") + 18;
        const QByteArray key = head.mid(from, head.indexOf('\r', from) - from).trimmed();
        return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
            .toBase64();
    }

    /** Returns the unread bytes of all connections. */
    [[nodiscard]] QByteArray everReceived() const
    {
        QByteArray bytes;
        for (QSslSocket *link : m_links)
            bytes += link->readAll();
        return bytes;
    }
    [[nodiscard]] int connections() const { return int(m_links.size()); }

    QByteArray head;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *link = new QSslSocket(this);
        link->setSocketDescriptor(descriptor);
        link->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_links << link;
        if (m_transport == Transport::Tcp)
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_identity.certificate);
        configuration.setPrivateKey(m_identity.key);
        link->setSslConfiguration(configuration);
        link->startServerEncryption();
    }

private:
    const Transport m_transport;
    const Identity m_identity;
    QList<QSslSocket *> m_links;
    qsizetype m_taken = 0;
};

} // namespace coterie::test
