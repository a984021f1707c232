// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Storage.h"
#include "server/World.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>

namespace coterie::sandbox {

/**
 * What the server does, whoever asks for it: the API, a simulated member or a test. Each change is stored first, then
 * made in memory, then told to the community's sockets. Delays are timers; what waits survives a restart.
 */
class Service {
public:
    /** Tells an event to everybody who listens to this community. */
    using Broadcast = std::function<void(const TokenAddress &token, const QJsonObject &event)>;

    Service(World &world, Storage &storage, std::chrono::milliseconds moderationDelay);

    void setBroadcast(Broadcast broadcast) { m_broadcast = std::move(broadcast); }
    [[nodiscard]] const World &world() const { return m_world; }

    /** Takes up what a former run had accepted and not published; what is overdue comes at once. */
    void resume(const QList<AcceptedPost> &accepted, const QList<LaterVerdict> &later);

    /** Keeps a post for moderation: it is published, or not, after the delay. */
    void accept(MessageRecord message);
    /** Publishes at once, with the flags it carries; sets the id when there is none, and createdAt. */
    MessageId publish(MessageRecord message);
    /** The same, told to nobody. */
    MessageId publishQuietly(MessageRecord message);
    /** False when it was so already. */
    bool setLiked(const MessageId &message, const UserId &by, bool liked);
    void setFlags(const MessageId &message, bool isSpam, bool isHarmful);
    void setContent(const MessageId &message, const QString &content);
    /** Without a word to anybody, as the service does. */
    void remove(const MessageId &message);

    /** The community of a token; made when there is none yet. */
    const CommunityRecord &community(const TokenAddress &token);
    LinkedWallet link(const UserId &owner, const QString &address, const QString &chainType);
    void unlink(const QString &walletId);
    bool setFollowing(const UserId &follower, const UserId &followed, bool on);
    void rename(const UserId &user, const QString &username);
    void setImage(const UserId &user, const QString &url);
    /** Signs somebody in with new tokens; `old` is signed out. */
    Session startSession(const UserId &user, const QString &oldAccessToken = {});
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
    Broadcast m_broadcast;
    qint64 m_lastCreatedAt = 0;
    QObject m_timers; ///< ends every timer with this object
};

[[nodiscard]] QString newId();

} // namespace coterie::sandbox
