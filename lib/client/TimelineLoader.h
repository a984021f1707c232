// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "client/FeedAccess.h"
#include "client/TimelineTiming.h"
#include "protocol/RealtimeEvent.h"
#include "realtime/Backoff.h"
#include "realtime/Random.h"
#include "realtime/Scheduler.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coterie {

/** What a TimelineLoader asks the service. */
class PageRequests {
public:
    virtual ~PageRequests() = default;

    /**
     * Starts delivering events, unless that was done before (F2). Returns whether any will come; a guest gets none.
     */
    virtual bool startFollowing() = 0;
    /**
     * Requests at most limit messages older than one, or the newest ones. The reply arrives once, from the event loop.
     */
    virtual void requestPage(const MessageId &before, int limit, Reply<QList<Message>> reply) = 0;
};

/**
 * Loads the pages of one timeline: the first one (F2), those after a gap or a burst and every few minutes (F6), older
 * ones and those that fill holes. GUI thread; everything passed in must outlive it.
 */
class TimelineLoader : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Loading, Ready, Failed };
    using Page = Result<FeedStore::Page, ApiError>;

    TimelineLoader(FeedAccess &access, PageRequests &requests, Scheduler &scheduler, Random &random,
                   const TimelineTiming &timing, QString name);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /** Why the first page could not be loaded. */
    [[nodiscard]] const std::optional<ApiError> &failure() const { return m_failure; }
    [[nodiscard]] bool isLoadingOlder() const { return m_loadingOlder; }
    /** Why older rows could not be loaded, as a sentence; empty if they could. */
    [[nodiscard]] const QString &olderError() const { return m_olderError; }
    /** Returns whether refresh() is still fetching the newest page. */
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] const QString &refreshError() const { return m_refreshError; }
    /** Returns whether missed messages are being fetched; caughtUp() follows. */
    [[nodiscard]] bool isCatchingUp() const { return m_loadingFirst || m_refetching || m_refetchTimer; }
    /** Returns whether everything shown comes from disk. */
    [[nodiscard]] bool isCached() const { return m_cached && !m_everLoaded; }

    /** Shows the page that was shown last time, newest first. Later messages are unknown. */
    void restore(const QList<Message> &page);
    void load();
    void refresh();
    void loadOlder();
    void loadHole(RowKey hole);
    void retryNow();

    /** The connection entered or left Live. */
    void setLive(bool live) { m_live = live; }
    void connected();
    void gapBegan();

    /** Returns whether events must wait for the first page (F2); then pass them to hold() instead of the feed. */
    [[nodiscard]] bool isHolding() const { return m_loadingFirst; }
    void hold(std::span<const RealtimeEvent> events);
    /** These server events were applied to the feed. */
    void eventsApplied(std::span<const RealtimeEvent> events);
    /** So many server events were applied in this frame; may start a refetch after a burst (F6). */
    void frameEnded(int events);

    /** Fetches a page without merging it. A newest page that a gap overtook is fetched again. */
    void fetch(const MessageId &before, Reply<FeedStore::Page> reply);
    /** Merges a page into the feed. */
    void merge(FeedStore::Page page);

Q_SIGNALS:
    /** Emitted right before stage() changes, so that what is gathered can be reported under the old stage. */
    void stageAboutToChange();
    void stageChanged();
    void olderChanged();
    void refreshChanged();
    /** Emitted when the missed messages are here, as far as they are fetched by themselves, or when that failed. */
    void caughtUp();
    /** Emitted when the first page was merged, before stage() becomes Ready has other consequences. */
    void firstPageLoaded();
    /** Emitted when a newest page was merged. */
    void newestPageMerged();
    /** Emitted when the like count of this message may be off by one. */
    void likeCountDoubtful(const coterie::MessageId &id);

private:
    void requestFirstPage();
    void finishFirstPage(const Page &page);
    void startRefetch(std::chrono::milliseconds delay);
    void refetch(const MessageId &before, int page);
    void finishRefetch(int page, const Page &result);
    void continueOrEnd(const FeedStore::Page &merged, int page);
    void releaseHeld();
    void setRefreshing(bool refreshing, const QString &error);
    void markGap();
    void startReconciling();
    [[nodiscard]] bool hasHoleBelow(const MessageId &id);
    void setStage(Stage stage);

    FeedAccess &m_access;
    PageRequests &m_requests;
    Scheduler &m_scheduler;
    Random &m_random;
    const TimelineTiming m_timing;
    const QString m_name; ///< for the log

    Stage m_stage = Stage::Idle;
    std::optional<ApiError> m_failure;
    bool m_live = false;
    bool m_cached = false;
    bool m_everLoaded = false;
    bool m_wasLive = false;
    int m_gaps = 0; ///< a newest page requested before the last gap proves nothing

    bool m_loadingFirst = false; ///< events are held (F2)
    bool m_firstRequestedBeforeLive = false;
    std::vector<RealtimeEvent> m_held; ///< during the first load: all; during a refetch: moderation
    std::unique_ptr<Timer> m_firstTimer;

    bool m_refetching = false;
    bool m_refetchWanted = false; ///< another gap opened during a refetch
    std::unique_ptr<Timer> m_refetchTimer;
    std::chrono::milliseconds m_refetchNotBefore{0}; ///< on the scheduler's clock; from Retry-After (R3)
    Backoff m_refetchBackoff;

    std::unique_ptr<Timer> m_reconcileTimer; ///< runs while live (F6)
    std::unique_ptr<Timer> m_burstTimer;
    std::chrono::milliseconds m_burstWindow{0};    ///< when the counted events began
    std::chrono::milliseconds m_burstNotBefore{0}; ///< one refetch for each burst, however long it lasts
    int m_burstEvents = 0;

    int m_pagesInFlight = 0; ///< a like that arrives meanwhile may or may not be counted in the page

    bool m_refreshing = false;
    QString m_refreshError;
    bool m_loadingOlder = false;
    QString m_olderError;
};

} // namespace coterie
