// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/MutedModel.h"

#include "ui/text/Format.h"

namespace coterie {

void MutedModel::setUsers(MutedUsers *users)
{
    if (m_users == users)
        return;
    beginResetModel();
    if (m_users)
        m_users->disconnect(this);
    m_users = users;
    endResetModel();
    if (m_users) {
        connect(m_users, &MutedUsers::aboutToInsert, this, [this](int row) { beginInsertRows({}, row, row); });
        connect(m_users, &MutedUsers::inserted, this, [this] {
            endInsertRows();
            Q_EMIT countChanged();
        });
        connect(m_users, &MutedUsers::aboutToRemove, this, [this](int row) { beginRemoveRows({}, row, row); });
        connect(m_users, &MutedUsers::removed, this, [this] {
            endRemoveRows();
            Q_EMIT countChanged();
        });
    }
    Q_EMIT countChanged();
}

void MutedModel::unmute(const QString &userId)
{
    if (m_users)
        m_users->unmute(UserId(userId));
}

int MutedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MutedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MutedPerson &user = m_users->at(index.row());
    switch (role) {
    case UserIdRole:
        return user.id.text();
    case UsernameRole:
        return Format::name(user.username);
    case InitialsRole:
        return Format::initials(user.username);
    case AuthorColorRole:
        return Format::colorIndex(user.username);
    case MutedAtRole:
        return qreal(user.mutedAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> MutedModel::roleNames() const
{
    return {{UserIdRole, "userId"},
            {UsernameRole, "username"},
            {InitialsRole, "initials"},
            {AuthorColorRole, "authorColor"},
            {MutedAtRole, "mutedAt"}};
}

} // namespace coterie
