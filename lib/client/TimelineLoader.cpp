// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/TimelineLoader.h"

#include "client/LikeQueue.h"
#include "client/SendQueue.h"
#include "feed/Log.h"
#include "realtime/Random.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace coterie {

using Stage = Timeline::Stage;

void TimelineLoader::restore(const QList<Message> &page)
{
    if (page.isEmpty() || m_everLoaded)
        return;
    m_cached = true;
    m_session.applyOutcome(m_session.m_feed.merge({.messages = page}));
    markGap();
}

void TimelineLoader::load()
{
    if (m_stage == Stage::Loading || m_stage == Stage::Ready)
        return;
    setStage(Stage::Loading);
    m_failure.reset();
    m_loadingFirst = true; // from here on events wait for the page (F2)
    m_session.follow();
    if (isLive())
        firstPage();
    else
        m_firstTimer = m_session.m_scheduler.startTimer(m_session.m_timing.waitForLive, [this] { firstPage(); });
}

void TimelineLoader::firstPage()
{
    m_firstTimer.reset();
    m_firstAskedBeforeLive = !isLive();
    fetch({}, [this](const Page &page) { firstPageCame(page); });
}

void TimelineLoader::firstPageCame(const Page &page)
{
    m_loadingFirst = false;
    if (!page.ok()) {
        releaseHeld();
        qCDebug(feedLog).noquote() << m_session.m_token.text() << "first page failed:" << sentence(page.error());
        m_failure = page.error();
        setStage(Stage::Failed);
        Q_EMIT m_session.caughtUp();
        return;
    }
    m_everLoaded = true;
    qCDebug(feedLog).noquote() << m_session.m_token.text() << "first page:" << page.value().messages.size()
                               << "messages, held back" << m_held.size() << "events";
    merge(page.value());
    releaseHeld();
    setStage(Stage::Ready);
    m_session.m_publisher->settle();
    if (m_firstAskedBeforeLive && isLive()) {
        // What was published between the page and the first event is on neither.
        markGap();
        startRefetch({});
    } else {
        m_refetching = true; // down to what was kept from the last time
        continueOrEnd(page.value(), 1);
    }
}

void TimelineLoader::connected()
{
    if (m_firstTimer) {
        firstPage();
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
    if (!m_everLoaded && !m_session.m_feed.posts().isEmpty())
        load(); // a reply was sent from a thread that nobody looks at: what became of it was perhaps missed
    startRefetch(jitter(m_session.m_timing.refetchSpread, m_session.m_random));
}

void TimelineLoader::take(const Event &event)
{
    if (m_loadingFirst) {
        // The community's feed sees a reply at once, and a message that was seen is no post's (P3): so its post is
        // looked for before that, and does not wait for the thread's page.
        if (const auto *message = std::get_if<SharedMessage>(&event); message && m_session.isThread())
            m_session.applyOutcome(m_session.m_feed.lookThrough({**message}));
        m_held.push_back(event);
        return;
    }
    m_session.applyOutcome(m_session.m_feed.apply(event));
    if (m_pagesUnderWay > 0) {
        if (const auto *like = std::get_if<LikeUpdate>(&event))
            m_session.m_likes->doubt(like->messageId);
    }
    // A page that is under way may have been made before the flags changed. Only the last change of a message counts.
    const auto *moderation = std::get_if<ModerationUpdate>(&event);
    if (!m_refetching || !moderation)
        return;
    std::erase_if(m_held, [moderation](const Event &held) {
        const auto *earlier = std::get_if<ModerationUpdate>(&held);
        return earlier && earlier->messageId == moderation->messageId;
    });
    m_held.push_back(event);
}

void TimelineLoader::releaseHeld()
{
    for (const Event &event : std::exchange(m_held, {})) {
        m_session.applyOutcome(m_session.m_feed.apply(event));
        // The page may have been made after it.
        if (const auto *like = std::get_if<LikeUpdate>(&event))
            m_session.m_likes->doubt(like->messageId);
    }
}

/** The service drops events without a word when they come fast: after a burst somebody looks (F6). */
void TimelineLoader::batchEnded(int events)
{
    const Timeline::Timing &timing = m_session.m_timing;
    const auto now = m_session.m_scheduler.now();
    if (now - m_burstWindow > 1s) {
        m_burstWindow = now;
        m_burstEvents = 0;
    }
    m_burstEvents += events;
    if (m_burstEvents < timing.burst || m_burstTimer || !m_everLoaded || now < m_burstNotBefore)
        return;
    m_burstNotBefore = now + timing.burstPause;
    m_burstTimer = m_session.m_scheduler.startTimer(timing.burstQuiet, [this] {
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
    tellRefresh(true, {});
    startRefetch({});
}

void TimelineLoader::tellRefresh(bool refreshing, const QString &error)
{
    if (std::exchange(m_refreshing, refreshing) != refreshing || m_refreshError != error) {
        m_refreshError = error;
        Q_EMIT m_session.refreshChanged();
    }
}

void TimelineLoader::startReconciling()
{
    const auto every = spread(m_session.m_timing.reconcileEvery, 0.2, m_session.m_random);
    m_reconcileTimer = m_session.m_scheduler.startTimer(every, [this] {
        m_reconcileTimer.reset();
        if (isLive())
            startRefetch({});
        // Else the gap that ends the outage begins anew.
    });
}

void TimelineLoader::startRefetch(std::chrono::milliseconds delay)
{
    if (!m_everLoaded)
        return; // the first page is still to come, and will meet whatever came live
    if (m_refetching) {
        m_refetchWanted = true;
        return;
    }
    const auto heldBack = m_refetchNotBefore - m_session.m_scheduler.now();
    m_refetchTimer = m_session.m_scheduler.startTimer(std::max(delay, heldBack), [this] {
        m_refetchTimer.reset();
        m_refetching = true;
        m_refetchWanted = false;
        refetch({}, 1);
    });
}

void TimelineLoader::refetch(const MessageId &before, int page)
{
    fetch(before, [this, page](const Page &result) { refetched(page, result); });
}

void TimelineLoader::refetched(int page, const Page &result)
{
    if (!result.ok()) {
        qCDebug(feedLog).noquote() << m_session.m_token.text() << "refetch failed:" << sentence(result.error());
        m_refetching = false;
        m_held.clear();
        m_session.applyOutcome(m_session.m_feed.openGap(sentence(result.error())));
        if (m_refreshing)
            tellRefresh(false, sentence(result.error()));
        m_refetchNotBefore =
            m_session.m_scheduler.now() + result.error().retryAfter.value_or(std::chrono::milliseconds{});
        startRefetch(m_refetchBackoff.next({}, m_session.m_random));
        return;
    }
    m_refetchBackoff.stable();
    merge(result.value());
    continueOrEnd(result.value(), page);
}

void TimelineLoader::continueOrEnd(const FeedStore::Page &merged, int page)
{
    const MessageId oldest = merged.messages.isEmpty() ? MessageId() : merged.messages.back().id;
    if (hasHoleBelow(oldest) && page < m_session.m_timing.pagesAfterGap) {
        refetch(oldest, page + 1);
        return;
    }
    m_refetching = false;
    if (!m_refetchWanted)
        tellRefresh(false, {});
    qCDebug(feedLog).noquote() << m_session.m_token.text() << "refetched," << page << "page(s)"
                               << (hasHoleBelow(oldest) ? "and a hole is left" : "and nothing is missing");
    m_held.clear();
    startReconciling();
    if (std::exchange(m_refetchWanted, false))
        startRefetch({});
    else
        Q_EMIT m_session.caughtUp();
}

void TimelineLoader::loadOlder()
{
    if (m_loadingOlder || m_stage != Stage::Ready || m_session.m_feed.store().complete())
        return;
    m_loadingOlder = true;
    m_olderError.clear();
    Q_EMIT m_session.olderChanged();
    const MessageId before = m_session.m_feed.store().oldest();
    fetch(before, [this](const Page &page) {
        m_loadingOlder = false;
        if (page.ok())
            merge(page.value());
        else
            m_olderError = sentence(page.error());
        Q_EMIT m_session.olderChanged();
    });
}

void TimelineLoader::loadHole(RowKey hole)
{
    Feed &feed = m_session.m_feed;
    const std::optional<int> index = feed.store().indexOfKey(hole);
    if (!index || feed.store().at(*index)->hole() == nullptr
        || feed.store().at(*index)->hole()->state == Hole::State::Loading)
        return;
    m_session.applyOutcome(feed.setHole(hole, Hole::State::Loading));
    const MessageId before = feed.store().above(hole);
    fetch(before, [this, hole](const Page &page) {
        if (!page.ok()) {
            m_session.applyOutcome(m_session.m_feed.setHole(hole, Hole::State::Failed, sentence(page.error())));
            return;
        }
        merge(page.value());
        // There is still more to load, if the hole is.
        m_session.applyOutcome(m_session.m_feed.setHole(hole, Hole::State::Missing));
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
    ++m_pagesUnderWay;
    const int limit = m_session.m_timing.pageSize;
    const auto came = [this, before, limit, gaps = m_gaps, asked = m_session.m_feed.store().merges(),
                       reply = std::move(reply)](const Result<QList<Message>, ApiError> &messages) {
        --m_pagesUnderWay;
        if (!messages.ok())
            reply(messages.error());
        else if (before.isEmpty() && gaps != m_gaps)
            fetch(before, reply); // it was on its way when a gap began
        else
            reply(FeedStore::Page{messages.value(), before, messages.value().size() < limit, asked});
    };
    m_session.ask(before, limit, came);
}

void TimelineLoader::merge(FeedStore::Page page)
{
    for (const Event &held : m_held) {
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
    m_session.applyOutcome(m_session.m_feed.merge(page));
    if (isNewest)
        m_session.savePage();
}

bool TimelineLoader::hasHoleBelow(const MessageId &id) const
{
    const FeedStore &store = m_session.m_feed.store();
    const std::optional<int> index = store.indexOf(id);
    return index && *index + 1 < store.size() && store.at(*index + 1)->hole();
}

bool TimelineLoader::isLive() const
{
    return m_session.connection().phase == ConnectionPhase::Live;
}

void TimelineLoader::markGap()
{
    ++m_gaps;
    qCDebug(feedLog).noquote() << m_session.m_token.text() << "gap" << m_gaps;
    m_session.m_feed.markGap();
}

void TimelineLoader::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_session.flush();
    m_stage = stage;
    Q_EMIT m_session.stageChanged();
}

} // namespace coterie
