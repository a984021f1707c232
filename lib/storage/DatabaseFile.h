// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie::storage {

/**
 * Creates the folder and the file if they are missing, with access for their owner only. SQLite gives its WAL the same
 * permissions. Returns an empty string, or the system's error message.
 */
[[nodiscard]] QString prepareFile(const QString &file);

/** The result of setting a file aside. */
struct SetAside {
    QString path;  ///< the new path
    QString error; ///< the system's message; empty on success
};

/**
 * Renames the file and SQLite's files beside it: "coterie.db" becomes "coterie.db.damaged-20261124-101530". Never
 * overwrites a file that was set aside earlier.
 */
[[nodiscard]] SetAside setAside(const QString &file, const QString &why);

} // namespace coterie::storage
