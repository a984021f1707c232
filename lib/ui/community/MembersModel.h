// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** The contributors of one community, in the service's order. GUI thread. */
class MembersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a Community")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        UsernameRole = Qt::UserRole + 1,
        InitialsRole,
        ImageUrlRole,
        MessageCountRole,
        FollowerCountRole,
        AuthorColorRole,
        UserIdRole
    };

    using QAbstractListModel::QAbstractListModel;

    /** Replaces the list. Rows that stay keep their delegates: only differences are inserted, removed or changed. */
    void setMembers(const QList<Member> &members);
    /** Appends those that are not in the list yet. */
    void append(const QList<Member> &members);
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] int count() const { return int(m_members.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<Member> m_members;
    QSet<UserId> m_ids;
};

} // namespace coterie
