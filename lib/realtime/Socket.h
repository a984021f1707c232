// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace coterie {

/** How a socket ended. Reported exactly once for each socket that was opened. */
struct SocketEnd {
    enum class Cause {
        Closed,         ///< with a close frame from either side, see code
        Lost,           ///< the link was lost without a close frame (1006)
        UpgradeRefused, ///< the server did not answer the handshake with 101
        Tls,            ///< the certificate was not accepted
        Unreachable,    ///< DNS, TCP or the proxy
    };
    Cause cause = Cause::Lost;
    /** The close code; absent if the transport does not report it, like Qt for 1012 to 1014. */
    std::optional<quint16> code;
    QString detail; ///< for the user; never contains the URL or the ticket

    friend bool operator==(const SocketEnd &, const SocketEnd &) = default;
};

/**
 * A WebSocket for one attempt (R2). Handlers are invoked on the socket's thread, from the event loop and never from
 * within a method. None is invoked after `ended`, or after the socket was destroyed. Destroying it aborts the
 * connection and is allowed within a handler; data that close() wrote is still handed to the system.
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
    /** Opens the connection; call it once. The URL contains the ticket and is never logged (R2). */
    virtual void open(const QUrl &url, Handlers handlers) = 0;
    /** Starts the close handshake and aborts it after 3 s; before `opened` it aborts at once. `ended` follows. */
    virtual void close(quint16 code) = 0;
    /** Sends a ping frame if the socket is open. */
    virtual void ping() = 0;
};

/** Creates a new socket for each attempt (R2). */
class SocketFactory {
public:
    virtual ~SocketFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Socket> create() = 0;
};

} // namespace coterie
