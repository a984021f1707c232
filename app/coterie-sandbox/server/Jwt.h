// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/** Returns a JSON Web Token with these claims, signed with HMAC-SHA-256 (RFC 7519, "HS256"). */
[[nodiscard]] QString signJwt(const QJsonObject &claims, const QByteArray &key);

/** Returns the claims if the token is well-formed and this key signed it. Does not look at its dates. */
[[nodiscard]] std::optional<QJsonObject> readJwt(const QString &token, const QByteArray &key);

} // namespace coterie::sandbox
