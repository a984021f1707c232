// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>

namespace coterie {

/** The HTTP statuses of a LoopbackServer and the page that it serves. */
namespace HttpStatus {
constexpr int ok = 200;
constexpr int badRequest = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int wrongMethod = 405;
constexpr int conflict = 409;
constexpr int gone = 410;
constexpr int tooLarge = 413;
constexpr int wrongType = 415;
constexpr int tooMany = 429;
constexpr int badGateway = 502;
constexpr int wrongVersion = 505;
} // namespace HttpStatus

/**
 * An HTTP/1.1 request to a LoopbackServer. Only what a browser sends to such a server is valid: a plain path, each
 * header once, and a body of a known length.
 */
struct LoopbackRequest {
    enum class State {
        Partial, ///< valid so far, but not complete
        Complete,
        Refused, ///< `status` says why
    };

    State state = State::Partial;
    int status = 0; ///< HTTP status of the refusal
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    static constexpr qsizetype limit = 16 * 1024; ///< bytes, head and body together

    /** Parses what a connection has sent so far. Refuses as soon as no further bytes can make it valid. */
    [[nodiscard]] static LoopbackRequest parse(QByteArrayView bytes);

    /** Returns the value of a cookie; empty if there is none. */
    [[nodiscard]] QByteArray cookie(QByteArrayView name) const;
};

} // namespace coterie
