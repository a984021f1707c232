// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace coterie {

/**
 * The secrets that this program holds, which the log and Diagnostics remove from all text. Code that obtains a secret,
 * from a file, the user or the service, must call remember() before anything else can print it. The newest 256 secrets
 * are held, since tickets are short-lived; using one again makes it the newest. All methods may be called from any
 * thread.
 */
class Secrets {
public:
    static void remember(const QString &secret);
    [[nodiscard]] static QStringList all();
};

} // namespace coterie
