// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace coterie {

/**
 * Trims like ECMAScript's String.prototype.trim, which the service's other clients use to match posts (P3): U+FEFF,
 * U+00A0, U+2028 and category Zs are removed; U+0085 is kept, although Qt treats it as white space.
 */
[[nodiscard]] QStringView trimmed(QStringView text);

/**
 * Returns the longest start of a text that has at most so many UTF-16 code units and ends between two characters as a
 * reader sees them: an emoji of several code points, a flag, or a letter and its accents is whole or absent. Reads no
 * further than that start.
 */
[[nodiscard]] QStringView wholeCharacters(QStringView text, qsizetype most);

} // namespace coterie
