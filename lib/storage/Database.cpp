// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/Database.h"

#include "storage/DatabaseFile.h"
#include "storage/Inspection.h"
#include "storage/Log.h"
#include "storage/Migrations.h"
#include "storage/Problems.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

using Kind = StorageProblem::Kind;
using Mode = SqlConnection::Mode;

constexpr int readOnlyError = 8; ///< SQLITE_READONLY

/** Checks that the file is writable. A lock by another program does not count as a failure. */
std::optional<SqlFailure> tryToWrite(SqlConnection &connection)
{
    connection.setBusyTimeout(0);
    // BEGIN IMMEDIATE alone succeeds on a read-only database.
    auto failure = connection.transaction(SqlConnection::Scope::Writing,
                                          [&] { connection.run(u"DELETE FROM accounts WHERE id IS NULL"_s); });
    if (failure && failure->kind == Kind::Locked)
        failure.reset();
    return failure;
}

} // namespace

std::optional<SqlFailure> Database::tryToOpen()
{
    constexpr int pause = 10; // ms
    const QDeadlineTimer deadline(m_busyTimeout);
    // SQLite ignores its busy timeout while it switches a new file to WAL, and another Coterie may be doing the same.
    auto failure = tryToOpenOnce();
    while (failure && failure->kind == Kind::Locked && !deadline.hasExpired()) {
        QThread::msleep(pause);
        failure = tryToOpenOnce();
    }
    return failure;
}

std::optional<SqlFailure> Database::tryToOpenOnce()
{
    close();
    if (!m_file.isEmpty()) {
        const QString error = prepareFile(m_file);
        if (!error.isEmpty())
            return SqlFailure{Kind::Unwritable, 0, error};
    }
    m_connection = std::make_unique<SqlConnection>(m_file, m_file.isEmpty() ? Mode::Memory : Mode::ReadWrite);
    SqlConnection &connection = *m_connection;
    connection.setBusyTimeout(m_busyTimeout);
    if (auto failure = connection.takeFailure())
        return failure;
    if (auto failure = inspect(connection))
        return failure;
    // SQLite keeps its rollback journal if the file system does not support WAL.
    connection.run(u"PRAGMA journal_mode=WAL"_s);
    if (auto failure = connection.takeFailure())
        return failure;
    if (auto failure = migrate(connection, migrations()))
        return failure;
    if (auto failure = inspectTables(connection))
        return failure;
    if (auto failure = tryToWrite(connection))
        return failure;
    connection.setBusyTimeout(m_busyTimeout);
    m_access = Access::Write;
    return {};
}

bool Database::tryToRead()
{
    for (const Mode mode : {Mode::ReadOnly, Mode::Immutable}) {
        auto connection = std::make_unique<SqlConnection>(m_file, mode);
        if (connection->hasFailed() || inspect(*connection) || inspectTables(*connection))
            continue;
        m_connection = std::move(connection);
        m_access = Access::Read;
        return true;
    }
    return false;
}

QList<StorageProblem> Database::open()
{
    // If the profile was deleted meanwhile, writes would go to an unlinked file and be lost.
    if (m_access == Access::Write && (m_file.isEmpty() || QFileInfo::exists(m_file)))
        return {};
    std::optional<SqlFailure> failure = asDamage(tryToOpen());
    // SQLite also reports "read-only" for a header with an unknown format version.
    if (failure && failure->code == readOnlyError && QFileInfo(m_file).isWritable())
        failure->kind = Kind::Damaged;
    QList<StorageProblem> problems;
    if (failure && setsFileAside(failure->kind)) {
        if (const std::optional<StorageProblem> problem = setFileAside(*failure)) {
            problems.append(*problem);
            failure = tryToOpen();
        }
    }
    if (!failure)
        return problems;
    close();
    if (setsFileAside(failure->kind)) // it could not be set aside
        failure->kind = Kind::Unwritable;
    if (failure->kind == Kind::Unwritable)
        tryToRead();
    problems.append(problemOf(*failure));
    return problems;
}

std::optional<StorageProblem> Database::setFileAside(const SqlFailure &failure)
{
    // Rename it while it is open: on closing, SQLite would write its WAL into the file and delete the WAL.
    const SetAside result = setAside(m_file, QString::fromLatin1(name(failure.kind)));
    close();
    if (!result.error.isEmpty()) {
        qCDebug(storageLog).noquote() << "cannot set the file aside:" << result.error;
        return {};
    }
    qCDebug(storageLog).noquote() << "set aside as" << result.path;
    return problem(failure.kind, failure.message, result.path);
}

QList<StorageProblem> Database::replaceDamagedFile(const SqlFailure &damage)
{
    if (m_file.isEmpty()) {
        close();
        return open();
    }
    QList<StorageProblem> problems;
    if (const auto problem = setFileAside(damage))
        problems.append(*problem);
    return problems + open();
}

void Database::close()
{
    m_connection.reset();
    m_access = Access::None;
}

StorageProblem Database::problemOf(const SqlFailure &failure) const
{
    return problem(failure.kind, failure.message, m_file);
}

void Database::setBusyTimeout(int milliseconds)
{
    m_busyTimeout = milliseconds;
    if (m_connection)
        m_connection->setBusyTimeout(milliseconds);
}

qint64 Database::size() const
{
    qint64 bytes = 0;
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (!m_file.isEmpty())
            bytes += QFileInfo(m_file + ending).size();
    }
    return bytes;
}

} // namespace coterie::storage
