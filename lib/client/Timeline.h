// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "client/PostingSource.h"
#include "client/TimelineLoader.h"
#include "client/TimelineTiming.h"
#include "feed/Feed.h"
#include "feed/RankedFeed.h"
#include "storage/AccountStore.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace coterie {

/**
 * One community's feed, or one thread, kept up to date: it subscribes, loads pages, refetches after gaps, fills holes,
 * and sends posts and likes. It reports changes of rows once for each frame, and stores in the account's store what
 * must outlive the program. Both the window and the command line use it. GUI thread; the network client, the scheduler
 * and the random source must outlive it.
 */
class Timeline : public QObject {
    Q_OBJECT

public:
    using Stage = TimelineLoader::Stage;
    using Timing = TimelineTiming;

    Timeline(NetworkClient &network, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
             AccountStore store = {}, QObject *parent = nullptr);
    ~Timeline() override;

    [[nodiscard]] const TokenAddress &token() const { return m_token; }
    [[nodiscard]] const Feed &feed() const { return m_feed; }
    [[nodiscard]] Stage stage() const;
    /** Why the first page could not be loaded. */
    [[nodiscard]] const std::optional<ApiError> &failure() const;
    [[nodiscard]] const ConnectionState &connection() const { return m_connection; }
    [[nodiscard]] bool loadingOlder() const;
    /** Returns whether a like or unlike is waiting for its reply. */
    [[nodiscard]] bool isLiking() const;
    /** Why older rows could not be loaded, as a sentence; empty if they could. */
    [[nodiscard]] const QString &olderError() const;
    /** Returns whether everything shown comes from disk. */
    [[nodiscard]] bool isCached() const;
    /** Returns whether missed messages are being fetched; caughtUp() follows. */
    [[nodiscard]] bool isCatchingUp() const;
    /** Returns whether this user wrote the message, here or in a thread, as far as that is remembered. */
    [[nodiscard]] bool wrote(const MessageId &id) const { return m_own->contains(id); }

    /** Returns ms since the epoch, by the scheduler's clock. */
    [[nodiscard]] qint64 wallClock() const { return m_scheduler.wallClock(); }

    void setIdentity(const Identity &identity);
    [[nodiscard]] const Identity &identity() const { return m_identity; }

    /** Subscribes without loading: events are counted and shown all the same. Does nothing the second time. */
    void follow();
    /** Subscribes and loads the first page. Tries again after a failure. */
    void load();
    /** Fetches the newest page and merges it. refreshChanged() reports the progress. */
    void refresh();
    [[nodiscard]] bool isRefreshing() const;
    /** Why the last refresh failed, as a sentence; empty if it did not. */
    [[nodiscard]] const QString &refreshError() const;
    void loadOlder();
    void loadHole(RowKey hole);
    /** While true, no row is dropped, because the user reads older ones (F8). */
    void setReadingOlder(bool reading) { m_readingOlder = reading; }
    void retryNow();

    /**
     * Returns the timeline of one message's replies, and creates it if needed. It receives this timeline's events and
     * reports its posts, alerts and likes through this timeline's signals too. It lives until leaveThread() was called
     * and none of its posts is open, or until this timeline is destroyed.
     */
    [[nodiscard]] Timeline &thread(const MessageId &root);
    void leaveThread(const MessageId &root);
    /** The list by likes. Empty until mergeRanked() brings pages; events update it from then on. */
    [[nodiscard]] const RankedFeed &ranked();
    /** Requests a part of that list, most liked first. The reply is dropped if this timeline is destroyed. */
    void askRanked(int offset, int limit, Reply<QList<Message>> reply);
    /** Appends such a page to the list, or replaces the list. */
    void mergeRanked(const QList<Message> &page, bool replace);

    /** Returns the open posts, those of all threads included. */
    [[nodiscard]] QList<Post> posts() const;

    /**
     * Nothing when the text is empty after trimming, also with a picture: whether the service takes a post without
     * words is not known. Else the post's id, shown already (P2). The picture's address is what an upload gave.
     */
    std::optional<PostId> post(const QString &text, const QString &mediaUrl = {});

    /** The wallet and chain that the person wants to post from, as PostingSource::key(); for posts from now on. */
    void setChosenSource(const QString &key);
    /**
     * Returns the wallet and chain that posts name: the chosen one while it is linked, otherwise the first that fits.
     */
    [[nodiscard]] std::optional<PostingSource> source() const;

    // These work for posts and messages of all threads too.
    [[nodiscard]] bool holds(const MessageId &id) const;
    /** Sends the same text once more; only on the user's request (P6). */
    void sendAgain(const PostId &id);
    /** Looks for the post in the feed (P5). */
    void checkNow(const PostId &id);
    /** Discards a post and returns it; nothing if there is no such post. */
    std::optional<Post> discard(const PostId &id);
    /** Shows a discarded post again. */
    void undoDiscard(const Post &post);
    void dismiss(const MessageId &id);
    void setLiked(const MessageId &id, bool liked);

Q_SIGNALS:
    void stageChanged();
    void connectionChanged();
    void olderChanged();
    void refreshChanged();
    /** Emitted when the missed messages are here, as far as they are fetched by themselves, or when that failed. */
    void caughtUp();
    /** Emitted when the cached page and posts are shown. */
    void restored(const coterie::CachedFeed &cached);
    void changed(const coterie::ChangeSet &changes);
    /** The same for the list by likes. */
    void rankedChanged(const coterie::ChangeSet &changes);
    void noticed(const coterie::FeedAlert &alert);
    /** Emitted when a post entered a new state, which is on disk as well. The reason is empty while all goes well. */
    void postChanged(const coterie::PostId &id, coterie::PostState state, const QString &reason);
    /** Emitted when a like or unlike was answered, with success or not. */
    void likeAnswered();
    /** Emitted when a post became a message; its flags say whether it is visible. */
    void postPublished(const coterie::PostId &id, const coterie::Message &message);
    /** Emitted with the events of a frame, before and after they are applied to the feed. */
    void aboutToApply(std::span<const coterie::RealtimeEvent> events);
    void applied(std::span<const coterie::RealtimeEvent> events);

private:
    class Parts;

    /** Creates the thread of a message. */
    Timeline(Timeline &main, const MessageId &root);

    [[nodiscard]] bool isThread() const { return !m_feed.thread().isEmpty(); }
    void connectParts();
    void restore(const CachedFeed &cached);
    [[nodiscard]] Timeline &holderOf(const PostId &id);
    [[nodiscard]] Timeline &holderOf(const MessageId &id);
    /** Applies a frame's events, in order, to all threads and then to this timeline, and reports the changes once. */
    void applyFrame(std::span<const RealtimeEvent> events);
    void applyServerEvents(std::span<const RealtimeEvent> events);
    void applyLinkEvent(const RealtimeEvent &event);
    [[nodiscard]] std::vector<Timeline *> threadsAndThis();
    void applyOutcome(FeedOutcome outcome);
    void applyRankedOutcome(FeedOutcome outcome);
    void endFrame();
    void reportChanges();
    void dropOldest();
    void savePage() const;
    void endThreads();

    NetworkClient &m_network;
    Scheduler &m_scheduler;
    Random &m_random;
    const TokenAddress m_token;
    const Timing m_timing;
    AccountStore m_store;
    bool m_restored = true; ///< the cached page and posts are here; nothing else may come before them
    bool m_followWanted = false;
    bool m_loadWanted = false;
    Identity m_identity;
    QString m_chosenSource;
    std::shared_ptr<OwnMessages> m_own;
    Feed m_feed;
    ConnectionState m_connection;
    bool m_readingOlder = false;

    bool m_inFrame = false; ///< changes are collected, and reported at the end of the frame
    int m_frameEvents = 0;
    ChangeSet m_changes;
    std::unique_ptr<RankedFeed> m_ranked; ///< null until it is shown for the first time
    ChangeSet m_rankedChanges;
    std::unique_ptr<Parts> m_parts;

    struct Thread {
        std::unique_ptr<Timeline> timeline;
        bool left = false;
    };
    std::unordered_map<QString, Thread> m_threads; ///< by the id of their first message
    EventSubscription m_subscription;
};

} // namespace coterie
