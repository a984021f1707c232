// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/StorageWorker.h"

#include "storage/Log.h"
#include "storage/Problems.h"
#include "storage/Tables.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie::storage {

namespace {

using Kind = StorageProblem::Kind;

constexpr auto retryInterval = 5s;
constexpr int normalTimeout = 2000; ///< ms
constexpr int lockedTimeout = 100;  ///< ms, while another program holds the lock, so that each read does not wait long

} // namespace

StorageWorker::StorageWorker(const QString &file, Listener listener) : m_database(file), m_listener(std::move(listener))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &StorageWorker::writeHeld);
}

void StorageWorker::open()
{
    report(m_database.open());
}

bool StorageWorker::write(const Write &write)
{
    m_held.add(write);
    writeHeld();
    return !m_held.holds(write);
}

void StorageWorker::writeHeld()
{
    // A full disk may still have room for a smaller write. Other failures affect all writes.
    if (const auto failure = writeEach(m_held.userWrites());
        !failure || failure == Kind::Full || failure == Kind::Failed) [[maybe_unused]]
        const auto other = writeEach(m_held.serviceWrites());
    updateRetry();
}

std::optional<StorageProblem::Kind> StorageWorker::writeEach(std::deque<Write> &queue)
{
    std::optional<Kind> last;
    for (auto next = queue.begin(); next != queue.end();) {
        const std::optional<Kind> failure = tryToWrite(*next);
        if (!failure) {
            next = queue.erase(next);
            continue;
        }
        last = failure;
        if (*failure != Kind::Failed) // Failed may be specific to this write
            break;
        ++next;
    }
    return last;
}

std::optional<StorageProblem::Kind> StorageWorker::tryToWrite(const Write &write)
{
    return inTransaction(SqlConnection::Scope::Writing, [&write](SqlConnection &connection) {
        std::visit([&connection](const auto &value) { apply(connection, value); }, write);
    });
}

void StorageWorker::read(const std::function<void(SqlConnection &)> &work)
{
    [[maybe_unused]] const auto failure = inTransaction(SqlConnection::Scope::Reading, work); // has been reported
    updateRetry();
}

std::optional<StorageProblem::Kind> StorageWorker::inTransaction(SqlConnection::Scope scope,
                                                                 const std::function<void(SqlConnection &)> &work)
{
    const auto required = scope == SqlConnection::Scope::Writing ? Database::Access::Write : Database::Access::Read;
    std::optional<Kind> last;
    // Twice, because the first failure may make recover() open the database again.
    for (const bool isLast : {false, true}) {
        if (scope == SqlConnection::Scope::Writing || m_database.access() == Database::Access::None) {
            const QList<StorageProblem> problems = m_database.open();
            report(problems);
            if (m_database.access() < required)
                return problems.isEmpty() ? last.value_or(Kind::Failed) : problems.last().kind;
        }
        SqlConnection &connection = *m_database.connection();
        const auto failure = connection.transaction(scope, [&] { work(connection); });
        if (!failure)
            return {};
        last = failure->kind;
        if (!recover(*failure, isLast))
            break;
    }
    return last;
}

bool StorageWorker::recover(const SqlFailure &failure, bool isLast)
{
    qCDebug(storageLog).noquote() << name(failure.kind) << failure.code << failure.message;
    if (failure.kind == Kind::Damaged) {
        report(m_database.replaceDamagedFile(failure));
        return true;
    }
    if (failure.kind == Kind::Unwritable)
        m_database.close(); // reopen it, since the file may have been deleted or become read-only
    if (failure.kind == Kind::Unwritable && !isLast)
        return true;
    report({m_database.problemOf(failure)});
    return false;
}

CachedFeed StorageWorker::feed(const AccountKey &account, const TokenAddress &token)
{
    CachedFeed feed;
    read([&](SqlConnection &connection) {
        feed = {};
        const std::optional<qint64> row = accountRow(connection, account);
        if (!row)
            return;
        feed.page = readPage(connection, *row, token);
        feed.posts = readPosts(connection, *row, token);
        feed.own = readOwn(connection, *row, token);
        feed.drafts = readDrafts(connection, *row, token);
        feed.readUpTo = readReadUpTo(connection, *row, token);
    });
    m_held.applyTo(feed, account, token);
    return feed;
}

QList<TopCommunity> StorageWorker::communities(const AccountKey &account)
{
    QList<TopCommunity> communities;
    read([&](SqlConnection &connection) {
        const std::optional<qint64> row = accountRow(connection, account);
        communities = row ? readCommunities(connection, *row) : QList<TopCommunity>();
    });
    m_held.applyTo(communities, account);
    return communities;
}

QList<MutedPerson> StorageWorker::muted(const AccountKey &account)
{
    QList<MutedPerson> muted;
    read([&](SqlConnection &connection) {
        const std::optional<qint64> row = accountRow(connection, account);
        muted = row ? readMuted(connection, *row) : QList<MutedPerson>();
    });
    m_held.applyTo(muted, account);
    return muted;
}

std::optional<CachedAccount> StorageWorker::account(const QString &origin, const QString &credential)
{
    std::optional<CachedAccount> found;
    read([&](SqlConnection &connection) { found = readAccount(connection, origin, credential); });
    m_held.applyTo(found, origin, credential);
    return found;
}

std::optional<CachedAccount> StorageWorker::account(const AccountKey &account)
{
    std::optional<CachedAccount> found;
    read([&](SqlConnection &connection) { found = readAccount(connection, account); });
    return found;
}

int StorageWorker::countPosts(const AccountKey &account)
{
    int count = 0;
    read([&](SqlConnection &connection) {
        const std::optional<qint64> row = accountRow(connection, account);
        count = row ? connection.value(u"SELECT count(*) FROM posts WHERE account = ?"_s, {*row}).toInt() : 0;
    });
    return count;
}

void StorageWorker::discardPosts(const AccountKey &account)
{
    (void)inTransaction(SqlConnection::Scope::Writing, [&account](SqlConnection &connection) {
        if (const std::optional<qint64> row = accountRow(connection, account))
            connection.run(u"DELETE FROM posts WHERE account = ?"_s, {*row});
    });
    updateRetry();
}

void StorageWorker::removeAccount(const AccountKey &account)
{
    (void)inTransaction(SqlConnection::Scope::Writing, [&account](SqlConnection &connection) {
        if (const std::optional<qint64> row = accountRow(connection, account))
            connection.run(u"DELETE FROM accounts WHERE id = ?"_s, {*row});
    });
    updateRetry();
}

bool StorageWorker::clearCache()
{
    const auto failure = inTransaction(SqlConnection::Scope::Writing, [](SqlConnection &connection) {
        connection.run(u"DELETE FROM messages"_s);
        connection.run(u"DELETE FROM communities"_s);
    });
    updateRetry();
    if (failure)
        return false;
    // This shrinks the file. A failure loses no data.
    SqlConnection &connection = *m_database.connection();
    connection.run(u"VACUUM"_s);
    connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (const auto failed = connection.takeFailure())
        qCDebug(storageLog).noquote() << "cannot shrink the file:" << failed->message;
    return true;
}

void StorageWorker::report(const QList<StorageProblem> &problems)
{
    for (const StorageProblem &problem : problems) {
        if (!setsFileAside(problem.kind)) {
            if (m_reported.contains(problem.kind))
                continue;
            m_reported.insert(problem.kind);
        }
        if (problem.kind == Kind::Locked)
            m_database.setBusyTimeout(lockedTimeout);
        qCWarning(storageLog) << "database problem:" << name(problem.kind);
        m_listener.problem(problem);
    }
}

void StorageWorker::updateRetry()
{
    if (!m_held.isEmpty()) {
        if (!m_retry.isActive())
            m_retry.start();
        return;
    }
    m_retry.stop();
    if (m_reported.isEmpty() || m_database.access() != Database::Access::Write)
        return;
    m_reported.clear();
    m_database.setBusyTimeout(normalTimeout);
    qCDebug(storageLog) << "all held writes are on disk";
    m_listener.healed();
}

} // namespace coterie::storage
