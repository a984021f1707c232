// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"

namespace coterie {

/**
 * The messages of one community by likes, in the order that the service sent. Likes do not move messages, and new
 * messages are not added. For a message that the community's feed contains, the feed's state is shown; for the others
 * this list keeps counts and likes itself. Plain logic: pages, events and the feed's changes go in, changes come out.
 */
class RankedFeed {
public:
    /** `feed` must outlive this object. */
    explicit RankedFeed(const Feed &feed);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] RowPointer at(int index) const { return m_rows[std::size_t(index)]; }
    [[nodiscard]] bool contains(const MessageId &id) const { return m_index.contains(id); }

    /**
     * Appends the next page. A message that is already in the list has dropped in rank meanwhile, and stays in its
     * place.
     */
    [[nodiscard]] FeedOutcome append(const QList<Message> &page);
    /** Replaces the whole list, with one change for each difference. */
    [[nodiscard]] FeedOutcome replace(const QList<Message> &messages);

    /** Applies an event to messages that the feed does not contain (F3–F5, F10). Call it before the feed's apply(). */
    [[nodiscard]] FeedOutcome apply(const RealtimeEvent &event);
    /** Takes over the feed's changes. */
    [[nodiscard]] FeedOutcome follow(const ChangeSet &changes);

    // Likes of messages that the feed does not contain (L1).
    [[nodiscard]] FeedOutcome like(const MessageId &id, bool liked);
    [[nodiscard]] FeedOutcome likeDone(const MessageId &id);
    [[nodiscard]] FeedOutcome likeRefused(const MessageId &id);

private:
    [[nodiscard]] MessageRow rowOf(const Message &message);
    [[nodiscard]] RowPointer make(const Message &message);
    [[nodiscard]] bool isElsewhere(const MessageId &id) const;
    void number(std::size_t from);
    void change(int index, const MessageRow &row, RowFields fields, FeedOutcome &outcome);
    void applyLike(const MessageId &id, const LikeLedger::Effect &effect, FeedOutcome &outcome);

    const Feed &m_feed;
    std::vector<RowPointer> m_rows; ///< most liked first
    QHash<MessageId, int> m_index;
    LikeLedger m_likes;
    RecentIds m_seenReplies;
    RowKey m_lastKey;
};

} // namespace coterie
