// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/Format.h"

#include "protocol/Trim.h"
#include "ui/text/UserText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <utility>

namespace coterie {

namespace {

/** Returns a character, which may be several code points, as a capital of the same number. */
QString capital(const QString &character)
{
    QString result;
    for (const char32_t c : character.toUcs4())
        result += QChar::fromUcs4(QChar::toUpper(c));
    return result;
}

} // namespace

QString Format::count(qint64 number)
{
    return QLocale().toString(number);
}

QString Format::compact(qint64 number)
{
    struct Scale {
        qint64 unit;
        QString form;
    };
    const Scale scales[] = {
        {1'000'000'000, tr("%1B", "billion")}, {1'000'000, tr("%1M", "million")}, {1'000, tr("%1k", "thousand")}};
    for (const auto &[unit, form] : scales) {
        if (number < unit)
            continue;
        // Truncated, not rounded: 999,950 is not yet a million.
        const qint64 tenths = number / (unit / 10);
        const bool whole = tenths >= 1000 || tenths % 10 == 0;
        return form.arg(QLocale().toString(double(whole ? tenths / 10 * 10 : tenths) / 10.0, 'f', whole ? 0 : 1));
    }
    return QLocale().toString(number);
}

QString Format::percent(qreal share)
{
    const QLocale locale;
    return locale.toString(qRound64(share * 100)) + locale.percent();
}

QString Format::shortAddress(const QString &address, bool brief)
{
    const int head = brief ? 4 : 8;
    const int tail = brief ? 4 : 7;
    if (address.size() <= head + tail + 1)
        return address;
    // The service names the chains, so an address may be any text.
    const qsizetype end = wholeCharacters(address, address.size() - tail).size();
    return wholeCharacters(address, head).toString() + QChar(0x2026) + address.sliced(end);
}

QString Format::span(qint64 length)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = qMax<qint64>(0, length / 1000);
    if (seconds < minute)
        return tr("%1 s").arg(seconds);
    if (seconds < hour)
        return tr("%1 min").arg(seconds / minute);
    if (seconds < day)
        return tr("%1 h").arg(seconds / hour);
    return tr("%1 d").arg(seconds / day);
}

QString Format::ago(qint64 moment, qint64 now)
{
    constexpr qint64 brief = 5'000;              // ms
    constexpr qint64 week = 7LL * 24 * 3600'000; // ms
    // Avoids times in the future if the service's clock is ahead.
    if (now - moment < brief)
        return tr("now");
    if (now - moment < week)
        return span(now - moment);
    const QDate date = QDateTime::fromMSecsSinceEpoch(moment).date();
    const bool sameYear = date.year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    return QLocale().toString(date,
                              sameYear ? tr("d MMM", "pattern of a date") : tr("d MMM yyyy", "pattern of a date"));
}

QString Format::time(qint64 moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment).time(), QLocale::ShortFormat);
}

QString Format::date(qint64 moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment).date(), tr("d MMM yyyy", "pattern of a date"));
}

QString Format::exact(qint64 moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment), QLocale::LongFormat);
}

QString Format::name(const QString &name)
{
    const QString shown = plainName(name);
    return shown.isEmpty() ? tr("Unknown user") : shown;
}

QString Format::isolated(const QString &text)
{
    return coterie::isolated(text);
}

QString Format::sentence(const QString &form, const QStringList &texts)
{
    QString result;
    result.reserve(form.size());
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int number = form.at(i) == u'%' && i + 1 < form.size() ? form.at(i + 1).digitValue() : -1;
        if (number >= 1 && number <= texts.size()) {
            result += coterie::isolated(texts.at(number - 1));
            ++i;
        } else {
            result += form.at(i);
        }
    }
    return result;
}

QString Format::initials(const QString &name)
{
    constexpr qsizetype most = 128; // of the name, in code units
    const QString read = wholeCharacters(plainName(name), most).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, read);
    QString first;
    QString next; // what follows the first initial in its word
    qsizetype inWord = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = std::exchange(to, finder.toNextBoundary())) {
        const QString character = read.sliced(from, to - from);
        const bool isInWord = QChar::isLetterOrNumber(character.toUcs4().constFirst());
        inWord = isInWord ? inWord + 1 : 0;
        if (inWord == 1 && !first.isEmpty())
            return first + capital(character);
        if (inWord == 1)
            first = capital(character);
        else if (inWord == 2 && next.isEmpty())
            next = capital(character);
    }
    return first + next;
}

int Format::colorIndex(const QString &name)
{
    uint hash = 2166136261u;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 16777619u;
    return int((hash >> 8) % 8);
}

QString Format::excerpt(const QString &text, int characters)
{
    // Bounded, because a text may be very long.
    const QString line =
        withoutDirections(QStringView(text).trimmed().left(16 * characters + 256).toString()).simplified();
    if (line.size() <= characters)
        return line;
    return wholeCharacters(line, characters).trimmed().toString() + QChar(0x2026);
}

} // namespace coterie
