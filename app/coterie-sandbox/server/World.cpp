// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/World.h"

#include <algorithm>
#include <chrono>

namespace coterie::sandbox {

namespace {

template <typename List, typename Predicate>
auto find(const List &list, Predicate predicate) -> const typename List::value_type *
{
    const auto it = std::find_if(list.cbegin(), list.cend(), predicate);
    return it == list.cend() ? nullptr : &*it;
}

std::optional<Session> value(const Session *session)
{
    return session ? std::optional(*session) : std::nullopt;
}

} // namespace

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

void World::add(const Person &person)
{
    m_personIndex.insert(person.id, m_people.size());
    m_people.append(person);
}

void World::add(const LinkedWallet &wallet)
{
    m_wallets.append(wallet);
}
void World::add(const CommunityRecord &community)
{
    m_communities.append(community);
}
void World::add(const Session &session)
{
    m_sessions.append(session);
}
void World::add(const MediaRecord &media)
{
    m_media.insert(media.id, media);
}

void World::add(const MessageRecord &message)
{
    m_messages.insert(message.id, message);
    insertByTime(m_all[message.community], message);
    insertByTime(message.parent.isEmpty() ? m_roots[message.community] : m_replies[message.parent], message);
}

void World::insertByTime(QList<MessageId> &ids, const MessageRecord &message)
{
    const auto earlier = [this](const MessageRecord &value, const MessageId &id) {
        const MessageRecord &other = m_messages[id];
        return std::pair(value.createdAt, value.id.text()) < std::pair(other.createdAt, other.id.text());
    };
    ids.insert(std::upper_bound(ids.cbegin(), ids.cend(), message, earlier), message.id);
}

const Person *World::person(const UserId &id) const
{
    const auto it = m_personIndex.constFind(id);
    return it == m_personIndex.cend() ? nullptr : &m_people[*it];
}

const Person *World::personNamed(const QString &username, Qt::CaseSensitivity sensitivity) const
{
    return find(m_people, [&](const Person &person) { return person.username.compare(username, sensitivity) == 0; });
}

const CommunityRecord *World::community(const CommunityId &id) const
{
    return find(m_communities, [&](const CommunityRecord &community) { return community.id == id; });
}

const CommunityRecord *World::community(const TokenAddress &token) const
{
    return find(m_communities, [&](const CommunityRecord &community) { return community.token == token; });
}

const MessageRecord *World::message(const MessageId &id) const
{
    const auto it = m_messages.constFind(id);
    return it == m_messages.cend() ? nullptr : &*it;
}

QList<LinkedWallet> World::wallets(const UserId &owner) const
{
    QList<LinkedWallet> own;
    std::copy_if(m_wallets.cbegin(), m_wallets.cend(), std::back_inserter(own),
                 [&](const LinkedWallet &wallet) { return wallet.owner == owner; });
    return own;
}

std::optional<Session> World::sessionByAccess(const QString &token) const
{
    return value(find(m_sessions, [&](const Session &session) { return session.accessToken == token; }));
}

std::optional<Session> World::sessionByRefresh(const QString &token) const
{
    return value(find(m_sessions, [&](const Session &session) { return session.refreshToken == token; }));
}

const QList<MessageId> &World::roots(const CommunityId &community) const
{
    static const QList<MessageId> none;
    const auto it = m_roots.constFind(community);
    return it == m_roots.cend() ? none : *it;
}

const QList<MessageId> &World::replies(const MessageId &parent) const
{
    static const QList<MessageId> none;
    const auto it = m_replies.constFind(parent);
    return it == m_replies.cend() ? none : *it;
}

const QList<MessageId> &World::all(const CommunityId &community) const
{
    static const QList<MessageId> none;
    const auto it = m_all.constFind(community);
    return it == m_all.cend() ? none : *it;
}

void World::rename(const UserId &id, const QString &username)
{
    if (person(id))
        m_people[m_personIndex.value(id)].username = username;
}

void World::setImage(const UserId &id, const QString &url)
{
    if (person(id))
        m_people[m_personIndex.value(id)].profileImageUrl = url;
}

void World::setContent(const MessageId &id, const QString &content)
{
    if (const auto it = m_messages.find(id); it != m_messages.end())
        it->content = content;
}

void World::setFlags(const MessageId &id, bool isSpam, bool isHarmful)
{
    if (const auto it = m_messages.find(id); it != m_messages.end()) {
        it->isSpam = isSpam;
        it->isHarmful = isHarmful;
    }
}

void World::remove(const MessageId &id)
{
    for (const MessageId &reply : QList<MessageId>(replies(id)))
        remove(reply);
    const MessageRecord message = m_messages.take(id);
    m_all[message.community].removeOne(id);
    m_roots[message.community].removeOne(id);
    if (!message.parent.isEmpty())
        m_replies[message.parent].removeOne(id);
    m_replies.remove(id);
    m_likes.remove(id);
}

void World::removeWallet(const QString &id)
{
    m_wallets.removeIf([&](const LinkedWallet &wallet) { return wallet.id == id; });
}

void World::removeSession(const QString &accessToken)
{
    m_sessions.removeIf([&](const Session &session) { return session.accessToken == accessToken; });
}

QList<Session> World::removeSessions(const UserId &user)
{
    QList<Session> removed;
    m_sessions.removeIf([&](const Session &session) {
        if (session.user == user)
            removed.append(session);
        return session.user == user;
    });
    return removed;
}

bool World::setLiked(const MessageId &message, const UserId &by, bool liked)
{
    QSet<UserId> &likers = m_likes[message];
    if (!liked)
        return likers.remove(by);
    if (likers.contains(by))
        return false;
    likers.insert(by);
    return true;
}

bool World::isLiked(const MessageId &message, const UserId &by) const
{
    const auto it = m_likes.constFind(message);
    return it != m_likes.cend() && it->contains(by);
}

qint64 World::likeCount(const MessageId &message) const
{
    const auto it = m_likes.constFind(message);
    return it == m_likes.cend() ? 0 : it->size();
}

bool World::setFollowing(const UserId &follower, const UserId &followed, bool on)
{
    if (on == m_following[follower].contains(followed))
        return false;
    if (on) {
        m_following[follower].append(followed);
        m_followers[followed].append(follower);
    } else {
        m_following[follower].removeOne(followed);
        m_followers[followed].removeOne(follower);
    }
    return true;
}

const QList<UserId> &World::following(const UserId &id) const
{
    static const QList<UserId> none;
    const auto it = m_following.constFind(id);
    return it == m_following.cend() ? none : *it;
}

const QList<UserId> &World::followers(const UserId &id) const
{
    static const QList<UserId> none;
    const auto it = m_followers.constFind(id);
    return it == m_followers.cend() ? none : *it;
}

QList<std::pair<UserId, qint64>> World::contributors(const CommunityId &community) const
{
    QHash<UserId, qint64> counts;
    for (const MessageId &id : all(community))
        ++counts[m_messages[id].author];
    QList<std::pair<UserId, qint64>> sorted;
    for (const auto [user, count] : counts.asKeyValueRange())
        sorted.append({user, count});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.second, a.first.text()) < std::pair(-b.second, b.first.text());
    });
    return sorted;
}

qint64 World::totalLikes(const CommunityId &community) const
{
    qint64 total = 0;
    for (const MessageId &id : all(community))
        total += likeCount(id);
    return total;
}

} // namespace coterie::sandbox
