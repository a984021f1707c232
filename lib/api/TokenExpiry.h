// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace coterie {

/** The validity of an access token, in time since 1970-01-01T00:00:00Z. */
struct TokenValidity {
    std::optional<std::chrono::seconds> issuedAt;
    std::chrono::seconds expiresAt{};

    friend bool operator==(const TokenValidity &, const TokenValidity &) = default;
};

/** Reads the claims "iat" and "exp" of a JWT without verifying it. Returns nothing for any other token. */
[[nodiscard]] std::optional<TokenValidity> validityOf(const QString &accessToken);

/**
 * Returns when to renew the token: 10 % of its lifetime or 5 min before it expires, whichever is later. `now` takes the
 * place of a missing time of issue.
 */
[[nodiscard]] std::chrono::milliseconds renewalTime(const TokenValidity &validity, std::chrono::milliseconds now);

} // namespace coterie
