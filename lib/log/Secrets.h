// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace coterie {

/**
 * The secrets that this program holds, so that the log and Diagnostics can put them out of everything. Whoever reads
 * one from a file, a person or the service tells it here before anything else can print it. Any thread. The newest 64
 * are kept, for tickets come and go; one that is used again counts as new.
 */
class Secrets {
public:
    static void remember(const QString &secret);
    [[nodiscard]] static QStringList all();
};

} // namespace coterie
