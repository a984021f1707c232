// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/LinkExtent.h"

#include <QChar>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    const QChar c = text.at(at - 1);
    if (c.isLowSurrogate() && at > 1 && text.at(at - 2).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(at - 2), c);
    return c.unicode();
}

constexpr qsizetype unitsOf(char32_t c)
{
    return c > 0xffff ? 2 : 1;
}

/** Returns the length of "http://" or "https://" at a position, or 0. */
qsizetype schemeAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min<qsizetype>(8, text.size() - at));
    if (rest.startsWith("http://"_L1, Qt::CaseInsensitive))
        return 7;
    return rest.startsWith("https://"_L1, Qt::CaseInsensitive) ? 8 : 0;
}

/** Returns whether a script is written without spaces, so that an address may directly follow a letter of it. */
bool hasNoSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: // Its particles follow a word without a space.
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isSentenceMark(char32_t c)
{
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\'' || c == '*' || c == '|';
}

/** Returns the closing bracket of an opening one, or 0. */
constexpr char16_t closing(char32_t c)
{
    return c == '(' ? u')' : c == '[' ? u']' : c == '{' ? u'}' : u'\0';
}

constexpr bool isClosing(char32_t c)
{
    return c == ')' || c == ']' || c == '}';
}

/** Returns whether a mark outside ASCII may stand inside a word, and so inside an address, between two letters. */
bool isWordInternal(char32_t c)
{
    switch (c) {
    case 0x00B7: // "col·lecció"
    case 0x0F0B: // between Tibetan syllables
    case 0x055A: // Armenian apostrophe
    case 0x05F3: // Hebrew geresh
    case 0x05F4: // Hebrew gershayim, in abbreviations
    case 0x2019: // "L’Équipe"
    case 0x30FB: // between foreign names in Katakana
        return true;
    case 0x2014: // Dashes that set off part of a sentence
    case 0x2015:
    case 0x2E3A:
    case 0x2E3B:
    case 0xFE58:
        return false;
    default:
        return QChar::category(c) == QChar::Punctuation_Dash;
    }
}

bool isBlankLetter(char32_t c)
{
    // These are letters or symbols in Unicode, and drawn as nothing.
    return c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

bool isFormat(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

/** Returns whether a character ends any address, given the text around it. */
bool endsAddress(QStringView text, qsizetype at, char32_t c)
{
    if (c < 0x80)
        return c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\' || c == '`';
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_NotAssigned:
        return QChar::isNonCharacter(c); // Others may be emoji newer than this Qt.
    case QChar::Other_Format:
        // A zero-width space separates words. The others here turn the direction of what follows.
        return c == 0x200B || c == 0xFEFF || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
               || (c >= 0xFFF9 && c <= 0xFFFB);
    case QChar::Punctuation_Connector:
        return c > 0xFF00; // a full-width form
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other: {
        const qsizetype after = at + unitsOf(c);
        return !isWordInternal(c) || after >= text.size() || !QChar::isLetterOrNumber(codePointBefore(text, at))
               || !QChar::isLetterOrNumber(codePointAt(text, after));
    }
    default:
        // The full-width forms of ASCII symbols, such as the bar
        return isBlankLetter(c) || (c > 0xFF00 && c < 0xFF5F && !QChar::isLetterOrNumber(c));
    }
}

struct Mark {
    qsizetype at;
    char16_t closing;
};

/** Returns the end of an address without what belongs to the sentence around it. */
qsizetype trimmedEnd(QStringView text, qsizetype begin, qsizetype host, qsizetype end)
{
    // "_https://example.org/a_" and "~~https://example.org/a~~"; a "_" at the end of other addresses is their own.
    const QChar emphasis = begin > 0 ? text.at(begin - 1) : QChar();
    while (end > host) {
        const char32_t c = codePointBefore(text, end);
        if (c >= 0xE0020 && c <= 0xE007F)
            break; // the end of a flag such as England's
        const bool isEmphasis = (c == '_' || c == '~') && emphasis == QChar(c);
        if (!isSentenceMark(c) && !isEmphasis && !isFormat(c))
            break;
        end -= unitsOf(c);
    }
    return end;
}

} // namespace

LinkExtent nextLink(QStringView text, qsizetype from)
{
    qsizetype begin = from;
    qsizetype scheme = 0;
    for (;; ++begin) {
        begin = text.indexOf("http"_L1, begin, Qt::CaseInsensitive);
        if (begin < 0)
            return {-1, -1, -1};
        scheme = schemeAt(text, begin);
        if (scheme == 0)
            continue;
        const char32_t before = begin > 0 ? codePointBefore(text, begin) : U' ';
        if (!QChar::isLetterOrNumber(before) || hasNoSpaces(before))
            break;
    }

    QVarLengthArray<Mark, 32> open;
    qsizetype at = begin + scheme;
    bool isTooLong = false;
    while (at < text.size()) {
        const char32_t c = codePointAt(text, at);
        if (endsAddress(text, at, c))
            break;
        isTooLong = at - begin >= maxLinkLength;
        if (!isTooLong) {
            if (isClosing(c)) {
                if (open.isEmpty() || open.back().closing != c)
                    break;
                open.removeLast();
            } else if (const char16_t partner = closing(c); partner != 0) {
                open.append({at, partner});
                if (schemeAt(text, at + 1) > 0)
                    break;
            }
            // "https://a.example,https://b.example"; an address in a query follows "=", "?" or "/".
            if (isSentenceMark(c) && c != '?' && schemeAt(text, at + 1) > 0)
                break;
        }
        at += unitsOf(c);
    }
    if (isTooLong)
        return {begin, begin, at};
    qsizetype end = open.isEmpty() ? at : open.front().at;
    end = trimmedEnd(text, begin, begin + scheme, end);
    return {begin, end > begin + scheme ? end : begin, at};
}

} // namespace coterie
