// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"

namespace coterie {

/**
 * The messages of one community by their likes, in the order in which the service told them: nothing moves because of a
 * like, and nothing new comes in. A message that the community's feed holds too stands here as it does there; of the
 * others this list keeps account itself. Plain: pages, events and the feed's steps go in, steps come out.
 */
class RankedFeed {
public:
    /** The feed must outlive it. */
    explicit RankedFeed(const Feed &feed);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] RowPointer at(int index) const { return m_rows[std::size_t(index)]; }
    [[nodiscard]] bool contains(const MessageId &id) const { return m_index.contains(id); }

    /** The next page: a message that is here already has lost rank since, and stays where it is. */
    [[nodiscard]] FeedOutcome append(const QList<Message> &page);
    /** All there is from now on, in as few steps as there are differences. */
    [[nodiscard]] FeedOutcome replace(const QList<Message> &messages);

    /** F3–F5, F10 for what the feed does not hold; before the feed takes the event. */
    [[nodiscard]] FeedOutcome apply(const RealtimeEvent &event);
    /** What the feed did. */
    [[nodiscard]] FeedOutcome follow(const ChangeSet &changes);

    // L1, for what the feed does not hold.
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
