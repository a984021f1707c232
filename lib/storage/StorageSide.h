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

/** What is kept, as the storage thread sees it: what is on disk, and over it what could not be written yet. */
class StorageSide : public QObject {
public:
    struct Listener {
        std::function<void(const StorageProblem &)> problem;
        std::function<void()> healed;
    };

    /** Without a file it is in memory. */
    StorageSide(const QString &file, Listener listener);

    void open();

    /** Whether it is on disk now; if not, it is held and tried again. */
    bool write(const Write &write);
    [[nodiscard]] CachedFeed feed(const AccountKey &account, const TokenAddress &token);
    [[nodiscard]] QList<TopCommunity> communities(const AccountKey &account);
    /** The newest first. */
    [[nodiscard]] QList<MutedPerson> muted(const AccountKey &account);
    /** The credential is a digest. */
    [[nodiscard]] std::optional<CachedAccount> account(const QString &origin, const QString &credential);

    /** In bytes. */
    [[nodiscard]] qint64 size() const { return m_database.size(); }
    /**
     * Lets go of what the service can give again: messages and communities, of every account. Whether that went well.
     */
    bool clearShown();

private:
    void writeHeld();
    [[nodiscard]] std::optional<StorageProblem::Kind> writeEach(std::deque<Write> &queue);
    [[nodiscard]] std::optional<StorageProblem::Kind> tryToWrite(const Write &write);
    /** What kept it from being done, which was told. */
    [[nodiscard]] std::optional<StorageProblem::Kind> inTransaction(SqlConnection::Scope scope,
                                                                    const std::function<void(SqlConnection &)> &work);
    void read(const std::function<void(SqlConnection &)> &work);
    /** Whether there is hope that it goes well the next time. */
    bool recover(const SqlFailure &failure, bool isLast);
    void tell(const QList<StorageProblem> &problems);
    void settle();

    Database m_database;
    Listener m_listener;
    HeldWrites m_held;
    QTimer m_retry;
    QSet<StorageProblem::Kind> m_told; ///< since all was well
};

} // namespace coterie::storage
