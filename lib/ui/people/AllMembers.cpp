// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/AllMembers.h"

#include "ui/text/Folding.h"

namespace coterie {

AllMembers::AllMembers(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&m_members);
    connect(this, &QAbstractItemModel::rowsInserted, this, &AllMembers::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &AllMembers::countChanged);
    connect(&m_members, &MembersModel::countChanged, this, &AllMembers::countChanged);
}

void AllMembers::setCommunity(Community *community)
{
    if (community == m_community)
        return;
    m_community = community;
    ++m_round;
    m_members.setMembers({});
    m_offset = 0;
    m_loading = false;
    m_hasMore = true;
    m_begun = false;
    m_failure.clear();
    Q_EMIT communityChanged();
    Q_EMIT stageChanged();
    loadMore();
}

void AllMembers::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    const QString wanted = search.trimmed();
    m_wanted = folded(wanted.startsWith(u'@') ? wanted.sliced(1) : wanted);
    invalidateFilter();
    Q_EMIT searchChanged();
}

AllMembers::Stage AllMembers::stage() const
{
    if (m_begun)
        return Ready;
    return m_loading ? Loading : m_failure.isEmpty() ? Idle : Failed;
}

void AllMembers::loadMore()
{
    if (!m_community || m_loading || !m_hasMore)
        return;
    m_loading = true;
    m_failure.clear();
    Q_EMIT stageChanged();
    m_community->members()->ask({pageSize, m_offset}, this,
                                [this, round = m_round](const Result<QList<Member>, ApiError> &page) {
                                    if (round == m_round)
                                        take(page);
                                });
}

void AllMembers::take(const Result<QList<Member>, ApiError> &page)
{
    m_loading = false;
    if (page.ok()) {
        m_begun = true;
        m_offset += int(page->size());
        m_hasMore = page->size() >= pageSize;
        m_members.append(page.value());
    } else {
        m_failure = sentence(page.error());
    }
    Q_EMIT stageChanged();
}

bool AllMembers::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return folded(m_members.index(row, 0, parent).data(MembersModel::UsernameRole).toString()).contains(m_wanted);
}

} // namespace coterie
