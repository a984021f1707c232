// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "client/PostingSource.h"
#include "feed/Feed.h"
#include "feed/RankedFeed.h"
#include "realtime/Backoff.h"
#include "storage/AccountStore.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>

namespace coterie {

class TimelineLoader;
class LikeQueue;
class SendQueue;

/** Who posts, and the wallets that are linked to them; unknown until the service told. */
struct Identity {
    User user;
    QList<Wallet> wallets;
};

/**
 * One community's feed, or one thread of it, kept true: it subscribes, loads, merges, refetches after a gap, fills holes,
 * and carries posts and likes out. What comes of it is told as steps for the rows and as notices; what must outlive the
 * program is kept in the account's store. The window and the command line both stand on it. GUI thread; the backend, the
 * scheduler and the random must outlive it.
 */
class Timeline : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Loading, Ready, Failed };

    struct Timing {
        std::chrono::milliseconds waitForLive{1'000};      ///< before the first page is asked for anyway (F2)
        std::chrono::milliseconds refetchSpread{2'000};    ///< a refetch after a gap waits uniform(0, this) (F6)
        std::chrono::milliseconds publishDeadline{45'000}; ///< after the 200 (P5)
        int pagesAfterGap = 3;                             ///< then a hole is left (F6)
        int pageSize = 50;
        int mostRows = 5'000;                              ///< held while nobody reads further down (F8) …
        int mostRowsDropped = 500;                         ///< … and so many go at once, which a frame does not feel
        std::chrono::milliseconds reconcileEvery{300'000}; ///< ± 20 %, of the newest page while live (F6)
        int burst = 200;                                   ///< events within a second, after which somebody looks …
        std::chrono::milliseconds burstQuiet{2'000};       ///< … so much later …
        std::chrono::milliseconds burstPause{60'000};      ///< … and once in this time
        std::chrono::milliseconds echoPatience{5'000};     ///< for the event of an own like, before likes are counted
        std::chrono::milliseconds recountDelay{2'000};     ///< gathers what is in doubt
    };

    Timeline(NetworkClient &backend, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
             AccountStore store = {}, QObject *parent = nullptr);
    ~Timeline() override;

    [[nodiscard]] const TokenAddress &token() const { return m_token; }
    [[nodiscard]] const Feed &feed() const { return m_feed; }
    [[nodiscard]] Stage stage() const;
    /** Why the first page could not be had. */
    [[nodiscard]] const std::optional<ApiError> &failure() const;
    [[nodiscard]] const ConnectionState &connection() const { return m_connection; }
    [[nodiscard]] bool loadingOlder() const;
    /** Whether a like or unlike has no answer yet. */
    [[nodiscard]] bool isLiking() const;
    /** Why older rows could not be had, in a sentence; empty when they could. */
    [[nodiscard]] const QString &olderError() const;
    /** Everything shown comes from disk, as it was the last time. */
    [[nodiscard]] bool isCached() const;
    /** What was missed is being fetched; caughtUp() follows. */
    [[nodiscard]] bool isCatchingUp() const;
    /** Whether this person wrote the message, here or in a thread, as far as that is remembered. */
    [[nodiscard]] bool wrote(const MessageId &id) const { return m_own->contains(id); }

    /** ms since the epoch, by the clock that this session goes by. */
    [[nodiscard]] qint64 wallClock() const { return m_scheduler.wallClock(); }

    void setIdentity(const Identity &identity);
    [[nodiscard]] const Identity &identity() const { return m_identity; }

    /** Subscribes; events count and show although no page was loaded. Does nothing the second time. */
    void follow();
    /** Subscribes and loads the first page; tries again when that failed. */
    void load();
    /** Asks for the newest page and merges it; refreshChanged() tells how that goes. */
    void refresh();
    [[nodiscard]] bool isRefreshing() const;
    /** Why the last refresh that was asked for has not come yet, in a sentence; empty when it did. */
    [[nodiscard]] const QString &refreshError() const;
    void loadOlder();
    void loadHole(RowKey hole);
    /** Somebody reads further down than the newest rows: from now on, and until false, no row goes (F8). */
    void setReadingOlder(bool reading) { m_readingOlder = reading; }
    void retryNow();

    /**
     * The replies to one message of this feed; made when there is none yet, and then idle. It gets this feed's events, and
     * tells its posts, notices and likes through this feed's signals as well. It lives until it was left and none of its
     * posts is open, or until this feed ends.
     */
    [[nodiscard]] Timeline &thread(const MessageId &root);
    void leaveThread(const MessageId &root);
    /** The messages by their likes; empty until pages of them are brought, and true to events from then on. */
    [[nodiscard]] const RankedFeed &ranked();
    /** Asks for a page of them, most liked first; the answer is dropped when this feed ends. */
    void askRanked(int offset, int limit, Reply<QList<Message>> reply);
    /** Adds such a page, or has all that is shown be it. */
    void mergeRanked(const QList<Message> &page, bool replace);

    /** Those of all threads too. */
    [[nodiscard]] QList<Post> posts() const;

    /**
     * Nothing when the text is empty after trimming, also with a picture: whether the service takes a post without words
     * is not known. Else the post's id, shown already (P2). The picture's address is what an upload gave.
     */
    std::optional<PostId> post(const QString &text, const QString &mediaUrl = {});

    /** The wallet and chain that the person wants to post from, as PostingSource::key(); for posts from now on. */
    void setChosenSource(const QString &key);
    /** What a post names: the chosen one while it is linked, or else the one that fits. Nothing without a wallet. */
    [[nodiscard]] std::optional<PostingSource> source() const;

    // Of posts and messages of the threads as well.
    [[nodiscard]] bool holds(const MessageId &id) const;
    /** Sends the same text once more; by hand only (P6). */
    void sendAgain(const PostId &id);
    /** Looks in the feed whether it is out. */
    void checkNow(const PostId &id);
    /** What was discarded; nothing when there is no such post. */
    std::optional<Post> discard(const PostId &id);
    /** A post that was discarded is wanted again. */
    void undoDiscard(const Post &post);
    void dismiss(const MessageId &id);
    void setLiked(const MessageId &id, bool liked);

Q_SIGNALS:
    void stageChanged();
    void connectionChanged();
    void olderChanged();
    void refreshChanged();
    /** What was missed is here, as far as it is fetched by itself, or it is given up for now. */
    void caughtUp();
    /** What was kept on disk is shown now. */
    void restored(const coterie::CachedFeed &kept);
    void changed(const coterie::ChangeSet &changes);
    /** The same of those by likes. */
    void rankedChanged(const coterie::ChangeSet &changes);
    void noticed(const coterie::FeedAlert &notice);
    /** A post entered a new state, on disk as well. Empty reason while all goes well. */
    void postChanged(const coterie::PostId &id, coterie::PostState state, const QString &reason);
    /** A like or unlike was answered, whatever came of it. */
    void likeAnswered();
    /** The post is that message now; look at its flags. */
    void postPublished(const coterie::PostId &id, const coterie::Message &message);
    /** Each notification as it came, before it is applied. */
    void notified(const coterie::Notification &notification);

private:
    friend class TimelineLoader;
    friend class LikeQueue;
    friend class SendQueue;

    /** A thread of a feed. */
    Timeline(Timeline &main, const MessageId &root);

    [[nodiscard]] bool isThread() const { return !m_feed.thread().isEmpty(); }
    void restore(const CachedFeed &kept);
    [[nodiscard]] Timeline &holderOf(const PostId &id);
    [[nodiscard]] Timeline &holderOf(const MessageId &id);
    void take(const Notification &notification);
    void takeEvent(const Event &event);
    /** One page of messages, or of the thread's replies. */
    void ask(const MessageId &before, int limit, Reply<QList<Message>> reply);
    void applyOutcome(FeedOutcome outcome);
    void applyRankedOutcome(FeedOutcome outcome);
    void flush();
    void dropOldest();
    void savePage() const;
    void endThreads();

    NetworkClient &m_network;
    Scheduler &m_scheduler;
    Random &m_random;
    const TokenAddress m_token;
    const Timing m_timing;
    AccountStore m_store;
    bool m_restored = true; ///< what was kept is here, so that nothing else comes before it
    bool m_followWanted = false;
    bool m_loadWanted = false;
    Identity m_identity;
    QString m_chosenSource;
    std::shared_ptr<OwnMessages> m_own;
    Feed m_feed;
    ConnectionState m_connection;
    bool m_readingOlder = false;

    bool m_batching = false;
    int m_batchEvents = 0;
    ChangeSet m_changes;                  ///< of this frame, told when the backend has drained
    std::unique_ptr<RankedFeed> m_ranked; ///< once somebody wanted it
    ChangeSet m_rankedChanges;            ///< as m_changes
    std::unique_ptr<TimelineLoader> m_pages;
    std::unique_ptr<LikeQueue> m_likes;
    std::unique_ptr<SendQueue> m_publisher;

    struct Thread {
        std::unique_ptr<Timeline> session;
        bool left = false;
    };
    std::unordered_map<QString, Thread> m_threads; ///< by the id of the message they belong to
    EventSubscription m_following;
};

} // namespace coterie
