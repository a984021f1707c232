// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/TokenExpiry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr auto latestBeforeExpiry = 5min;
constexpr int lifetimeShare = 10;              ///< one part in this many
constexpr double lastSecond = 253'402'300'799; ///< of the year 9999

std::optional<seconds> timeClaim(const QJsonValue &claim)
{
    const double value = claim.toDouble(-1);
    if (value < 0 || value > lastSecond)
        return {};
    return seconds(qint64(value));
}

} // namespace

std::optional<TokenValidity> validityOf(const QString &accessToken)
{
    const QStringList parts = accessToken.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return {};
    const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
    const auto expiresAt = timeClaim(claims.value("exp"_L1));
    if (!expiresAt)
        return {};
    return TokenValidity{timeClaim(claims.value("iat"_L1)), *expiresAt};
}

milliseconds renewalTime(const TokenValidity &validity, milliseconds now)
{
    const milliseconds expiresAt = validity.expiresAt;
    const milliseconds issuedAt = validity.issuedAt ? milliseconds(*validity.issuedAt) : now;
    const milliseconds share = std::max(expiresAt - issuedAt, milliseconds(0)) / lifetimeShare;
    return expiresAt - std::min<milliseconds>(share, latestBeforeExpiry);
}

} // namespace coterie
