// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Storage.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>

namespace coterie::storage {

/** Why SQLite could not carry out a statement. */
struct SqlFailure {
    StorageProblem::Kind kind = StorageProblem::Kind::Failed;
    int code = 0;    ///< SQLite's extended result code; 0 if there is none
    QString message; ///< from SQLite; contains none of the values
};

/** One row of a result. Each call reads the next column, from left to right. */
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] QString text();
    [[nodiscard]] qint64 number() { return next().toLongLong(); }
    [[nodiscard]] bool flag() { return next().toBool(); }
    [[nodiscard]] std::optional<qint64> optionalNumber();
    /** Reads an id, or any other type that is constructed from a string. */
    template <typename T>
    [[nodiscard]] T as()
    {
        return T(text());
    }

private:
    [[nodiscard]] QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
};

/**
 * An open database file. After a statement has failed, all others do nothing until takeFailure() is called, so a
 * sequence of statements needs no check for each one. transaction() takes the failure and rolls back. Use it on one
 * thread.
 */
class SqlConnection {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, ///< read-only without creating files, for a read-only folder; the content of the WAL is not visible
        Memory,    ///< no file
    };
    enum class Scope { Reading, Writing };

    SqlConnection(const QString &file, Mode mode);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    bool run(const QString &statement, const QVariantList &values = {});
    /** Runs the statement once for each list of values. */
    bool runEach(const QString &statement, const QList<QVariantList> &rows);
    bool read(const QString &select, const QVariantList &values, const std::function<void(SqlRow &)> &row);
    /** Returns the first column of the first row; an invalid value if there is none. */
    [[nodiscard]] QVariant value(const QString &select, const QVariantList &values = {});

    /**
     * Runs `work` in a transaction and rolls back if a statement fails. Reading sees one consistent state; Writing
     * locks out other writers from the start.
     */
    [[nodiscard]] std::optional<SqlFailure> transaction(Scope scope, const std::function<void()> &work);
    /** Returns and clears the failure since the last call. */
    [[nodiscard]] std::optional<SqlFailure> takeFailure() { return std::exchange(m_failure, {}); }
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }

    /** Sets how long to wait for another program's lock, in ms. */
    void setBusyTimeout(int milliseconds);

private:
    bool execute(QSqlQuery &query);
    void fail(const QSqlError &error);

    QSqlDatabase m_database;
    std::optional<SqlFailure> m_failure;
};

} // namespace coterie::storage
