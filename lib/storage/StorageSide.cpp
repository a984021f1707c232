// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/StorageSide.h"

#include "storage/Log.h"
#include "storage/Problems.h"
#include "storage/Tables.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie::storage {

namespace {

using Kind = StorageProblem::Kind;

constexpr auto betweenTries = 5s;
constexpr int patient = 2000; ///< ms
constexpr int brief =
    100; ///< while another program was found to hold the file: reading shall not wait for it each time

} // namespace

StorageSide::StorageSide(const QString &file, Listener listener) : m_database(file), m_listener(std::move(listener))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(betweenTries);
    connect(&m_retry, &QTimer::timeout, this, &StorageSide::writeHeld);
}

void StorageSide::open()
{
    tell(m_database.open());
}

bool StorageSide::write(const Write &write)
{
    m_held.add(write);
    writeHeld();
    return !m_held.holds(write);
}

void StorageSide::writeHeld()
{
    // A disk that is full may take what is smaller. Whatever else is wrong is wrong for all.
    if (const auto failure = writeEach(m_held.words()); !failure || failure == Kind::Full || failure == Kind::Failed)
        [[maybe_unused]]
        const auto other = writeEach(m_held.rest());
    settle();
}

std::optional<StorageProblem::Kind> StorageSide::writeEach(std::deque<Write> &queue)
{
    std::optional<Kind> last;
    for (auto next = queue.begin(); next != queue.end();) {
        const std::optional<Kind> failure = tryToWrite(*next);
        if (!failure) {
            next = queue.erase(next);
            continue;
        }
        last = failure;
        if (*failure != Kind::Failed) // that may be about this write alone
            break;
        ++next;
    }
    return last;
}

std::optional<StorageProblem::Kind> StorageSide::tryToWrite(const Write &write)
{
    return inTransaction(SqlConnection::Scope::Draft, [&write](SqlConnection &connection) {
        std::visit([&connection](const auto &value) { apply(connection, value); }, write);
    });
}

void StorageSide::read(const std::function<void(SqlConnection &)> &work)
{
    [[maybe_unused]] const auto failure = inTransaction(SqlConnection::Scope::Reading, work); // which was told
    settle();
}

std::optional<StorageProblem::Kind> StorageSide::inTransaction(SqlConnection::Scope scope,
                                                               const std::function<void(SqlConnection &)> &work)
{
    const auto enough = scope == SqlConnection::Scope::Draft ? Database::Access::Write : Database::Access::Read;
    std::optional<Kind> last;
    // Twice: what was open may have turned out to be of no use, and then it was opened anew.
    for (const bool isLast : {false, true}) {
        if (scope == SqlConnection::Scope::Draft || m_database.access() == Database::Access::None) {
            const QList<StorageProblem> problems = m_database.open();
            tell(problems);
            if (m_database.access() < enough)
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

bool StorageSide::recover(const SqlFailure &failure, bool isLast)
{
    qCDebug(storageLog).noquote() << name(failure.kind) << failure.code << failure.words;
    if (failure.kind == Kind::Damaged) {
        tell(m_database.beginAnew(failure));
        return true;
    }
    if (failure.kind == Kind::Unwritable)
        m_database.close(); // the file may have gone, or may not be written any more: look again
    if (failure.kind == Kind::Unwritable && !isLast)
        return true;
    tell({m_database.problemOf(failure)});
    return false;
}

CachedFeed StorageSide::feed(const AccountKey &account, const TokenAddress &token)
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

QList<TopCommunity> StorageSide::communities(const AccountKey &account)
{
    QList<TopCommunity> communities;
    read([&](SqlConnection &connection) {
        const std::optional<qint64> row = accountRow(connection, account);
        communities = row ? readCommunities(connection, *row) : QList<TopCommunity>();
    });
    m_held.applyTo(communities, account);
    return communities;
}

QList<MutedPerson> StorageSide::muted(const AccountKey &account)
{
    QList<MutedPerson> muted;
    read([&](SqlConnection &connection) {
        const std::optional<qint64> row = accountRow(connection, account);
        muted = row ? readMuted(connection, *row) : QList<MutedPerson>();
    });
    m_held.applyTo(muted, account);
    return muted;
}

std::optional<CachedAccount> StorageSide::account(const QString &origin, const QString &credential)
{
    std::optional<CachedAccount> found;
    read([&](SqlConnection &connection) { found = readAccount(connection, origin, credential); });
    m_held.applyTo(found, origin, credential);
    return found;
}

bool StorageSide::clearShown()
{
    const auto failure = inTransaction(SqlConnection::Scope::Draft, [](SqlConnection &connection) {
        connection.run(u"DELETE FROM messages"_s);
        connection.run(u"DELETE FROM communities"_s);
    });
    settle();
    if (failure)
        return false;
    // The file gives its room back only now; a failure of that loses nothing.
    SqlConnection &connection = *m_database.connection();
    connection.run(u"VACUUM"_s);
    connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (const auto left = connection.takeFailure())
        qCDebug(storageLog).noquote() << "the room is not given back:" << left->words;
    return true;
}

void StorageSide::tell(const QList<StorageProblem> &problems)
{
    for (const StorageProblem &problem : problems) {
        if (!isSetAside(problem.kind)) {
            if (m_told.contains(problem.kind))
                continue;
            m_told.insert(problem.kind);
        }
        if (problem.kind == Kind::Locked)
            m_database.setPatience(brief);
        qCWarning(storageLog) << "trouble with the database:" << name(problem.kind);
        m_listener.problem(problem);
    }
}

void StorageSide::settle()
{
    if (!m_held.isEmpty()) {
        if (!m_retry.isActive())
            m_retry.start();
        return;
    }
    m_retry.stop();
    if (m_told.isEmpty() || m_database.access() != Database::Access::Write)
        return;
    m_told.clear();
    m_database.setPatience(patient);
    qCDebug(storageLog) << "all is written again";
    m_listener.healed();
}

} // namespace coterie::storage
