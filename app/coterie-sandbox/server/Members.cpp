// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Members.h"

#include "server/Gallery.h"
#include "server/Phrases.h"

#include <algorithm>

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortestTick{5};
constexpr int mostAtOnce = 500; ///< after a suspend, missed events are skipped

} // namespace

Members::Members(Service &service, int count, double rate, quint64 seed, QObject *parent)
    : QObject(parent), m_service(service), m_dice(seed + 0x6d656d62), m_rate(rate)
{
    for (const Person &person : service.world().people())
        if (person.id != service.world().me && !service.world().wallets(person.id).isEmpty()
            && m_members.size() < count)
            m_members.append(person.id);
    if (m_members.isEmpty() || rate <= 0)
        return;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Members::tick);
    m_clock.start();
    tick();
}

void Members::tick()
{
    const auto elapsed = [this] { return double(m_clock.elapsed()) / 1000; };
    for (int done = 0; m_next <= elapsed(); ++done) {
        if (done > 0 || m_next > 0)
            act();
        m_next = done < mostAtOnce ? m_next + m_dice.wait(1 / m_rate) : elapsed() + 1;
    }
    const auto wait = std::chrono::milliseconds(qint64((m_next - elapsed()) * 1000));
    m_timer.start(std::max(shortestTick, wait));
}

void Members::act()
{
    const QList<CommunityRecord> &communities = m_service.world().communities();
    // The first communities in the list are the busiest.
    const qsizetype last = std::min<qsizetype>(communities.size(), 6) - 1;
    const CommunityRecord community = communities[std::min(m_dice.below(last + 1), m_dice.below(last + 1))];
    const MessageRecord *message = someMessage(community);
    const qint64 kind = m_dice.below(100);
    if (!message || kind < 22)
        post(community);
    else if (kind < 36)
        reply(*message);
    else
        like(*message);
}

void Members::post(const CommunityRecord &community)
{
    MessageRecord made;
    made.community = community.id;
    made.author = m_dice.pick(m_members);
    made.content = m_dice.pick(posts).toString().replace(u"%1"_s, community.symbol);
    made.mediaUrl = mediaPath(made.content);
    m_service.publish(made);
}

void Members::reply(const MessageRecord &message)
{
    MessageRecord made;
    made.community = message.community;
    made.author = m_dice.pick(m_members);
    made.content = m_dice.pick(replies).toString();
    made.parent = message.id;
    m_service.publish(made);
}

void Members::like(const MessageRecord &message)
{
    const UserId by = m_dice.pick(m_members);
    // Sometimes a member takes a like back.
    const bool liked = !m_service.world().isLiked(message.id, by) || !m_dice.chance(15);
    m_service.setLiked(message.id, by, liked);
}

const MessageRecord *Members::someMessage(const CommunityRecord &community)
{
    const World &world = m_service.world();
    const QList<MessageId> &roots = world.roots(community.id);
    if (roots.isEmpty())
        return nullptr;
    // Users watch their own messages, so these get more replies and likes.
    if (m_dice.chance(30))
        for (qsizetype i = roots.size() - 1; i >= std::max<qsizetype>(0, roots.size() - 15); --i)
            if (const MessageRecord *message = world.message(roots[i]); message->author == world.me && !message->isSpam)
                return message;
    const qint64 newest = std::min<qint64>(roots.size(), 25);
    return world.message(roots[roots.size() - 1 - m_dice.below(newest)]);
}

} // namespace coterie::sandbox
