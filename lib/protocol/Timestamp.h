// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace coterie {

/**
 * A moment as the service wrote it: RFC 3339 in UTC, with up to nine digits of a second. QDateTime keeps three of
 * them, so the microseconds are held here, and the text breaks the ties that are left (F1).
 */
struct Timestamp {
    qint64 microseconds = 0; ///< since 1970-01-01T00:00:00Z
    QString text;            ///< as received, or as fromMicroseconds() wrote it

    /** Nothing when the text is not a date and time with an offset. */
    [[nodiscard]] static std::optional<Timestamp> parse(const QString &text);
    /** Written with six digits and a Z, as the service does. */
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
