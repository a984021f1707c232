// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/SignIns.h"

#include "log/Secrets.h"
#include "server/Tickets.h"

namespace coterie::sandbox {

namespace {

constexpr qsizetype newestCodes = 1'000;

} // namespace

QString SignIns::newSecret()
{
    const QString secret = randomToken();
    Secrets::remember(secret);
    m_newest.append(secret);
    if (m_newest.size() > newestCodes)
        m_newest.removeFirst();
    return secret;
}

QString SignIns::start(const QString &redirectUrl, qint64 now)
{
    m_started.removeIf([now](const auto &it) { return it.value().expiresAt < now; });
    const QString state = randomToken();
    m_started.insert(state, {redirectUrl, now + usualLifetime});
    return state;
}

std::optional<QString> SignIns::redirectUrl(const QString &state, qint64 now) const
{
    const auto it = m_started.constFind(state);
    return it == m_started.cend() || it->expiresAt < now ? std::nullopt : std::optional(it->redirectUrl);
}

QString SignIns::issueCode(const UserId &user, qint64 now)
{
    m_codes.removeIf([now](const auto &it) { return it.value().expiresAt < now; });
    const QString code = newSecret();
    m_codes.insert(code, {user, now + m_codeLifetime});
    return code;
}

std::optional<UserId> SignIns::exchange(const QString &code, qint64 now)
{
    if (!m_codes.contains(code))
        return std::nullopt;
    const Code held = m_codes.take(code);
    return held.expiresAt < now ? std::nullopt : std::optional(held.user);
}

SignIns::TwitterCode SignIns::issueTwitterCode(const UserId &user)
{
    const TwitterCode made{newSecret(), newSecret()};
    m_twitterCodes.insert(made.code, {user, made.verifier});
    return made;
}

std::optional<UserId> SignIns::takeTwitterCode(const TwitterCode &given)
{
    if (!m_twitterCodes.contains(given.code))
        return std::nullopt;
    const OfTwitter held = m_twitterCodes.take(given.code);
    return held.verifier == given.verifier ? std::optional(held.user) : std::nullopt;
}

} // namespace coterie::sandbox
