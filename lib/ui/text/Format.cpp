// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace coterie {

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
    return address.left(head) + QChar(0x2026) + address.right(tail);
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

QString Format::initials(const QString &name)
{
    QString letters;
    bool atStart = true;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            if (atStart)
                letters += c.toUpper();
            atStart = false;
        } else {
            atStart = true;
        }
        if (letters.size() == 2)
            return letters;
    }
    if (letters.size() == 1) {
        const qsizetype start = name.indexOf(letters.front(), 0, Qt::CaseInsensitive);
        if (start + 1 < name.size() && name.at(start + 1).isLetterOrNumber())
            letters += name.at(start + 1).toUpper();
    }
    return letters;
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
    const QString line = text.simplified();
    if (line.size() <= characters)
        return line;
    // Half of a surrogate pair would be shown as a replacement box.
    const bool splits = characters > 0 && line.at(characters - 1).isHighSurrogate();
    return line.left(splits ? characters - 1 : characters).trimmed() + QChar(0x2026);
}

} // namespace coterie
