// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/community/Community.h"
#include "ui/community/MembersModel.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/**
 * All members of a community, loaded page by page; the search covers the loaded ones. The service's list may change
 * between pages, so duplicates are shown once. Rows have the roles of MembersModel. GUI thread.
 */
class AllMembers : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coterie::Community *community READ community WRITE setCommunity NOTIFY communityChanged)
    /** The search text; case, diacritics and a leading @ are ignored. */
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int loaded READ loaded NOTIFY countChanged)
    /** The stage of the first page. */
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    /** Why the last page failed, as a sentence; empty if it did not. */
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stageChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY stageChanged)

public:
    enum Stage { Idle, Loading, Ready, Failed };
    Q_ENUM(Stage)
    static constexpr int pageSize = 50;

    explicit AllMembers(QObject *parent = nullptr);

    [[nodiscard]] Community *community() const { return m_community; }
    /** Loads the first page. */
    void setCommunity(Community *community);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int loaded() const { return m_members.count(); }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString failureText() const { return m_failure; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    /** Loads the next page, or a failed one again, unless one is loading. */
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void communityChanged();
    void searchChanged();
    void countChanged();
    void stageChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void take(const Result<QList<Member>, ApiError> &page);

    QPointer<Community> m_community;
    MembersModel m_members;
    QString m_search;
    QString m_wanted; ///< the folded search text without the @
    int m_offset = 0;
    int m_round = 0; ///< replies for an earlier community are ignored
    bool m_loading = false;
    bool m_hasMore = true;
    bool m_begun = false; ///< a page was loaded
    QString m_failure;
};

} // namespace coterie
