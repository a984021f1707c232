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
 * The rows of a FeedStore in order, and the ways to find one. They lie oldest first, so that what is new is appended;
 * a slot counts from the oldest, an index from the newest. Where a message lies is remembered as a hint: only what came
 * or went among older rows makes it wrong, and then the search starts there, so a like takes the same steps at any
 * size.
 *
 * Every change is noted in the set that is passed in: at once, or gathered. What is gathered is one run of new rows and
 * the slots of rows that changed, which is all that a burst of events does; it is noted as few steps, each row once, by
 * reportBatch() or by a change that does not fit in. Until then the rows are nobody else's, and change where they lie.
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
    /** The same, handed out: from now on it does not change. */
    [[nodiscard]] RowPointer shared(Slot slot) const { return m_entries[slot].row; }
    /** When the row came, in a count of the owner's. */
    [[nodiscard]] quint32 stamp(Slot slot) const { return m_entries[slot].stamp; }
    void setStamp(Slot slot, quint32 stamp) { m_entries[slot].stamp = stamp; }
    [[nodiscard]] Position position(Slot slot) const;
    [[nodiscard]] qint64 microseconds(Slot slot) const { return m_entries[slot].microseconds; }
    /** An index of a slot, and a slot of an index. */
    [[nodiscard]] Slot mirrored(Slot slot) const { return m_entries.size() - 1 - slot; }
    [[nodiscard]] int index(Slot slot) const { return static_cast<int>(mirrored(slot)); }

    [[nodiscard]] bool contains(const MessageId &id) const { return hintFor(id) != nullptr; }
    [[nodiscard]] std::optional<Slot> find(const MessageId &id) const;
    /** Loads these messages' rows into the processor's cache, because they are looked up next. Changes nothing. */
    void prefetch(std::span<const MessageId *const> ids) const;
    /** Of a message it looks at all rows, newest first: for what a person does, not for what an event does. */
    [[nodiscard]] std::optional<Slot> findKey(RowKey key) const;
    /** The first slot at or above a position; size() when there is none. */
    [[nodiscard]] Slot lowerBound(const Position &position) const;
    /** The first slot whose moment is at or after this one. */
    [[nodiscard]] Slot lowerBound(qint64 microseconds) const;
    /** The oldest and the newest message at or above, at or below a slot: holes are passed over. */
    [[nodiscard]] std::optional<Slot> messageFrom(Slot slot) const;
    [[nodiscard]] std::optional<Slot> messageDownFrom(Slot slot) const;

    /** Only a hole's position may differ from that of its content. */
    void insert(const Arrival &arrival, ChangeSet &changes);
    /** Oldest first, in one pass. */
    void insertAll(std::vector<Arrival> arrivals, ChangeSet &changes);
    /**
     * The row, to change what it holds but not its key or place; then call changed(). It is a copy when others hold it.
     */
    [[nodiscard]] Row &edit(Slot slot);
    void changed(Slot slot, RowFields fields, ChangeSet &changes);
    /** The same row in another place, which its message has to name already. */
    void move(Slot slot, const Position &to, ChangeSet &changes);
    void erase(Slot slot, ChangeSet &changes) { eraseAll({slot}, changes); }
    /** Newest first, in one pass. */
    void eraseAll(const std::vector<Slot> &gone, ChangeSet &changes);

private:
    struct alignas(32) Entry {   ///< half a line of the processor's cache, and never in two of them
        qint64 microseconds = 0; ///< of the position, so that a search seldom leaves the vector
        std::shared_ptr<Row> row;
        quint32 stamp = 0;
        RowFields touched = {}; ///< what of it changed and was not noted
    };
    [[nodiscard]] bool isOlder(const Entry &entry, const Position &position) const;
    [[nodiscard]] bool joinsWhatWasGathered(Slot slot) const;
    void remember(const Arrival &arrival, Slot slot);
    void forget(Slot slot);
    [[nodiscard]] bool holds(Slot slot, const MessageId &id) const;
    /** Where the hint leads if that is to this message; where it lies now is noted in the hint. */
    [[nodiscard]] bool leadsTo(const SlotHints::Hint &hint, const MessageId &id) const;
    [[nodiscard]] const SlotHints::Hint *hintFor(const MessageId &id) const;

    std::vector<Entry> m_entries;
    SlotHints m_hints;                 ///< where the messages are
    QHash<RowKey, Position> m_anchors; ///< where the holes are

    bool m_inBatch = false;
    Slot m_freshFirst = 0;       ///< the run of rows that came and were not noted …
    Slot m_freshEnd = 0;         ///< … up to this one, which is not in it
    std::vector<Slot> m_touched; ///< of rows that were noted before
};

} // namespace coterie
