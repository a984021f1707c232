// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/settings/PseudoTranslator.h"

#include <QStringView>

#include <cstring>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr QStringView plain = u"AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
constexpr QStringView accents = u"ÁáÇçĎďÉéĞğĤĥÍíĴĵĶķĻļÑñÓóŔŕŠšŤťÚúŴŵÝýŽž";
constexpr qsizetype longestWord = 8; ///< of the padding, so that it can wrap

/** Returns the length of the placeholder at this position, or 0: %1, %L12, %n, %Ln. */
qsizetype placeholderAt(QStringView text, qsizetype at)
{
    if (text.at(at) != u'%')
        return 0;
    qsizetype end = at + 1;
    if (end < text.size() && text.at(end) == u'L')
        ++end;
    if (end < text.size() && text.at(end) == u'n')
        return end + 1 - at;
    const qsizetype digits = end;
    while (end < text.size() && end < digits + 2 && text.at(end).isDigit())
        ++end;
    return end > digits ? end - at : 0;
}

QString accented(const QString &english)
{
    QString words = u"["_s;
    for (qsizetype i = 0; i < english.size();) {
        if (const qsizetype kept = placeholderAt(english, i); kept > 0) {
            words += QStringView(english).mid(i, kept);
            i += kept;
            continue;
        }
        const QChar letter = english.at(i++);
        const qsizetype known = plain.indexOf(letter);
        words += known < 0 ? letter : accents.at(known);
    }
    const qsizetype longer = qMax<qsizetype>(1, english.size() * 35 / 100 - 2); // minus the brackets
    for (qsizetype made = 0; made < longer; ++made)
        words += made % longestWord == 0 ? u" ~"_s : u"~"_s;
    return words + u']';
}

QString mirrored(const QString &english)
{
    constexpr QChar rightToLeft(0x200f);
    return rightToLeft + english + rightToLeft;
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, QObject *parent) : QTranslator(parent), m_kind(kind)
{
    (void)m_plurals.load(u"coterie_en"_s, u":/i18n"_s); // turns "2 post(s)" into a proper plural
}

bool PseudoTranslator::areOurs(const char *context)
{
    return context[0] != 'Q' || context[1] < 'A' || context[1] > 'Z';
}

QString PseudoTranslator::made(Kind kind, const QString &english)
{
    if (english.isEmpty())
        return english;
    return kind == Accented ? accented(english) : mirrored(english);
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int number) const
{
    if (!areOurs(context) || (comment && std::strcmp(comment, "pattern of a date") == 0))
        return {};
    const QString plural = number >= 0 ? m_plurals.translate(context, source, comment, number) : QString();
    return made(m_kind, plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

} // namespace coterie
