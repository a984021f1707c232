// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <string>
#include <vector>

namespace coterie {

/**
 * Puts the program anew in the place of this process, of which nothing may be left by now but its main(): no thread, no
 * window, nothing unsaved. It is told what it was told before, save the language, for another one was chosen since, and
 * the community that it `opened`, for it goes on where it was left. Comes back only if the program is gone, with the
 * code to end with; why has been said on stderr.
 */
[[nodiscard]] int beginAgain(const QString &program, const std::vector<std::string> &told, const QString &opened);

} // namespace coterie
