// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/**
 * What wallets were asked to sign: one pending challenge for each user and wallet. Kept in memory only. Times are in
 * microseconds since the epoch.
 */
class WalletChallenges {
public:
    static constexpr qint64 usualLifetime = 300'000'000; ///< microseconds

    struct Challenge {
        QString nonce;
        QString message; ///< contains the address and the nonce
    };

    /** Replaces an earlier challenge for the same wallet. */
    [[nodiscard]] Challenge issue(const UserId &user, const QString &chainType, const QString &address, qint64 now);
    /** Consumes the challenge. Returns the message to be signed, or nothing if none is pending. */
    [[nodiscard]] std::optional<QString> take(const UserId &user, const QString &chainType, const QString &address,
                                              qint64 now);

    /** Applies to challenges that are issued from now on. In microseconds. */
    void setLifetime(qint64 lifetime) { m_lifetime = lifetime; }
    void expireAll() { m_pending.clear(); }

private:
    struct Pending {
        QString message;
        qint64 expiresAt = 0;
    };

    QHash<QString, Pending> m_pending; ///< by user, chain type, and address
    qint64 m_lifetime = usualLifetime;
};

} // namespace coterie::sandbox
