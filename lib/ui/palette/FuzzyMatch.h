// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace coterie {

/** How well a text matches a query. */
struct FuzzyMatch {
    int score = 0;    ///< higher is better; comparable for one query
    QList<int> marks; ///< matched positions in UTF-16 units, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/**
 * Matches the letters of each word of the query in their order: whole words, starts of words and adjacent letters count
 * more, gaps and long texts less. Case and accents do not matter. Returns nothing if a word does not match; an empty
 * query matches with 0. Uses the first 200 characters of a text and 40 of a word. Any thread; O(query × text).
 */
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView query, const QString &text);

} // namespace coterie
