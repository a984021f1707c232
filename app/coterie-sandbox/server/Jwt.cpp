// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Jwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto jwtEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray jwtPart(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(jwtEncoding);
}

std::optional<QJsonObject> jwtObject(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part, jwtEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = decoded ? QJsonDocument::fromJson(*decoded) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray jwtSignature(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(jwtEncoding);
}

} // namespace

QString signJwt(const QJsonObject &claims, const QByteArray &key)
{
    const QByteArray text = jwtPart({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + jwtPart(claims);
    return QString::fromLatin1(text + '.' + jwtSignature(text, key));
}

std::optional<QJsonObject> readJwt(const QString &token, const QByteArray &key)
{
    const QList<QByteArray> parts = token.toLatin1().split('.');
    if (parts.size() != 3 || parts[2] != jwtSignature(parts[0] + '.' + parts[1], key))
        return std::nullopt;
    const auto header = jwtObject(parts[0]);
    if (!header || header->value(u"alg"_s) != "HS256"_L1)
        return std::nullopt;
    return jwtObject(parts[1]);
}

} // namespace coterie::sandbox
