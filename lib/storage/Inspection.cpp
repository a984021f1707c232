// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "storage/Inspection.h"

#include "storage/Migrations.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace coterie::storage {

namespace {

constexpr int genericError = 1; ///< SQLITE_ERROR

SqlFailure newer(const QString &message)
{
    return {StorageProblem::Kind::Newer, 0, message};
}

SqlFailure damaged(const QString &message)
{
    return {StorageProblem::Kind::Damaged, 0, message};
}

QStringList columns(SqlConnection &connection)
{
    QStringList columns;
    connection.read(u"SELECT tables.name, columns.name FROM sqlite_schema AS tables"
                    " JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' ORDER BY 1, 2"_s,
                    {}, [&columns](SqlRow &row) {
                        const QString table = row.text();
                        columns.append(table + u'.' + row.text());
                    });
    return columns;
}

QStringList expectedColumns()
{
    SqlConnection empty({}, SqlConnection::Mode::Memory);
    [[maybe_unused]] const auto failure = migrate(empty, migrations());
    return columns(empty);
}

/** Returns what is wrong with the file; a failure to read it is left in the connection. */
std::optional<SqlFailure> problemOfFile(SqlConnection &connection)
{
    // Check the versions first, since a file from a newer version can look damaged.
    const int version = connection.value(u"PRAGMA user_version"_s).toInt();
    const qint32 owner = connection.value(u"PRAGMA application_id"_s).toInt();
    if (connection.hasFailed())
        return {};
    if (owner != applicationId && (owner != 0 || version != 0))
        return newer(QCoreApplication::translate("Storage", "The file belongs to another program (%1)")
                         .arg(quint32(owner), 8, 16, QLatin1Char('0')));
    if (version > newestVersion())
        return newer(QCoreApplication::translate(
                         "Storage", "The file has version %1, but this version of Coterie supports only up to %2")
                         .arg(version)
                         .arg(newestVersion()));
    // Not quick_check, which misses corrupt indexes. A profile's file is small enough for the full check.
    const QString integrity = connection.value(u"PRAGMA integrity_check(1)"_s).toString();
    const qint64 tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s).toLongLong();
    if (connection.hasFailed())
        return {};
    if (integrity != "ok"_L1)
        return damaged(integrity);
    if (owner == 0 && tables > 0)
        return newer(QCoreApplication::translate("Storage", "The file belongs to another program"));
    return {};
}

} // namespace

std::optional<SqlFailure> asDamage(std::optional<SqlFailure> failure)
{
    if (failure && failure->code == genericError)
        failure->kind = StorageProblem::Kind::Damaged;
    return failure;
}

std::optional<SqlFailure> inspect(SqlConnection &connection)
{
    // In one transaction, because a file that another Coterie is creating would look like another program's.
    std::optional<SqlFailure> found;
    const auto failure =
        connection.transaction(SqlConnection::Scope::Reading, [&] { found = problemOfFile(connection); });
    return failure ? failure : found;
}

std::optional<SqlFailure> inspectTables(SqlConnection &connection)
{
    const QStringList found = columns(connection);
    if (connection.hasFailed())
        return connection.takeFailure();
    if (found != expectedColumns())
        return damaged(QCoreApplication::translate("Storage", "Tables are missing from the file"));
    return {};
}

} // namespace coterie::storage
