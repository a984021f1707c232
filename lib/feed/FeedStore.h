// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>

namespace coterie {

/**
 * The messages of one community that are known, newest first (F1), with holes where some are known to be missing.
 * Plain: no clock, no network, no QObject. By id in O(1), a row's index in O(log n); a like costs the same whatever
 * the number of messages. Indices count from the newest, 0; changes are appended to the set that is passed in, at once
 * or, for a burst of events, gathered into few steps.
 */
class FeedStore {
public:
    /**
     * One page of REST: messages newest first, as one contiguous span. A newest page must have been asked for after the
     * last gap ended: one that was on its way when the gap began proves nothing and must not be merged.
     */
    struct Page {
        QList<Message> messages = {};
        MessageId before = {}; ///< what was asked for; empty for the newest page
        bool last = false;     ///< shorter than asked and unfiltered: nothing older exists
        /** merges() when it was asked for; none: no other page came meanwhile. */
        std::optional<quint32> asked = {};
    };

    FeedStore();
    ~FeedStore();
    FeedStore(FeedStore &&) noexcept;
    FeedStore &operator=(FeedStore &&) noexcept;

    [[nodiscard]] int size() const; ///< rows, holes among them
    [[nodiscard]] RowPointer at(int index) const;
    [[nodiscard]] bool contains(const MessageId &id) const;
    [[nodiscard]] RowPointer find(const MessageId &id) const;
    /** The same to look at, good until the next change; null when it is not held. */
    [[nodiscard]] const MessageRow *peek(const MessageId &id) const;
    /** Loads these messages' rows into the processor's cache, because events change them next. Changes nothing. */
    void prefetch(std::span<const MessageId *const> ids) const;
    /** Nothing when it is not held. */
    [[nodiscard]] std::optional<int> indexOf(const MessageId &id) const;
    [[nodiscard]] std::optional<int> indexOfKey(RowKey key) const;
    /** The oldest message held: what the next older page comes before. Empty while nothing is held. */
    [[nodiscard]] MessageId oldest() const;
    /**
     * The message right above a hole: what its filling comes before. Empty when the newest page is what fills it: for
     * the hole of openGap(), also when live events stand above it, for they prove nothing of what was lost.
     */
    [[nodiscard]] MessageId above(RowKey hole) const;
    /** Nothing older than oldest() exists. */
    [[nodiscard]] bool complete() const;

    /**
     * Puts a message at its place, or updates it (F3): absent counts leave the known ones. With a key the new row takes
     * over that key, for a post that became its message. Returns whether it was new. A message older than all that the
     * pages brought is left out, for it would make what lies between look known; "load older" brings it. With a key it
     * is taken nevertheless, and a hole above it.
     */
    bool upsert(const SharedMessage &message, bool own, ChangeSet &changes, RowKey key = 0);

    /** The key of a post that a message is, or 0. */
    using KeyFor = std::function<RowKey(const Message &)>;

    /**
     * Merges a page (F2, F6, F7): upserts its messages, drops those that its span no longer contains, closes the holes
     * it covers down to what is known below them, and leaves one below it when it met nothing already held. A message
     * that is newer than the first one of a newest page stays, and so does one that came by an event since the last
     * merge before the page was asked for: the page may have been made before it. Asks keyFor for each message that was
     * not held before, oldest first; a key makes it own.
     */
    void merge(const Page &page, const std::function<bool(const Message &)> &own, ChangeSet &changes,
               const KeyFor &keyFor = {});

    /** How many pages were merged: a page that is asked for now is to name it. */
    [[nodiscard]] quint32 merges() const;

    /** Events may be missing above what is held now: the next newest page must meet it, or a hole stays (F6). */
    void markGap();
    /** The refetch failed: shows the hole that markGap() only remembered; does nothing without one. */
    void openGap(const QString &reason, ChangeSet &changes);
    void setHole(RowKey hole, Hole::State state, const QString &reason, ChangeSet &changes);

    /** Changes how one message stands; does nothing when it is not held. */
    void update(const MessageId &id, const std::function<void(MessageState &)> &change, ChangeSet &changes);
    void remove(const MessageId &id, ChangeSet &changes);
    /**
     * Lets go of so many of the oldest rows (F8), unless no message would be left; what is older than the rest can be
     * loaded again.
     */
    void dropOldest(int count, ChangeSet &changes);

    /** From now on upsert() and update() collect what changes, so that a row of a burst is reported once. */
    void beginBatch();
    /** Reports what was collected, and goes on collecting. */
    void reportBatch(ChangeSet &changes);
    /** Reports what was collected, and stops collecting. */
    void endBatch(ChangeSet &changes);

    /** A key nobody else has; posts take theirs here too. */
    [[nodiscard]] RowKey takeKey();

private:
    struct Private;
    class Merge;
    std::unique_ptr<Private> d;
};

} // namespace coterie
