// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/community/Community.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace coterie {

/** The communities of the sidebar, in the service's order; those that the user added come last. GUI thread. */
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

    /** Updates known communities and appends the others. */
    void setTop(const QList<TopCommunity> &communities);
    /** Returns the community, and appends it if needed. */
    Community *ensure(const TokenAddress &token);
    void clear();

    Q_INVOKABLE [[nodiscard]] coterie::Community *at(int index) const;
    Q_INVOKABLE [[nodiscard]] int indexOf(coterie::Community *community) const;
    [[nodiscard]] int indexOf(const TokenAddress &token) const;
    [[nodiscard]] int count() const { return int(m_communities.size()); }
    /** The sum over all communities. */
    [[nodiscard]] int unread() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void unreadChanged();
    /** Emitted when a community was created, so that it can be attached to the account. */
    void added(coterie::Community *community);

private:
    Community *append(const TopCommunity &top);
    [[nodiscard]] Community *find(const TokenAddress &token) const;

    std::vector<std::unique_ptr<Community>> m_communities;
};

} // namespace coterie
