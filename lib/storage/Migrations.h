// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"

#include <span>

namespace coterie::storage {

/** The statements that migrate a database from the previous version to this one. */
struct Migration {
    int version = 0;
    std::span<const char *const> statements;
};

/** "Cote", the application id in the file's header. */
inline constexpr qint32 applicationId = 0x436f'7465;

/** Returns all migrations. Never change a released one; append a new one. */
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int newestVersion();

/** Migrates Coterie's own or an empty database to the newest version, each step in its own transaction (P1). */
[[nodiscard]] std::optional<SqlFailure> migrate(SqlConnection &connection, std::span<const Migration> steps);

} // namespace coterie::storage
