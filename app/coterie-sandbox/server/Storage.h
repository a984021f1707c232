// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

#include <QSqlDatabase>
#include <QVariant>

namespace coterie::sandbox {

/**
 * Saves the world to a SQLite file. Every change is written before its response or event is sent. When a call returns,
 * the operating system has the data, so `kill -9` loses nothing. Without a file, all calls do nothing.
 */
class Storage {
public:
    Storage() = default;
    ~Storage();
    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    /** Opens the file. Returns an error message, or an empty string on success. */
    [[nodiscard]] QString open(const QString &file);
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /** Returns false if the file is new. */
    [[nodiscard]] bool load(World &world, QList<AcceptedPost> &accepted, QList<LaterVerdict> &later);
    /** Saves a new world in one transaction. */
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

    /** Start and end a transaction. */
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
