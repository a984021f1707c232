// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityTimeline.h"

#include "client/Account.h"

#include <QQmlEngine>

#include <utility>

namespace coterie {

CommunityTimeline::CommunityTimeline(QObject *parent) : QObject(parent) {}

void CommunityTimeline::attach(Account &account, Timeline &timeline)
{
    m_account = &account;
    m_timeline = &timeline;
    applyIdentity();
    m_feed.setMuted(&account.muted());
    connect(&account, &Account::identityChanged, this, &CommunityTimeline::applyIdentity);
    connect(&timeline, &Timeline::changed, this, [this](const ChangeSet &changes) { m_feed.apply(changes); });
    connect(&timeline, &Timeline::stageChanged, this, [this] {
        Q_EMIT stageChanged();
        Q_EMIT olderChanged();
    });
    connect(&timeline, &Timeline::olderChanged, this, &CommunityTimeline::olderChanged);
    connect(&timeline, &Timeline::refreshChanged, this, &CommunityTimeline::refreshChanged);
    connect(&timeline, &Timeline::noticed, this, &CommunityTimeline::alerted);
    connect(&timeline, &Timeline::caughtUp, this, &CommunityTimeline::caughtUp);
}

void CommunityTimeline::detach()
{
    setSort(Newest);
    m_ranked.reset();
    if (m_account)
        disconnect(m_account, nullptr, this, nullptr);
    m_account = nullptr;
    if (Timeline *leaving = std::exchange(m_timeline, nullptr)) {
        disconnect(leaving, nullptr, this, nullptr);
        if (const int count = m_feed.count(); count > 0)
            m_feed.apply({{Change::Kind::Removed, 0, count, 0, {}, {}}});
    }
}

void CommunityTimeline::applyIdentity()
{
    const User &user = m_account->identity().user;
    m_feed.setUsername(user.username, user.profileImageUrl);
}

void CommunityTimeline::setFlagRules(const FlagRules &rules)
{
    m_flagRules = rules;
    m_feed.setFlagRules(rules);
    if (m_ranked)
        m_ranked->setFlagRules(rules);
}

void CommunityTimeline::setSort(Sort sort)
{
    if (sort == m_sort || !m_timeline)
        return;
    if (sort == MostLiked && !m_ranked) {
        m_ranked = std::make_unique<RankedModel>(*m_timeline);
        QQmlEngine::setObjectOwnership(m_ranked.get(), QQmlEngine::CppOwnership);
        m_ranked->setFlagRules(m_flagRules);
        m_ranked->setMuted(&m_account->muted());
    }
    m_sort = sort;
    Q_EMIT sortChanged();
}

void CommunityTimeline::load()
{
    if (m_timeline)
        m_timeline->load();
}

void CommunityTimeline::refresh()
{
    if (!m_timeline)
        return;
    m_timeline->refresh();
    if (m_sort == MostLiked)
        m_ranked->reload();
}

void CommunityTimeline::loadOlder()
{
    if (m_timeline)
        m_timeline->loadOlder();
}

void CommunityTimeline::loadHole(qreal key)
{
    if (m_timeline)
        m_timeline->loadHole(RowKey(key));
}

void CommunityTimeline::setReadingOlder(bool reading)
{
    if (m_timeline)
        m_timeline->setReadingOlder(reading);
}

CommunityTimeline::Stage CommunityTimeline::stage() const
{
    return m_timeline ? Stage(m_timeline->stage()) : Idle;
}

QString CommunityTimeline::failureText() const
{
    return m_timeline && m_timeline->failure() ? sentence(*m_timeline->failure()) : QString();
}

bool CommunityTimeline::isCached() const
{
    return m_timeline && m_timeline->isCached();
}

bool CommunityTimeline::hasOlder() const
{
    return m_timeline && m_timeline->stage() == Timeline::Stage::Ready && !m_timeline->feed().store().complete();
}

bool CommunityTimeline::loadingOlder() const
{
    return m_timeline && m_timeline->loadingOlder();
}

QString CommunityTimeline::olderError() const
{
    return m_timeline ? m_timeline->olderError() : QString();
}

bool CommunityTimeline::isRefreshing() const
{
    return m_timeline && m_timeline->isRefreshing();
}

QString CommunityTimeline::refreshError() const
{
    return m_timeline ? m_timeline->refreshError() : QString();
}

RowPointer CommunityTimeline::row(const MessageId &id) const
{
    return m_timeline ? m_timeline->feed().store().find(id) : nullptr;
}

RowPointer CommunityTimeline::find(const MessageId &id) const
{
    RowPointer found = row(id);
    if (!found && m_ranked)
        found = m_ranked->rowOf(id);
    return found;
}

RowPointer CommunityTimeline::rowBy(const UserId &author) const
{
    RowPointer found = m_feed.rowBy(author);
    if (!found && m_ranked)
        found = m_ranked->rowBy(author);
    return found;
}

} // namespace coterie
