// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace coterie::sandbox {

/** Access tokens: JSON Web Tokens with the claims sub, iat, exp, and jti. Times are in microseconds since the epoch. */
class AccessTokens {
public:
    explicit AccessTokens(std::chrono::seconds lifetime) : m_lifetime(lifetime) {}

    /** Applies to tokens that are issued from now on. */
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }

    [[nodiscard]] QString issue(const UserId &user, const QByteArray &key, qint64 now) const;
    /** Returns the user of a token that this key signed and that has not expired. */
    [[nodiscard]] std::optional<UserId> verify(const QString &token, const QByteArray &key, qint64 now) const;
    /** Treats the token as expired until the process ends. */
    void expire(const QString &token) { m_expired.insert(token); }

private:
    std::chrono::seconds m_lifetime;
    QSet<QString> m_expired;
};

} // namespace coterie::sandbox
