// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/WalletChallenges.h"

#include "server/Service.h"
#include "server/WalletSignatures.h"

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString challengeKey(const UserId &user, const QString &chainType, const QString &address)
{
    return user.text() + u' ' + chainType + u' ' + comparableAddress(address);
}

} // namespace

WalletChallenges::Challenge WalletChallenges::issue(const UserId &user, const QString &chainType,
                                                    const QString &address, qint64 now)
{
    m_pending.removeIf([now](const auto &it) { return it.value().expiresAt < now; });
    const QString nonce = newId();
    // Never translated: wallets sign exactly these bytes.
    const QString message = u"Link wallet to CoinCommunities\n\nAddress: %1\nNonce: %2"_s.arg(address, nonce);
    m_pending.insert(challengeKey(user, chainType, address), {message, now + m_lifetime});
    return {nonce, message};
}

std::optional<QString> WalletChallenges::take(const UserId &user, const QString &chainType, const QString &address,
                                              qint64 now)
{
    const QString key = challengeKey(user, chainType, address);
    if (!m_pending.contains(key))
        return std::nullopt;
    const Pending pending = m_pending.take(key);
    return pending.expiresAt < now ? std::nullopt : std::optional(pending.message);
}

} // namespace coterie::sandbox
