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

constexpr int plainlyReadOnly = 8; ///< SQLITE_READONLY

/** Whether writing is allowed; that somebody else is writing just now is no reason against it. */
std::optional<SqlFailure> tryToWrite(SqlConnection &connection)
{
    connection.setPatience(0);
    // BEGIN IMMEDIATE alone begins to read where writing is not allowed.
    auto failure = connection.transaction(SqlConnection::Scope::Draft,
                                          [&] { connection.run(u"DELETE FROM accounts WHERE id IS NULL"_s); });
    if (failure && failure->kind == Kind::Locked)
        failure.reset();
    return failure;
}

} // namespace

std::optional<SqlFailure> Database::tryToOpen()
{
    constexpr int pause = 10; // ms
    const QDeadlineTimer patience(m_patience);
    // Turning a new file to its log SQLite waits for nobody, and another Coterie may be at it.
    auto failure = tryToOpenOnce();
    while (failure && failure->kind == Kind::Locked && !patience.hasExpired()) {
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
    connection.setPatience(m_patience);
    if (auto failure = connection.takeFailure())
        return failure;
    if (auto failure = inspect(connection))
        return failure;
    connection.run(u"PRAGMA journal_mode=WAL"_s); // where a file system cannot do that, SQLite stays with its journal
    if (auto failure = connection.takeFailure())
        return failure;
    if (auto failure = migrate(connection, migrations()))
        return failure;
    if (auto failure = inspectTables(connection))
        return failure;
    if (auto failure = tryToWrite(connection))
        return failure;
    connection.setPatience(m_patience);
    m_access = Access::Write;
    return {};
}

bool Database::tryToRead()
{
    for (const Mode mode : {Mode::ReadOnly, Mode::Unchanging}) {
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
    // Somebody may have removed the profile; what is written to a file without a name is not kept.
    if (m_access == Access::Write && (m_file.isEmpty() || QFileInfo::exists(m_file)))
        return {};
    std::optional<SqlFailure> failure = asDamage(tryToOpen());
    // SQLite also says "read-only" of a header whose format it does not know.
    if (failure && failure->code == plainlyReadOnly && QFileInfo(m_file).isWritable())
        failure->kind = Kind::Damaged;
    QList<StorageProblem> problems;
    if (failure && isSetAside(failure->kind)) {
        if (const std::optional<StorageProblem> told = putAway(*failure)) {
            problems.append(*told);
            failure = tryToOpen();
        }
    }
    if (!failure)
        return problems;
    close();
    if (isSetAside(failure->kind)) // and it could not be
        failure->kind = Kind::Unwritable;
    if (failure->kind == Kind::Unwritable)
        tryToRead();
    problems.append(problemOf(*failure));
    return problems;
}

std::optional<StorageProblem> Database::putAway(const SqlFailure &failure)
{
    // While it is open: closing it, SQLite would write what is in its log into it, and delete the log.
    const SetAside result = setAside(m_file, QString::fromLatin1(name(failure.kind)));
    close();
    if (!result.error.isEmpty()) {
        qCDebug(storageLog).noquote() << "a file cannot be set aside:" << result.error;
        return {};
    }
    qCDebug(storageLog).noquote() << "set aside as" << result.path;
    return problem(failure.kind, failure.words, result.path);
}

QList<StorageProblem> Database::beginAnew(const SqlFailure &damage)
{
    if (m_file.isEmpty()) {
        close();
        return open();
    }
    QList<StorageProblem> problems;
    if (const auto told = putAway(damage))
        problems.append(*told);
    return problems + open();
}

void Database::close()
{
    m_connection.reset();
    m_access = Access::None;
}

StorageProblem Database::problemOf(const SqlFailure &failure) const
{
    return problem(failure.kind, failure.words, m_file);
}

void Database::setPatience(int milliseconds)
{
    m_patience = milliseconds;
    if (m_connection)
        m_connection->setPatience(milliseconds);
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
