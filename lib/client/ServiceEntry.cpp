// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/ServiceEntry.h"

#include "log/Secrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

struct ServiceEntryText {
    Q_DECLARE_TR_FUNCTIONS(ServiceEntry)
};

Result<ServiceEntry, QString> serviceEntry(const QJsonValue &value)
{
    if (!value.isObject())
        return ServiceEntryText::tr("It is not an object.");
    const QJsonObject object = value.toObject();
    for (const auto &field : {"name"_L1, "origin"_L1, "apiKey"_L1, "redirectUrl"_L1}) {
        if (object.contains(field) && !object.value(field).isString())
            return ServiceEntryText::tr("“%1” is not text.").arg(field);
    }
    const auto origin = Origin::parse(object.value("origin"_L1).toString());
    if (!origin)
        return sentence(origin.error());
    ServiceEntry entry{object.value("name"_L1).toString().trimmed(), origin.value(),
                       object.value("apiKey"_L1).toString().trimmed(), object.value("redirectUrl"_L1).toString()};
    Secrets::remember(entry.apiKey);
    const QUrl redirect(entry.redirectUrl, QUrl::StrictMode);
    if (!entry.redirectUrl.isEmpty() && (!redirect.isValid() || redirect.scheme().isEmpty()))
        return ServiceEntryText::tr("“redirectUrl” is not an address.");
    return entry;
}

} // namespace

ServiceEntries serviceEntries(const QJsonDocument &document, const QString &place)
{
    ServiceEntries found;
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto entry = serviceEntry(array.at(i));
        if (entry)
            found.entries.append(entry.value());
        else
            found.errors.append(ServiceEntryText::tr("%1, entry %2: %3").arg(place).arg(i + 1).arg(entry.error()));
    }
    return found;
}

} // namespace coterie
