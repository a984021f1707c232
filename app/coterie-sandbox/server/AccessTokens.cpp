// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/AccessTokens.h"

#include "server/Jwt.h"

#include <QUuid>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 microsecondsOfSecond = 1'000'000;

} // namespace

QString AccessTokens::issue(const UserId &user, const QByteArray &key, qint64 now) const
{
    const qint64 issuedAt = now / microsecondsOfSecond;
    // The id keeps two tokens of the same second apart.
    return signJwt({{u"sub"_s, user.text()},
                    {u"iat"_s, issuedAt},
                    {u"exp"_s, issuedAt + qint64(m_lifetime.count())},
                    {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}},
                   key);
}

std::optional<UserId> AccessTokens::verify(const QString &token, const QByteArray &key, qint64 now) const
{
    const auto claims = readJwt(token, key);
    if (!claims || m_expired.contains(token) || claims->value(u"exp"_s).toInteger() <= now / microsecondsOfSecond)
        return std::nullopt;
    return UserId(claims->value(u"sub"_s).toString());
}

} // namespace coterie::sandbox
