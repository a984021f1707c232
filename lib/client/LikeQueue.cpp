// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LikeQueue.h"

#include "feed/Log.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace coterie {
namespace {

/** More than these at once is not a doubt but a burst, and the next page settles it. */
constexpr std::size_t mostDoubtful = 8;

} // namespace

void LikeQueue::send(const MessageId &id, bool liked)
{
    ++m_underWay;
    m_echoes.erase(id.text());
    m_session.m_network.call<Done>(
        &m_session,
        [token = m_session.m_token, id, liked](ApiClient &api, Reply<Done> reply) {
            if (liked)
                api.like(token, id, std::move(reply));
            else
                api.unlike(token, id, std::move(reply));
        },
        [this, id, liked](const Result<Done, ApiError> &result) { answered(id, liked, result); });
}

void LikeQueue::answered(const MessageId &id, bool liked, const Result<Done, ApiError> &result)
{
    --m_underWay;
    if (!result.ok())
        qCDebug(feedLog).noquote() << (liked ? "like of" : "unlike of") << id.text()
                                   << "failed:" << sentence(result.error());
    Feed &feed = m_session.m_feed;
    FeedOutcome outcome = result.ok() ? feed.likeDone(id) : feed.likeRefused(id);
    if (RankedFeed *ranked = m_session.m_ranked.get()) {
        // Whichever of the two it was made in knows of it.
        FeedOutcome its = result.ok() ? ranked->likeDone(id) : ranked->likeRefused(id);
        std::ranges::move(its.changes, std::back_inserter(m_session.m_rankedChanges));
        std::ranges::move(its.likes, std::back_inserter(outcome.likes));
        std::ranges::move(its.notices, std::back_inserter(outcome.notices));
    }
    for (FeedAlert &notice : outcome.notices) {
        notice.liked = liked;
        notice.reason = result.ok() ? QString() : sentence(result.error());
    }
    m_session.applyOutcome(std::move(outcome));
    if (feed.isCountDoubtful(id))
        awaitEcho(id);
    Q_EMIT m_session.likeAnswered();
}

void LikeQueue::awaitEcho(const MessageId &id)
{
    m_echoes[id.text()] = m_session.m_scheduler.startTimer(m_session.m_timing.echoPatience, [this, id] {
        m_echoes.erase(id.text());
        if (m_session.m_feed.isCountDoubtful(id))
            doubt(id);
    });
}

void LikeQueue::doubt(const MessageId &id)
{
    if (m_doubtful.size() >= mostDoubtful || !m_session.m_feed.store().contains(id)
        || std::ranges::find(m_doubtful, id) != m_doubtful.end())
        return;
    m_doubtful.push_back(id);
    if (!m_recountTimer && !m_recounting)
        m_recountTimer = m_session.m_scheduler.startTimer(m_session.m_timing.recountDelay, [this] {
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
    m_session.m_network.call<LikeCount>(
        &m_session,
        [token = m_session.m_token, id](ApiClient &api, Reply<LikeCount> reply) {
            api.likeCount(token, id, std::move(reply));
        },
        [this, id](const Result<LikeCount, ApiError> &count) {
            // A like that came meanwhile put it in doubt again, and it is asked about once more.
            if (count.ok() && std::ranges::find(m_doubtful, id) == m_doubtful.end())
                m_session.applyOutcome(m_session.m_feed.recounted(id, count->likeCount));
            recountNext();
        });
}

} // namespace coterie
