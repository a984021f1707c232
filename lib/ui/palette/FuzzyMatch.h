// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace coterie {

/** How well a text answers to what somebody typed. */
struct FuzzyMatch {
    int score = 0;    ///< higher is better; comparable among all texts for one query
    QList<int> marks; ///< the places in the text, in UTF-16 units, that were matched, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/**
 * Matches each word of the query as letters that come in this order, wherever they stand: whole words, starts of words
 * and neighbours count more, gaps and long texts less. Case and accents do not matter. Nothing when a word is not
 * in the text; an empty query matches everything with 0. Of a text the first 200 characters are looked at, of a word
 * the first 40. Any thread; takes query × text steps.
 */
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView query, const QString &text);

} // namespace coterie
