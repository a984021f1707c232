// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/palette/FuzzyMatch.h"

#include "ui/text/Folding.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace coterie {

namespace {

constexpr int longestText = 200;
constexpr int longestTyped = 40;

constexpr int perLetter = 8;
constexpr int neighbour = 15; ///< adjacent to the previous match
constexpr int wordStart = 8;  ///< also after punctuation, at a capital letter, and at the first digit
constexpr int textStart = 2;  ///< in addition to wordStart
constexpr int wholeText = 12;
constexpr int gapBegins = 3; ///< penalty for skipping letters …
constexpr int gap = 1;       ///< … and for each skipped letter
constexpr int mostGap = 6;   ///< … but no more than this
constexpr int mostLead = 4;  ///< largest penalty for letters before the first match
constexpr int unreached = -1'000'000;

std::vector<QChar> foldedText(QStringView text, qsizetype most)
{
    std::vector<QChar> letters;
    for (const QChar c : text.left(most))
        letters.push_back(folded(c));
    return letters;
}

bool startsWord(QStringView text, int at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    if (!here.isLetterOrNumber())
        return false;
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit());
}

bool isWithin(const std::vector<QChar> &word, const std::vector<QChar> &text)
{
    auto next = word.begin();
    for (const QChar c : text) {
        if (next != word.end() && *next == c)
            ++next;
    }
    return next == word.end();
}

/**
 * Returns the best match of one word. Finds for each letter and position the best score that ends there, and its
 * predecessor.
 */
std::optional<FuzzyMatch> matchWord(const std::vector<QChar> &word, const std::vector<QChar> &text,
                                    QStringView original)
{
    if (!isWithin(word, text))
        return {};
    const auto width = int(text.size());
    std::vector<int> scores(word.size() * text.size(), unreached);
    std::vector<int> origins(scores.size(), -1);
    const auto at = [width](std::size_t row, int column) { return row * std::size_t(width) + std::size_t(column); };
    for (std::size_t row = 0; row < word.size(); ++row) {
        // The best score of the previous letter, minus the penalty for the gap: per letter, or the maximum.
        int near = unreached;
        int nearAt = -1;
        int far = unreached;
        int farAt = -1;
        for (int column = 0; column < width; ++column) {
            near = std::max(near - gap, unreached);
            const int passed = row > 0 && column > 1 ? scores[at(row - 1, column - 2)] : unreached;
            if (passed > unreached && passed - gapBegins - gap > near) {
                near = passed - gapBegins - gap;
                nearAt = column - 2;
            }
            if (passed > unreached && passed - mostGap > far) {
                far = passed - mostGap;
                farAt = column - 2;
            }
            const int best = std::max(near, far);
            const int bestAt = near >= far ? nearAt : farAt;
            if (text[std::size_t(column)] != word[row])
                continue;
            const int here = perLetter + (startsWord(original, column) ? wordStart : 0) + (column == 0 ? textStart : 0);
            if (row == 0) {
                scores[at(row, column)] = here - std::min(column, mostLead);
                continue;
            }
            const int adjoining = column > 0 ? scores[at(row - 1, column - 1)] : unreached;
            const bool adjoins = adjoining > unreached && adjoining + neighbour >= best;
            if (!adjoins && bestAt < 0)
                continue;
            scores[at(row, column)] = here + (adjoins ? adjoining + neighbour : best);
            origins[at(row, column)] = adjoins ? column - 1 : bestAt;
        }
    }
    const auto last = scores.end() - width;
    const auto best = std::max_element(last, scores.end());
    FuzzyMatch match;
    match.score = *best;
    auto column = int(best - last);
    for (std::size_t row = word.size(); row-- > 0; column = origins[at(row, column)])
        match.marks.prepend(column);
    return match;
}

/** Marks both halves of a surrogate pair. */
void markPairs(QList<int> &marks, QStringView text)
{
    for (const int mark : QList(marks)) {
        if (text.at(mark).isHighSurrogate() && mark + 1 < text.size())
            marks.append(mark + 1);
        else if (text.at(mark).isLowSurrogate() && mark > 0)
            marks.append(mark - 1);
    }
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView query, const QString &text)
{
    FuzzyMatch match;
    const QStringView trimmed = query.trimmed();
    if (trimmed.isEmpty())
        return match;
    const std::vector<QChar> letters = foldedText(text, longestText);
    qsizetype begin = 0;
    while (begin < trimmed.size()) {
        qsizetype end = begin;
        while (end < trimmed.size() && !trimmed.at(end).isSpace())
            ++end;
        if (end > begin) {
            const auto word = foldedText(trimmed.mid(begin, end - begin), longestTyped);
            const auto one = matchWord(word, letters, text);
            if (!one)
                return {};
            match.score += one->score;
            match.marks += one->marks;
        }
        begin = end + 1;
    }
    markPairs(match.marks, text);
    std::sort(match.marks.begin(), match.marks.end());
    match.marks.resize(std::unique(match.marks.begin(), match.marks.end()) - match.marks.begin());
    if (match.marks.size() == qsizetype(letters.size()))
        match.score += wholeText;
    match.score -= int(letters.size()) / 16;
    return match;
}

} // namespace coterie
