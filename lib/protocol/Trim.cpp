// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Trim.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace coterie {
namespace {

/** ECMAScript's WhiteSpace and LineTerminator. QChar::isSpace() differs: it includes U+0085 but not U+FEFF. */
constexpr bool isTrimmed(char16_t unit)
{
    if (unit >= 0x2000 && unit <= 0x200A)
        return true;
    switch (unit) {
    case 0x0009: // tab
    case 0x000A: // line feed
    case 0x000B: // vertical tab
    case 0x000C: // form feed
    case 0x000D: // carriage return
    case 0x0020: // space
    case 0x00A0: // no-break space
    case 0x1680: // Ogham space mark
    case 0x2028: // line separator
    case 0x2029: // paragraph separator
    case 0x202F: // narrow no-break space
    case 0x205F: // medium mathematical space
    case 0x3000: // ideographic space
    case 0xFEFF: // zero width no-break space, also the byte order mark
        return true;
    default:
        return false;
    }
}

} // namespace

QStringView trimmed(QStringView text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isTrimmed(text[first].unicode()))
        ++first;
    while (last > first && isTrimmed(text[last - 1].unicode()))
        --last;
    return text.sliced(first, last - first);
}

QStringView wholeCharacters(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Whether two characters belong together depends on what precedes them, and on one code point that follows.
    const QStringView read = text.first(std::min(text.size(), most + 2));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, read.data(), read.size());
    finder.setPosition(most);
    return text.first(finder.isAtBoundary() ? most : std::max<qsizetype>(0, finder.toPreviousBoundary()));
}

} // namespace coterie
