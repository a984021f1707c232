// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coterie {

/**
 * Brings the pages of one feed: the first one (F2), those after a gap or a burst and every few minutes (F6), older ones
 * and those of holes. A part of Timeline, and on its thread.
 */
class TimelineLoader {
public:
    using Page = Result<FeedStore::Page, ApiError>;

    explicit TimelineLoader(Timeline &session) : m_session(session) {}

    [[nodiscard]] Timeline::Stage stage() const { return m_stage; }
    [[nodiscard]] const std::optional<ApiError> &failure() const { return m_failure; }
    [[nodiscard]] bool loadingOlder() const { return m_loadingOlder; }
    [[nodiscard]] const QString &olderError() const { return m_olderError; }
    /** Somebody wanted the newest page, and it has not come yet. */
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    [[nodiscard]] const QString &refreshError() const { return m_refreshError; }
    /** What was missed is being fetched. */
    [[nodiscard]] bool areCatchingUp() const { return m_loadingFirst || m_refetching || m_refetchTimer; }
    /** What is shown comes from disk, and no page was had yet. */
    [[nodiscard]] bool isCached() const { return m_cached && !m_everLoaded; }

    /** What was shown last time, newest first; what came since is unknown. */
    void restore(const QList<Message> &page);
    void load();
    void refresh();
    void loadOlder();
    void loadHole(RowKey hole);
    void retryNow();

    void connected();
    void gapBegan();
    /** Applies an event, or holds it back until the first page is there (F2). */
    void take(const Event &event);
    /** So many events were applied since the last time. */
    void batchEnded(int events);

    /** Asks for a page; a newest one that a gap overtook is asked for again. */
    void fetch(const MessageId &before, Reply<FeedStore::Page> reply);
    void merge(FeedStore::Page page);

private:
    void firstPage();
    void firstPageCame(const Page &page);
    void startRefetch(std::chrono::milliseconds delay);
    void refetch(const MessageId &before, int page);
    void refetched(int page, const Page &result);
    void continueOrEnd(const FeedStore::Page &merged, int page);
    void releaseHeld();
    void tellRefresh(bool refreshing, const QString &error);
    void markGap();
    void startReconciling();
    [[nodiscard]] bool hasHoleBelow(const MessageId &id) const;
    [[nodiscard]] bool isLive() const;
    void setStage(Timeline::Stage stage);

    Timeline &m_session;
    Timeline::Stage m_stage = Timeline::Stage::Idle;
    std::optional<ApiError> m_failure;
    bool m_cached = false;
    bool m_everLoaded = false;
    bool m_wasLive = false;
    int m_gaps = 0; ///< a newest page asked for before the last one proves nothing

    bool m_loadingFirst = false; ///< events are held back (F2)
    bool m_firstAskedBeforeLive = false;
    std::vector<Event> m_held; ///< during the first load; during a refetch, what moderation did meanwhile
    std::unique_ptr<Timer> m_firstTimer;

    bool m_refetching = false;
    bool m_refetchWanted = false; ///< another gap opened while one refetch was under way
    std::unique_ptr<Timer> m_refetchTimer;
    std::chrono::milliseconds m_refetchNotBefore{0}; ///< on the scheduler's clock: what Retry-After asked for (R3)
    Backoff m_refetchBackoff;

    std::unique_ptr<Timer> m_reconcileTimer; ///< runs while live (F6)
    std::unique_ptr<Timer> m_burstTimer;
    std::chrono::milliseconds m_burstWindow{0};    ///< when the events that are counted began to come
    std::chrono::milliseconds m_burstNotBefore{0}; ///< one look for each burst, however long it lasts
    int m_burstEvents = 0;

    int m_pagesUnderWay = 0; ///< likes that come meanwhile may be on the page, or not

    bool m_refreshing = false; ///< by hand
    QString m_refreshError;

    bool m_loadingOlder = false;
    QString m_olderError;
};

} // namespace coterie
