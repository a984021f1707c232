// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/SqlText.h"
#include "storage/Tables.h"

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

template <typename T>
QVariant maybe(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Timestamp timestamp(SqlRow &row)
{
    return Timestamp{row.number(), row.text()};
}

Message message(SqlRow &row)
{
    Message message;
    message.id = row.as<MessageId>();
    message.communityId = row.as<CommunityId>();
    message.businessId = row.as<BusinessId>();
    message.author = Author{row.as<UserId>(), row.text(), row.text(), row.text(), row.number()};
    message.content = row.text();
    message.mediaUrl = row.text();
    message.parentMessageId = row.as<MessageId>();
    message.createdAt = timestamp(row);
    message.isSpam = row.flag();
    message.isHarmful = row.flag();
    message.likeCount = row.optionalNumber();
    message.replyCount = row.optionalNumber();
    if (const auto liked = row.optionalNumber())
        message.liked = *liked != 0;
    return message;
}

} // namespace

void apply(SqlConnection &connection, const SavePage &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    const QVariant token = bound(write.token.text());
    connection.run(u"DELETE FROM messages WHERE account = ? AND token = ?"_s, {account, token});
    QList<QVariantList> rows;
    for (const Message &message : write.newestFirst.first(std::min(write.newestFirst.size(), maxPageSize)))
        rows.append({account,
                     token,
                     rows.size(),
                     bound(message.id.text()),
                     bound(message.communityId.text()),
                     bound(message.businessId.text()),
                     bound(message.author.id.text()),
                     bound(message.author.username),
                     bound(message.author.profileImageUrl),
                     bound(message.author.twitterUrl),
                     message.author.followerCount,
                     bound(message.content),
                     bound(message.mediaUrl),
                     bound(message.parentMessageId.text()),
                     message.createdAt.microseconds,
                     bound(message.createdAt.text),
                     message.isSpam,
                     message.isHarmful,
                     maybe(message.likeCount),
                     maybe(message.replyCount),
                     maybe(message.liked)});
    connection.runEach(u"INSERT INTO messages (account, token, place, id, community_id, business_id, author_id,"
                       " author_name, author_image_url, author_twitter_url, author_follower_count, content, media_url,"
                       " parent_id, created_microseconds, created_text, is_spam, is_harmful, like_count, reply_count,"
                       " liked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       rows);
}

QList<Message> readPage(SqlConnection &connection, qint64 account, const TokenAddress &token)
{
    QList<Message> page;
    connection.read(u"SELECT id, community_id, business_id, author_id, author_name, author_image_url,"
                    " author_twitter_url, author_follower_count, content, media_url, parent_id, created_microseconds,"
                    " created_text, is_spam, is_harmful, like_count, reply_count, liked FROM messages"
                    " WHERE account = ? AND token = ? ORDER BY place"_s,
                    {account, bound(token.text())}, [&](SqlRow &row) { page.append(message(row)); });
    return page;
}

void apply(SqlConnection &connection, const SaveOwn &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    const OwnMessage &own = write.message;
    connection.run(u"INSERT INTO own_messages (account, token, id, parent_id, content, created_microseconds,"
                   " created_text, is_spam, is_harmful, dismissed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (account, id) DO UPDATE SET token = excluded.token, parent_id = excluded.parent_id,"
                   " content = excluded.content, created_microseconds = excluded.created_microseconds,"
                   " created_text = excluded.created_text, is_spam = excluded.is_spam,"
                   " is_harmful = excluded.is_harmful, dismissed = excluded.dismissed"_s,
                   {account, bound(write.token.text()), bound(own.id.text()), bound(own.parentMessageId.text()),
                    bound(own.content), own.createdAt.microseconds, bound(own.createdAt.text), own.isSpam,
                    own.isHarmful, own.dismissed});
    connection.run(u"DELETE FROM own_messages WHERE rowid IN (SELECT rowid FROM own_messages WHERE account = ?"
                   " ORDER BY created_microseconds DESC, created_text DESC, id DESC LIMIT -1 OFFSET ?)"_s,
                   {account, maxOwnMessages});
}

QList<OwnMessage> readOwn(SqlConnection &connection, qint64 account, const TokenAddress &token)
{
    QList<OwnMessage> own;
    connection.read(u"SELECT id, parent_id, content, created_microseconds, created_text, is_spam, is_harmful, dismissed"
                    " FROM own_messages WHERE account = ? AND token = ?"
                    " ORDER BY created_microseconds, created_text, id"_s,
                    {account, bound(token.text())}, [&](SqlRow &row) {
                        own.append(OwnMessage{row.as<MessageId>(), row.as<MessageId>(), row.text(), timestamp(row),
                                              row.flag(), row.flag(), row.flag()});
                    });
    return own;
}

void apply(SqlConnection &connection, const SaveReadUpTo &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    connection.run(u"INSERT INTO read_positions (account, token, microseconds, text) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (account, token) DO UPDATE SET microseconds = excluded.microseconds,"
                   " text = excluded.text"_s,
                   {account, bound(write.token.text()), write.moment.microseconds, bound(write.moment.text)});
}

std::optional<Timestamp> readReadUpTo(SqlConnection &connection, qint64 account, const TokenAddress &token)
{
    std::optional<Timestamp> moment;
    connection.read(u"SELECT microseconds, text FROM read_positions WHERE account = ? AND token = ?"_s,
                    {account, bound(token.text())}, [&](SqlRow &row) { moment = timestamp(row); });
    return moment;
}

} // namespace coterie::storage
