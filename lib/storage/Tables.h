// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"
#include "storage/Writes.h"

namespace coterie::storage {

// Each function reads or writes one value inside the caller's transaction. A failure is left in the connection.

void apply(SqlConnection &connection, const SaveAccount &write);
void apply(SqlConnection &connection, const SaveCommunities &write);
void apply(SqlConnection &connection, const SavePage &write);
void apply(SqlConnection &connection, const KeepPost &write);
void apply(SqlConnection &connection, const ForgetPost &write);
void apply(SqlConnection &connection, const PublishPost &write);
void apply(SqlConnection &connection, const SaveDraft &write);
void apply(SqlConnection &connection, const SaveOwn &write);
void apply(SqlConnection &connection, const SaveReadUpTo &write);
void apply(SqlConnection &connection, const SaveMuted &write);

/** Returns the account's row id, which is the key in all other tables; creates the row if it is missing. */
[[nodiscard]] qint64 ensureAccount(SqlConnection &connection, const AccountKey &account);
/** Returns the account's row id; nothing if there is none. */
[[nodiscard]] std::optional<qint64> accountRow(SqlConnection &connection, const AccountKey &account);

/** Returns the account that used a credential last; `credential` is its digest. */
[[nodiscard]] std::optional<CachedAccount> readAccount(SqlConnection &connection, const QString &origin,
                                                       const QString &credential);
[[nodiscard]] std::optional<CachedAccount> readAccount(SqlConnection &connection, const AccountKey &account);
[[nodiscard]] QList<TopCommunity> readCommunities(SqlConnection &connection, qint64 account);
/** Returns the muted users, most recently muted first. */
[[nodiscard]] QList<MutedPerson> readMuted(SqlConnection &connection, qint64 account);
[[nodiscard]] QList<Message> readPage(SqlConnection &connection, qint64 account, const TokenAddress &token);
[[nodiscard]] QList<Post> readPosts(SqlConnection &connection, qint64 account, const TokenAddress &token);
[[nodiscard]] QHash<MessageId, QString> readDrafts(SqlConnection &connection, qint64 account,
                                                   const TokenAddress &token);
[[nodiscard]] QList<OwnMessage> readOwn(SqlConnection &connection, qint64 account, const TokenAddress &token);
[[nodiscard]] std::optional<Timestamp> readReadUpTo(SqlConnection &connection, qint64 account,
                                                    const TokenAddress &token);

} // namespace coterie::storage
