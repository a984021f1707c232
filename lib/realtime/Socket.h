// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace coterie {

/** How one socket ended: once for each socket that was opened, whatever went wrong in it. */
struct SocketEnd {
    enum class Cause {
        Closed,         ///< a close frame, ours or the server's: see code
        Lost,           ///< the link went without a close frame (1006)
        UpgradeRefused, ///< the server answered the handshake with something else than 101
        Tls,            ///< the certificate was not accepted
        Unreachable,    ///< DNS, TCP or the proxy
    };
    Cause cause = Cause::Lost;
    /** The close code; absent when the frame had one that the transport cannot name, as Qt with 1012 to 1014. */
    std::optional<quint16> code;
    QString detail; ///< for a person; never holds the URL or the ticket

    friend bool operator==(const SocketEnd &, const SocketEnd &) = default;
};

/**
 * One WebSocket, for one connect (R2). Handlers are called on the socket's thread, from the event loop and never from
 * inside one of its methods; none is called after ended, nor after the socket was destroyed. Destroying it aborts, and
 * may happen inside a handler; what close() wrote is still given to the system.
 */
class Socket {
public:
    struct Handlers {
        std::function<void()> opened;
        std::function<void(const QString &)> text;
        std::function<void()> binary;
        std::function<void()> pong;
        std::function<void(const SocketEnd &)> ended;
    };

    virtual ~Socket() = default;
    /** Once. The URL holds the ticket and is kept out of every log. */
    virtual void open(const QUrl &url, Handlers handlers) = 0;
    /** Starts the close handshake, aborts when it takes longer than 3 s; ended follows. Before opened it aborts. */
    virtual void close(quint16 code) = 0;
    /** A ping frame, where the state allows one. */
    virtual void ping() = 0;
};

/** Makes a fresh socket for every attempt (R2). */
class SocketFactory {
public:
    virtual ~SocketFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Socket> create() = 0;
};

} // namespace coterie
