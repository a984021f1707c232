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

/** Why SQLite did not do what it was asked. */
struct SqlFailure {
    StorageProblem::Kind kind = StorageProblem::Kind::Failed;
    int code = 0;  ///< SQLite's own, extended; 0 when there is none
    QString words; ///< SQLite's own; nothing of what was to be written
};

/** One row of an answer, read column by column from the left. */
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] QString text();
    [[nodiscard]] qint64 number() { return next().toLongLong(); }
    [[nodiscard]] bool flag() { return next().toBool(); }
    [[nodiscard]] std::optional<qint64> maybeNumber();
    /** An id, or whatever else is made of a text. */
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
 * One open database file. After a statement failed nothing more is done until the failure was taken, so that a row of
 * statements reads without a check at each; a transaction takes it, and what failed in one leaves no trace. Lives on
 * one thread.
 */
class SqlConnection {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Unchanging, ///< read-only, of a file that SQLite can put nothing beside: what is in its log is not seen
        Memory,     ///< no file at all
    };
    enum class Scope { Reading, Draft };

    SqlConnection(const QString &file, Mode mode);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    bool run(const QString &statement, const QVariantList &values = {});
    /** The same statement for each of the lists. */
    bool runEach(const QString &statement, const QList<QVariantList> &rows);
    bool read(const QString &select, const QVariantList &values, const std::function<void(SqlRow &)> &row);
    /** The first column of the first row; an invalid one when there is none. */
    [[nodiscard]] QVariant value(const QString &select, const QVariantList &values = {});

    /** All that the work does, or nothing. Reading sees one state; writing has nobody else write meanwhile. */
    [[nodiscard]] std::optional<SqlFailure> transaction(Scope scope, const std::function<void()> &work);
    /** What went wrong since it was asked last. */
    [[nodiscard]] std::optional<SqlFailure> takeFailure() { return std::exchange(m_failure, {}); }
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }

    /** How long another program is waited for. */
    void setPatience(int milliseconds);

private:
    bool execute(QSqlQuery &query);
    void fail(const QSqlError &error);

    QSqlDatabase m_database;
    std::optional<SqlFailure> m_failure;
};

} // namespace coterie::storage
