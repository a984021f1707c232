// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/TimelineLoader.h"

#include "feed/Log.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace coterie {

TimelineLoader::TimelineLoader(FeedAccess &access, PageRequests &requests, Scheduler &scheduler, Random &random,
                               const TimelineTiming &timing, QString name)
    : m_access(access),
      m_requests(requests),
      m_scheduler(scheduler),
      m_random(random),
      m_timing(timing),
      m_name(std::move(name))
{
}

void TimelineLoader::restore(const QList<Message> &page)
{
    if (page.isEmpty() || m_everLoaded)
        return;
    m_cached = true;
    m_access.apply(m_access.feed().merge({.messages = page}));
    markGap();
}

void TimelineLoader::load()
{
    if (m_stage == Stage::Loading || m_stage == Stage::Ready)
        return;
    setStage(Stage::Loading);
    m_failure.reset();
    m_loadingFirst = true; // from here on events wait for the page (F2)
    const bool awaitsLive = m_requests.startFollowing() && !m_live;
    if (!awaitsLive)
        requestFirstPage();
    else
        m_firstTimer = m_scheduler.startTimer(m_timing.waitForLive, [this] { requestFirstPage(); });
}

void TimelineLoader::requestFirstPage()
{
    m_firstTimer.reset();
    m_firstRequestedBeforeLive = !m_live;
    fetch({}, [this](const Page &page) { finishFirstPage(page); });
}

void TimelineLoader::finishFirstPage(const Page &page)
{
    m_loadingFirst = false;
    if (!page.ok()) {
        releaseHeld();
        qCDebug(feedLog).noquote() << m_name << "first page failed:" << sentence(page.error());
        m_failure = page.error();
        setStage(Stage::Failed);
        Q_EMIT caughtUp();
        return;
    }
    m_everLoaded = true;
    qCDebug(feedLog).noquote() << m_name << "first page:" << page.value().messages.size() << "messages, held back"
                               << m_held.size() << "events";
    merge(page.value());
    releaseHeld();
    setStage(Stage::Ready);
    Q_EMIT firstPageLoaded();
    if (m_firstRequestedBeforeLive && m_live) {
        // A message published between the page and the first event is in neither.
        markGap();
        startRefetch({});
    } else {
        m_refetching = true; // down to the cached messages
        continueOrEnd(page.value(), 1);
    }
}

void TimelineLoader::connected()
{
    if (m_firstTimer) {
        requestFirstPage();
    } else if (m_everLoaded && !m_wasLive) {
        markGap(); // the page is older than the connection
        startRefetch({});
    } else if (m_stage == Stage::Failed) {
        load();
    }
    m_wasLive = true;
}

void TimelineLoader::gapBegan()
{
    markGap();
    if (!m_everLoaded && !m_access.feed().posts().isEmpty())
        load(); // a reply waits in a thread that is not shown; its event may have been missed
    startRefetch(jitter(m_timing.refetchSpread, m_random));
}

void TimelineLoader::hold(std::span<const RealtimeEvent> events)
{
    for (const RealtimeEvent &event : events) {
        // The community's feed sees a reply at once, and after that no post of this thread can match it (P3). So the
        // post is looked for now and does not wait for the thread's page.
        const auto *message = std::get_if<SharedMessage>(&event);
        if (message && !m_access.feed().thread().isEmpty())
            m_access.apply(m_access.feed().lookThrough({**message}));
        m_held.push_back(event);
    }
}

void TimelineLoader::eventsApplied(std::span<const RealtimeEvent> events)
{
    for (const RealtimeEvent &event : events) {
        const auto *like = std::get_if<LikeUpdate>(&event);
        if (like && m_pagesInFlight > 0)
            Q_EMIT likeCountDoubtful(like->messageId);
        const auto *moderation = std::get_if<ModerationUpdate>(&event);
        if (!moderation || !m_refetching)
            continue;
        // The page in flight may be older than these flags. Only the last change of a message counts.
        std::erase_if(m_held, [moderation](const RealtimeEvent &held) {
            const auto *earlier = std::get_if<ModerationUpdate>(&held);
            return earlier && earlier->messageId == moderation->messageId;
        });
        m_held.push_back(event);
    }
}

void TimelineLoader::releaseHeld()
{
    const std::vector<RealtimeEvent> held = std::exchange(m_held, {});
    m_access.apply(m_access.feed().apply(held));
    for (const RealtimeEvent &event : held) {
        // The page may be newer than the like.
        if (const auto *like = std::get_if<LikeUpdate>(&event))
            Q_EMIT likeCountDoubtful(like->messageId);
    }
}

/** The service drops events silently when they come fast, so the newest page is fetched after a burst (F6). */
void TimelineLoader::frameEnded(int events)
{
    const TimelineTiming &timing = m_timing;
    const auto now = m_scheduler.now();
    if (now - m_burstWindow > 1s) {
        m_burstWindow = now;
        m_burstEvents = 0;
    }
    m_burstEvents += events;
    if (m_burstEvents < timing.burst || m_burstTimer || !m_everLoaded || now < m_burstNotBefore)
        return;
    m_burstNotBefore = now + timing.burstPause;
    m_burstTimer = m_scheduler.startTimer(timing.burstQuiet, [this] {
        m_burstTimer.reset();
        startRefetch({});
    });
}

void TimelineLoader::refresh()
{
    if (m_stage != Stage::Ready) {
        load();
        return;
    }
    setRefreshing(true, {});
    startRefetch({});
}

void TimelineLoader::setRefreshing(bool refreshing, const QString &error)
{
    if (std::exchange(m_refreshing, refreshing) != refreshing || m_refreshError != error) {
        m_refreshError = error;
        Q_EMIT refreshChanged();
    }
}

void TimelineLoader::startReconciling()
{
    const auto every = spread(m_timing.reconcileEvery, 0.2, m_random);
    m_reconcileTimer = m_scheduler.startTimer(every, [this] {
        m_reconcileTimer.reset();
        if (m_live)
            startRefetch({});
        // Otherwise the gap at the end of the outage starts it again.
    });
}

void TimelineLoader::startRefetch(std::chrono::milliseconds delay)
{
    if (!m_everLoaded)
        return; // the first page is still missing, and will cover live events
    if (m_refetching) {
        m_refetchWanted = true;
        return;
    }
    const auto heldBack = m_refetchNotBefore - m_scheduler.now();
    m_refetchTimer = m_scheduler.startTimer(std::max(delay, heldBack), [this] {
        m_refetchTimer.reset();
        m_refetching = true;
        m_refetchWanted = false;
        refetch({}, 1);
    });
}

void TimelineLoader::refetch(const MessageId &before, int page)
{
    fetch(before, [this, page](const Page &result) { finishRefetch(page, result); });
}

void TimelineLoader::finishRefetch(int page, const Page &result)
{
    if (!result.ok()) {
        qCDebug(feedLog).noquote() << m_name << "refetch failed:" << sentence(result.error());
        m_refetching = false;
        m_held.clear();
        m_access.apply(m_access.feed().openGap(sentence(result.error())));
        if (m_refreshing)
            setRefreshing(false, sentence(result.error()));
        m_refetchNotBefore = m_scheduler.now() + result.error().retryAfter.value_or(std::chrono::milliseconds{});
        startRefetch(m_refetchBackoff.next({}, m_random));
        return;
    }
    m_refetchBackoff.stable();
    merge(result.value());
    continueOrEnd(result.value(), page);
}

void TimelineLoader::continueOrEnd(const FeedStore::Page &merged, int page)
{
    const MessageId oldest = merged.messages.isEmpty() ? MessageId() : merged.messages.back().id;
    if (hasHoleBelow(oldest) && page < m_timing.pagesAfterGap) {
        refetch(oldest, page + 1);
        return;
    }
    m_refetching = false;
    if (!m_refetchWanted)
        setRefreshing(false, {});
    qCDebug(feedLog).noquote() << m_name << "refetched," << page << "page(s)"
                               << (hasHoleBelow(oldest) ? "and a hole is left" : "and nothing is missing");
    m_held.clear();
    startReconciling();
    if (std::exchange(m_refetchWanted, false))
        startRefetch({});
    else
        Q_EMIT caughtUp();
}

void TimelineLoader::loadOlder()
{
    if (m_loadingOlder || m_stage != Stage::Ready || m_access.feed().store().complete())
        return;
    m_loadingOlder = true;
    m_olderError.clear();
    Q_EMIT olderChanged();
    const MessageId before = m_access.feed().store().oldest();
    fetch(before, [this](const Page &page) {
        m_loadingOlder = false;
        if (page.ok())
            merge(page.value());
        else
            m_olderError = sentence(page.error());
        Q_EMIT olderChanged();
    });
}

void TimelineLoader::loadHole(RowKey hole)
{
    Feed &feed = m_access.feed();
    const std::optional<int> index = feed.store().indexOfKey(hole);
    if (!index || feed.store().at(*index)->hole() == nullptr
        || feed.store().at(*index)->hole()->state == Hole::State::Loading)
        return;
    m_access.apply(feed.setHole(hole, Hole::State::Loading));
    const MessageId before = feed.store().above(hole);
    fetch(before, [this, hole](const Page &page) {
        if (!page.ok()) {
            m_access.apply(m_access.feed().setHole(hole, Hole::State::Failed, sentence(page.error())));
            return;
        }
        merge(page.value());
        // If the hole is still there, more can be loaded.
        m_access.apply(m_access.feed().setHole(hole, Hole::State::Missing));
    });
}

void TimelineLoader::retryNow()
{
    if (m_stage == Stage::Failed)
        load();
    else if (m_refetchTimer)
        startRefetch({});
}

void TimelineLoader::fetch(const MessageId &before, Reply<FeedStore::Page> reply)
{
    ++m_pagesInFlight;
    const int limit = m_timing.pageSize;
    const auto came = [this, before, limit, gaps = m_gaps, asked = m_access.feed().store().merges(),
                       reply = std::move(reply)](const Result<QList<Message>, ApiError> &messages) {
        --m_pagesInFlight;
        if (!messages.ok())
            reply(messages.error());
        else if (before.isEmpty() && gaps != m_gaps)
            fetch(before, reply); // a gap began while it was in flight
        else
            reply(FeedStore::Page{messages.value(), before, messages.value().size() < limit, asked});
    };
    m_requests.requestPage(before, limit, came);
}

void TimelineLoader::merge(FeedStore::Page page)
{
    for (const RealtimeEvent &held : m_held) {
        const auto *moderation = std::get_if<ModerationUpdate>(&held);
        if (!moderation || !m_refetching)
            continue;
        for (Message &message : page.messages) {
            if (message.id != moderation->messageId)
                continue;
            message.isSpam = moderation->isSpam;
            message.isHarmful = moderation->isHarmful;
        }
    }
    const bool isNewest = page.before.isEmpty();
    m_access.apply(m_access.feed().merge(page));
    if (isNewest)
        Q_EMIT newestPageMerged();
}

bool TimelineLoader::hasHoleBelow(const MessageId &id)
{
    const FeedStore &store = m_access.feed().store();
    const std::optional<int> index = store.indexOf(id);
    return index && *index + 1 < store.size() && store.at(*index + 1)->hole();
}

void TimelineLoader::markGap()
{
    ++m_gaps;
    qCDebug(feedLog).noquote() << m_name << "gap" << m_gaps;
    m_access.feed().markGap();
}

void TimelineLoader::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    Q_EMIT stageAboutToChange();
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace coterie
