// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/AccountSecrets.h"

#include "log/Secrets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

void rememberTokens(const AccountSecrets &secrets)
{
    Secrets::remember(secrets.accessToken);
    Secrets::remember(secrets.refreshToken);
}

} // namespace

QString accountKey(const QString &accountId)
{
    return "account/"_L1 + accountId;
}

QString serviceKey(const QString &origin)
{
    return "service/"_L1 + origin;
}

QString encoded(const AccountSecrets &secrets)
{
    rememberTokens(secrets);
    const QJsonObject object{{u"accessToken"_s, secrets.accessToken}, {u"refreshToken"_s, secrets.refreshToken}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<AccountSecrets> decodedAccountSecrets(const QString &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (!document.isObject())
        return {};
    const AccountSecrets secrets{document.object().value("accessToken"_L1).toString(),
                                 document.object().value("refreshToken"_L1).toString()};
    rememberTokens(secrets);
    if (secrets.isEmpty())
        return {};
    return secrets;
}

} // namespace coterie
