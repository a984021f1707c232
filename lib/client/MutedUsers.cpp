// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/MutedUsers.h"

#include <QDateTime>

namespace coterie {

void MutedUsers::load(const AccountStore &store)
{
    m_store = store;
    m_changedWhileLoading.clear();
    while (!m_users.isEmpty())
        remove(count() - 1);
    m_loading = !store.isNull();
    store.loadMuted(this, [this, load = ++m_loadCount](const QList<MutedPerson> &stored) {
        if (load == m_loadCount)
            restore(stored);
    });
}

void MutedUsers::restore(const QList<MutedPerson> &stored)
{
    m_loading = false;
    for (const MutedPerson &user : stored) {
        if (!m_changedWhileLoading.contains(user.id) && !contains(user.id))
            insert(count(), user);
    }
    m_changedWhileLoading.clear();
}

void MutedUsers::mute(const UserId &user, const QString &username)
{
    if (user.isEmpty() || contains(user))
        return;
    const MutedPerson entry{user, username, QDateTime::currentMSecsSinceEpoch()};
    if (m_loading)
        m_changedWhileLoading.append(user);
    m_store.saveMuted(entry, true);
    insert(0, entry);
    Q_EMIT muted(entry);
}

void MutedUsers::unmute(const UserId &user)
{
    if (m_loading)
        m_changedWhileLoading.append(user);
    m_store.saveMuted({user, {}, 0}, false);
    if (const int index = indexOf(user); index >= 0)
        remove(index);
}

void MutedUsers::insert(int index, const MutedPerson &user)
{
    Q_EMIT aboutToInsert(index);
    m_users.insert(index, user);
    rebuildIndexes();
    Q_EMIT inserted();
    Q_EMIT changed(user.id);
}

void MutedUsers::remove(int index)
{
    const UserId user = m_users.at(index).id;
    Q_EMIT aboutToRemove(index);
    m_users.removeAt(index);
    rebuildIndexes();
    Q_EMIT removed();
    Q_EMIT changed(user);
}

/** O(n); the list is short because the user makes it by hand. */
void MutedUsers::rebuildIndexes()
{
    m_indexes.clear();
    for (int index = 0; index < count(); ++index)
        m_indexes.insert(m_users.at(index).id, index);
}

} // namespace coterie
