// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** The contributors of one community, as the service ranks them. */
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

    /** Rows that stay keep their delegates: what differs is inserted, removed or changed. */
    void setMembers(const QList<Member> &members);
    /** Those of them who are not there yet. */
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
