// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>
#include <QString>

#include <utility>
#include <vector>

namespace coterie {

/** The text as a search sees it: without case and diacritics, "Crème" as "creme". */
[[nodiscard]] QString folded(const QString &text);

/** The same of one letter that has to stay one. */
[[nodiscard]] QChar folded(QChar letter);

/** Where words that are folded already stand in a text: index and length in UTF-16, as it was written. */
[[nodiscard]] std::vector<std::pair<int, int>> placesOf(const QString &foldedWords, const QString &text);

} // namespace coterie
