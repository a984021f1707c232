// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Origin.h"

#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>

namespace coterie {

/** One entry of a services.json. Members that the file does not give are empty. */
struct ServiceEntry {
    QString name;
    Origin origin;
    QString apiKey; ///< a secret, registered with Secrets
    QString redirectUrl;
};

struct ServiceEntries {
    QList<ServiceEntry> entries;
    QStringList errors; ///< translated sentences, each about one entry that was left out; they contain no key
};

/**
 * Reads the format of services.json, [{"name", "origin", "apiKey", "redirectUrl"}], of which only the origin is
 * required. An entry that cannot be used is an error and does not affect the others. `place` names the file for the
 * errors.
 */
[[nodiscard]] ServiceEntries serviceEntries(const QJsonDocument &document, const QString &place);

} // namespace coterie
