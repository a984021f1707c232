// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Community.h"
#include "protocol/Result.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace coterie {

class Account;

/**
 * The followers of a user, or those whom the user follows, loaded page by page. The service's list may change between
 * pages, so a user is shown once. GUI thread.
 */
class FollowList : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString userId READ userId WRITE setUserId NOTIFY userIdChanged)
    /** Whether the list is of those whom the user follows. */
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY userIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY stageChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY stageChanged)
    /** Why the last page failed, as a sentence; empty if it did not. */
    Q_PROPERTY(QString failureText READ failureText NOTIFY stageChanged)

public:
    enum Role {
        UserIdRole = Qt::UserRole + 1,
        UsernameRole,
        InitialsRole,
        ImageUrlRole,
        ColorIndexRole,
        FollowerCountRole,
        FollowedRole, ///< by the signed-in user
        OwnRole,      ///< the signed-in user
    };
    static constexpr int pageSize = 50;

    explicit FollowList(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void classBegin() override {}
    /** Attaches to the account in use and loads the first page. */
    void componentComplete() override;
    void attach(Account *account);

    [[nodiscard]] QString userId() const { return m_userId.text(); }
    void setUserId(const QString &userId);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] QString failureText() const { return m_failure; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Loads the next page, or a failed one again, unless one is loading. */
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void setFollowed(const QString &userId, bool followed);

Q_SIGNALS:
    void userIdChanged();
    void countChanged();
    void stageChanged();

private:
    void take(const Result<QList<Profile>, ApiError> &page);

    QPointer<Account> m_account;
    UserId m_userId;
    bool m_isFollowing = false;
    QList<Profile> m_users;
    int m_offset = 0;
    bool m_loading = false;
    bool m_hasMore = true;
    QString m_failure;
};

} // namespace coterie
