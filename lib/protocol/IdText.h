// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace coterie {

/**
 * The text of an id. The service's ids are UUIDs, and a burst of events carries thousands. A UUID in the service's
 * spelling (36 characters, lower-case hexadecimal) is stored as 128 bits, so that it needs no heap memory and is cheap
 * to compare and to hash. Any other text is stored as it is. In both cases equality and order are those of the texts.
 */
class IdText {
public:
    IdText() = default;
    explicit IdText(QString text);
    /** Parses a UUID from UTF-8; returns nothing if it is not one in the service's spelling. */
    [[nodiscard]] static std::optional<IdText> fromUuid(std::string_view utf8);

    [[nodiscard]] QString text() const { return isUuid() ? uuidText() : m_other; }
    [[nodiscard]] bool isEmpty() const { return !isUuid() && m_other.isEmpty(); }
    /** Returns the number of heap bytes in use. */
    [[nodiscard]] qsizetype heapBytes() const { return m_other.size() * qsizetype(sizeof(QChar)); }

    friend bool operator==(const IdText &a, const IdText &b)
    {
        return a.m_low == b.m_low && a.m_high == b.m_high && (a.isUuid() || a.m_other == b.m_other);
    }
    friend std::strong_ordering operator<=>(const IdText &a, const IdText &b)
    {
        if (!a.isUuid() || !b.isUuid())
            return a.text().compare(b.text()) <=> 0;
        // Hexadecimal digits sort by value in ASCII, and the dashes are always in the same places.
        const auto order = a.m_high <=> b.m_high;
        return order != 0 ? order : a.m_low <=> b.m_low;
    }
    friend size_t qHash(const IdText &id, size_t seed = 0)
    {
        if (!id.isUuid())
            return qHash(id.m_other, seed);
        // Two rounds of multiply and fold, so that ids that differ in one digit get very different hashes.
        quint64 hash = (id.m_high ^ seed) * 0x9e37'79b9'7f4a'7c15;
        hash = (hash ^ (hash >> 32U) ^ id.m_low) * 0xd6e8'feb8'6659'fd93;
        return size_t(hash ^ (hash >> 32U));
    }

private:
    [[nodiscard]] bool isUuid() const { return (m_high | m_low) != 0; } // the nil UUID is stored as text
    [[nodiscard]] QString uuidText() const;

    quint64 m_high = 0;
    quint64 m_low = 0;
    QString m_other;
};

} // namespace coterie
