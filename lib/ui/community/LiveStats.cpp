// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/LiveStats.h"

#include "client/Account.h"

#include <QDateTime>
#include <QQmlEngine>
#include <QSet>

#include <algorithm>
#include <variant>

namespace coterie {

LiveStats::LiveStats(QObject *parent) : QObject(parent)
{
    constexpr int readable = 250; // ms: numbers that change faster cannot be read
    m_pause.setInterval(readable);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LiveStats::emitChanges);
}

void LiveStats::attach(Account &account, Timeline &timeline)
{
    m_account = &account;
    m_timeline = &timeline;
    connect(&timeline, &Timeline::aboutToApply, this, &LiveStats::count);
    connect(&timeline, &Timeline::applied, this, &LiveStats::emitChanges);
    connect(&timeline, &Timeline::connectionChanged, this, &LiveStats::noteConnection);
}

void LiveStats::detach()
{
    if (m_timeline)
        disconnect(m_timeline, nullptr, this, nullptr);
    m_timeline = nullptr;
    m_account = nullptr;
    noteConnection();
}

void LiveStats::set(const TopCommunity &top)
{
    m_counts = top;
    Q_EMIT changed();
}

void LiveStats::load()
{
    if (!m_account)
        return;
    m_account->network().call<CommunityStats>(
        this,
        [token = m_counts.token](ApiClient &api, Reply<CommunityStats> reply) {
            api.community(token, std::move(reply));
        },
        [this, token = m_counts.token](const Result<CommunityStats, ApiError> &stats) {
            if (!stats.ok() || token != m_counts.token)
                return; // the timeline reports the error
            m_counts.memberCount = stats->memberCount;
            m_counts.postCount = stats->postCount;
            m_counts.totalLikes = stats->totalLikes;
            m_counts.latestPostAt = stats->latestPostAt;
            Q_EMIT changed();
        });
}

void LiveStats::count(std::span<const RealtimeEvent> events)
{
    QSet<MessageId> seen; // a frame may contain a message and its edit
    for (const RealtimeEvent &event : events) {
        if (const auto *shared = std::get_if<SharedMessage>(&event)) {
            const Message &message = *shared;
            if (message.isReply() || seen.contains(message.id) || m_timeline->feed().store().contains(message.id))
                continue;
            seen.insert(message.id);
            countActivity(true);
            ++m_counts.postCount;
            m_counts.latestPostAt = std::max(m_counts.latestPostAt, message.createdAt.milliseconds());
            m_moved = true;
        } else if (const auto *like = std::get_if<LikeUpdate>(&event)) {
            if (like->liked)
                countActivity(false);
            m_counts.totalLikes = std::max<qint64>(0, m_counts.totalLikes + (like->liked ? 1 : -1));
            m_moved = true;
        } else if (std::holds_alternative<Gap>(event) && m_timeline->stage() == Timeline::Stage::Ready) {
            load(); // these counts do not include the missed events
        }
    }
}

Activity *LiveStats::activity()
{
    if (!m_activity) {
        m_activity = std::make_unique<Activity>(m_ring);
        QQmlEngine::setObjectOwnership(m_activity.get(), QQmlEngine::CppOwnership);
    }
    return m_activity.get();
}

void LiveStats::countActivity(bool isPost)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    isPost ? m_ring.addPost(now) : m_ring.addLike(now);
    if (m_activity)
        m_activity->told();
}

void LiveStats::noteConnection()
{
    m_ring.setLive(m_timeline && m_timeline->connection().phase == ConnectionPhase::Live,
                   QDateTime::currentMSecsSinceEpoch());
    if (m_activity)
        m_activity->told();
}

void LiveStats::emitChanges()
{
    if (!m_moved || m_pause.isActive())
        return;
    m_moved = false;
    m_pause.start();
    Q_EMIT changed();
}

} // namespace coterie
