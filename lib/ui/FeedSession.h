// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"
#include "realtime/Backoff.h"
#include "ui/Backend.h"

#include <QObject>

#include <memory>
#include <optional>

namespace coterie {

class Publisher;

/** Who posts, and from which wallet; unknown until the service told. */
struct Identity {
    User user;
    QList<Wallet> wallets;

    /** The wallet that fits the token's chain, or the first; nothing without one. */
    [[nodiscard]] std::optional<Wallet> walletFor(const TokenAddress &token) const;
    /** What a post from this wallet names: "solana" for svm, "ethereum" for evm. */
    [[nodiscard]] static QString chainOf(const Wallet &wallet);
};

/**
 * One community's feed, kept true: it subscribes, loads, merges, refetches after a gap, fills holes, and carries posts
 * and likes out. What comes of it is told as steps for the rows and as notices. The window and the command line both
 * stand on it. GUI thread; the backend and the scheduler must outlive it.
 */
class FeedSession : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Loading, Ready, Failed };

    struct Timing {
        std::chrono::milliseconds waitForLive{1'000};      ///< before the first page is asked for anyway (F2)
        std::chrono::milliseconds refetchSpread{2'000};    ///< a refetch after a gap waits uniform(0, this) (F6)
        std::chrono::milliseconds publishDeadline{45'000}; ///< after the 200 (P5)
        int pagesAfterGap = 3;                             ///< then a hole is left (F6)
        int pageSize = 50;
        int mostRows = 5'000;      ///< held while nobody reads further down (F8) …
        int mostRowsDropped = 500; ///< … and so many go at once, which a frame does not feel
    };

    FeedSession(Backend &backend, Scheduler &scheduler, Random &random, TokenAddress token, Timing timing,
                QObject *parent = nullptr);
    ~FeedSession() override;

    [[nodiscard]] const TokenAddress &token() const { return m_token; }
    [[nodiscard]] const Feed &feed() const { return m_feed; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /** Why the first page could not be had. */
    [[nodiscard]] const std::optional<ApiError> &failure() const { return m_failure; }
    [[nodiscard]] const ConnectionState &connection() const { return m_connection; }
    [[nodiscard]] bool loadingOlder() const { return m_loadingOlder; }
    /** Whether a like or unlike has no answer yet. */
    [[nodiscard]] bool isLiking() const { return m_likesUnderWay > 0; }
    /** Why older rows could not be had, in a sentence; empty when they could. */
    [[nodiscard]] const QString &olderError() const { return m_olderError; }

    void setIdentity(const Identity &identity);
    [[nodiscard]] const Identity &identity() const { return m_identity; }

    /** Subscribes; events count and show although no page was loaded. Does nothing the second time. */
    void follow();
    /** Subscribes and loads the first page; tries again when that failed. */
    void load();
    /** Asks for the newest page and merges it. */
    void refresh();
    void loadOlder();
    void loadHole(RowKey hole);
    /** Somebody reads further down than the newest rows: from now on, and until false, no row goes (F8). */
    void setReadingOlder(bool reading) { m_readingOlder = reading; }
    void retryNow();

    /** Nothing when the text is empty after trimming; else the post's id, shown already (P2). */
    std::optional<PostId> post(const QString &text, const MessageId &parent = {});
    /** Sends the same text once more; by hand only (P6). */
    void sendAgain(const PostId &id);
    /** Looks in the feed whether it is out. */
    void checkNow(const PostId &id);
    void discard(const PostId &id);
    void dismiss(const MessageId &id);
    void setLiked(const MessageId &id, bool liked);

Q_SIGNALS:
    void stageChanged();
    void connectionChanged();
    void olderChanged();
    void changed(const coterie::ChangeSet &changes);
    void noticed(const coterie::FeedNotice &notice);
    /** Posts entered a new state. Empty reason while all goes well. */
    void postChanged(const coterie::PostId &id, coterie::PostState state, const QString &reason);
    /** A like or unlike was answered, whatever came of it. */
    void likeAnswered();
    /** The post is that message now; look at its flags. */
    void postPublished(const coterie::PostId &id, const coterie::Message &message);
    /** Each notification as it came, before it is applied. */
    void notified(const coterie::Notification &notification);

private:
    friend class Publisher;

    void take(const Notification &notification);
    void takeEvent(const Event &event);
    void firstPage();
    void firstPageCame(const Result<QList<Message>, ApiError> &page);
    void startRefetch(std::chrono::milliseconds delay);
    void refetch(const MessageId &before, int page);
    void refetched(const MessageId &before, int page, const Result<QList<Message>, ApiError> &result);
    void releaseHeld();
    void fetch(const MessageId &before, Reply<QList<Message>> reply);
    [[nodiscard]] FeedStore::Page pageOf(const QList<Message> &messages, const MessageId &before) const;
    [[nodiscard]] bool hasHoleBelow(const MessageId &id) const;
    void markGap();
    void sendLike(const MessageId &id, bool liked);
    void absorb(FeedOutcome outcome);
    void flush();
    void dropOldest();
    void setStage(Stage stage);

    Backend &m_backend;
    Scheduler &m_scheduler;
    Random &m_random;
    const TokenAddress m_token;
    const Timing m_timing;
    Identity m_identity;
    Feed m_feed;
    Stage m_stage = Stage::Idle;
    std::optional<ApiError> m_failure;
    ConnectionState m_connection;
    bool m_wasLive = false;
    int m_gaps = 0; ///< a newest page asked for before the last one proves nothing
    bool m_everLoaded = false;

    bool m_loadingFirst = false; ///< events are held back (F2)
    bool m_firstAskedBeforeLive = false;
    std::vector<Event> m_held; ///< during the first load; during a refetch, what is applied once more after it
    std::unique_ptr<Timer> m_firstTimer;

    bool m_refetching = false;
    bool m_refetchWanted = false; ///< another gap opened while one refetch was under way
    std::unique_ptr<Timer> m_refetchTimer;
    std::chrono::milliseconds m_refetchNotBefore{0}; ///< on the scheduler's clock: what Retry-After asked for (R3)
    Backoff m_refetchBackoff;

    int m_likesUnderWay = 0;
    bool m_loadingOlder = false;
    bool m_readingOlder = false;
    QString m_olderError;

    bool m_batching = false;
    ChangeSet m_changes; ///< of this frame, told when the backend has drained
    std::unique_ptr<Publisher> m_publisher;
    Backend::Following m_following;
};

} // namespace coterie
