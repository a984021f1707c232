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
 * The known messages of one community, newest first (F1), with holes where messages are missing. Plain logic: no clock,
 * no network, no QObject; any one thread. A message is found by id in O(1), a row's index in O(log n), so a like costs
 * the same in a feed of any size. Indices start at the newest row, 0. Changes are appended to the given set, at once or
 * in batches.
 */
class FeedStore {
public:
    /**
     * One REST page: a contiguous span of messages, newest first. A newest page that was in flight when a gap began
     * proves nothing and must not be merged.
     */
    struct Page {
        QList<Message> messages = {};
        MessageId before = {}; ///< what was requested; empty for the newest page
        bool last = false;     ///< shorter than asked and unfiltered: nothing older exists
        /** merges() when it was requested; nothing if no other page was merged meanwhile. */
        std::optional<quint32> asked = {};
    };

    FeedStore();
    ~FeedStore();
    FeedStore(FeedStore &&) noexcept;
    FeedStore &operator=(FeedStore &&) noexcept;

    [[nodiscard]] int size() const; ///< rows, holes included
    [[nodiscard]] RowPointer at(int index) const;
    [[nodiscard]] bool contains(const MessageId &id) const;
    [[nodiscard]] RowPointer find(const MessageId &id) const;
    /** Returns the message, valid until the next change; null if it is not in the store. */
    [[nodiscard]] const MessageRow *peek(const MessageId &id) const;
    /** Loads these messages' rows into the processor's cache, because events change them next. Changes nothing. */
    void prefetch(std::span<const MessageId *const> ids) const;
    /** Returns nothing if it is not in the store. */
    [[nodiscard]] std::optional<int> indexOf(const MessageId &id) const;
    [[nodiscard]] std::optional<int> indexOfKey(RowKey key) const;
    /** Returns the oldest message, which is the `before` of the next older page; empty if there is none. */
    [[nodiscard]] MessageId oldest() const;
    /**
     * Returns the message right above a hole, before which its filling comes. Empty for the hole of openGap(), which
     * only the newest page fills, even if live events stand above it.
     */
    [[nodiscard]] MessageId above(RowKey hole) const;
    /** Returns whether nothing older than oldest() exists. */
    [[nodiscard]] bool complete() const;

    /**
     * Inserts a message at its place, or updates it (F3); absent counts leave the known ones. A key is that of the post
     * which became this message; the new row takes it over. Returns whether the message was new. A message older than
     * all pages is left out, because the span in between would look known; with a key it is inserted with a hole above
     * it.
     */
    bool upsert(const SharedMessage &message, bool own, ChangeSet &changes, RowKey key = 0);

    /** Returns the row key of the post that became this message, or 0. */
    using KeyFor = std::function<RowKey(const Message &)>;

    /**
     * Merges a page (F2, F6, F7): inserts or updates its messages, drops those that its span no longer contains, closes
     * the holes that it covers, and leaves a hole below it if it reached no known message. Messages newer than a newest
     * page stay, and so do those of events since the last merge before the page was requested, because the page may be
     * older. Calls keyFor for each new message, oldest first; a key marks it as own.
     */
    void merge(const Page &page, const std::function<bool(const Message &)> &own, ChangeSet &changes,
               const KeyFor &keyFor = {});

    /** Returns how many pages were merged; a page that is requested now must carry it. */
    [[nodiscard]] quint32 merges() const;

    /** Events may be missing above the newest row: unless the next newest page reaches it, a hole stays (F6). */
    void markGap();
    /** The refetch failed: shows the gap that markGap() remembered as a hole, if there is one. */
    void openGap(const QString &reason, ChangeSet &changes);
    void setHole(RowKey hole, Hole::State state, const QString &reason, ChangeSet &changes);

    /** Changes the state of a message; does nothing if it is not in the store. */
    void update(const MessageId &id, const std::function<void(MessageState &)> &change, ChangeSet &changes);
    void remove(const MessageId &id, ChangeSet &changes);
    /**
     * Drops so many of the oldest rows (F8), unless no message would be left. They can be loaded again.
     */
    void dropOldest(int count, ChangeSet &changes);

    /** From now on upsert() and update() collect what changes, so that a row of a burst is reported once. */
    void beginBatch();
    /** Reports what was collected, and goes on collecting. */
    void reportBatch(ChangeSet &changes);
    /** Reports what was collected, and stops collecting. */
    void endBatch(ChangeSet &changes);

    /** Returns a new unique key, for rows and posts. */
    [[nodiscard]] RowKey newKey();

private:
    struct Private;
    class Merge;
    std::unique_ptr<Private> d;
};

} // namespace coterie
