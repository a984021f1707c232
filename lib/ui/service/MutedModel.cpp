// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/service/MutedModel.h"

#include "ui/text/Format.h"

#include <QDateTime>

namespace coterie {

void MutedModel::load(const AccountStore &store)
{
    m_store = store;
    m_decided.clear();
    while (!m_people.isEmpty())
        remove(count() - 1);
    m_loading = !store.isNull();
    store.loadMuted(this, [this, round = ++m_round](const QList<MutedPerson> &kept) {
        if (round == m_round)
            restore(kept);
    });
}

void MutedModel::restore(const QList<MutedPerson> &kept)
{
    m_loading = false;
    for (const MutedPerson &person : kept) {
        if (!m_decided.contains(person.id) && !contains(person.id))
            insert(count(), person);
    }
    m_decided.clear();
}

void MutedModel::mute(const UserId &user, const QString &username)
{
    if (user.isEmpty() || contains(user))
        return;
    const MutedPerson person{user, username, QDateTime::currentMSecsSinceEpoch()};
    if (m_loading)
        m_decided.append(user);
    m_store.saveMuted(person, true);
    insert(0, person);
    Q_EMIT muted(person);
}

void MutedModel::unmute(const QString &userId)
{
    unmute(UserId(userId));
}

void MutedModel::unmute(const UserId &user)
{
    if (m_loading)
        m_decided.append(user);
    m_store.saveMuted({user, {}, 0}, false);
    if (const int row = find(user); row >= 0)
        remove(row);
}

void MutedModel::insert(int row, const MutedPerson &person)
{
    beginInsertRows({}, row, row);
    m_people.insert(row, person);
    countAnew();
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT changed(person.id);
}

void MutedModel::remove(int row)
{
    const UserId user = m_people.at(row).id;
    beginRemoveRows({}, row, row);
    m_people.removeAt(row);
    countAnew();
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT changed(user);
}

/** A list that a person makes by hand is short. */
void MutedModel::countAnew()
{
    m_places.clear();
    for (int row = 0; row < count(); ++row)
        m_places.insert(m_people.at(row).id, row);
}

int MutedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MutedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MutedPerson &person = m_people.at(index.row());
    switch (role) {
    case UserIdRole:
        return person.id.text();
    case UsernameRole:
        return person.username;
    case InitialsRole:
        return Format::initials(person.username);
    case AuthorColorRole:
        return Format::colorIndex(person.username);
    case MutedAtRole:
        return qreal(person.mutedAt);
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
