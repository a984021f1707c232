// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"

#include <memory>

namespace coterie::storage {

/**
 * The file of a profile, checked, brought to this version and open; or as much of that as is possible. Lives on one
 * thread, which is the one that waits for it.
 */
class Database {
public:
    enum class Access {
        None,
        Read, ///< the file may not be written: what is in it is still seen
        Write,
    };

    /** Without a file it is in memory. Nothing is opened yet. */
    explicit Database(QString file) : m_file(std::move(file)) {}

    /**
     * Does what it can to get Access::Write, unless it has that. A file that is damaged or not ours is set aside, and a
     * new one begun. Gives what a person has to know of it.
     */
    [[nodiscard]] QList<StorageProblem> open();
    /** What was open turned out to be damaged. */
    [[nodiscard]] QList<StorageProblem> beginAnew(const SqlFailure &damage);
    void close();

    /** Of the file and what SQLite keeps beside it, in bytes; 0 in memory. */
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] Access access() const { return m_access; }
    /** Not null while there is access. */
    [[nodiscard]] SqlConnection *connection() const { return m_connection.get(); }
    [[nodiscard]] StorageProblem problemOf(const SqlFailure &failure) const;
    /** How long another program is waited for, from here on. */
    void setPatience(int milliseconds);

private:
    [[nodiscard]] std::optional<SqlFailure> tryToOpen();
    [[nodiscard]] std::optional<SqlFailure> tryToOpenOnce();
    bool tryToRead();
    [[nodiscard]] std::optional<StorageProblem> putAway(const SqlFailure &failure);

    QString m_file;
    std::unique_ptr<SqlConnection> m_connection;
    Access m_access = Access::None;
    int m_patience = 2000;
};

} // namespace coterie::storage
