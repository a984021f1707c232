// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/SqlConnection.h"

#include <memory>

namespace coterie::storage {

/**
 * Checks, migrates and opens the database file of a profile, as far as possible. Belongs to the storage thread and
 * blocks on the disk.
 */
class Database {
public:
    enum class Access {
        None,
        Read, ///< the file is not writable, but its content can be read
        Write,
    };

    /** Opens nothing yet. An empty file name means an in-memory database. */
    explicit Database(QString file) : m_file(std::move(file)) {}

    /**
     * Tries to get Access::Write, unless it already has it. A file that is damaged or belongs to another program is set
     * aside and replaced with a new one. Returns the problems to report to the user.
     */
    [[nodiscard]] QList<StorageProblem> open();
    /** Sets the open file aside, because it turned out to be damaged, and opens a new one. */
    [[nodiscard]] QList<StorageProblem> replaceDamagedFile(const SqlFailure &damage);
    void close();

    /** Returns the size of the file, its WAL and its shared memory, in bytes; 0 for an in-memory database. */
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] Access access() const { return m_access; }
    /** Returns the connection; not null unless access() is None. */
    [[nodiscard]] SqlConnection *connection() const { return m_connection.get(); }
    [[nodiscard]] StorageProblem problemOf(const SqlFailure &failure) const;
    /** Sets how long to wait for another program's lock, in ms. */
    void setBusyTimeout(int milliseconds);

private:
    [[nodiscard]] std::optional<SqlFailure> tryToOpen();
    [[nodiscard]] std::optional<SqlFailure> tryToOpenOnce();
    bool tryToRead();
    [[nodiscard]] std::optional<StorageProblem> setFileAside(const SqlFailure &failure);

    QString m_file;
    std::unique_ptr<SqlConnection> m_connection;
    Access m_access = Access::None;
    int m_busyTimeout = 2000;
};

} // namespace coterie::storage
