// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Timestamp.h"

#include <chrono>

namespace coterie {
namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr int microsecondDigits = 6;
constexpr int maxFractionDigits = 9;

/** Reads a text from left to right. After the first mismatch failed() stays true. */
class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }

    /** Returns the next character without consuming it; U+0000 at the end. */
    [[nodiscard]] char16_t peek() const { return atEnd() ? u'\0' : m_text[m_position].unicode(); }

    char16_t next()
    {
        const char16_t unit = peek();
        if (atEnd())
            m_failed = true;
        else
            ++m_position;
        return unit;
    }

    void expect(char16_t unit)
    {
        if (next() != unit)
            m_failed = true;
    }

    [[nodiscard]] bool atDigit() const { return peek() >= u'0' && peek() <= u'9'; }

    /** Reads a number of exactly that many digits. */
    int number(int digits)
    {
        int value = 0;
        for (; digits > 0; --digits) {
            if (!atDigit())
                m_failed = true;
            value = value * 10 + (next() - u'0');
        }
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
    bool m_failed = false;
};

/** Reads "2026-08-24" as days since the epoch. */
std::optional<qint64> readDay(Reader &reader)
{
    const int year = reader.number(4);
    reader.expect(u'-');
    const int month = reader.number(2);
    reader.expect(u'-');
    const int day = reader.number(2);
    if (reader.failed())
        return {};
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok())
        return {};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

/** Reads "18:43:45" as seconds. A leap second counts as the first second of the next minute. */
std::optional<qint64> readTime(Reader &reader)
{
    const int hour = reader.number(2);
    reader.expect(u':');
    const int minute = reader.number(2);
    reader.expect(u':');
    const int second = reader.number(2);
    if (reader.failed() || hour > 23 || minute > 59 || second > 60)
        return {};
    return (hour * 60 + minute) * 60 + second;
}

/** Reads ".940969" as microseconds and truncates further digits; returns 0 if there is no fraction. */
std::optional<qint64> readFraction(Reader &reader)
{
    if (reader.peek() != u'.')
        return 0;
    reader.next();
    qint64 microseconds = 0;
    int digits = 0;
    for (; reader.atDigit(); ++digits) {
        const int digit = reader.next() - u'0';
        if (digits < microsecondDigits)
            microseconds = microseconds * 10 + digit;
    }
    if (digits == 0 || digits > maxFractionDigits)
        return {};
    for (; digits < microsecondDigits; ++digits)
        microseconds *= 10;
    return microseconds;
}

/** Reads "Z" or "+02:00" as seconds east of UTC. */
std::optional<qint64> readOffset(Reader &reader)
{
    const char16_t sign = reader.next();
    if (sign == u'Z' || sign == u'z')
        return 0;
    if (sign != u'+' && sign != u'-')
        return {};
    const int hours = reader.number(2);
    reader.expect(u':');
    const int minutes = reader.number(2);
    if (reader.failed() || hours > 23 || minutes > 59)
        return {};
    const int seconds = (hours * 60 + minutes) * 60;
    return sign == u'-' ? -seconds : seconds;
}

} // namespace

std::optional<Timestamp> Timestamp::parse(const QString &text)
{
    Reader reader(text);
    const auto day = readDay(reader);
    const char16_t separator = reader.next();
    if (!day || (separator != u'T' && separator != u't' && separator != u' '))
        return {};
    const auto time = readTime(reader);
    const auto fraction = readFraction(reader);
    const auto offset = readOffset(reader);
    if (!time || !fraction || !offset || !reader.atEnd())
        return {};
    const qint64 seconds = *day * 86'400 + *time - *offset;
    return Timestamp{seconds * microsecondsPerSecond + *fraction, text};
}

Timestamp Timestamp::fromMicroseconds(qint64 microseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> moment{std::chrono::microseconds(microseconds)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    const auto padded = [](qint64 number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    const QString text = padded(static_cast<int>(date.year()), 4) + u'-'
                         + padded(static_cast<unsigned>(date.month()), 2) + u'-'
                         + padded(static_cast<unsigned>(date.day()), 2) + u'T' + padded(time.hours().count(), 2) + u':'
                         + padded(time.minutes().count(), 2) + u':' + padded(time.seconds().count(), 2) + u'.'
                         + padded(time.subseconds().count(), microsecondDigits) + u'Z';
    return Timestamp{microseconds, text};
}

} // namespace coterie
