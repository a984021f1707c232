// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Service.h"

#include "protocol/Trim.h"
#include "server/Json.h"
#include "server/Moderation.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace coterie::sandbox {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Service::Service(World &world, Storage &storage, std::chrono::milliseconds moderationDelay,
                 std::chrono::seconds tokenLifetime)
    : m_world(world), m_storage(storage), m_moderationDelay(moderationDelay), m_accessTokens(tokenLifetime)
{
}

void Service::resume(const QList<AcceptedPost> &accepted, const QList<LaterVerdict> &later)
{
    for (const AcceptedPost &post : accepted)
        schedule(post);
    for (const LaterVerdict &verdict : later)
        schedule(verdict);
}

void Service::after(qint64 dueAt, std::function<void()> what)
{
    const qint64 wait = std::max<qint64>(0, dueAt - now()) / 1000;
    QTimer::singleShot(std::chrono::milliseconds(wait), Qt::PreciseTimer, &m_timers, std::move(what));
}

void Service::accept(MessageRecord message)
{
    message.id = MessageId(newId());
    message.createdAt = now();
    const AcceptedPost post{message, message.createdAt + std::chrono::microseconds(m_moderationDelay).count()};
    m_storage.save(post);
    schedule(post);
}

void Service::schedule(const AcceptedPost &post)
{
    after(post.dueAt, [this, post] { decide(post); });
}

void Service::decide(const AcceptedPost &post)
{
    const Verdict verdict = moderate(trimmed(post.message.content));
    const bool parentIsGone = !post.message.parent.isEmpty() && !m_world.message(post.message.parent);
    m_storage.begin();
    m_storage.removeAccepted(post.message.id);
    if (!verdict.published || parentIsGone) {
        m_storage.commit();
        return;
    }
    std::optional<LaterVerdict> later;
    if (verdict.later) {
        const qint64 dueAt = now() + std::chrono::microseconds(verdict.later->after).count();
        later = LaterVerdict{post.message.id, dueAt, verdict.later->isSpam, verdict.later->isHarmful};
        m_storage.save(*later);
    }
    MessageRecord message = post.message;
    message.isSpam = verdict.isSpam;
    message.createdAt = m_lastCreatedAt = std::max(now(), m_lastCreatedAt + 1);
    m_storage.save(message);
    m_storage.commit();
    m_world.add(message);
    tell(message.community, messageUpdate(m_world, message));
    if (later)
        schedule(*later);
}

void Service::schedule(const LaterVerdict &verdict)
{
    after(verdict.dueAt, [this, verdict] {
        // In this order, because after a kill in between, the next run sets the same flags again.
        setFlags(verdict.message, verdict.isSpam, verdict.isHarmful);
        m_storage.removeVerdict(verdict.message);
    });
}

MessageId Service::publish(MessageRecord message)
{
    const MessageId id = publishQuietly(std::move(message));
    const MessageRecord &published = *m_world.message(id);
    tell(published.community, messageUpdate(m_world, published));
    return id;
}

MessageId Service::publishQuietly(MessageRecord message)
{
    if (message.id.isEmpty())
        message.id = MessageId(newId());
    // Every message has its own createdAt, so events arrive in the order of createdAt.
    if (message.createdAt == 0)
        message.createdAt = m_lastCreatedAt = std::max(now(), m_lastCreatedAt + 1);
    m_storage.save(message);
    m_world.add(message);
    return message.id;
}

bool Service::setLiked(const MessageId &message, const UserId &by, bool liked)
{
    const MessageRecord *record = m_world.message(message);
    if (!record || m_world.isLiked(message, by) == liked)
        return false;
    m_storage.saveLike(message, by, liked);
    m_world.setLiked(message, by, liked);
    tell(record->community, likeUpdate(message, liked));
    return true;
}

void Service::setFlags(const MessageId &message, bool isSpam, bool isHarmful)
{
    if (!m_world.message(message))
        return;
    m_world.setFlags(message, isSpam, isHarmful);
    const MessageRecord &record = *m_world.message(message);
    m_storage.save(record);
    tell(record.community, moderationUpdate(record));
}

void Service::setContent(const MessageId &message, const QString &content)
{
    if (!m_world.message(message))
        return;
    m_world.setContent(message, content);
    const MessageRecord &record = *m_world.message(message);
    m_storage.save(record);
    tell(record.community, messageUpdate(m_world, record));
}

void Service::remove(const MessageId &message)
{
    if (!m_world.message(message))
        return;
    m_storage.begin();
    m_storage.removeMessage(message);
    m_storage.commit();
    m_world.remove(message);
}

const CommunityRecord &Service::community(const TokenAddress &token)
{
    if (const CommunityRecord *known = m_world.community(token))
        return *known;
    const QString symbol = u'$' + token.text().left(4).toUpper();
    const CommunityRecord made{CommunityId(newId()), token, symbol, now(), 0, false};
    m_storage.save(made);
    m_world.add(made);
    return *m_world.community(token);
}

LinkedWallet Service::link(const UserId &owner, const QString &address, const QString &chainType)
{
    const LinkedWallet wallet{newId(), owner, address, chainType, now()};
    m_storage.save(wallet);
    m_world.add(wallet);
    return wallet;
}

void Service::unlink(const QString &walletId)
{
    m_storage.removeWallet(walletId);
    m_world.removeWallet(walletId);
}

bool Service::setFollowing(const UserId &follower, const UserId &followed, bool on)
{
    m_storage.saveFollow(follower, followed, on);
    return m_world.setFollowing(follower, followed, on);
}

void Service::rename(const UserId &user, const QString &username)
{
    m_world.rename(user, username);
    m_storage.save(*m_world.person(user));
}

void Service::setImage(const UserId &user, const QString &url)
{
    m_world.setImage(user, url);
    m_storage.save(*m_world.person(user));
}

QString Service::keep(const QByteArray &bytes, const QString &contentType)
{
    const MediaRecord media{newId(), contentType, bytes};
    m_storage.save(media);
    m_world.add(media);
    return media.id;
}

void Service::tell(const CommunityId &community, const QJsonObject &event)
{
    if (m_broadcast)
        m_broadcast(m_world.community(community)->token, event);
}

} // namespace coterie::sandbox
