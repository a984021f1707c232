// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/FollowList.h"

#include "client/Account.h"
#include "ui/context/AppContext.h"
#include "ui/text/Format.h"

#include <algorithm>

namespace coterie {

void FollowList::componentComplete()
{
    if (const AppContext *context = AppContext::of(this))
        attach(context->account());
}

void FollowList::attach(Account *account)
{
    m_account = account;
    if (!account)
        return;
    account->follows().load();
    const auto update = [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {FollowedRole});
    };
    connect(&account->follows(), &Follows::stageChanged, this, update);
    connect(&account->follows(), &Follows::changed, this, update);
    loadMore();
}

void FollowList::setUserId(const QString &userId)
{
    m_userId = UserId(userId);
    Q_EMIT userIdChanged();
}

void FollowList::setFollowing(bool following)
{
    m_isFollowing = following;
    Q_EMIT userIdChanged();
}

int FollowList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

QHash<int, QByteArray> FollowList::roleNames() const
{
    return {{UserIdRole, "userId"},         {UsernameRole, "username"},
            {InitialsRole, "initials"},     {ImageUrlRole, "imageUrl"},
            {ColorIndexRole, "colorIndex"}, {FollowerCountRole, "followerCount"},
            {FollowedRole, "followed"},     {OwnRole, "own"}};
}

QVariant FollowList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Profile &user = m_users.at(index.row());
    switch (role) {
    case UserIdRole:
        return user.id.text();
    case UsernameRole:
        return Format::name(user.username);
    case InitialsRole:
        return Format::initials(user.username);
    case ImageUrlRole:
        return user.profileImageUrl;
    case ColorIndexRole:
        return Format::colorIndex(user.username);
    case FollowerCountRole:
        return user.nativeFollowerCount;
    case FollowedRole:
        return m_account && m_account->follows().isFollowing(user.id).value_or(false);
    case OwnRole:
        return m_account && m_account->identity().user.id == user.id;
    default:
        return {};
    }
}

void FollowList::loadMore()
{
    if (!m_account || m_userId.isEmpty() || m_loading || !m_hasMore)
        return;
    m_loading = true;
    m_failure.clear();
    Q_EMIT stageChanged();
    m_account->network().call<QList<Profile>>(
        this,
        [user = m_userId, isFollowing = m_isFollowing, page = Paging{pageSize, m_offset}](ApiClient &api,
                                                                                          Reply<QList<Profile>> reply) {
            if (isFollowing)
                api.following(user, page, std::move(reply));
            else
                api.followers(user, page, std::move(reply));
        },
        [this](const Result<QList<Profile>, ApiError> &page) { take(page); });
}

void FollowList::take(const Result<QList<Profile>, ApiError> &page)
{
    m_loading = false;
    if (!page.ok()) {
        m_failure = page.error().kind == ApiError::Kind::NotFound ? tr("The service does not offer this list.")
                                                                  : sentence(page.error());
        m_hasMore = page.error().kind != ApiError::Kind::NotFound;
        Q_EMIT stageChanged();
        return;
    }
    m_offset += int(page->size());
    m_hasMore = page->size() >= pageSize;
    for (const Profile &user : page.value()) {
        if (std::ranges::find(m_users, user.id, &Profile::id) != m_users.end())
            continue;
        beginInsertRows({}, count(), count());
        m_users.append(user);
        endInsertRows();
    }
    Q_EMIT countChanged();
    Q_EMIT stageChanged();
}

void FollowList::setFollowed(const QString &userId, bool followed)
{
    if (m_account)
        m_account->follows().setFollowing(UserId(userId), followed);
}

} // namespace coterie
