// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/LoopbackRequest.h"
#include "realtime/Scheduler.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

class QTcpServer;
class QTcpSocket;

namespace coterie {

struct LoopbackResponse {
    int status = HttpStatus::ok;
    QByteArray type = "text/plain; charset=utf-8";
    QByteArray body = {};
    QByteArray cookie = {}; ///< the value of a Set-Cookie header, if there is one
};

/**
 * An HTTP server for a browser on this computer, on 127.0.0.1 and a random port. One request for each connection. It
 * answers requests to exactly its own host and port alone, so neither a page of another origin nor a host name that
 * leads here (DNS rebinding) reaches the handler. Every response forbids scripts, styles and connections of any other
 * origin, frames, caching and referrers. GUI thread.
 */
class LoopbackServer : public QObject {
    Q_OBJECT

public:
    /** May be called once, at any time; no effect when the connection is gone. */
    using Respond = std::function<void(const LoopbackResponse &response)>;
    using Handler = std::function<void(const LoopbackRequest &request, const Respond &respond)>;

    static constexpr std::size_t maxConnections = 16; ///< more are closed at once
    /** How long a request may take to arrive, and a response to be read. */
    static constexpr std::chrono::milliseconds patience{5000};

    LoopbackServer(Scheduler &scheduler, Handler handler, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /** Returns false if there is no free port. */
    [[nodiscard]] bool listen();
    /** Returns "127.0.0.1:PORT". */
    [[nodiscard]] const QByteArray &host() const { return m_host; }
    /**
     * Stops listening, and closes every connection whose response is not being sent. Emits closed() when the last one
     * is gone; not from within this call.
     */
    void close();

Q_SIGNALS:
    void closed();

private:
    enum class Phase { Reading, Handling, Responding };
    struct Connection {
        QByteArray received;
        Phase phase = Phase::Reading;
        std::unique_ptr<Timer> deadline;
    };

    void accept();
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const LoopbackRequest &request);
    void respond(QTcpSocket *socket, const LoopbackResponse &response);
    void forget(QTcpSocket *socket);
    void startDeadline(QTcpSocket *socket, Connection &connection);
    [[nodiscard]] bool isFromOurPage(const LoopbackRequest &request) const;

    Scheduler &m_scheduler;
    Handler m_handler;
    QByteArray m_host;
    std::unique_ptr<QTcpServer> m_server;
    std::unordered_map<QTcpSocket *, Connection> m_connections;
    bool m_isClosing = false;
};

} // namespace coterie
