// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/SqlConnection.h"

#include "storage/SqlText.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

/** SQLite's result codes, https://www.sqlite.org/rescode.html */
enum Code {
    permissionError = 3,
    busy = 5,
    locked = 6,
    readOnly = 8,
    corrupt = 11,
    full = 13,
    cannotOpen = 14,
    notAuthorized = 23,
    notADatabase = 26,
    writeError = 778, ///< SQLITE_IOERR_WRITE
};

StorageProblem::Kind kindOf(int code)
{
    // write() fails with other errors than "no space" if a quota or a file size limit is exceeded. A broken disk fails
    // in read() or fsync(), for which SQLite has other codes.
    if (code == writeError)
        return StorageProblem::Kind::Full;
    switch (code & 0xff) {
    case busy:
    case locked:
        return StorageProblem::Kind::Locked;
    case permissionError:
    case readOnly:
    case cannotOpen:
    case notAuthorized:
        return StorageProblem::Kind::Unwritable;
    case full:
        return StorageProblem::Kind::Full;
    case corrupt:
    case notADatabase:
        return StorageProblem::Kind::Damaged;
    default:
        return StorageProblem::Kind::Failed;
    }
}

QString nameFor(const QString &file, SqlConnection::Mode mode)
{
    if (mode == SqlConnection::Mode::Memory)
        return u":memory:"_s;
    if (mode != SqlConnection::Mode::Immutable)
        return file;
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(u"mode=ro&immutable=1"_s);
    return QString::fromLatin1(url.toEncoded());
}

QString optionsFor(SqlConnection::Mode mode)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (mode == SqlConnection::Mode::ReadOnly)
        return timeout + u";QSQLITE_OPEN_READONLY"_s;
    if (mode == SqlConnection::Mode::Immutable)
        return timeout + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    return timeout;
}

} // namespace

QString SqlRow::text()
{
    return storage::text(next());
}

std::optional<qint64> SqlRow::optionalNumber()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

SqlConnection::SqlConnection(const QString &file, Mode mode)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(nameFor(file, mode));
    m_database.setConnectOptions(optionsFor(mode));
    if (!m_database.open()) {
        fail(m_database.lastError());
        return;
    }
    run(u"PRAGMA foreign_keys=ON"_s);
    run(u"PRAGMA synchronous=FULL"_s); // each commit is on disk, in WAL mode too (P1)
}

SqlConnection::~SqlConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void SqlConnection::fail(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString message = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    m_failure = SqlFailure{kindOf(code), code, message};
}

bool SqlConnection::execute(QSqlQuery &query)
{
    if (query.exec())
        return true;
    fail(query.lastError());
    return false;
}

bool SqlConnection::run(const QString &statement, const QVariantList &values)
{
    return runEach(statement, {values});
}

bool SqlConnection::runEach(const QString &statement, const QList<QVariantList> &rows)
{
    if (hasFailed())
        return false;
    QSqlQuery query(m_database);
    if (!query.prepare(statement)) {
        fail(query.lastError());
        return false;
    }
    for (const QVariantList &values : rows) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        if (!execute(query))
            return false;
    }
    return true;
}

bool SqlConnection::read(const QString &select, const QVariantList &values, const std::function<void(SqlRow &)> &row)
{
    if (hasFailed())
        return false;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(select)) {
        fail(query.lastError());
        return false;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!execute(query))
        return false;
    while (query.next()) {
        SqlRow columns(query);
        row(columns);
    }
    if (query.lastError().isValid()) {
        fail(query.lastError());
        return false;
    }
    return true;
}

QVariant SqlConnection::value(const QString &select, const QVariantList &values)
{
    if (hasFailed())
        return {};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(select)) {
        fail(query.lastError());
        return {};
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!execute(query) || !query.next())
        return {};
    return query.value(0);
}

std::optional<SqlFailure> SqlConnection::transaction(Scope scope, const std::function<void()> &work)
{
    // IMMEDIATE, because a transaction that reads before it writes does not wait for another program's lock.
    run(scope == Scope::Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (hasFailed())
        return takeFailure();
    work();
    run(u"COMMIT"_s);
    const std::optional<SqlFailure> failure = takeFailure();
    if (failure) {
        run(u"ROLLBACK"_s);
        m_failure.reset(); // ROLLBACK fails if SQLite has already rolled back
    }
    return failure;
}

void SqlConnection::setBusyTimeout(int milliseconds)
{
    run(u"PRAGMA busy_timeout=%1"_s.arg(milliseconds));
}

} // namespace coterie::storage
