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

/** A user of the service. Times are in microseconds since the epoch, here and below. */
struct Person {
    UserId id;
    QString twitterId;
    QString username;
    QString profileImageUrl; ///< empty if none; a path if this server has the picture
    qint64 createdAt = 0;
    qint64 followerCount = 0; ///< on X
};

/** A wallet whose ownership was proved. */
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
    qint64 quietMembers = 0; ///< members without messages, for realistic numbers
    bool closed = false;     ///< the user's wallets hold none of the token, so posting gives 403
};

struct MessageRecord {
    MessageId id;
    CommunityId community;
    UserId author;
    QString content;
    QString mediaUrl;      ///< empty if none; a path if this server has the picture
    QString walletAddress; ///< empty if none
    MessageId parent;      ///< empty for a top-level message
    qint64 createdAt = 0;
    bool isSpam = false;
    bool isHarmful = false;
};

/** A post that was answered with 200 and awaits moderation. */
struct AcceptedPost {
    MessageRecord message; ///< createdAt is the time of acceptance; publishing replaces it
    qint64 dueAt = 0;
};

/** A pending change of a published message's flags. */
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
 * All data of the sandbox, as plain values in memory. Keeps itself consistent. Service decides about permissions and
 * events.
 */
class World {
public:
    QString apiKey;
    QString businessId;
    QByteArray signingKey; ///< of access tokens
    UserId me;             ///< the signed-in user
    QString origin;        ///< the URL of this server; not saved, because it changes with each start

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
    [[nodiscard]] const Person *personNamed(const QString &username,
                                            Qt::CaseSensitivity sensitivity = Qt::CaseSensitive) const;
    [[nodiscard]] const CommunityRecord *community(const CommunityId &id) const;
    [[nodiscard]] const CommunityRecord *community(const TokenAddress &token) const;
    [[nodiscard]] const MessageRecord *message(const MessageId &id) const;
    [[nodiscard]] QList<LinkedWallet> wallets(const UserId &owner) const;
    [[nodiscard]] const QList<LinkedWallet> &wallets() const { return m_wallets; }
    [[nodiscard]] std::optional<Session> sessionByAccess(const QString &token) const;
    [[nodiscard]] std::optional<Session> sessionByRefresh(const QString &token) const;

    /** Return ids by createdAt, oldest first. The roots of a community exclude replies. */
    [[nodiscard]] const QList<MessageId> &roots(const CommunityId &community) const;
    [[nodiscard]] const QList<MessageId> &replies(const MessageId &parent) const;
    /** Returns the ids of all messages, including replies, oldest first. */
    [[nodiscard]] const QList<MessageId> &all(const CommunityId &community) const;

    void rename(const UserId &id, const QString &username);
    void setImage(const UserId &id, const QString &url);
    void setContent(const MessageId &id, const QString &content);
    void setFlags(const MessageId &id, bool isSpam, bool isHarmful);
    /** Removes the message, its likes and its replies. */
    void remove(const MessageId &id);
    void removeWallet(const QString &id);
    void removeSession(const QString &accessToken);
    /** Returns the sessions that it removed. */
    QList<Session> removeSessions(const UserId &user);

    /** Returns false if nothing changed. */
    bool setLiked(const MessageId &message, const UserId &by, bool liked);
    [[nodiscard]] bool isLiked(const MessageId &message, const UserId &by) const;
    [[nodiscard]] qint64 likeCount(const MessageId &message) const;
    [[nodiscard]] const QHash<MessageId, QSet<UserId>> &likes() const { return m_likes; }

    bool setFollowing(const UserId &follower, const UserId &followed, bool on);
    [[nodiscard]] const QList<UserId> &following(const UserId &id) const;
    [[nodiscard]] const QList<UserId> &followers(const UserId &id) const;
    [[nodiscard]] const QHash<UserId, QList<UserId>> &follows() const { return m_following; }

    /** Returns the authors in a community with their message counts, in descending order. */
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

/** Returns the current time in microseconds since the epoch. */
[[nodiscard]] qint64 now();

} // namespace coterie::sandbox
