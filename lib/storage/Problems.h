// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"

namespace coterie::storage {

/** Returns a problem with translated texts. `reason` comes from the system; `where` is the path of the file. */
[[nodiscard]] StorageProblem problem(StorageProblem::Kind kind, const QString &reason, const QString &where);
/** Returns the kind's English name for the log: "damaged", "locked", … */
[[nodiscard]] const char *name(StorageProblem::Kind kind);
/**
 * Returns whether the problem sets a file aside. Such a problem is reported each time, since each is about another
 * file.
 */
[[nodiscard]] constexpr bool setsFileAside(StorageProblem::Kind kind)
{
    return kind == StorageProblem::Kind::Damaged || kind == StorageProblem::Kind::Newer;
}

} // namespace coterie::storage
