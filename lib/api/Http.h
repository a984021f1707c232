// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace coterie {

/** Why an HTTP request has no complete response. */
enum class TransportError {
    None,
    NoNetwork,        ///< this computer has no network
    Dns,              ///< no such host
    Refused,          ///< the host refuses connections on that port
    Network,          ///< the connection failed before the request was sent
    LostAfterSending, ///< the connection failed afterwards; the server may have handled the request (P6)
    TimedOut,         ///< no complete response within the deadline; the server may have handled the request
    Tls,              ///< the server's certificate is not trusted (R9)
    TooLarge,         ///< the response exceeds the cap
    Cancelled,        ///< cancelled by this client
};

/** Cancels a request. Use it on the Http's thread only; it may outlive the Http. */
class Abort {
public:
    /** Ends the request with Cancelled, even if it has not been sent yet. */
    void abort()
    {
        m_aborted = true;
        if (const auto handler = std::exchange(m_handler, {}))
            handler();
    }
    [[nodiscard]] bool isAborted() const { return m_aborted; }
    /** Called by the Http implementation: sets the function that cancels the request, or null once it has ended. */
    void setHandler(std::function<void()> handler) { m_handler = std::move(handler); }

private:
    bool m_aborted = false;
    std::function<void()> m_handler;
};

struct HttpRequest {
    QByteArray verb;
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds deadline{20'000}; ///< from send() to the end of the response
    qint64 bodyCap = 8 * 1024 * 1024;           ///< maximum size of the response in bytes, decompressed
    bool gateIgnores503 = false;                ///< a 503 is about this resource, so it closes no gate (R3)
    bool renewsSession = true;                  ///< a 401 may mean that the access token expired (R4)
    std::function<void(qint64 sent, qint64 total)> progress = {}; ///< bytes of the body; on the Http's thread
    std::shared_ptr<Abort> abort = {};                            ///< null if the request is never cancelled
};

struct HttpResponse {
    int status = 0;                        ///< 0 if there was no response
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    TransportError error = TransportError::None; ///< if not None, the response is incomplete
    QString errorText;                           ///< from the system; never contains the URL
};

/** Sends HTTP requests. Implemented by QtHttp and by fakes in tests. Belongs to the network thread. */
class Http {
public:
    virtual ~Http() = default;

    /**
     * Sends a request and invokes `answer` exactly once, on this object's thread and never from within send().
     * Redirects are not followed but returned like any other response. Destroying the object discards pending
     * callbacks.
     */
    virtual void send(HttpRequest request, std::function<void(HttpResponse)> answer) = 0;

    /** Drops idle connections. Called after a sleep or a change of the network (R6). */
    virtual void forgetConnections() {}
};

} // namespace coterie
