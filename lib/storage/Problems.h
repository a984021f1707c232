// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"

namespace coterie::storage {

/** The words for a person. The reason is the system's own; where is the file, or where it lies now. */
[[nodiscard]] StorageProblem problem(StorageProblem::Kind kind, const QString &reason, const QString &where);
/** For the log, which is English: "damaged", "locked", … */
[[nodiscard]] const char *name(StorageProblem::Kind kind);
/** It names another file each time, so it is told each time; the others are states. */
[[nodiscard]] constexpr bool isSetAside(StorageProblem::Kind kind)
{
    return kind == StorageProblem::Kind::Damaged || kind == StorageProblem::Kind::Newer;
}

} // namespace coterie::storage
