// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/MembersModel.h"

#include "ui/text/Format.h"

namespace coterie {

void MembersModel::append(const QList<Member> &members)
{
    QList<Member> fresh;
    for (const Member &member : members) {
        if (m_ids.contains(member.id))
            continue;
        m_ids.insert(member.id);
        fresh.append(member);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
    m_members += fresh;
    endInsertRows();
    Q_EMIT countChanged();
}

void MembersModel::setMembers(const QList<Member> &members)
{
    m_ids.clear();
    for (const Member &member : members)
        m_ids.insert(member.id);
    const int before = count();
    const int common = qMin(before, int(members.size()));
    for (int i = 0; i < common; ++i) {
        if (m_members.at(i) == members.at(i))
            continue;
        m_members[i] = members.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (members.size() > before) {
        beginInsertRows({}, before, int(members.size()) - 1);
        m_members = members;
        endInsertRows();
    } else if (members.size() < before) {
        beginRemoveRows({}, int(members.size()), before - 1);
        m_members = members;
        endRemoveRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member &member = m_members.at(index.row());
    switch (role) {
    case UsernameRole:
        return Format::name(member.username);
    case InitialsRole:
        return Format::initials(member.username);
    case ImageUrlRole:
        return member.profileImageUrl;
    case MessageCountRole:
        return member.messageCount;
    case FollowerCountRole:
        return member.followerCount;
    case AuthorColorRole:
        return Format::colorIndex(member.username);
    case UserIdRole:
        return member.id.text();
    default:
        return {};
    }
}

QHash<int, QByteArray> MembersModel::roleNames() const
{
    return {{UsernameRole, "username"},
            {InitialsRole, "initials"},
            {ImageUrlRole, "imageUrl"},
            {MessageCountRole, "messageCount"},
            {FollowerCountRole, "followerCount"},
            {AuthorColorRole, "authorColor"},
            {UserIdRole, "userId"}};
}

} // namespace coterie
