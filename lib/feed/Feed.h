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

/** Something a person must be told; the words are the window's or the command line's. */
struct FeedAlert {
    enum class Kind {
        PostRemoved,   ///< an own post arrived flagged (P4)
        PostFlagged,   ///< an own message was flagged later
        PostCleared,   ///< an own message's flags were taken back
        PostPublished, ///< an own reply is out (a top-level post shows itself)
        PostGone,      ///< an own message is not in the feed any more, as a page proved
        LikeFailed,
    };
    Kind kind = Kind::PostRemoved;
    MessageId messageId = {};
    MessageId parentMessageId = {}; ///< empty for a top-level message
    QString content = {};           ///< of the message
    bool isSpam = false;
    bool isHarmful = false;
    bool liked = false;  ///< LikeFailed: what was wished
    QString reason = {}; ///< LikeFailed: why, for a person; set by whoever made the request

    friend bool operator==(const FeedAlert &, const FeedAlert &) = default;
};

/** What came of one input: the steps for the rows, what to tell, and what to send. */
struct FeedOutcome {
    ChangeSet changes;
    std::vector<FeedAlert> notices;
    /** A post found its message: nothing is awaited of it any more. */
    std::vector<std::pair<PostId, Message>> published;
    /** Own messages, those of published among them, as they are to be kept on disk. */
    std::vector<OwnMessage> own;
    /** Like requests to make now. */
    std::vector<std::pair<MessageId, bool>> likes;
};

/**
 * The feed of one community, or the replies to one message of it, as one person sees them: their posts on top, newest
 * first, then the messages and holes of the store. Events and pages go in, steps come out. Plain: time is passed in
 * with the posts, the network is elsewhere.
 */
class Feed {
public:
    /**
     * The thread is empty for the feed itself. All feeds of a community share one memory of what this person wrote;
     * an event goes to the threads before it goes to the feed, for there its post may wait.
     */
    explicit Feed(const UserId &account, MessageId thread = {}, std::shared_ptr<OwnMessages> own = {});

    [[nodiscard]] const MessageId &thread() const { return m_thread; }
    [[nodiscard]] int size() const;
    [[nodiscard]] RowPointer at(int index) const;
    [[nodiscard]] const FeedStore &store() const { return m_store; }
    [[nodiscard]] QList<Post> posts() const;
    /** Nothing when there is none. */
    [[nodiscard]] RowPointer findPost(const PostId &id) const;

    /** Whether the signed-in person wrote it. */
    [[nodiscard]] bool isOwn(const Message &message) const;
    /** The signed-in person; what they wrote is marked as own, also what is held already. */
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
    /** F2, F6, F7; posts that the page publishes are matched too. */
    [[nodiscard]] FeedOutcome merge(const FeedStore::Page &page);
    /** Finds posts among messages too old to be shown (P8): a post that is one of them leaves, and brings no row. */
    [[nodiscard]] FeedOutcome lookThrough(const QList<Message> &messages);
    /**
     * The deadline of a post has passed (P5): takes the oldest own message for it that nobody explained, if its text is
     * the same but for blanks and the form of its characters, which services change.
     */
    [[nodiscard]] FeedOutcome settleLoosely(const PostId &id);
    /** Whether an own message came since the post was written that no post was found to be. */
    [[nodiscard]] bool mayBeOtherWords(const PostId &id) const;
    void markGap();
    [[nodiscard]] FeedOutcome openGap(const QString &reason);
    [[nodiscard]] FeedOutcome setHole(RowKey hole, Hole::State state, const QString &reason = {});

    /** P2: shows it at once, on top. Its parent is this feed's thread. */
    [[nodiscard]] FeedOutcome add(const Post &post);
    [[nodiscard]] FeedOutcome setPostState(const PostId &id, PostState state, const QString &reason = {},
                                           bool forbidden = false);
    /** The same text and picture are being sent once more: newest again, and Sending. */
    [[nodiscard]] FeedOutcome resubmit(const PostId &id, qint64 submittedAt);
    [[nodiscard]] FeedOutcome discard(const PostId &id);
    /** F8: lets go of so many of the oldest rows. */
    [[nodiscard]] FeedOutcome dropOldest(int count);
    /** Puts an own removed message's row away. */
    [[nodiscard]] FeedOutcome dismiss(const MessageId &id);

    /** L1 */
    [[nodiscard]] FeedOutcome like(const MessageId &id, bool liked);
    [[nodiscard]] FeedOutcome likeDone(const MessageId &id);
    [[nodiscard]] FeedOutcome likeRefused(const MessageId &id);
    /** The request was done, its echo never came, and nothing else is under way: only the service knows the count. */
    [[nodiscard]] bool isCountDoubtful(const MessageId &id) const;
    /** The service counted; ignored while a request is under way. */
    [[nodiscard]] FeedOutcome recounted(const MessageId &id, qint64 likeCount);

private:
    /** How an own message was come upon. */
    enum class Found { ByEvent, OnPage, AsPost };

    void prefetch(std::span<const RealtimeEvent> events) const;
    void applyOne(const RealtimeEvent &event, FeedOutcome &outcome);
    void applyMessage(const SharedMessage &message, FeedOutcome &outcome);
    void applyReply(const Message &message, FeedOutcome &outcome);
    void applyModeration(const ModerationUpdate &update, FeedOutcome &outcome);
    void see(const Message &own, Found found, FeedOutcome &outcome);
    /** Takes the post that the message is from the candidates. Returns the key of its row, or 0. */
    RowKey publish(const Message &message, QList<Post> &candidates, FeedOutcome &outcome);
    void noteGone(const std::vector<MessageId> &held, FeedOutcome &outcome);
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
