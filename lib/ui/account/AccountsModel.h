// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/AccountBook.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace coterie {

/** The accounts of the profile. GUI thread. */
class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Accounts")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        UsernameRole,
        ServiceRole,
        ImageUrlRole,
        InitialsRole,
        ColorIndexRole,
        OpenPostsRole,
        CurrentRole,
        SignedInRole,
    };

    /** The book must outlive it. */
    explicit AccountsModel(AccountBook &book);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    Q_INVOKABLE [[nodiscard]] QString username(const QString &accountId) const;
    Q_INVOKABLE [[nodiscard]] int openPosts(const QString &accountId) const;

    /** Shows the accounts that the book has now. */
    void update();

Q_SIGNALS:
    void countChanged();

private:
    AccountBook &m_book;
    QList<AccountEntry> m_accounts;
};

} // namespace coterie
