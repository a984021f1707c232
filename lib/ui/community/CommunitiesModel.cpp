// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunitiesModel.h"

#include <QQmlEngine>

#include <algorithm>
#include <numeric>
#include <utility>

namespace coterie {

CommunitiesModel::CommunitiesModel(QObject *parent) : QAbstractListModel(parent) {}

CommunitiesModel::~CommunitiesModel() = default;

void CommunitiesModel::setTop(const QList<TopCommunity> &communities)
{
    for (const TopCommunity &top : communities) {
        if (Community *known = find(top.token))
            known->setTop(top);
        else
            append(top);
    }
}

Community *CommunitiesModel::ensure(const TokenAddress &token)
{
    if (Community *known = find(token))
        return known;
    TopCommunity top;
    top.token = token;
    return append(top);
}

Community *CommunitiesModel::append(const TopCommunity &top)
{
    auto community = std::make_unique<Community>();
    Community *made = community.get();
    QQmlEngine::setObjectOwnership(made, QQmlEngine::CppOwnership);
    made->setTop(top);
    connect(made->readState(), &ReadState::unreadChanged, this, &CommunitiesModel::unreadChanged);
    beginInsertRows({}, count(), count());
    m_communities.push_back(std::move(community));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT added(made);
    return made;
}

void CommunitiesModel::clear()
{
    if (m_communities.empty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    // Delegates release the communities in endRemoveRows(), so destroy them afterwards.
    const auto leaving = std::exchange(m_communities, {});
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT unreadChanged();
}

Community *CommunitiesModel::find(const TokenAddress &token) const
{
    const auto found = std::find_if(m_communities.begin(), m_communities.end(), [&token](const auto &community) {
        return community->tokenAddress() == token.text();
    });
    return found == m_communities.end() ? nullptr : found->get();
}

Community *CommunitiesModel::at(int index) const
{
    return index >= 0 && index < count() ? m_communities[std::size_t(index)].get() : nullptr;
}

int CommunitiesModel::indexOf(Community *community) const
{
    const auto found = std::find_if(m_communities.begin(), m_communities.end(),
                                    [community](const auto &held) { return held.get() == community; });
    return found == m_communities.end() ? -1 : int(found - m_communities.begin());
}

int CommunitiesModel::indexOf(const TokenAddress &token) const
{
    return indexOf(find(token));
}

int CommunitiesModel::unread() const
{
    return std::accumulate(m_communities.begin(), m_communities.end(), 0,
                           [](int sum, const auto &community) { return sum + community->readState()->unread(); });
}

int CommunitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CommunitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != CommunityRole)
        return {};
    return QVariant::fromValue(at(index.row()));
}

QHash<int, QByteArray> CommunitiesModel::roleNames() const
{
    return {{CommunityRole, "community"}};
}

} // namespace coterie
