// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/AccountsModel.h"

#include "ui/text/Format.h"
#include "ui/text/UserText.h"

#include <algorithm>

namespace coterie {

namespace {

auto find(const QList<AccountEntry> &accounts, const QString &id)
{
    return std::ranges::find(accounts, id, &AccountEntry::id);
}

} // namespace

AccountsModel::AccountsModel(AccountBook &book) : m_book(book), m_accounts(book.registry().accounts()) {}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{IdRole, "accountId"},        {UsernameRole, "username"}, {ServiceRole, "service"},
            {ImageUrlRole, "imageUrl"},   {InitialsRole, "initials"}, {ColorIndexRole, "colorIndex"},
            {OpenPostsRole, "openPosts"}, {CurrentRole, "current"},   {SignedInRole, "signedIn"}};
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountEntry &account = m_accounts.at(index.row());
    switch (role) {
    case IdRole:
        return account.id;
    case UsernameRole:
        return plainName(account.username);
    case ServiceRole: {
        const auto origin = Origin::parse(account.origin);
        const Service *service = origin ? m_book.services().find(origin.value()) : nullptr;
        return service ? service->name : origin ? origin->host() : account.origin;
    }
    case ImageUrlRole:
        return account.imageUrl;
    case InitialsRole:
        return Format::initials(account.username);
    case ColorIndexRole:
        return Format::colorIndex(account.username);
    case OpenPostsRole:
        return account.openPosts;
    case CurrentRole:
        return account.isCurrent;
    case SignedInRole:
        return !account.isSignedOut;
    default:
        return {};
    }
}

QString AccountsModel::username(const QString &accountId) const
{
    const auto found = find(m_accounts, accountId);
    return found == m_accounts.end() ? QString() : plainName(found->username);
}

int AccountsModel::openPosts(const QString &accountId) const
{
    const auto found = find(m_accounts, accountId);
    return found == m_accounts.end() ? 0 : found->openPosts;
}

void AccountsModel::update()
{
    const QList<AccountEntry> &wanted = m_book.registry().accounts();
    for (int row = count() - 1; row >= 0; --row) {
        if (find(wanted, m_accounts.at(row).id) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_accounts.removeAt(row);
        endRemoveRows();
    }
    // The book adds at the end and keeps the order.
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_accounts.size() && m_accounts.at(row) == wanted.at(row))
            continue;
        if (row < m_accounts.size()) {
            m_accounts[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        } else {
            beginInsertRows({}, row, row);
            m_accounts.append(wanted.at(row));
            endInsertRows();
        }
    }
    Q_EMIT countChanged();
}

} // namespace coterie
