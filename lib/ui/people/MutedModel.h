// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/MutedUsers.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** MutedUsers as a list model. Empty without a list to show. GUI thread. */
class MutedModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { UserIdRole = Qt::UserRole + 1, UsernameRole, InitialsRole, AuthorColorRole, MutedAtRole };

    using QAbstractListModel::QAbstractListModel;

    /** Shows this account's list from now on; null shows none. */
    void setUsers(MutedUsers *users);

    Q_INVOKABLE void unmute(const QString &userId);

    [[nodiscard]] int count() const { return m_users ? m_users->count() : 0; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QPointer<MutedUsers> m_users;
};

} // namespace coterie
