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

/** Why an HTTP request has no whole answer. */
enum class TransportError {
    None,
    NoNetwork,        ///< this computer has no network
    Dns,              ///< no such host
    Refused,          ///< nobody listens there
    Network,          ///< the link failed before the request was sent
    LostAfterSending, ///< the link failed after that: the server may have done what was asked (P6)
    TimedOut,         ///< no whole answer within the deadline; the server may have done what was asked
    Tls,              ///< no trusted encryption (R9)
    TooLarge,         ///< the answer is over the cap
    Cancelled,        ///< given up on our side
};

/** Lets whoever asked give a request up. Belongs to the thread of the Http, and may outlive it. */
class Abort {
public:
    /** Ends a request that is under way with Cancelled, also one that is yet to be sent. */
    void abort()
    {
        m_aborted = true;
        if (const auto handler = std::exchange(m_handler, {}))
            handler();
    }
    [[nodiscard]] bool isAborted() const { return m_aborted; }
    /** What ends the request, by whoever carries it; null when it is over. */
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
    std::chrono::milliseconds deadline{20'000}; ///< from send() to the whole answer
    qint64 bodyCap = 8 * 1024 * 1024;           ///< of the answer, in bytes, once unpacked
    bool unavailableIsItsOwn = false;           ///< a 503 speaks of what was asked for, not of the host
    std::function<void(qint64 sent, qint64 total)> progress = {}; ///< of the body, in bytes; on the Http's thread
    std::shared_ptr<Abort> abort = {};                            ///< null when nobody will give it up
};

struct HttpResponse {
    int status = 0;                        ///< 0: no answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    TransportError error = TransportError::None; ///< when not None, whatever came is not whole
    QString errorText;                           ///< the system's words for it; never holds the URL
};

/** Where requests go out: QtHttp, or a test's own. Belongs to one thread, the network thread. */
class Http {
public:
    virtual ~Http() = default;

    /**
     * Sends a request and calls back exactly once, on this object's thread and never from inside send(). Redirects are
     * not followed: they are answers like any other. Destroying the object drops the answers that are still out.
     */
    virtual void send(HttpRequest request, std::function<void(HttpResponse)> answer) = 0;

    /** Drops kept connections; to be called after the computer slept or changed its network. */
    virtual void forgetConnections() {}
};

} // namespace coterie
