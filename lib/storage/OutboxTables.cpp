// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/SqlText.h"
#include "storage/Tables.h"

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

/** Returns the state with that name; Unconfirmed for an unknown name, since such a post may have been sent. */
PostState stateNamed(const QString &stateName)
{
    for (const PostState state :
         {PostState::Sending, PostState::InReview, PostState::NotPublished, PostState::Failed}) {
        if (name(state) == stateName)
            return state;
    }
    return PostState::Unconfirmed;
}

} // namespace

void apply(SqlConnection &connection, const KeepPost &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    const Post &post = write.post;
    const QVariant id = bound(post.id.text());
    const QVariant token = bound(write.token.text());
    const QVariant thread = bound(post.parentMessageId.text());
    const QVariant content = bound(post.content);
    const bool isNew = connection.value(u"SELECT 1 FROM posts WHERE account = ? AND id = ?"_s, {account, id}).isNull();
    connection.run(u"INSERT INTO posts (account, token, id, parent_id, content, submitted_at, state, reason,"
                   " media_url, forbidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (account, id) DO UPDATE SET token = excluded.token, parent_id = excluded.parent_id,"
                   " content = excluded.content, submitted_at = excluded.submitted_at, state = excluded.state,"
                   " reason = excluded.reason, media_url = excluded.media_url, forbidden = excluded.forbidden"_s,
                   {account, token, id, thread, content, post.submittedAt, name(post.state), bound(post.reason),
                    bound(post.mediaUrl), post.forbidden});
    // Updates leave drafts alone, since the user may be writing the same text again by then.
    if (isNew)
        connection.run(u"DELETE FROM drafts WHERE account = ? AND token = ? AND thread = ? AND content = ?"_s,
                       {account, token, thread, content});
}

void apply(SqlConnection &connection, const ForgetPost &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    connection.run(u"DELETE FROM posts WHERE account = ? AND id = ?"_s, {account, bound(write.id.text())});
}

void apply(SqlConnection &connection, const PublishPost &write)
{
    apply(connection, ForgetPost{write.account, write.id});
    apply(connection, SaveOwn{write.account, write.token, write.message});
}

void apply(SqlConnection &connection, const SaveDraft &write)
{
    const qint64 account = ensureAccount(connection, write.account);
    const QVariant token = bound(write.token.text());
    const QVariant thread = bound(write.thread.text());
    if (write.text.isEmpty())
        connection.run(u"DELETE FROM drafts WHERE account = ? AND token = ? AND thread = ?"_s,
                       {account, token, thread});
    else
        connection.run(u"INSERT INTO drafts (account, token, thread, content) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (account, token, thread) DO UPDATE SET content = excluded.content"_s,
                       {account, token, thread, bound(write.text)});
}

QList<Post> readPosts(SqlConnection &connection, qint64 account, const TokenAddress &token)
{
    QList<Post> posts;
    connection.read(u"SELECT id, parent_id, content, submitted_at, state, reason, media_url, forbidden FROM posts"
                    " WHERE account = ? AND token = ? ORDER BY submitted_at, arrival"_s,
                    {account, bound(token.text())}, [&](SqlRow &row) {
                        posts.append(Post{row.as<PostId>(), row.as<MessageId>(), row.text(), row.number(),
                                          stateNamed(row.text()), row.text(), row.text(), row.flag()});
                    });
    return posts;
}

QHash<MessageId, QString> readDrafts(SqlConnection &connection, qint64 account, const TokenAddress &token)
{
    QHash<MessageId, QString> drafts;
    connection.read(u"SELECT thread, content FROM drafts WHERE account = ? AND token = ?"_s,
                    {account, bound(token.text())}, [&](SqlRow &row) {
                        const auto thread = row.as<MessageId>();
                        drafts.insert(thread, row.text());
                    });
    return drafts;
}

} // namespace coterie::storage
