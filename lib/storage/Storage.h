// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/AccountStore.h"

#include <QObject>
#include <QString>

#include <memory>

namespace coterie {

/** A problem with the database, with translated texts for the user. */
struct StorageProblem {
    enum class Kind {
        Damaged,    ///< the file was damaged; it was set aside and replaced with a new one
        Newer,      ///< the file was written by a newer version; it was set aside and replaced with a new one
        Unwritable, ///< the folder or the file is not writable; existing data is readable, but nothing is stored
        Locked,     ///< another program has locked the file for too long
        Full,       ///< no space on the disk, or the user's quota is used up
        Failed,     ///< anything else
    };
    Kind kind = Kind::Failed;
    QString title;              ///< a sentence without a period
    QString reason;             ///< the system's message, and the path of a file that was set aside
    QString recoverySuggestion; ///< what the user can do
};

/**
 * The account that used a service last, so that the window can show its cached timelines before the service responds.
 */
struct CachedAccount {
    QString origin;
    User user;
    QList<Wallet> wallets;

    friend bool operator==(const CachedAccount &, const CachedAccount &) = default;
};

/**
 * The database of a profile: SQLite in WAL mode, on a thread of its own, which is the only one that blocks on the disk.
 * Opening always succeeds for the user: a file that is damaged or from a newer version is set aside, never deleted, and
 * if no file can be opened the data is held in memory. Each problem is reported once. Failed writes are held and
 * repeated with the next write and every 5 s, until healed() is emitted (P1, P8). Call all methods on the thread of
 * this object.
 */
class Storage : public QObject {
    Q_OBJECT

public:
    enum class Place { Disk, Memory };

    /** Starts opening the database in the folder; an empty one means the system's data folder. Does not wait for it. */
    explicit Storage(const QString &folder = {}, Place place = Place::Disk, QObject *parent = nullptr);
    /** Finishes pending writes and ends the thread. */
    ~Storage() override;

    [[nodiscard]] AccountStore account(const QString &origin, const UserId &user);

    /**
     * Finds the account that used this origin last with this credential, which is any secret of the session; only its
     * SHA-256 is stored. Answers with nothing if there is none.
     */
    void findAccount(const QString &origin, const QString &credential, QObject *context,
                     std::function<void(const std::optional<CachedAccount> &)> found);
    /** Finds what is stored of a user. Answers with nothing if there is none. */
    void findUser(const QString &origin, const UserId &user, QObject *context,
                  std::function<void(const std::optional<CachedAccount> &)> found);
    /** Saves that the account now uses this credential instead of its previous one. */
    void rememberAccount(const CachedAccount &account, const QString &credential);

    /** Deletes everything of an account, but only from the database. */
    void removeAccount(const QString &origin, const UserId &user);

    /** Measures the size of the database in bytes; 0 for an in-memory database. */
    void measure(QObject *context, std::function<void(qint64)> measured);
    /**
     * Deletes what can be fetched from the service again, for all accounts: messages and communities. Posts, drafts,
     * own messages and read positions are not deleted. Answers with whether it succeeded; a failure is reported as a
     * problem.
     */
    void clearCache(QObject *context, std::function<void(bool)> done);

    /**
     * Blocks until all pending tasks have run. Failed writes are still held. For tests, and before the program exits.
     */
    void flush();

Q_SIGNALS:
    /**
     * Emitted once for each kind until healed(), but each time for Damaged and Newer, since each is about another file.
     */
    void problem(const coterie::StorageProblem &problem);
    /** Emitted when all held writes are on disk. */
    void healed();

private:
    friend class AccountStore;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie
