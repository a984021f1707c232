// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/OwnMessage.h"
#include "feed/Post.h"
#include "protocol/Community.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace coterie {

class Storage;

/** Somebody whose messages this account does not want to read. */
struct MutedPerson {
    UserId id;
    QString username;   ///< as it was then
    qint64 mutedAt = 0; ///< ms since the epoch

    friend bool operator==(const MutedPerson &, const MutedPerson &) = default;
};

/** What is on disk of one community for one account. */
struct CachedFeed {
    QList<Message> page;               ///< the newest messages as they were shown last, newest first
    QList<Post> posts;                 ///< the outbox, replies among them, oldest submission first (P8)
    QList<OwnMessage> own;             ///< the newest ones, oldest first
    QHash<MessageId, QString> drafts;  ///< by thread; the community's own has an empty id
    std::optional<Timestamp> readUpTo; ///< messages up to this one were seen

    friend bool operator==(const CachedFeed &, const CachedFeed &) = default;
};

/**
 * What is kept for one account of one service. A light value that names its place in a Storage; nothing of it waits for
 * the disk: what is asked for comes to the event loop, in order, and what is told is written in order. Every call that
 * fails has been told as a StorageProblem, and what could not be written is tried again. GUI thread.
 *
 * One that was default-constructed, or whose storage is gone, keeps nothing and answers nothing.
 */
class AccountStore {
public:
    /** Whether it is on disk. */
    using Saved = std::function<void(bool)>;

    AccountStore() = default;
    AccountStore(Storage *storage, QString origin, UserId user);

    [[nodiscard]] bool isNull() const;

    /** All of one community; empty when nothing is kept of it, or nothing can be read. Not after the context died. */
    void load(const TokenAddress &token, QObject *context, std::function<void(const CachedFeed &)> loaded) const;
    /** The communities that were followed last, in order. */
    void loadCommunities(QObject *context, std::function<void(const QList<TopCommunity> &)> loaded) const;

    /** Who is muted, the newest first. */
    void loadMuted(QObject *context, std::function<void(const QList<MutedPerson> &)> loaded) const;

    void saveCommunities(const QList<TopCommunity> &communities) const;
    /** Replaces the newest messages of a community, 50 at most. */
    void savePage(const TokenAddress &token, const QList<Message> &newestFirst) const;
    /**
     * Puts a post into the outbox or updates it there (P1); a draft of the same thread with the same text goes with it,
     * in one transaction, for the post is that draft; later states of it leave drafts alone. Done is told once, from
     * the event loop, unless the context died: false means that it is held and tried again, and was not on disk by
     * then.
     */
    void keepPost(const TokenAddress &token, const Post &post, QObject *context = nullptr, Saved done = {}) const;
    /** It was discarded by the person. */
    void forgetPost(const PostId &id) const;
    /** It was published as this message: one goes and the other is kept, in one transaction. */
    void publishPost(const TokenAddress &token, const PostId &id, const OwnMessage &message) const;
    /** An empty text removes it. */
    void saveDraft(const TokenAddress &token, const MessageId &thread, const QString &text) const;
    /** Adds it or updates it; of each account the newest 1,000 are kept. */
    void saveOwn(const TokenAddress &token, const OwnMessage &message) const;
    /** From now on, or no longer. */
    void saveMuted(const MutedPerson &person, bool muted) const;
    void saveReadUpTo(const TokenAddress &token, const Timestamp &moment) const;

private:
    QPointer<Storage> m_storage;
    QString m_origin;
    UserId m_user;
};

} // namespace coterie
