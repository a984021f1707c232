// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace coterie {

/**
 * Replaces this process with a new instance of the program. Call it at the end of main(), when no thread, window or
 * unsaved data is left. The arguments stay the same, except for --language, because the user chose another language,
 * and for `opened`, the community to open, because the window continues where it was left. Returns the exit code only
 * if it fails, after printing the reason to stderr.
 */
[[nodiscard]] int restart(const QString &program, const std::vector<std::string> &originalArguments,
                          const QString &opened);

} // namespace coterie
