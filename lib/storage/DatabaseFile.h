// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie::storage {

/**
 * Makes the folder, readable by its owner alone, and the file in it, if they are missing; the file is its owner's alone
 * afterwards. SQLite gives what it puts beside the file the same permissions. An empty string, or the system's words.
 */
[[nodiscard]] QString prepareFile(const QString &file);

/** What came of setting a file aside: where it lies now, or the system's words. */
struct SetAside {
    QString path;
    QString error; ///< empty when all went well
};

/**
 * Renames the file and what SQLite put beside it: "coterie.db" becomes "coterie.db.damaged-20261124-101530". What was
 * set aside earlier stays.
 */
[[nodiscard]] SetAside setAside(const QString &file, const QString &why);

} // namespace coterie::storage
