// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"

#include <span>

namespace coterie::storage {

/** What makes a database of the version before one of this version. */
struct Migration {
    int version = 0;
    std::span<const char *const> statements;
};

/** "Cote", which says in the file's header whose it is. */
inline constexpr qint32 applicationId = 0x436f'7465;

/** Every one so far; what was released is never changed, only followed by another. */
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int newestVersion();

/** Brings a database that is ours, or empty, to the last of these versions, each in a transaction of its own. */
[[nodiscard]] std::optional<SqlFailure> migrate(SqlConnection &connection, std::span<const Migration> steps);

} // namespace coterie::storage
