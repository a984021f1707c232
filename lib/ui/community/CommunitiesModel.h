// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/community/Community.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace coterie {

/** The communities of the sidebar, in the order the service ranked them; those added by hand come last. */
class CommunitiesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the AppController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)

public:
    enum Role { CommunityRole = Qt::UserRole + 1 };

    explicit CommunitiesModel(QObject *parent = nullptr);
    ~CommunitiesModel() override;

    /** Updates those that are here already and appends the rest. */
    void setTop(const QList<TopCommunity> &communities);
    /** Gets or appends. */
    Community *ensure(const TokenAddress &token);
    void clear();

    Q_INVOKABLE [[nodiscard]] coterie::Community *at(int index) const;
    Q_INVOKABLE [[nodiscard]] int indexOf(coterie::Community *community) const;
    [[nodiscard]] int indexOf(const TokenAddress &token) const;
    [[nodiscard]] int count() const { return int(m_communities.size()); }
    /** Over all of them. */
    [[nodiscard]] int unread() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void unreadChanged();
    /** A row was made: whoever owns the service attaches it. */
    void added(coterie::Community *community);

private:
    Community *append(const TopCommunity &top);
    [[nodiscard]] Community *find(const TokenAddress &token) const;

    std::vector<std::unique_ptr<Community>> m_communities;
};

} // namespace coterie
