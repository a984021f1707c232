// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Position.h"
#include "feed/Row.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace coterie {

/**
 * The rows of a FeedStore in order, and the ways to find one. They lie oldest first, so that what is new is appended;
 * a slot counts from the oldest, an index from the newest. Where a message lies is remembered as a hint: only what came
 * or went among older rows makes it wrong, and then the search starts there, so a like costs the same at any size.
 * Every change is noted in the set that is passed in.
 */
class SortedRows {
public:
    using Slot = size_t;

    struct Arrival {
        Position position;
        RowPointer row;
        quint32 stamp = 0;
    };

    [[nodiscard]] Slot size() const { return m_entries.size(); }
    [[nodiscard]] const RowPointer &row(Slot slot) const { return m_entries[slot].row; }
    /** When the row came, in a count of the owner's. */
    [[nodiscard]] quint32 stamp(Slot slot) const { return m_entries[slot].stamp; }
    void setStamp(Slot slot, quint32 stamp) { m_entries[slot].stamp = stamp; }
    [[nodiscard]] Position position(Slot slot) const;
    /** An index of a slot, and a slot of an index. */
    [[nodiscard]] Slot mirrored(Slot slot) const { return m_entries.size() - 1 - slot; }
    [[nodiscard]] int index(Slot slot) const { return static_cast<int>(mirrored(slot)); }

    [[nodiscard]] bool contains(const MessageId &id) const { return m_places.contains(id); }
    [[nodiscard]] std::optional<Slot> find(const MessageId &id) const;
    [[nodiscard]] std::optional<Slot> findKey(RowKey key) const;
    /** The first slot at or above a position; size() when there is none. */
    [[nodiscard]] Slot lowerBound(const Position &position) const;
    /** The first slot whose moment is at or after this one. */
    [[nodiscard]] Slot lowerBound(qint64 microseconds) const;
    /** The oldest and the newest message at or above, at or below a slot: holes are passed over. */
    [[nodiscard]] std::optional<Slot> messageFrom(Slot slot) const;
    [[nodiscard]] std::optional<Slot> messageDownFrom(Slot slot) const;

    /** Only a hole's position may differ from that of its content. */
    void insert(Arrival arrival, ChangeSet &changes);
    /** Oldest first, in one pass. */
    void insertAll(std::vector<Arrival> arrivals, ChangeSet &changes);
    /** The same key, the same place. */
    void replace(Slot slot, RowPointer row, RowFields fields, ChangeSet &changes);
    /** The same key, perhaps another place and another row. */
    void move(Slot slot, const Position &to, RowPointer row, ChangeSet &changes);
    void erase(Slot slot, ChangeSet &changes) { eraseAll({slot}, changes); }
    /** Newest first, in one pass. */
    void eraseAll(const std::vector<Slot> &gone, ChangeSet &changes);

private:
    struct Entry {
        qint64 microseconds = 0; ///< of the position, so that a search seldom leaves the vector
        RowPointer row;
        quint32 stamp = 0;
    };
    struct Place {
        Timestamp createdAt;
        mutable Slot hint = 0;
    };

    [[nodiscard]] bool isOlder(const Entry &entry, const Position &position) const;
    void remember(const Arrival &arrival, Slot slot);
    void forget(const Row &row);

    std::vector<Entry> m_entries;
    QHash<MessageId, Place> m_places;
    QHash<RowKey, MessageId> m_keys;
    QHash<RowKey, Position> m_anchors; ///< where the holes are
};

} // namespace coterie
