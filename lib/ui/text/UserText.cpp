// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/UserText.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace coterie {

namespace {

constexpr char32_t blackFlag = 0x1F3F4;
constexpr char16_t popIsolate = 0x2069;

bool turnsDirection(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

constexpr bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

constexpr bool isSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

constexpr bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

/** Returns whether a character is drawn as nothing although its category is not Format. */
constexpr bool isUndrawn(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F)
           || c == 0x2800 || c == 0x3164 || c == 0xFFA0 || (c >= 0xFFF0 && c <= 0xFFF8)
           || (c >= 0xE0000 && c <= 0xE0FFF);
}

/** Returns whether a variation selector changes how a character is drawn. */
bool takesSelector(char32_t c)
{
    return QChar::isSymbol(c) || QChar::isDigit(c) || c == '#' || c == '*' || QChar::script(c) == QChar::Script_Han
           || QChar::category(c) == QChar::Punctuation_Other;
}

/** Returns whether a joiner next to a character changes how text is drawn: not between Latin letters. */
bool takesJoiner(char32_t c)
{
    return c >= 0x0300 && !QChar::isSpace(c) && QChar::script(c) != QChar::Script_Latin;
}

bool isVisible(char32_t c)
{
    return !QChar::isSpace(c) && !QChar::isMark(c) && !isJoiner(c) && !isTag(c);
}

/** Returns whether a name needs no change. Most names need none. */
bool isPlain(const QString &name)
{
    return !name.isEmpty()
           && std::all_of(name.begin(), name.end(), [](QChar c) { return (c.unicode() > ' ' && c.unicode() < 0x7f); });
}

} // namespace

QString plainName(const QString &name)
{
    if (isPlain(name))
        return name;
    QList<char32_t> shown;
    char32_t joiner = 0; // kept if something follows that it joins
    for (const char32_t c : name.toUcs4()) {
        const char32_t last = shown.isEmpty() ? U' ' : shown.constLast();
        if (isJoiner(c)) {
            if (takesJoiner(last))
                joiner = c;
            continue;
        }
        if (isSelector(c)) {
            if (takesSelector(last))
                shown.append(c);
            continue;
        }
        if (isTag(c)) {
            if (last == blackFlag || isTag(last))
                shown.append(c);
            continue;
        }
        const QChar::Category category = QChar::category(c);
        if (isUndrawn(c) || category == QChar::Other_Format || category == QChar::Other_Surrogate)
            continue;
        const bool isSpace = category == QChar::Other_Control || QChar::isSpace(c);
        if (joiner != 0 && !isSpace && takesJoiner(c))
            shown.append(joiner);
        joiner = 0;
        shown.append(isSpace ? U' ' : c);
    }
    if (std::none_of(shown.cbegin(), shown.cend(), isVisible))
        return {};
    return QString::fromUcs4(shown.constData(), shown.size()).simplified();
}

QString withoutDirections(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), turnsDirection))
        return text;
    QString result = text;
    result.removeIf(turnsDirection);
    return result;
}

QString isolated(const QString &text)
{
    QString line = text;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        // A control would end the line, or be drawn as a box. What is removed becomes a null character first.
        if (c.category() == QChar::Other_Control)
            line[i] = u' ';
        else if (c >= QChar(0x2066) && c <= QChar(0x2068))
            open.append(i);
        else if (c == QChar(popIsolate) && !open.isEmpty())
            open.removeLast();
        else if (turnsDirection(c))
            line[i] = QChar::Null;
    }
    for (const qsizetype i : open)
        line[i] = QChar::Null;
    line.remove(QChar::Null);
    line = line.simplified();
    return line.isEmpty() ? line : QChar(0x2068) + line + QChar(popIsolate);
}

} // namespace coterie
