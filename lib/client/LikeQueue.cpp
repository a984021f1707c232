// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LikeQueue.h"

#include "feed/Log.h"

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

/** More than these at once are a burst, and the page that follows a burst settles their counts. */
constexpr std::size_t maxDoubtful = 8;

} // namespace

void LikeQueue::send(const MessageId &id, bool liked)
{
    ++m_inFlight;
    m_echoTimers.erase(id.text());
    m_requests.setLiked(id, liked,
                        [this, id, liked](const Result<Done, ApiError> &result) { finish(id, liked, result); });
}

void LikeQueue::finish(const MessageId &id, bool liked, const Result<Done, ApiError> &result)
{
    --m_inFlight;
    if (!result.ok())
        qCDebug(feedLog).noquote() << (liked ? "like of" : "unlike of") << id.text()
                                   << "failed:" << sentence(result.error());
    const auto explained = [liked, &result](FeedOutcome outcome) {
        for (FeedAlert &alert : outcome.alerts) {
            alert.liked = liked;
            alert.reason = result.ok() ? QString() : sentence(result.error());
        }
        return outcome;
    };
    // The like was made in one of the two lists; for the other one this changes nothing.
    Feed &feed = m_access.feed();
    if (RankedFeed *ranked = m_access.ranked())
        m_access.applyRanked(explained(result.ok() ? ranked->likeDone(id) : ranked->likeRefused(id)));
    m_access.apply(explained(result.ok() ? feed.likeDone(id) : feed.likeRefused(id)));
    if (feed.isCountDoubtful(id))
        awaitEcho(id);
    Q_EMIT answered();
}

void LikeQueue::awaitEcho(const MessageId &id)
{
    m_echoTimers[id.text()] = m_scheduler.startTimer(m_timing.echoPatience, [this, id] {
        m_echoTimers.erase(id.text());
        if (m_access.feed().isCountDoubtful(id))
            recount(id);
    });
}

void LikeQueue::recount(const MessageId &id)
{
    if (m_doubtful.size() >= maxDoubtful || !m_access.feed().store().contains(id)
        || std::ranges::find(m_doubtful, id) != m_doubtful.end())
        return;
    m_doubtful.push_back(id);
    if (!m_recountTimer && !m_recounting)
        m_recountTimer = m_scheduler.startTimer(m_timing.recountDelay, [this] {
            m_recountTimer.reset();
            recountNext();
        });
}

void LikeQueue::recountNext()
{
    m_recounting = !m_doubtful.empty();
    if (!m_recounting)
        return;
    const MessageId id = m_doubtful.front();
    m_doubtful.pop_front();
    m_requests.requestLikeCount(id, [this, id](const Result<LikeCount, ApiError> &count) {
        // If another like made the count doubtful again meanwhile, it is requested once more.
        if (count.ok() && std::ranges::find(m_doubtful, id) == m_doubtful.end())
            m_access.apply(m_access.feed().recounted(id, count->likeCount));
        recountNext();
    });
}

} // namespace coterie
