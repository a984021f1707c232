// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/AccountStore.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace coterie {

/**
 * The users whose messages this account hides, most recently muted first. The list is kept on disk and never sent to
 * the service. Muting affects what is shown and counted, not what is held, so that it can be undone at once. GUI
 * thread.
 */
class MutedUsers : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Forgets the previous account's list and reads this account's from disk. A null store keeps nothing. */
    void load(const AccountStore &store);

    [[nodiscard]] int count() const { return int(m_users.size()); }
    [[nodiscard]] const MutedPerson &at(int index) const { return m_users.at(index); }
    [[nodiscard]] bool contains(const UserId &user) const { return !m_users.isEmpty() && indexOf(user) >= 0; }
    /** Does nothing if the user is muted already. */
    void mute(const UserId &user, const QString &username);
    void unmute(const UserId &user);

Q_SIGNALS:
    // For models: emitted around each change of the list.
    void aboutToInsert(int index);
    void inserted();
    void aboutToRemove(int index);
    void removed();
    /** Emitted when a user was muted or unmuted, whatever the reason. */
    void changed(const coterie::UserId &user);
    /** Emitted when mute() added a user. */
    void muted(const coterie::MutedPerson &user);

private:
    [[nodiscard]] int indexOf(const UserId &user) const { return m_indexes.value(user, -1); }
    void insert(int index, const MutedPerson &user);
    void remove(int index);
    void rebuildIndexes();
    void restore(const QList<MutedPerson> &stored);

    AccountStore m_store;
    QList<MutedPerson> m_users;
    QHash<UserId, int> m_indexes;
    QList<UserId> m_changedWhileLoading; ///< for these, what the disk says is outdated
    bool m_loading = false;
    int m_loadCount = 0; ///< tells a late answer for an earlier account from the current one
};

} // namespace coterie
