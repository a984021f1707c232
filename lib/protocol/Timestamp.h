// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace coterie {

/**
 * A time as the service wrote it: RFC 3339 in UTC, with up to nine fractional digits. QDateTime keeps only three, so
 * microseconds are stored here, and equal microseconds are ordered by the text (F1).
 */
struct Timestamp {
    qint64 microseconds = 0; ///< since 1970-01-01T00:00:00Z
    QString text;            ///< as received, or as fromMicroseconds() wrote it

    /** Parses an RFC 3339 time; returns nothing if the text is not a date and time with an offset. */
    [[nodiscard]] static std::optional<Timestamp> parse(const QString &text);
    /** Returns a timestamp whose text has six fractional digits and a Z, as the service writes it. */
    [[nodiscard]] static Timestamp fromMicroseconds(qint64 microseconds);

    [[nodiscard]] qint64 milliseconds() const { return microseconds / 1000; }

    friend bool operator==(const Timestamp &, const Timestamp &) = default;
    friend std::strong_ordering operator<=>(const Timestamp &a, const Timestamp &b)
    {
        if (const auto order = a.microseconds <=> b.microseconds; order != 0)
            return order;
        return a.text.compare(b.text) <=> 0;
    }
};

} // namespace coterie
