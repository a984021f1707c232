// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/FeedStore.h"
#include "feed/SortedRows.h"

// What holds at all times:
//
// - Coverage. Once a page was merged, everything from the newest message down to the oldest row is believed known,
//   but for the holes and a remembered gap. So a message older than the oldest row cannot simply be added: what lies
//   between would look known. It waits (late) for the pages that were perhaps made before it: one of them may make its
//   place known and yet lack it.
// - A hole stands right below the message above it and says how far down it reaches: to `lower`, the newest message of
//   the known stretch below. What arrives in between by an event stands below the hole and proves nothing; only a page
//   that reaches lower closes it.
// - A gap is a hole at the very top: everything above lower may have losses, live events among it. It is only
//   remembered until the next newest page has closed it or turned it into a hole, or until the refetch failed and it is
//   shown (atTop); what comes later stands above it, yet only a newest page settles it.
// - A page drops what its span no longer contains (F7), but nothing that came by an event after the last merge before
//   it was asked for, for this page may have been made before that event; nor what shares its moment with an end of the
//   span, for the service may break ties otherwise than we do.

namespace coterie {

struct FeedStore::Private {
    struct Gap {
        RowKey key = 0;
        Position lower;
        bool atTop = false;
    };

    struct Late {
        SharedMessage message;
        quint32 stamp = 0;
    };

    SortedRows rows;
    std::vector<Gap> holes;      ///< a few at most
    std::optional<Position> gap; ///< lower of the gap that is not shown
    std::vector<Late> late;      ///< of the last merges; few, and no more than mostLate
    quint32 merges = 0;
    bool complete = false;
    RowKey lastKey = 0;

    [[nodiscard]] Gap *hole(RowKey key);
    [[nodiscard]] Gap *holeAtTop();
    /** For what comes by an event now: dropped by the next merge but one at the earliest. */
    [[nodiscard]] quint32 eventStamp() const { return merges + 1; }
    /** Whether adding it would make what lies between look known. */
    [[nodiscard]] bool isBeyond(const Position &position) const;

    void openHole(const Position &at, const Gap &hole, const Hole &shown, ChangeSet &changes);
    void closeHole(RowKey key, ChangeSet &changes);
    void showHole(RowKey key, const Hole &shown, ChangeSet &changes);

    [[nodiscard]] SortedRows::Arrival arrival(const SharedMessage &message, bool own, RowKey key, quint32 stamp);
    void updateHeld(SortedRows::Slot slot, SharedMessage told, bool own, ChangeSet &changes);
};

} // namespace coterie
