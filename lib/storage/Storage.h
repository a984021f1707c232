// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/AccountStore.h"

#include <QObject>
#include <QString>

#include <memory>

namespace coterie {

/** Why something is not on disk, in words for a person: what it means, why, and a way on. */
struct StorageProblem {
    enum class Kind {
        Damaged,    ///< the file was set aside, and a new one begun
        Newer,      ///< it was written by a newer Coterie; set aside, and a new one begun
        Unwritable, ///< the folder or the file cannot be written; what is there is seen, and nothing is kept meanwhile
        Locked,     ///< another program holds it for too long
        Full,       ///< the disk has no room, or the person no more of it
        Failed,     ///< anything else
    };
    Kind kind = Kind::Failed;
    QString title;  ///< a sentence without its stop
    QString reason; ///< the system's words, and where a file that was set aside lies
    QString recoverySuggestion;
};

/** Who used a service last, so that the window can show their feed before the service was asked. */
struct CachedAccount {
    QString origin;
    User user;
    QList<Wallet> wallets;

    friend bool operator==(const CachedAccount &, const CachedAccount &) = default;
};

/**
 * The database of a profile: SQLite in WAL mode, on a thread of its own, which is the only one that waits for the disk.
 * Opening never fails for the person: a file that is damaged or newer is set aside, never deleted, and one that cannot
 * be opened is replaced by memory; each is told once as a problem. What cannot be written is held, and tried again with
 * the next write and every 5 s, until healed(). All methods belong to the thread of this object.
 */
class Storage : public QObject {
    Q_OBJECT

public:
    enum class Place { Disk, Memory };

    /** The folder of the database; empty for the desktop's own place for data. Returns before it was opened. */
    explicit Storage(const QString &folder = {}, Place place = Place::Disk, QObject *parent = nullptr);
    /** Writes what was told, and ends the thread. */
    ~Storage() override;

    [[nodiscard]] AccountStore account(const QString &origin, const UserId &user);

    /**
     * Who used this origin last with this credential, which is any secret of the session; only its SHA-256 is kept.
     * Nothing when nobody is known.
     */
    void findAccount(const QString &origin, const QString &credential, QObject *context,
                     std::function<void(const std::optional<CachedAccount> &)> found);
    /** This account uses this credential now, instead of its earlier one. */
    void rememberAccount(const CachedAccount &account, const QString &credential);

    /** How large the database is, in bytes; 0 in memory. */
    void measure(QObject *context, std::function<void(qint64)> measured);
    /**
     * Lets go of what the service can give again, of every account: messages and communities. Posts, drafts, what this
     * person wrote and how far they read stay. Answers whether it went well; why not is told as a problem.
     */
    void clearShown(QObject *context, std::function<void(bool)> done);

    /** Every task so far has run; what it could not write is still held. For tests and for the end of a program. */
    void flush();

Q_SIGNALS:
    /** Each kind once, until healed(); Damaged and Newer each time, for each time it is another file. */
    void problem(const coterie::StorageProblem &problem);
    /** All that could not be written is on disk now. */
    void healed();

private:
    friend class AccountStore;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie
