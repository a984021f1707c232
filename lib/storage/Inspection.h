// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"

namespace coterie::storage {

/**
 * SQLite has no better code than its plainest for a header that makes no sense. The statements that open a file are
 * right, so there that code says that it is damaged.
 */
[[nodiscard]] std::optional<SqlFailure> asDamage(std::optional<SqlFailure> failure);

/**
 * Whether the file is ours or empty, of a version that is known here, and sound as far as PRAGMA integrity_check sees.
 * One that is not is Newer or Damaged; the other kinds say that it could not be looked at. Writes nothing.
 */
[[nodiscard]] std::optional<SqlFailure> inspect(SqlConnection &connection);
/** Whether it has the tables and columns that this version expects; else it is Damaged. */
[[nodiscard]] std::optional<SqlFailure> inspectTables(SqlConnection &connection);

} // namespace coterie::storage
