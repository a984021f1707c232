// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Position.h"
#include "feed/Row.h"
#include "feed/SlotHints.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace coterie {

/**
 * The rows of a FeedStore in order, and the ways to find one. They are stored oldest first, so that new rows are
 * appended; a slot counts from the oldest row, an index from the newest. A hint says where a message was last. Only
 * rows that came or went among older ones make it wrong, and the search starts there, so a like takes the same steps at
 * any size.
 *
 * Every change is added to the given set: at once, or, in a batch, later. A batch collects one run of new rows and the
 * slots of changed rows, which is all that a burst of events causes. It is reported in few steps, each row once, by
 * reportBatch() or by a change that does not fit. Until then the rows belong to this object alone and change in place.
 */
class SortedRows {
public:
    using Slot = size_t;

    struct Arrival {
        Position position;
        std::shared_ptr<Row> row;
        quint32 stamp = 0;
    };

    /** From now on changes are collected where that is possible. */
    void beginBatch() { m_inBatch = true; }
    /** Reports what was collected, and goes on collecting. */
    void reportBatch(ChangeSet &changes);
    /** Reports what was collected, and stops collecting. */
    void endBatch(ChangeSet &changes);

    [[nodiscard]] Slot size() const { return m_entries.size(); }
    [[nodiscard]] const Row &row(Slot slot) const { return *m_entries[slot].row; }
    /** Returns the row to keep: it does not change any more. */
    [[nodiscard]] RowPointer shared(Slot slot) const { return m_entries[slot].row; }
    /** When the row was added, in the owner's count. */
    [[nodiscard]] quint32 stamp(Slot slot) const { return m_entries[slot].stamp; }
    void setStamp(Slot slot, quint32 stamp) { m_entries[slot].stamp = stamp; }
    [[nodiscard]] Position position(Slot slot) const;
    [[nodiscard]] qint64 microseconds(Slot slot) const { return m_entries[slot].microseconds; }
    /** Converts an index to a slot and back. */
    [[nodiscard]] Slot mirrored(Slot slot) const { return m_entries.size() - 1 - slot; }
    [[nodiscard]] int index(Slot slot) const { return static_cast<int>(mirrored(slot)); }

    [[nodiscard]] bool contains(const MessageId &id) const { return hintFor(id) != nullptr; }
    [[nodiscard]] std::optional<Slot> find(const MessageId &id) const;
    /** Loads these messages' rows into the processor's cache, because they are looked up next. Changes nothing. */
    void prefetch(std::span<const MessageId *const> ids) const;
    /** Searches all rows, newest first, unless it is a hole: for user actions, not for events. */
    [[nodiscard]] std::optional<Slot> findKey(RowKey key) const;
    /** Returns the first slot at or above a position; size() if there is none. */
    [[nodiscard]] Slot lowerBound(const Position &position) const;
    /** Returns the first slot at or after this time. */
    [[nodiscard]] Slot lowerBound(qint64 microseconds) const;
    /** Return the oldest message at or above a slot, and the newest at or below it, skipping holes. */
    [[nodiscard]] std::optional<Slot> messageFrom(Slot slot) const;
    [[nodiscard]] std::optional<Slot> messageDownFrom(Slot slot) const;

    /** The position must be that of the content, except for a hole. */
    void insert(const Arrival &arrival, ChangeSet &changes);
    /** Inserts several rows, oldest first, in one pass. */
    void insertAll(std::vector<Arrival> arrivals, ChangeSet &changes);
    /**
     * Returns the row to change its content, but not its key or place; then call changed(). It is a copy if it is
     * shared.
     */
    [[nodiscard]] Row &edit(Slot slot);
    void changed(Slot slot, RowFields fields, ChangeSet &changes);
    /** Moves a row to the place that its message has already. */
    void move(Slot slot, const Position &to, ChangeSet &changes);
    void erase(Slot slot, ChangeSet &changes) { eraseAll({slot}, changes); }
    /** Removes several rows, newest first, in one pass. */
    void eraseAll(const std::vector<Slot> &gone, ChangeSet &changes);

private:
    struct alignas(32) Entry {   ///< half a cache line, and never across two
        qint64 microseconds = 0; ///< of the position, so that a search rarely leaves the vector
        std::shared_ptr<Row> row;
        quint32 stamp = 0;
        RowFields touched = {}; ///< fields that changed and were not reported
    };
    [[nodiscard]] bool isOlder(const Entry &entry, const Position &position) const;
    [[nodiscard]] bool joinsBatch(Slot slot) const;
    void remember(const Arrival &arrival, Slot slot);
    void forget(Slot slot);
    [[nodiscard]] bool holds(Slot slot, const MessageId &id) const;
    /** Returns whether the hint leads to this message, and updates the hint's slot. */
    [[nodiscard]] bool leadsTo(const SlotHints::Hint &hint, const MessageId &id) const;
    [[nodiscard]] const SlotHints::Hint *hintFor(const MessageId &id) const;

    std::vector<Entry> m_entries;
    SlotHints m_hints;                 ///< where messages are
    QHash<RowKey, Position> m_anchors; ///< where holes are

    bool m_inBatch = false;
    Slot m_freshFirst = 0;       ///< the run of new rows that were not reported …
    Slot m_freshEnd = 0;         ///< … and its end
    std::vector<Slot> m_touched; ///< changed rows that were reported before
};

} // namespace coterie
