// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/FeedStore.h"
#include "feed/SortedRows.h"

// Invariants:
//
// - Coverage. Once a page was merged, everything from the newest message down to the oldest row counts as known, except
//   for holes and a remembered gap. So a message older than the oldest row must not be added, or the span between would
//   look known. It waits in `late`, because a page that was made before it may cover its place and yet lack it.
// - A hole stands right below a message and reaches down to `lower`, the newest message known below it. An event that
//   arrives in between stands below the hole and proves nothing; only a page that reaches further down closes it.
// - A gap is a hole at the top: everything above `lower` may have losses, live events included. It is only remembered
//   until the next newest page closes it or turns it into a hole, or until the refetch fails and it is shown (atTop).
//   Later events are placed above it, but only a newest page closes it.
// - A page removes the messages in its range that it does not contain (F7), except those of events since the last merge
//   before the request, because the page may be older than the event, and those at the exact time of an end of the
//   range, because the service may break ties differently.

namespace coterie {

struct FeedStore::Private {
    struct HoleExtent {
        RowKey key = 0;
        Position lower;
        bool atTop = false;
    };

    struct Late {
        SharedMessage message;
        quint32 stamp = 0;
    };

    SortedRows rows;
    std::vector<HoleExtent> holes; ///< a few at most
    std::optional<Position> gap;   ///< `lower` of the gap that is not shown
    std::vector<Late> late;        ///< at most maxLate
    quint32 merges = 0;
    bool complete = false;
    RowKey lastKey = 0;

    [[nodiscard]] HoleExtent *hole(RowKey key);
    [[nodiscard]] HoleExtent *holeAtTop();
    /** The stamp for messages of events from now on: the next merge does not drop them. */
    [[nodiscard]] quint32 eventStamp() const { return merges + 1; }
    /** Returns whether adding a row here would make the span above it look known. */
    [[nodiscard]] bool isBeyond(const Position &position) const;

    void openHole(const Position &at, const HoleExtent &hole, const Hole &shown, ChangeSet &changes);
    void closeHole(RowKey key, ChangeSet &changes);
    void showHole(RowKey key, const Hole &shown, ChangeSet &changes);

    [[nodiscard]] SortedRows::Arrival arrival(const SharedMessage &message, bool own, RowKey key, quint32 stamp);
    void updateHeld(SortedRows::Slot slot, SharedMessage incoming, bool own, ChangeSet &changes);
};

} // namespace coterie
