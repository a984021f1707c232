// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace coterie {

/** A request as it was received. */
struct RawRequest {
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/**
 * A minimal HTTP server for invalid responses: it passes each request to a handler, which writes arbitrary bytes.
 * Listens on a free loopback port.
 */
class RawHttpServer {
public:
    using Handler = std::function<void(const RawRequest &, QTcpSocket *)>;

    explicit RawHttpServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
    }

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /** Answers every request with this status, headers ("Name: value\r\n" each) and body. */
    void answer(int status, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        m_handler = [=](const RawRequest &, QTcpSocket *socket) { socket->write(response(status, body, headers)); };
    }

    [[nodiscard]] static QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\nContent-Length: " + QByteArray::number(body.size())
               + "\r\n" + headers + "\r\n" + body;
    }

    QList<RawRequest> requests;
    int connections = 0;

private:
    void serve(QTcpSocket *socket)
    {
        ++connections;
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (auto request = take(*buffer)) {
                requests.append(*request);
                if (m_handler)
                    m_handler(*request, socket);
            }
        });
    }

    /** Returns the first complete request in the buffer. */
    [[nodiscard]] static std::optional<RawRequest> take(QByteArray &buffer)
    {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return {};
        const QList<QByteArray> lines = buffer.first(headEnd).replace("\r\n", "\n").split('\n');
        const QList<QByteArray> first = lines.constFirst().split(' ');
        RawRequest request{first.value(0), first.value(1), {}, {}};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.first(colon).toLower()] = line.mid(colon + 1).trimmed();
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return {};
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        return request;
    }

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
};

} // namespace coterie
