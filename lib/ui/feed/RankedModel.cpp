// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/feed/RankedModel.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

/** A reload fetches at most this many rows, regardless of how far the user scrolled. */
constexpr int mostReloaded = 500;
constexpr int largestPage = 100; // of the service

} // namespace

RankedModel::RankedModel(Timeline &session, int pageSize, QObject *parent)
    : FeedModel(Order::NewestFirst, parent), m_session(session), m_pageSize(pageSize)
{
    fill(session.ranked());
    connect(&session, &Timeline::rankedChanged, this, [this](const ChangeSet &changes) { apply(changes); });
    reload();
}

void RankedModel::reload()
{
    if (m_refreshing)
        return;
    ++m_asked;
    m_refreshing = true;
    m_refreshError.clear();
    if (m_stage != Ready) {
        m_stage = Loading;
        m_failure.clear();
        Q_EMIT stageChanged();
    }
    m_loadingMore = false;
    m_moreError.clear();
    Q_EMIT olderChanged();
    Q_EMIT refreshChanged();
    askFresh({}, std::clamp(m_offset, m_pageSize, mostReloaded));
}

void RankedModel::askFresh(QList<coterie::Message> had, int wanted)
{
    const int offset = int(had.size());
    const int limit = std::min(wanted - offset, largestPage);
    m_session.askRanked(offset, limit, [this, guard = QPointer(this), had = std::move(had), wanted](const Page &page) {
        if (guard)
            freshCame(had, wanted, page);
    });
}

void RankedModel::freshCame(QList<coterie::Message> had, int wanted, const Page &page)
{
    if (!page.ok()) {
        m_refreshing = false;
        const QString reason = sentence(page.error());
        if (m_stage == Ready) {
            m_refreshError = reason;
        } else {
            m_failure = reason;
            m_stage = Failed;
            Q_EMIT stageChanged();
        }
        Q_EMIT refreshChanged();
        return;
    }
    const int limit = std::min(wanted - int(had.size()), largestPage);
    had += page.value();
    const bool isLast = page.value().size() < limit;
    if (!isLast && had.size() < wanted) {
        askFresh(std::move(had), wanted);
        return;
    }
    m_offset = int(had.size());
    m_hasMore = !isLast;
    m_refreshing = false;
    m_session.mergeRanked(had, true);
    if (std::exchange(m_stage, Ready) != Ready)
        Q_EMIT stageChanged();
    Q_EMIT olderChanged();
    Q_EMIT refreshChanged();
}

void RankedModel::loadOlder()
{
    if (m_loadingMore || m_refreshing || !hasOlder())
        return;
    m_loadingMore = true;
    m_moreError.clear();
    Q_EMIT olderChanged();
    m_session.askRanked(m_offset, m_pageSize, [this, guard = QPointer(this), asked = m_asked](const Page &page) {
        if (!guard || asked != m_asked)
            return;
        m_loadingMore = false;
        if (page.ok()) {
            m_offset += int(page.value().size());
            m_hasMore = page.value().size() == m_pageSize;
            m_session.mergeRanked(page.value(), false);
        } else {
            m_moreError = sentence(page.error());
        }
        Q_EMIT olderChanged();
    });
}

} // namespace coterie
