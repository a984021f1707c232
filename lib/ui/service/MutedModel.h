// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/AccountStore.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * Whose messages this account does not want to read, the last one muted first; kept on disk, and known to nobody else.
 * Muting acts on what is shown and counted, not on what is held, so that it can be taken back at once. GUI thread.
 */
class MutedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { UserIdRole = Qt::UserRole + 1, UsernameRole, InitialsRole, AuthorColorRole, MutedAtRole };

    using QAbstractListModel::QAbstractListModel;

    /** Forgets whom another account muted, and asks the disk whom this one did. A null store keeps nothing. */
    void load(const AccountStore &store);

    [[nodiscard]] bool contains(const UserId &user) const { return !m_people.isEmpty() && find(user) >= 0; }
    /** Does nothing for somebody who is muted already. */
    void mute(const UserId &user, const QString &username);
    Q_INVOKABLE void unmute(const QString &userId);
    void unmute(const UserId &user);

    [[nodiscard]] int count() const { return int(m_people.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    /** This one is muted now, or no longer. */
    void changed(const coterie::UserId &user);
    /** By the person, just now. */
    void muted(const coterie::MutedPerson &person);

private:
    [[nodiscard]] int find(const UserId &user) const { return m_places.value(user, -1); }
    void insert(int row, const MutedPerson &person);
    void remove(int row);
    void countAnew();
    void restore(const QList<MutedPerson> &kept);

    AccountStore m_store;
    QList<MutedPerson> m_people; ///< the newest first
    QHash<UserId, int> m_places;
    QList<UserId> m_decided; ///< since the disk was asked: what it says of them is old
    bool m_loading = false;
    int m_round = 0; ///< of asking
};

} // namespace coterie
