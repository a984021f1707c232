// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RealtimeWalk.h"

#include <algorithm>
#include <utility>

namespace coterie::test {

RealtimeWalk::RealtimeWalk(unsigned seed) : m_random(seed), m_world(m_random, keys)
{
    m_world.onFetch = [this](int key) { ticketAsked(key); };
    m_world.onOpen = [this](int key) { checkGate(key); };
    makeService();
}

RealtimeWalk::~RealtimeWalk()
{
    endService();
}

void RealtimeWalk::makeService()
{
    m_watched.assign(keys, {});
    m_service = std::make_unique<RealtimeService>(m_world.seams(m_gate));
    QObject::connect(m_service.get(), &RealtimeService::stateChanged, m_service.get(),
                     [this](const TokenAddress &token, const ConnectionState &before, const ConnectionState &now) {
                         for (int key = 0; key < keys; ++key) {
                             if (WalkWorld::key(key).token == token)
                                 stateChanged(key, before, now);
                         }
                     });
}

void RealtimeWalk::endService()
{
    for (const auto &listener : m_listeners)
        listener->over = true;
    m_met = met();
    m_service.reset();
    for (const auto &listener : m_listeners) {
        if (listener->subscription.isActive())
            m_world.wrong(QStringLiteral("a subscription outlived the service"));
    }
    const auto left =
        std::count_if(m_world.links.cbegin(), m_world.links.cend(), [](const auto &link) { return !link->destroyed; });
    if (left > 0)
        m_world.wrong(QStringLiteral("%1 sockets outlived the service").arg(left));
    if (m_world.time.pending() > 0)
        m_world.wrong(QStringLiteral("%1 timers outlived the service").arg(m_world.time.pending()));
}

bool RealtimeWalk::step()
{
    if (!m_service)
        makeService(); // a handler has destroyed the service
    switch (m_random.below(20)) {
    case 0:
    case 1:
        subscribe();
        break;
    case 2:
        unsubscribe();
        break;
    case 3:
        move();
        break;
    case 4:
        if (m_random.oneIn(2))
            retryNow();
        else
            prefer();
        break;
    case 5:
        if (m_random.oneIn(3))
            changeNetwork();
        else
            answerTicket();
        break;
    case 6:
    case 7:
    case 8:
        answerTicket();
        break;
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
        useLink();
        break;
    case 14:
        spookFromTheGrave();
        break;
    default:
        letTimePass();
        break;
    }
    if (m_random.oneIn(1'000)) {
        note(QStringLiteral("the service is destroyed"));
        endService();
    }
    // No more calls can reach these, so they can be removed.
    std::erase_if(m_listeners, [](const auto &listener) { return listener->over; });
    m_world.sweep();
    check();
    return m_world.broken().isEmpty();
}

QString RealtimeWalk::story() const
{
    return m_world.broken() + QStringLiteral("; the last steps:\n  ") + m_trail.join(QStringLiteral("\n  "));
}

RealtimeCounters RealtimeWalk::met() const
{
    RealtimeCounters sum = m_met;
    if (!m_service)
        return sum;
    const RealtimeCounters &counters = m_service->counters();
    sum.opens += counters.opens;
    sum.stable += counters.stable;
    sum.gaps += counters.gaps;
    sum.polls += counters.polls;
    sum.silences += counters.silences;
    sum.wakes += counters.wakes;
    return sum;
}

void RealtimeWalk::note(const QString &words)
{
    constexpr int remembered = 25;
    m_trail << QStringLiteral("%1 %2").arg(m_world.time.now().count()).arg(words);
    if (m_trail.size() > remembered)
        m_trail.removeFirst();
}

// --- Users -----------------------------------------------------------------------------------------------------------

void RealtimeWalk::subscribe()
{
    constexpr std::size_t enough = 40;
    if (m_listeners.size() >= enough)
        return;
    const int key = m_random.below(keys);
    note(QStringLiteral("subscribe %1").arg(key));
    auto &listener = m_listeners.emplace_back(std::make_unique<WalkListener>(m_world, key, [this] { meddle(); }));
    WalkListener *its = listener.get(); // the vector may reallocate
    m_watched[std::size_t(key)].unwantedSince.reset();
    its->subscription = client(key).subscribe(its->handlers());
    if (its->heard > 0)
        m_world.wrong(QStringLiteral("a call from inside subscribe()"));
}

void RealtimeWalk::unsubscribe()
{
    if (m_listeners.empty())
        return;
    WalkListener &listener = *m_random.of(m_listeners);
    note(QStringLiteral("unsubscribe from %1").arg(listener.key));
    listener.over = true;
    if (m_random.oneIn(2))
        listener.subscription.reset();
    else
        listener.subscription = Subscription();
}

void RealtimeWalk::move()
{
    if (m_listeners.size() < 2)
        return;
    WalkListener &from = *m_random.of(m_listeners);
    WalkListener &to = *m_random.of(m_listeners);
    note(QStringLiteral("move a subscription of %1 away and back").arg(from.key));
    Subscription elsewhere = std::move(from.subscription);
    from.subscription = std::move(elsewhere);
    if (&from == &to || !m_random.oneIn(4))
        return;
    note(QStringLiteral("over one of %1, which ends it").arg(to.key));
    // Assigning ends the subscription of `to`, and resetting ends that of `from`.
    to.over = true;
    to.subscription = std::move(from.subscription);
    from.over = true;
    to.subscription.reset();
}

void RealtimeWalk::retryNow()
{
    const int key = m_random.below(keys);
    note(QStringLiteral("retry %1 now").arg(key));
    client(key).retryNow();
    if (m_random.oneIn(20))
        m_service->closeUnused();
}

void RealtimeWalk::prefer()
{
    const int key = m_random.below(keys);
    note(QStringLiteral("look at %1").arg(key));
    client(key).prefer();
}

void RealtimeWalk::meddle()
{
    if (!m_service || m_meddling > 2 || !m_random.oneIn(12))
        return;
    ++m_meddling;
    note(QStringLiteral("in a handler:"));
    switch (m_random.below(6)) {
    case 0:
    case 1:
        subscribe();
        break;
    case 2:
        unsubscribe();
        break;
    case 3:
        move();
        break;
    case 4:
        retryNow();
        break;
    default:
        if (m_random.oneIn(50)) {
            note(QStringLiteral("the service is destroyed"));
            endService();
        }
        break;
    }
    --m_meddling;
}

} // namespace coterie::test
