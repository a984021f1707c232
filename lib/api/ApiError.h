// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"

#include <QDateTime>

#include <optional>

namespace coterie {

/** Why a call to the service did not do what was asked; a value, safe to copy between threads. */
struct ApiError {
    enum class Kind {
        NoNetwork,
        Unreachable, ///< no such host, refused, or the link broke
        TimedOut,
        Tls,
        SignInRequired, ///< 401
        Forbidden,      ///< 403
        NotFound,       ///< 404
        Rejected,       ///< another 4xx
        Throttled,      ///< 429 and 503
        Server,         ///< another 5xx
        Redirected,     ///< 3xx: never followed, the request carries secrets
        Malformed,      ///< an answer that is not the service's
    };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< of HTTP; 0 when there was no answer
    TransportError transport = TransportError::None;
    QString host;
    QString serverMessage; ///< the server's words or the system's; plain text, may be empty
    std::optional<std::chrono::milliseconds> retryAfter; ///< as the server asked, 1 s to 10 min

    /** Whether the server may have done what was asked all the same; then a post is Unconfirmed, not failed (P6). */
    [[nodiscard]] bool outcomeUnknown() const;
    /** Whether the service answered no, and will again until something changes; what is left may heal by itself. */
    [[nodiscard]] bool isRefusal() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/** What happened, in one sentence for a person. */
[[nodiscard]] QString sentence(const ApiError &error);
/** What they can do about it, in one sentence. */
[[nodiscard]] QString recoverySuggestion(const ApiError &error);

/**
 * Retry-After, in seconds or as an HTTP date, kept between 1 s and 10 min; nothing when it is neither. A date is read
 * against the server's own clock, if it sent one, for ours may be wrong.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now);

/** The error of a response that is not a whole 2xx. The message is the body's, as Decoder::errorMessage() gives it. */
[[nodiscard]] ApiError apiError(const HttpResponse &response, const QString &host, const QString &message);

/** The error of a 2xx with something else in it than the service's answer. */
[[nodiscard]] ApiError malformedAnswer(int status, const QString &host);

} // namespace coterie
