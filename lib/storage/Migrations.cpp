// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/Migrations.h"

#include <array>

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

constexpr std::array first{
    "CREATE TABLE accounts ("
    " id INTEGER PRIMARY KEY, origin TEXT NOT NULL, user_id TEXT NOT NULL,"
    " username TEXT NOT NULL DEFAULT '', profile_image_url TEXT NOT NULL DEFAULT '',"
    " follower_count INTEGER NOT NULL DEFAULT 0,"
    " credential TEXT, last_used INTEGER NOT NULL DEFAULT 0, UNIQUE (origin, user_id))",
    "CREATE INDEX accounts_by_credential ON accounts (origin, credential)",
    "CREATE TABLE wallets ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, place INTEGER NOT NULL,"
    " id TEXT NOT NULL, address TEXT NOT NULL, chain_type TEXT NOT NULL, PRIMARY KEY (account, place))",
    "CREATE TABLE communities ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, place INTEGER NOT NULL,"
    " token TEXT NOT NULL, symbol TEXT NOT NULL, image_url TEXT NOT NULL, post_count INTEGER NOT NULL,"
    " member_count INTEGER NOT NULL, total_likes INTEGER NOT NULL, latest_post_at INTEGER NOT NULL,"
    " PRIMARY KEY (account, place))",
    "CREATE TABLE messages ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, token TEXT NOT NULL,"
    " place INTEGER NOT NULL, id TEXT NOT NULL, community_id TEXT NOT NULL, business_id TEXT NOT NULL,"
    " author_id TEXT NOT NULL, author_name TEXT NOT NULL, author_image_url TEXT NOT NULL,"
    " author_twitter_url TEXT NOT NULL, author_follower_count INTEGER NOT NULL, content TEXT NOT NULL,"
    " media_url TEXT NOT NULL, parent_id TEXT NOT NULL, created_microseconds INTEGER NOT NULL,"
    " created_text TEXT NOT NULL, is_spam INTEGER NOT NULL, is_harmful INTEGER NOT NULL,"
    " like_count INTEGER, reply_count INTEGER, liked INTEGER, PRIMARY KEY (account, token, place))",
    "CREATE TABLE posts ("
    " arrival INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,"
    " token TEXT NOT NULL, id TEXT NOT NULL, parent_id TEXT NOT NULL, content TEXT NOT NULL,"
    " submitted_at INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (account, id))",
    "CREATE INDEX posts_by_token ON posts (account, token)",
    "CREATE TABLE drafts ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, token TEXT NOT NULL,"
    " thread TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (account, token, thread))",
    "CREATE TABLE own_messages ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, token TEXT NOT NULL,"
    " id TEXT NOT NULL, parent_id TEXT NOT NULL, content TEXT NOT NULL, created_microseconds INTEGER NOT NULL,"
    " created_text TEXT NOT NULL, is_spam INTEGER NOT NULL, is_harmful INTEGER NOT NULL,"
    " dismissed INTEGER NOT NULL, PRIMARY KEY (account, id))",
    "CREATE INDEX own_messages_by_age ON own_messages (account, created_microseconds)",
    "CREATE TABLE read_positions ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, token TEXT NOT NULL,"
    " microseconds INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (account, token))",
};

constexpr std::array pictures{
    "ALTER TABLE posts ADD COLUMN media_url TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE posts ADD COLUMN forbidden INTEGER NOT NULL DEFAULT 0",
};

constexpr std::array muted{
    "CREATE TABLE muted ("
    " account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, user_id TEXT NOT NULL,"
    " username TEXT NOT NULL, muted_at INTEGER NOT NULL, PRIMARY KEY (account, user_id))",
};

constexpr std::array all{
    Migration{1, first},
    Migration{2, pictures},
    Migration{3, muted},
};

constexpr bool increasing(std::span<const Migration> steps)
{
    int last = 0;
    for (const Migration &step : steps) {
        if (step.version <= last || step.statements.empty())
            return false;
        last = step.version;
    }
    return true;
}
static_assert(increasing(all), "a migration's version is greater than that of the one before");

} // namespace

std::span<const Migration> migrations()
{
    return all;
}

int newestVersion()
{
    return all.back().version;
}

std::optional<SqlFailure> migrate(SqlConnection &connection, std::span<const Migration> steps)
{
    for (const Migration &step : steps) {
        const auto failure = connection.transaction(SqlConnection::Scope::Writing, [&] {
            // Checked inside the transaction, because another Coterie may be migrating the same file.
            if (connection.value(u"PRAGMA user_version"_s).toInt() >= step.version)
                return;
            for (const char *statement : step.statements)
                connection.run(QString::fromLatin1(statement));
            connection.run(u"PRAGMA application_id=%1"_s.arg(applicationId));
            connection.run(u"PRAGMA user_version=%1"_s.arg(step.version));
        });
        if (failure)
            return failure;
    }
    return connection.takeFailure();
}

} // namespace coterie::storage
