// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace coterie::test {

/** Answers the handshake by hand, and then writes whatever bytes a test likes. */
class RawServer : public QTcpServer {
public:
    RawServer() { listen(QHostAddress::LocalHost); }

    /** Waits for a request and gives its link. */
    QTcpSocket *request()
    {
        if (!hasPendingConnections() && !QSignalSpy(this, &QTcpServer::newConnection).wait())
            return nullptr;
        QTcpSocket *link = nextPendingConnection();
        while (!head.contains("\r\n\r\n")) {
            if (link->bytesAvailable() == 0 && !QSignalSpy(link, &QTcpSocket::readyRead).wait())
                return nullptr;
            head += link->readAll();
        }
        return link;
    }

    /** A request that was accepted as a WebSocket. */
    QTcpSocket *upgraded()
    {
        QTcpSocket *link = request();
        if (!link)
            return nullptr;
        const qsizetype from = head.toLower().indexOf("sec-websocket-key:") + 18;
        const QByteArray key = head.mid(from, head.indexOf('\r', from) - from).trimmed();
        link->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    "Sec-WebSocket-Accept: "
                    + QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                          .toBase64()
                    + "\r\n\r\n");
        return link;
    }

    QByteArray head;
};

inline QByteArray closeFrame(quint16 code)
{
    return QByteArray("\x88\x02", 2) + static_cast<char>(code >> 8) + static_cast<char>(code & 0xff);
}

} // namespace coterie::test
