// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/Folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

bool isMark(QChar letter)
{
    return letter.isMark();
}

/**
 * Replaces letters with a stroke, which Unicode does not decompose, by the plain letter that users type in a search.
 */
QChar withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ı':
        return u'i';
    default:
        return letter;
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.removeIf(isMark);
    folded = folded.toCaseFolded().replace(u'ß', "ss"_L1); // QString folds each character to a single one
    std::transform(folded.cbegin(), folded.cend(), folded.begin(), withoutStroke);
    return folded;
}

QChar folded(QChar letter)
{
    if (letter.decompositionTag() == QChar::Canonical) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty() && parts.at(0) != letter)
            return folded(parts.at(0));
    }
    return withoutStroke(letter.toCaseFolded());
}

std::vector<std::pair<int, int>> placesOf(const QString &foldedWords, const QString &text)
{
    std::vector<std::pair<int, int>> places;
    if (foldedWords.isEmpty())
        return places;
    // Character by character, to map each folded character to its origin.
    QString whole;
    std::vector<int> origins;
    for (int i = 0; i < int(text.size());) {
        const int length = text.at(i).isHighSurrogate() && i + 1 < int(text.size()) ? 2 : 1;
        const QString part = folded(text.mid(i, length));
        whole += part;
        origins.insert(origins.end(), std::size_t(part.size()), i);
        i += length;
    }
    origins.push_back(int(text.size()));
    for (qsizetype at = whole.indexOf(foldedWords); at >= 0; at = whole.indexOf(foldedWords, at)) {
        const int first = origins[std::size_t(at)];
        at += foldedWords.size();
        places.emplace_back(first, origins[std::size_t(at)] - first);
    }
    return places;
}

} // namespace coterie
