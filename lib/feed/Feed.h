// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/EchoMatcher.h"
#include "feed/FeedStore.h"
#include "feed/LikeLedger.h"
#include "feed/OwnMessages.h"
#include "feed/RecentIds.h"
#include "protocol/RealtimeEvent.h"

#include <QList>

#include <memory>
#include <span>
#include <vector>

namespace coterie {

/** Something that the user must be told. The window and the command line choose the text. */
struct FeedAlert {
    enum class Kind {
        PostRemoved,   ///< an own post arrived flagged (P4)
        PostFlagged,   ///< an own message was flagged later
        PostCleared,   ///< the flags of an own message were cleared
        PostPublished, ///< an own reply was published (a top-level post shows it itself)
        PostGone,      ///< a page proved that an own message is no longer in the feed
        LikeFailed,
    };
    Kind kind = Kind::PostRemoved;
    MessageId messageId = {};
    MessageId parentMessageId = {}; ///< empty for a top-level message
    QString content = {};           ///< of the message
    bool isSpam = false;
    bool isHarmful = false;
    bool liked = false;  ///< LikeFailed: the wished state
    QString reason = {}; ///< LikeFailed: the reason, as a sentence; set by the caller that made the request

    friend bool operator==(const FeedAlert &, const FeedAlert &) = default;
};

/** The result of one input: steps for the rows, alerts, and requests to make. */
struct FeedOutcome {
    ChangeSet changes;
    std::vector<FeedAlert> alerts;
    /** Posts that were matched with their messages. */
    std::vector<std::pair<PostId, Message>> published;
    /** Own messages to store, those of published included. */
    std::vector<OwnMessage> own;
    /** Like requests to make now. */
    std::vector<std::pair<MessageId, bool>> likes;
};

/**
 * The feed of one community, or the replies to one message, as one user sees them: the user's posts on top, newest
 * first, then the messages and holes of the store. Events and pages go in, steps come out. Plain logic without clock or
 * network; any one thread.
 */
class Feed {
public:
    /**
     * The thread is the id of its first message; empty for the community's feed. All feeds of a community share one
     * OwnMessages, and events go to the threads first, because their posts may wait there.
     */
    explicit Feed(const UserId &account, MessageId thread = {}, std::shared_ptr<OwnMessages> own = {});

    [[nodiscard]] const MessageId &thread() const { return m_thread; }
    [[nodiscard]] int size() const;
    [[nodiscard]] RowPointer at(int index) const;
    [[nodiscard]] const FeedStore &store() const { return m_store; }
    [[nodiscard]] QList<Post> posts() const;
    /** Returns null if there is none. */
    [[nodiscard]] RowPointer findPost(const PostId &id) const;

    /** Returns whether the signed-in user wrote it. */
    [[nodiscard]] bool isOwn(const Message &message) const;
    /** Sets the signed-in user, and marks their messages as own. */
    FeedOutcome setAccount(const UserId &account);

    /**
     * Applies server events in order (F3–F5, F10, P3, P4) and ignores other events. What this class returns is up to
     * date after each of them; the outcome reports each changed row once, and neighboring rows as one step.
     */
    [[nodiscard]] FeedOutcome apply(std::span<const RealtimeEvent> events);
    [[nodiscard]] FeedOutcome apply(const RealtimeEvent &event) { return apply(std::span(&event, 1)); }
    /**
     * Applies server events to several feeds of one community, threads first: each event goes to all of them before the
     * next one does, because they share OwnMessages. Returns one outcome for each feed.
     */
    [[nodiscard]] static std::vector<FeedOutcome> applyToAll(std::span<Feed *const> feeds,
                                                             std::span<const RealtimeEvent> events);
    /** From now on apply() of single events reports rows late: endBatch() reports each changed row once. */
    void beginBatch();
    [[nodiscard]] FeedOutcome endBatch();
    /** Merges a page (F2, F6, F7), and matches posts with its messages. */
    [[nodiscard]] FeedOutcome merge(const FeedStore::Page &page);
    /** Matches posts with messages that are too old to be shown (P8): a matched post is removed, and adds no row. */
    [[nodiscard]] FeedOutcome lookThrough(const QList<Message> &messages);
    /**
     * The deadline of a post passed (P5): matches it with the oldest unmatched own message whose text differs only in
     * blanks and in the form of its characters, which services change.
     */
    [[nodiscard]] FeedOutcome settleLoosely(const PostId &id);
    /** Returns whether an unmatched own message arrived since the post was written. */
    [[nodiscard]] bool mayBeOtherWords(const PostId &id) const;
    /** See FeedStore (F6). */
    void markGap();
    [[nodiscard]] FeedOutcome openGap(const QString &reason);
    [[nodiscard]] FeedOutcome setHole(RowKey hole, Hole::State state, const QString &reason = {});

    /** Shows a post of this thread at once, on top (P2). */
    [[nodiscard]] FeedOutcome add(const Post &post);
    [[nodiscard]] FeedOutcome setPostState(const PostId &id, PostState state, const QString &reason = {},
                                           bool forbidden = false);
    /** The post is being sent once more: it becomes the newest again, and Sending. */
    [[nodiscard]] FeedOutcome resubmit(const PostId &id, qint64 submittedAt);
    [[nodiscard]] FeedOutcome discard(const PostId &id);
    /** Drops so many of the oldest rows (F8). */
    [[nodiscard]] FeedOutcome dropOldest(int count);
    /** Hides the row of an own message that moderation removed. */
    [[nodiscard]] FeedOutcome dismiss(const MessageId &id);

    /** Wishes a like or an unlike (L1). */
    [[nodiscard]] FeedOutcome like(const MessageId &id, bool liked);
    [[nodiscard]] FeedOutcome likeDone(const MessageId &id);
    [[nodiscard]] FeedOutcome likeRefused(const MessageId &id);
    /** Returns whether only the service knows the count: a like succeeded, and its echo did not arrive. */
    [[nodiscard]] bool isCountDoubtful(const MessageId &id) const;
    /** Sets a count that was requested; ignored while a like is in flight. */
    [[nodiscard]] FeedOutcome recounted(const MessageId &id, qint64 likeCount);

private:
    /** How an own message was found. */
    enum class Found { ByEvent, OnPage, AsPost };

    void prefetch(std::span<const RealtimeEvent> events) const;
    void applyOne(const RealtimeEvent &event, FeedOutcome &outcome);
    void applyMessage(const SharedMessage &message, FeedOutcome &outcome);
    void applyReply(const Message &message, FeedOutcome &outcome);
    void applyModeration(const ModerationUpdate &update, FeedOutcome &outcome);
    void see(const Message &own, Found found, FeedOutcome &outcome);
    /** Removes the matching post from the candidates. Returns its row's key, or 0. */
    RowKey publish(const Message &message, QList<Post> &candidates, FeedOutcome &outcome);
    void noteGone(const std::vector<MessageId> &ownBefore, FeedOutcome &outcome);
    void applyLike(const MessageId &id, const LikeLedger::Effect &effect, FeedOutcome &outcome);
    void show(ChangeSet &store, ChangeSet &changes);
    void showPublished(int post, int index, const RowPointer &row, ChangeSet &changes);
    void removePost(const PostId &id, ChangeSet &changes);
    [[nodiscard]] std::optional<int> postIndex(const PostId &id) const;

    UserId m_account;
    MessageId m_thread;
    FeedStore m_store;
    EchoMatcher m_matcher;
    LikeLedger m_likes;
    std::shared_ptr<OwnMessages> m_own;
    std::vector<RowPointer> m_posts; ///< newest first: the rows above the store
    RecentIds m_seenReplies;
};

} // namespace coterie
