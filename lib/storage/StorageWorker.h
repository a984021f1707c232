// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Database.h"
#include "storage/HeldWrites.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace coterie::storage {

/** Reads and writes the database on the storage thread. Reads include the writes that are held because they failed. */
class StorageWorker : public QObject {
public:
    struct Listener {
        std::function<void(const StorageProblem &)> problem;
        std::function<void()> healed;
    };

    /** An empty file name means an in-memory database. */
    StorageWorker(const QString &file, Listener listener);

    void open();

    /** Writes a value. Returns whether it is on disk; otherwise it is held and retried. */
    bool write(const Write &write);
    [[nodiscard]] CachedFeed feed(const AccountKey &account, const TokenAddress &token);
    [[nodiscard]] QList<TopCommunity> communities(const AccountKey &account);
    /** Returns the muted users, most recently muted first. */
    [[nodiscard]] QList<MutedPerson> muted(const AccountKey &account);
    /** Returns the account that used a credential last; `credential` is its digest. */
    [[nodiscard]] std::optional<CachedAccount> account(const QString &origin, const QString &credential);

    [[nodiscard]] std::optional<CachedAccount> account(const AccountKey &account);
    /** Returns the number of posts in the outbox. */
    [[nodiscard]] int countPosts(const AccountKey &account);

    void discardPosts(const AccountKey &account);
    /** Deletes everything of an account. */
    void removeAccount(const AccountKey &account);

    /** Returns the size in bytes. */
    [[nodiscard]] qint64 size() const { return m_database.size(); }
    /** Deletes the messages and communities of all accounts. Returns whether it succeeded. */
    bool clearCache();

private:
    void writeHeld();
    [[nodiscard]] std::optional<StorageProblem::Kind> writeEach(std::deque<Write> &queue);
    [[nodiscard]] std::optional<StorageProblem::Kind> tryToWrite(const Write &write);
    /** Runs `work` in a transaction. Returns the failure, which has been reported, or nothing on success. */
    [[nodiscard]] std::optional<StorageProblem::Kind> inTransaction(SqlConnection::Scope scope,
                                                                    const std::function<void(SqlConnection &)> &work);
    void read(const std::function<void(SqlConnection &)> &work);
    /** Handles a failure. Returns whether to try again. */
    bool recover(const SqlFailure &failure, bool isLast);
    void report(const QList<StorageProblem> &problems);
    /** Starts or stops the retry timer, and reports healed() if all problems are over. */
    void updateRetry();

    Database m_database;
    Listener m_listener;
    HeldWrites m_held;
    QTimer m_retry;
    QSet<StorageProblem::Kind> m_reported; ///< kinds reported since the last healed()
};

} // namespace coterie::storage
