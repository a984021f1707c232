// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LoopbackServer.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace coterie {
namespace {

/** What every response says: nothing of another origin is loaded, framed, cached or told where it was linked from. */
constexpr char policy[] = "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
                          "img-src data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
                          "form-action 'none'\r\n"
                          "X-Content-Type-Options: nosniff\r\n"
                          "X-Frame-Options: DENY\r\n"
                          "Cross-Origin-Resource-Policy: same-origin\r\n"
                          "Referrer-Policy: no-referrer\r\n"
                          "Cache-Control: no-store\r\n"
                          "Connection: close\r\n";

/** Returns the reason phrase, which no browser shows. */
QByteArray reason(int status)
{
    return status < HttpStatus::badRequest ? "OK" : "Refused";
}

} // namespace

LoopbackServer::LoopbackServer(Scheduler &scheduler, Handler handler, QObject *parent)
    : QObject(parent), m_scheduler(scheduler), m_handler(std::move(handler)), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &LoopbackServer::accept);
}

LoopbackServer::~LoopbackServer()
{
    for (auto &[socket, connection] : m_connections)
        socket->disconnect(this);
}

bool LoopbackServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        return false;
    m_host = "127.0.0.1:" + QByteArray::number(m_server->serverPort());
    return true;
}

void LoopbackServer::close()
{
    m_server->close();
    m_isClosing = true;
    QList<QTcpSocket *> unanswered;
    for (auto &[socket, connection] : m_connections) {
        if (connection.phase != Phase::Responding)
            unanswered.append(socket);
    }
    for (QTcpSocket *socket : std::as_const(unanswered))
        socket->abort();
    if (m_connections.empty())
        QMetaObject::invokeMethod(this, &LoopbackServer::closed, Qt::QueuedConnection);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_connections.size() >= maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this); // it may outlive the QTcpServer, while its response is being sent
        socket->setReadBufferSize(LoopbackRequest::limit + 1);
        startDeadline(socket, m_connections[socket]);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
    }
}

void LoopbackServer::startDeadline(QTcpSocket *socket, Connection &connection)
{
    connection.deadline = m_scheduler.startTimer(patience, [socket] { socket->abort(); });
}

void LoopbackServer::read(QTcpSocket *socket)
{
    const auto connection = m_connections.find(socket);
    if (connection == m_connections.end())
        return;
    if (connection->second.phase != Phase::Reading) {
        socket->readAll(); // after the request
        return;
    }
    connection->second.received += socket->readAll();
    const LoopbackRequest request = LoopbackRequest::parse(connection->second.received);
    if (request.state == LoopbackRequest::State::Partial)
        return;
    connection->second.phase = Phase::Handling;
    connection->second.received.clear();
    connection->second.deadline.reset();
    handle(socket, request);
}

void LoopbackServer::handle(QTcpSocket *socket, const LoopbackRequest &request)
{
    if (request.state == LoopbackRequest::State::Refused) {
        respond(socket, {.status = request.status, .body = "Bad request\n"});
        return;
    }
    if (!isFromOurPage(request)) {
        respond(socket, {.status = HttpStatus::forbidden, .body = "Forbidden\n"});
        return;
    }
    m_handler(request, [this, guard = QPointer<LoopbackServer>(this),
                        target = QPointer<QTcpSocket>(socket)](const LoopbackResponse &response) {
        if (guard && target)
            respond(target, response);
    });
}

/** An address bar sends no origin; a page of another origin, or a name that leads to 127.0.0.1, cannot hide it. */
bool LoopbackServer::isFromOurPage(const LoopbackRequest &request) const
{
    const bool isReading = request.method == "GET";
    const QByteArray site = request.headers.value("sec-fetch-site");
    const bool isOurOrigin =
        request.headers.contains("origin") ? request.headers["origin"] == "http://" + m_host : isReading;
    const bool isOurSite =
        !request.headers.contains("sec-fetch-site") || site == "same-origin" || (isReading && site == "none");
    return request.headers.value("host") == m_host && isOurOrigin && isOurSite;
}

void LoopbackServer::respond(QTcpSocket *socket, const LoopbackResponse &response)
{
    const auto connection = m_connections.find(socket);
    if (connection == m_connections.end() || connection->second.phase != Phase::Handling)
        return;
    connection->second.phase = Phase::Responding;
    startDeadline(socket, connection->second);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status)
                      + "\r\nContent-Type: " + response.type
                      + "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n" + policy;
    if (!response.cookie.isEmpty())
        head += "Set-Cookie: " + response.cookie + "\r\n";
    socket->write(head + "\r\n" + response.body);
    socket->disconnectFromHost();
}

void LoopbackServer::forget(QTcpSocket *socket)
{
    m_connections.erase(socket);
    socket->disconnect(this);
    socket->deleteLater();
    if (m_isClosing && m_connections.empty())
        QMetaObject::invokeMethod(this, &LoopbackServer::closed, Qt::QueuedConnection);
}

} // namespace coterie
