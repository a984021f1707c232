// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/AccessTokens.h"
#include "server/Storage.h"
#include "server/World.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>

namespace coterie::sandbox {

/**
 * Carries out changes for the API, the simulated members, and tests. Each change is written to disk, then made in
 * memory, then sent to the sockets of its community. Pending posts and verdicts survive a restart.
 */
class Service {
public:
    /** Sends an event to all sockets of a community. */
    using Broadcast = std::function<void(const TokenAddress &token, const QJsonObject &event)>;

    Service(World &world, Storage &storage, std::chrono::milliseconds moderationDelay,
            std::chrono::seconds tokenLifetime);

    void setBroadcast(Broadcast broadcast) { m_broadcast = std::move(broadcast); }
    [[nodiscard]] const World &world() const { return m_world; }

    /** Schedules what an earlier run left pending. Overdue posts and verdicts are carried out at once. */
    void resume(const QList<AcceptedPost> &accepted, const QList<LaterVerdict> &later);

    /** Saves a post and decides about its publication after the moderation delay. */
    void accept(MessageRecord message);
    /** Publishes at once, with the flags of `message`. Sets createdAt, and the id if it is empty. */
    MessageId publish(MessageRecord message);
    /** Like publish(), but sends no event. */
    MessageId publishQuietly(MessageRecord message);
    /** Returns false if nothing changed. */
    bool setLiked(const MessageId &message, const UserId &by, bool liked);
    void setFlags(const MessageId &message, bool isSpam, bool isHarmful);
    void setContent(const MessageId &message, const QString &content);
    /** Removes the message without an event, as the service does. */
    void remove(const MessageId &message);

    /** Returns the community of a token, and creates it if necessary. */
    const CommunityRecord &community(const TokenAddress &token);
    LinkedWallet link(const UserId &owner, const QString &address, const QString &chainType);
    void unlink(const QString &walletId);
    bool setFollowing(const UserId &follower, const UserId &followed, bool on);
    void rename(const UserId &user, const QString &username);
    void setImage(const UserId &user, const QString &url);
    /** Adds a member who signs in for the first time and has no wallet. An empty name picks an unused one. */
    Person join(const QString &username = {});

    /** Creates new tokens for `user` and invalidates those of `oldAccessToken`. */
    Session startSession(const UserId &user, const QString &oldAccessToken = {});
    /** Returns a session of `user` whose access token is valid; creates one if there is none. */
    Session sessionFor(const UserId &user);
    /** Returns whose access token this is, or nothing if it is unknown or expired. */
    [[nodiscard]] std::optional<UserId> userOf(const QString &accessToken) const;
    /** Ends all sessions of the user: no token of theirs is valid any more. Returns their number. */
    qsizetype endSessions(const UserId &user);
    /** Makes the access tokens of one user, or of all, count as expired. Their refresh tokens stay valid. */
    void expireAccessTokens(const UserId &user = {});
    void setTokenLifetime(std::chrono::seconds lifetime) { m_accessTokens.setLifetime(lifetime); }
    /** Returns the newest 1,000 tokens, valid or not, so that a test can check that none was logged. */
    [[nodiscard]] const QStringList &newestTokens() const { return m_newestTokens; }
    /** Saves a file and returns its id. */
    QString keep(const QByteArray &bytes, const QString &contentType);

private:
    void schedule(const AcceptedPost &post);
    void schedule(const LaterVerdict &verdict);
    void decide(const AcceptedPost &post);
    void after(qint64 dueAt, std::function<void()> what);
    void tell(const CommunityId &community, const QJsonObject &event);

    World &m_world;
    Storage &m_storage;
    std::chrono::milliseconds m_moderationDelay;
    AccessTokens m_accessTokens;
    QStringList m_newestTokens;
    Broadcast m_broadcast;
    qint64 m_lastCreatedAt = 0;
    QObject m_timers; ///< the context of all timers, which end with this object
};

[[nodiscard]] QString newId();

} // namespace coterie::sandbox
