// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/** Somebody with an account. Times are microseconds since the epoch, here and below. */
struct Person {
    UserId id;
    QString twitterId;
    QString username;
    QString profileImageUrl; ///< empty when there is none; a path when the sandbox itself has it
    qint64 createdAt = 0;
    qint64 followerCount = 0; ///< on X
};

/** A wallet somebody proved to own. */
struct LinkedWallet {
    QString id;
    UserId owner;
    QString address;
    QString chainType; ///< "svm" or "evm"
    qint64 createdAt = 0;
};

struct CommunityRecord {
    CommunityId id;
    TokenAddress token;
    QString symbol;
    qint64 createdAt = 0;
    qint64 quietMembers = 0; ///< members who never wrote, so that the numbers look like a real community's
    bool closed = false;     ///< the signed-in person's wallets hold none of the token: posting answers 403
};

struct MessageRecord {
    MessageId id;
    CommunityId community;
    UserId author;
    QString content;
    QString mediaUrl;      ///< empty when there is none; a path when the sandbox itself has it
    QString walletAddress; ///< empty when there is none
    MessageId parent;      ///< empty for a top-level message
    qint64 createdAt = 0;
    bool isSpam = false;
    bool isHarmful = false;
};

/** A post that was answered with 200 and waits for moderation. */
struct AcceptedPost {
    MessageRecord message; ///< createdAt is when it was accepted; publishing sets it anew
    qint64 dueAt = 0;
};

/** A change of a published message's flags that is still to come. */
struct LaterVerdict {
    MessageId message;
    qint64 dueAt = 0;
    bool isSpam = false;
    bool isHarmful = false;
};

struct Session {
    UserId user;
    QString accessToken;
    QString refreshToken;
};

struct MediaRecord {
    QString id;
    QString contentType;
    QByteArray bytes;
};

/**
 * Everything the sandbox knows, as plain values in memory. It only keeps itself consistent; what is allowed and what is
 * told to whom is Service's affair.
 */
class World {
public:
    QString apiKey;
    QString businessId;
    UserId me;      ///< the signed-in person
    QString origin; ///< where this world is served; not kept, for it is another each time

    void add(const Person &person);
    void add(const LinkedWallet &wallet);
    void add(const CommunityRecord &community);
    void add(const MessageRecord &message);
    void add(const Session &session);
    void add(const MediaRecord &media);

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] const QList<CommunityRecord> &communities() const { return m_communities; }
    [[nodiscard]] const QHash<QString, MediaRecord> &media() const { return m_media; }
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }

    [[nodiscard]] const Person *person(const UserId &id) const;
    [[nodiscard]] const Person *personNamed(const QString &username) const;
    [[nodiscard]] const CommunityRecord *community(const CommunityId &id) const;
    [[nodiscard]] const CommunityRecord *community(const TokenAddress &token) const;
    [[nodiscard]] const MessageRecord *message(const MessageId &id) const;
    [[nodiscard]] QList<LinkedWallet> wallets(const UserId &owner) const;
    [[nodiscard]] const QList<LinkedWallet> &wallets() const { return m_wallets; }
    [[nodiscard]] std::optional<Session> sessionByAccess(const QString &token) const;
    [[nodiscard]] std::optional<Session> sessionByRefresh(const QString &token) const;

    /** Ids in the order of createdAt, oldest first; replies are not among a community's. */
    [[nodiscard]] const QList<MessageId> &roots(const CommunityId &community) const;
    [[nodiscard]] const QList<MessageId> &replies(const MessageId &parent) const;
    /** Every message, replies too, oldest first. */
    [[nodiscard]] const QList<MessageId> &all(const CommunityId &community) const;

    void rename(const UserId &id, const QString &username);
    void setImage(const UserId &id, const QString &url);
    void setContent(const MessageId &id, const QString &content);
    void setFlags(const MessageId &id, bool isSpam, bool isHarmful);
    /** Removes the message, its likes and its replies. */
    void remove(const MessageId &id);
    void removeWallet(const QString &id);
    void removeSession(const QString &accessToken);

    /** False when nothing changed: it was liked, or not liked, already. */
    bool setLiked(const MessageId &message, const UserId &by, bool liked);
    [[nodiscard]] bool isLiked(const MessageId &message, const UserId &by) const;
    [[nodiscard]] qint64 likeCount(const MessageId &message) const;
    [[nodiscard]] const QHash<MessageId, QSet<UserId>> &likes() const { return m_likes; }

    bool setFollowing(const UserId &follower, const UserId &followed, bool on);
    [[nodiscard]] const QList<UserId> &following(const UserId &id) const;
    [[nodiscard]] const QList<UserId> &followers(const UserId &id) const;
    [[nodiscard]] const QHash<UserId, QList<UserId>> &follows() const { return m_following; }

    /** Writers of a community with the number of their messages, most first. */
    [[nodiscard]] QList<std::pair<UserId, qint64>> contributors(const CommunityId &community) const;
    [[nodiscard]] qint64 totalLikes(const CommunityId &community) const;

private:
    void insertByTime(QList<MessageId> &ids, const MessageRecord &message);

    QList<Person> m_people;
    QHash<UserId, qsizetype> m_personIndex;
    QList<LinkedWallet> m_wallets;
    QList<CommunityRecord> m_communities;
    QHash<MessageId, MessageRecord> m_messages;
    QHash<CommunityId, QList<MessageId>> m_roots;
    QHash<CommunityId, QList<MessageId>> m_all;
    QHash<MessageId, QList<MessageId>> m_replies;
    QHash<MessageId, QSet<UserId>> m_likes;
    QHash<UserId, QList<UserId>> m_following;
    QHash<UserId, QList<UserId>> m_followers;
    QHash<QString, MediaRecord> m_media;
    QList<Session> m_sessions;
};

/** Now, in microseconds since the epoch. */
[[nodiscard]] qint64 now();

} // namespace coterie::sandbox
