// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"

namespace coterie::storage {

/**
 * Turns SQLITE_ERROR into Damaged. SQLite has no specific code for a corrupt header, and the statements that open a
 * file are correct, so there the generic error means damage.
 */
[[nodiscard]] std::optional<SqlFailure> asDamage(std::optional<SqlFailure> failure);

/**
 * Checks that the file belongs to Coterie or is empty, has a known version, and passes PRAGMA integrity_check. Returns
 * nothing if so, Newer or Damaged if not; other kinds mean that the check was not possible. Writes nothing.
 */
[[nodiscard]] std::optional<SqlFailure> inspect(SqlConnection &connection);
/** Checks that the file has the tables and columns of this version; returns Damaged if not. */
[[nodiscard]] std::optional<SqlFailure> inspectTables(SqlConnection &connection);

} // namespace coterie::storage
