// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "client/FeedAccess.h"
#include "client/PostingSource.h"
#include "client/TimelineTiming.h"
#include "feed/Post.h"
#include "protocol/Community.h"
#include "realtime/Scheduler.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace coterie {

/** What a SendQueue asks the service and the outbox on disk. Each reply arrives once, from the event loop. */
class SendRequests {
public:
    virtual ~SendRequests() = default;

    /** The wallet and chain that a post names; empty without a linked wallet. */
    [[nodiscard]] virtual std::optional<PostingSource> source() const = 0;
    virtual void sendPost(const PostRequest &request, const MessageId &parent, Reply<Done> reply) = 0;
    /** Fetches the newest page and merges it into the feed; the reply arrives after that. */
    virtual void refetchNewestPage(Reply<FeedStore::Page> reply) = 0;
    /** Requests messages older than one. They are only looked through, not merged. */
    virtual void requestPage(const MessageId &before, int limit, Reply<QList<Message>> reply) = 0;
    /** Writes a post to the outbox. Calls saved when it is on disk, or cannot be written. */
    virtual void savePost(const Post &post, std::function<void()> saved) = 0;
};

/**
 * Publishes the posts of one timeline: stores each in the outbox before a byte is sent, and watches it until its
 * outcome is known (P1, P2, P5–P8). Matching a post with its message is the feed's work. GUI thread; everything passed
 * in must outlive it.
 */
class SendQueue : public QObject {
    Q_OBJECT

public:
    SendQueue(FeedAccess &access, SendRequests &requests, Scheduler &scheduler, const TimelineTiming &timing)
        : m_access(access), m_requests(requests), m_scheduler(scheduler), m_timing(timing)
    {
    }

    /** Shows the post, saves it, then sends it. mediaUrl is the address of an uploaded image, or empty. */
    PostId publish(const QString &text, const QString &mediaUrl = {});
    /** Shows a post from an earlier run. It is never sent again by itself (P8). */
    void restore(Post post);
    /** Shows a discarded post again. A request that was in flight does not count any more. */
    void undoDiscard(Post post);
    /** The first page is loaded: looks up the posts that an earlier run left open. */
    void settleRestored();
    void sendAgain(const PostId &id);
    /** Looks for the post in the feed, as far back as it can be, and settles it if it is not there (P5). */
    void check(const PostId &id);
    /** The post was published or discarded: stops watching it. */
    void forget(const PostId &id);

Q_SIGNALS:
    /** Emitted when a post entered a new state, which is on disk as well. The reason is empty while all goes well. */
    void postChanged(const coterie::PostId &id, coterie::PostState state, const QString &reason);

private:
    struct Watch {
        int submission = 0; ///< a reply to an earlier submission is ignored
        bool checking = false;
        bool due = false;      ///< the deadline passed; a flag, because the wall clock may jump
        bool restored = false; ///< from an earlier run, and not looked up yet
        std::unique_ptr<Timer> deadline;
    };

    /** Shows a post that exists already. If it was being sent, it becomes Unconfirmed, with this reason. */
    Post show(Post post, const QString &interruption);
    void saveAndSend(const Post &post, bool refreshWallet);
    void send(const Post &post, bool refreshWallet);
    void finish(const PostId &id, int submission, const Result<Done, ApiError> &result);
    void startDeadline(const PostId &id, std::chrono::milliseconds delay);
    void checkOlder(const PostId &id, int submission, const QList<Message> &newer, int pages);
    void finishCheck(const PostId &id, int submission, const std::optional<ApiError> &error);
    void setAbsent(const Post &post);
    void setState(const PostId &id, PostState state, const QString &reason = {}, bool forbidden = false);
    [[nodiscard]] std::optional<Post> find(const PostId &id);

    FeedAccess &m_access;
    SendRequests &m_requests;
    Scheduler &m_scheduler;
    const TimelineTiming m_timing;
    bool m_loaded = false;
    std::unordered_map<QString, Watch> m_watches; ///< by PostId
};

} // namespace coterie
