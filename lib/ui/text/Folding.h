// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>
#include <QString>

#include <utility>
#include <vector>

namespace coterie {

/** Returns a text without case and diacritics, for searching: "creme" for "Crème". */
[[nodiscard]] QString folded(const QString &text);

/** Returns the same for one letter, as one letter. */
[[nodiscard]] QChar folded(QChar letter);

/** Returns the places of folded words in a text, as index and length in UTF-16 units. */
[[nodiscard]] std::vector<std::pair<int, int>> placesOf(const QString &foldedWords, const QString &text);

} // namespace coterie
