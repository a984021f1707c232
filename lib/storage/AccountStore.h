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

/** A user whom this account has muted. */
struct MutedPerson {
    UserId id;
    QString username;   ///< when the user was muted
    qint64 mutedAt = 0; ///< ms since the epoch

    friend bool operator==(const MutedPerson &, const MutedPerson &) = default;
};

/** The cached state of one community for one account. */
struct CachedFeed {
    QList<Message> page;               ///< the newest messages, newest first
    QList<Post> posts;                 ///< the outbox, including replies, oldest first (P8)
    QList<OwnMessage> own;             ///< the newest own messages, oldest first
    QHash<MessageId, QString> drafts;  ///< by thread; an empty id is the community's own draft
    std::optional<Timestamp> readUpTo; ///< messages up to this time are read

    friend bool operator==(const CachedFeed &, const CachedFeed &) = default;
};

/**
 * The stored data of one account of one service. A lightweight handle into a Storage; no method blocks on the disk.
 * Reads answer from the event loop, in order, and writes happen in order. Each failure is reported as a StorageProblem,
 * and failed writes are repeated. Use it on the GUI thread.
 *
 * A default-constructed handle, or one whose storage is gone, stores nothing and never answers.
 */
class AccountStore {
public:
    /** Invoked with whether the value is on disk. */
    using Saved = std::function<void(bool)>;

    AccountStore() = default;
    AccountStore(Storage *storage, QString origin, UserId user);

    [[nodiscard]] bool isNull() const;

    /**
     * Loads a community's state, which is empty if nothing is stored or readable. Not invoked after `context` is
     * destroyed.
     */
    void load(const TokenAddress &token, QObject *context, std::function<void(const CachedFeed &)> loaded) const;
    /** Loads the most recently saved community list, in order. */
    void loadCommunities(QObject *context, std::function<void(const QList<TopCommunity> &)> loaded) const;

    /** Loads the muted users, most recently muted first. */
    void loadMuted(QObject *context, std::function<void(const QList<MutedPerson> &)> loaded) const;

    /** Counts the posts in the outbox, including those that were not published. */
    void countPosts(QObject *context, std::function<void(int)> counted) const;

    /** Discards all posts in the outbox. */
    void discardPosts() const;

    void saveCommunities(const QList<TopCommunity> &communities) const;
    /** Replaces a community's cached page. At most 50 messages are stored. */
    void savePage(const TokenAddress &token, const QList<Message> &newestFirst) const;
    /**
     * Saves a new or changed post in the outbox (P1). In the same transaction a new post deletes the draft of its
     * thread if the text is the same, since the post was that draft; updates leave drafts alone. `done` is invoked
     * once, from the event loop, unless `context` is destroyed before; false means that the post is not on disk yet and
     * will be retried.
     */
    void keepPost(const TokenAddress &token, const Post &post, QObject *context = nullptr, Saved done = {}) const;
    /** Removes a post that the user discarded. */
    void forgetPost(const PostId &id) const;
    /** Replaces a published post with its message, in one transaction. */
    void publishPost(const TokenAddress &token, const PostId &id, const OwnMessage &message) const;
    /** Saves a draft. An empty text deletes it. */
    void saveDraft(const TokenAddress &token, const MessageId &thread, const QString &text) const;
    /** Saves or updates an own message. Of each account the newest 1,000 are stored. */
    void saveOwn(const TokenAddress &token, const OwnMessage &message) const;
    /** Mutes or unmutes a user. */
    void saveMuted(const MutedPerson &person, bool muted) const;
    void saveReadUpTo(const TokenAddress &token, const Timestamp &moment) const;

private:
    QPointer<Storage> m_storage;
    QString m_origin;
    UserId m_user;
};

} // namespace coterie
