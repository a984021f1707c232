// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"

#include <QDateTime>

#include <optional>

namespace coterie {

/** Why a call to the service failed. A value; safe to copy between threads. */
struct ApiError {
    enum class Kind {
        NoNetwork,
        Unreachable, ///< no such host, refused, or the connection broke
        TimedOut,
        Tls,
        SignInRequired, ///< 401
        Forbidden,      ///< 403
        NotFound,       ///< 404
        Rejected,       ///< another 4xx
        Throttled,      ///< 429 and 503
        Server,         ///< another 5xx
        Redirected,     ///< 3xx; never followed, since the request contains secrets
        Malformed,      ///< a response that is not in the service's format
    };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< HTTP status; 0 if there was no response
    TransportError transport = TransportError::None;
    QString host;
    QString serverMessage;                               ///< from the server or the system; plain text, may be empty
    std::optional<std::chrono::milliseconds> retryAfter; ///< from the server, 1 s to 10 min

    /**
     * Returns whether the server may have carried out the request anyway. A post is then Unconfirmed, not failed (P6).
     */
    [[nodiscard]] bool outcomeUnknown() const;
    /** Returns whether the service refused the request and will refuse it again. Other errors can be temporary. */
    [[nodiscard]] bool isRefusal() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/** Returns one translated sentence that says what happened. */
[[nodiscard]] QString sentence(const ApiError &error);
/** Returns one translated sentence that says what the user can do. */
[[nodiscard]] QString recoverySuggestion(const ApiError &error);

/**
 * Returns the Retry-After of a response, clamped to 1 s to 10 min; nothing if it is neither seconds nor an HTTP date. A
 * date is compared with the server's Date header, if there is one, because the local clock may be wrong (R3).
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);

/** Returns the error for an incomplete or non-2xx response. `message` comes from Decoder::errorMessage(). */
[[nodiscard]] ApiError apiError(const HttpResponse &response, const QString &host, const QString &message);

/** Returns the error for a 2xx response whose body is not in the service's format. */
[[nodiscard]] ApiError malformedResponse(int status, const QString &host);

} // namespace coterie
