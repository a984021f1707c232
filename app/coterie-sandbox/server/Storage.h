// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

#include <QSqlDatabase>
#include <QVariant>

namespace coterie::sandbox {

/**
 * The world on disk, in SQLite. Every change is written before it is answered or told to anybody, and a write is in the
 * operating system's hands when the call returns: `kill -9` loses nothing. Without a file it does nothing at all.
 */
class Storage {
public:
    Storage() = default;
    ~Storage();
    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    /** An empty string, or a sentence that says why the file cannot be used. */
    [[nodiscard]] QString open(const QString &file);
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /** False when the file holds no world yet. */
    [[nodiscard]] bool load(World &world, QList<AcceptedPost> &accepted, QList<LaterVerdict> &later);
    /** A whole new world, in one go. */
    void saveAll(const World &world);

    void save(const Person &person);
    void save(const LinkedWallet &wallet);
    void save(const CommunityRecord &community);
    void save(const MessageRecord &message);
    void save(const Session &session);
    void save(const MediaRecord &media);
    void save(const AcceptedPost &post);
    void save(const LaterVerdict &verdict);
    void saveLike(const MessageId &message, const UserId &user, bool liked);
    void saveFollow(const UserId &follower, const UserId &followed, bool on);
    void removeAccepted(const MessageId &id);
    void removeVerdict(const MessageId &id);
    void removeMessage(const MessageId &id);
    void removeWallet(const QString &id);
    void removeSession(const QString &accessToken);

    /** What happens between the two is on disk wholly or not at all. */
    void begin();
    void commit();

private:
    void run(const QString &statement, const QVariantList &values = {});
    void loadPeople(World &world);
    void loadMessages(World &world);
    void loadPending(QList<AcceptedPost> &accepted, QList<LaterVerdict> &later);
    template <typename Read>
    void each(const QString &select, Read read);

    QSqlDatabase m_database;
};

} // namespace coterie::sandbox
