// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/SqlText.h"
#include "storage/Tables.h"

using namespace Qt::StringLiterals;

namespace coterie::storage {

std::optional<qint64> accountRow(SqlConnection &connection, const AccountKey &account)
{
    const QVariant row = connection.value(u"SELECT id FROM accounts WHERE origin = ? AND user_id = ?"_s,
                                          {bound(account.origin), bound(account.user.text())});
    return row.isNull() ? std::nullopt : std::optional(row.toLongLong());
}

qint64 ensureAccount(SqlConnection &connection, const AccountKey &account)
{
    connection.run(u"INSERT INTO accounts (origin, user_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                   {bound(account.origin), bound(account.user.text())});
    return accountRow(connection, account).value_or(0);
}

void apply(SqlConnection &connection, const SaveAccount &write)
{
    const User &user = write.account.user;
    const qint64 account = ensureAccount(connection, {write.account.origin, user.id});
    connection.run(
        u"UPDATE accounts SET username = ?, profile_image_url = ?, follower_count = ?, credential = ?,"
        " last_used = (SELECT max(last_used) + 1 FROM accounts) WHERE id = ?"_s,
        {bound(user.username), bound(user.profileImageUrl), user.followerCount, bound(write.credential), account});
    connection.run(u"DELETE FROM wallets WHERE account = ?"_s, {account});
    QList<QVariantList> rows;
    for (const Wallet &wallet : write.account.wallets)
        rows.append({account, rows.size(), bound(wallet.id), bound(wallet.address), bound(wallet.chainType)});
    connection.runEach(u"INSERT INTO wallets (account, place, id, address, chain_type) VALUES (?, ?, ?, ?, ?)"_s, rows);
}

namespace {

/** Returns the first account that the condition selects. */
std::optional<CachedAccount> readAccountWhere(SqlConnection &connection, const QString &condition,
                                              const QVariantList &values)
{
    std::optional<CachedAccount> found;
    qint64 account = 0;
    connection.read(u"SELECT id, origin, user_id, username, profile_image_url, follower_count FROM accounts WHERE "_s
                        + condition,
                    values, [&](SqlRow &row) {
                        account = row.number();
                        const QString origin = row.text();
                        found = CachedAccount{origin, User{row.as<UserId>(), row.text(), row.text(), row.number()}, {}};
                    });
    if (found)
        connection.read(u"SELECT id, address, chain_type FROM wallets WHERE account = ? ORDER BY place"_s, {account},
                        [&](SqlRow &row) {
                            found->wallets.append(Wallet{row.text(), row.text(), row.text()});
                        });
    return found;
}

} // namespace

std::optional<CachedAccount> readAccount(SqlConnection &connection, const QString &origin, const QString &credential)
{
    return readAccountWhere(connection, u"origin = ? AND credential = ? ORDER BY last_used DESC LIMIT 1"_s,
                            {bound(origin), bound(credential)});
}

std::optional<CachedAccount> readAccount(SqlConnection &connection, const AccountKey &account)
{
    return readAccountWhere(connection, u"origin = ? AND user_id = ? AND username IS NOT NULL"_s,
                            {bound(account.origin), bound(account.user.text())});
}

void apply(SqlConnection &connection, const SaveCommunities &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    connection.run(u"DELETE FROM communities WHERE account = ?"_s, {account});
    QList<QVariantList> rows;
    for (const TopCommunity &community : write.communities)
        rows.append({account, rows.size(), bound(community.token.text()), bound(community.symbol),
                     bound(community.imageUrl), community.postCount, community.memberCount, community.totalLikes,
                     community.latestPostAt});
    connection.runEach(u"INSERT INTO communities (account, place, token, symbol, image_url, post_count, member_count,"
                       " total_likes, latest_post_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       rows);
}

void apply(SqlConnection &connection, const SaveMuted &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    const QVariant user = bound(write.person.id.text());
    if (write.muted)
        connection.run(u"INSERT INTO muted (account, user_id, username, muted_at) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (account, user_id) DO UPDATE SET username = excluded.username,"
                       " muted_at = excluded.muted_at"_s,
                       {account, user, bound(write.person.username), write.person.mutedAt});
    else
        connection.run(u"DELETE FROM muted WHERE account = ? AND user_id = ?"_s, {account, user});
}

QList<MutedPerson> readMuted(SqlConnection &connection, qint64 account)
{
    QList<MutedPerson> muted;
    connection.read(u"SELECT user_id, username, muted_at FROM muted WHERE account = ?"
                    " ORDER BY muted_at DESC, user_id"_s,
                    {account}, [&](SqlRow &row) {
                        muted.append(MutedPerson{row.as<UserId>(), row.text(), row.number()});
                    });
    return muted;
}

QList<TopCommunity> readCommunities(SqlConnection &connection, qint64 account)
{
    QList<TopCommunity> communities;
    connection.read(u"SELECT token, symbol, image_url, post_count, member_count, total_likes, latest_post_at"
                    " FROM communities WHERE account = ? ORDER BY place"_s,
                    {account}, [&](SqlRow &row) {
                        communities.append(TopCommunity{row.as<TokenAddress>(), row.text(), row.text(), row.number(),
                                                        row.number(), row.number(), row.number()});
                    });
    return communities;
}

} // namespace coterie::storage
