// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Actions of the server and of time in a RealtimeWalk, and the invariants.

#include "realtime/RealtimeWalk.h"
#include "realtime/WalkWords.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace coterie::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const RealtimeOptions options;

/** The longest delay, including jitter. */
const milliseconds longest(qint64(double(options.retryAfterMost.count()) * (1 + options.retryAfterSpread)) + 1);

} // namespace

void RealtimeWalk::answerTicket()
{
    if (m_world.requests.empty())
        return;
    // One of the latest: several requests are open at once, some responses are late, and some arrive twice.
    constexpr int newest = 6;
    const int count = int(m_world.requests.size());
    WalkWorld::Request &request = m_world.requests[std::size_t(count - 1 - m_random.below(std::min(count, newest)))];
    const int key = request.key;
    const auto answer = request.answer; // a copy, because it may cause further requests
    if (m_random.oneIn(4)) {
        note(QStringLiteral("request %1 of %2 is refused").arg(request.number).arg(key));
        answer(someError(m_random));
    } else if (m_random.oneIn(12)) {
        note(QStringLiteral("request %1 of %2 brings no ticket").arg(request.number).arg(key));
        answer(QString());
    } else {
        note(QStringLiteral("request %1 of %2 brings a ticket").arg(request.number).arg(key));
        const bool isWanted =
            m_watched[std::size_t(key)].request == request.number && client(key).state().phase == Phase::FetchingTicket;
        answer(m_world.ticketFor(request, isWanted));
    }
}

void RealtimeWalk::useLink()
{
    std::vector<std::shared_ptr<WalkWorld::Link>> links;
    std::copy_if(m_world.links.cbegin(), m_world.links.cend(), std::back_inserter(links),
                 [](const auto &link) { return !link->destroyed && !link->ended; });
    if (links.empty())
        return;
    const std::shared_ptr<WalkWorld::Link> link = m_random.of(links);
    const bool wasGivenUp = link->closed.has_value();
    const int heardBefore = heard();
    useLinkOf(*link);
    if (wasGivenUp && heard() != heardBefore)
        m_world.wrong(QStringLiteral("a socket that was given up was heard"));
    if (link->ended && !link->destroyed)
        m_world.wrong(QStringLiteral("a socket that ended was kept"));
}

void RealtimeWalk::useLinkOf(WalkWorld::Link &link)
{
    if (m_random.oneIn(link.accepted ? 6 : 3)) {
        const SocketEnd end = someEnd(m_random, link.accepted);
        note(QStringLiteral("the socket of %1 ends, cause %2, code %3")
                 .arg(link.key)
                 .arg(int(end.cause))
                 .arg(end.code.value_or(0)));
        link.ended = true;
        link.handlers.ended(end);
    } else if (!link.accepted) {
        note(QStringLiteral("the socket of %1 opens").arg(link.key));
        link.accepted = true;
        link.handlers.opened();
    } else if (m_random.oneIn(4)) {
        note(QStringLiteral("a pong to %1").arg(link.key));
        link.handlers.pong();
    } else if (m_random.oneIn(10)) {
        note(QStringLiteral("a binary frame to %1").arg(link.key));
        link.handlers.binary();
    } else {
        note(QStringLiteral("a frame to %1").arg(link.key));
        link.handlers.text(someFrame(m_random));
    }
}

void RealtimeWalk::spookFromTheGrave()
{
    std::vector<std::shared_ptr<WalkWorld::Link>> links;
    std::copy_if(m_world.links.cbegin(), m_world.links.cend(), std::back_inserter(links),
                 [](const auto &link) { return link->destroyed && link->handlers.opened; });
    if (links.empty())
        return;
    const auto link = m_random.of(links);
    note(QStringLiteral("a dead socket of %1 speaks").arg(link->key));
    const int heardBefore = heard();
    const ConnectionState before = client(link->key).state();
    link->handlers.opened();
    link->handlers.text(someFrame(m_random));
    link->handlers.binary();
    link->handlers.pong();
    if (heard() != heardBefore || client(link->key).state() != before)
        m_world.wrong(QStringLiteral("a dead socket was heard"));
}

void RealtimeWalk::letTimePass()
{
    constexpr std::array<milliseconds, 12> spans{0ms, 0ms, 1ms, 10ms, 250ms, 1s, 2s, 5s, 11s, 40s, 180s, 900s};
    if (m_random.oneIn(8)) {
        m_world.time.settle(); // deliver pending events before the jump
        if (!m_service)
            return;
        const milliseconds jump(m_random.below(7'200'000) - 3'600'000);
        note(QStringLiteral("the clock jumps by %1").arg(jump.count()));
        m_world.time.jumpWallClock(jump);
    }
    const milliseconds span = m_random.of(spans);
    note(QStringLiteral("%1 ms pass").arg(span.count()));
    m_world.time.runFor(span);
}

void RealtimeWalk::changeNetwork()
{
    const bool reachable = m_random.oneIn(2);
    note(reachable ? QStringLiteral("the network is there") : QStringLiteral("the network is gone"));
    m_service->networkChanged(reachable);
}

// --- Invariants ------------------------------------------------------------------------------------------------------

void RealtimeWalk::stateChanged(int key, const ConnectionState &before, const ConnectionState &now)
{
    Watched &watched = m_watched[std::size_t(key)];
    if (before == now || before != watched.state)
        m_world.wrong(QStringLiteral("the states of %1 do not follow each other").arg(key));
    watched.state = now;
    const bool isResting = now.phase == Phase::Waiting || now.phase == Phase::Offline;
    if (isResting && !now.nextAttempt)
        m_world.wrong(QStringLiteral("%1 waits for nothing").arg(key));
    if (!isResting && now.phase != Phase::Halted && now.nextAttempt)
        m_world.wrong(QStringLiteral("%1 is %2 and tells a next attempt").arg(key).arg(name(now.phase)));
    if (now.phase == Phase::FetchingTicket && m_world.time.now() < watched.notBefore) {
        m_world.wrong(QStringLiteral("an attempt of %1, %2 ms too early")
                          .arg(key)
                          .arg((watched.notBefore - m_world.time.now()).count()));
    }
    if (!now.nextAttempt)
        return;
    const milliseconds wait(*now.nextAttempt - m_world.time.wallClock());
    if (wait < 0ms || wait > longest)
        m_world.wrong(QStringLiteral("%1 waits for %2 ms").arg(key).arg(wait.count()));
    watched.notBefore = m_world.time.now() + wait;
}

void RealtimeWalk::ticketAsked(int key)
{
    Watched &watched = m_watched[std::size_t(key)];
    watched.request = m_world.nextNumber();
    if (listenersOf(key) == 0 && watched.unwantedSince && m_world.time.now() > *watched.unwantedSince + options.linger)
        m_world.wrong(QStringLiteral("a ticket for %1, which nobody listens to").arg(key));
    checkGate(key);
}

void RealtimeWalk::checkGate(int key)
{
    if (m_gate.closedUntil(ThrottleGate::hostOf(WalkWorld::key(key).origin.url({})), m_world.time.now()))
        m_world.wrong(QStringLiteral("%1 goes to a host that asked for time").arg(key));
}

void RealtimeWalk::check()
{
    if (!m_service || !m_world.broken().isEmpty())
        return;
    // Only sometimes, so that steps also happen while events are pending.
    const bool settled = m_random.oneIn(4);
    if (settled) {
        m_world.time.settle();
        if (!m_service)
            return; // a handler has destroyed the service
    }
    const RealtimeCounters &counters = m_service->counters();
    if (m_world.alive() > options.liveSockets)
        m_world.wrong(QStringLiteral("%1 sockets at once").arg(m_world.alive()));
    if (counters.gaps > counters.opens + counters.wakes * options.liveSockets)
        m_world.wrong(QStringLiteral("more gaps than opens"));
    checkListeners();
    int timers = 1; // for the clock watch
    for (int key = 0; key < keys; ++key) {
        checkKey(key);
        timers += timersOf(key);
    }
    if (settled && int(m_world.time.pending()) > timers)
        m_world.wrong(QStringLiteral("%1 timers where %2 are enough").arg(m_world.time.pending()).arg(timers));
}

void RealtimeWalk::checkListeners()
{
    const RealtimeCounters &counters = m_service->counters();
    for (const auto &listener : m_listeners) {
        if (listener->gapsAlone > counters.wakes + counters.polls)
            m_world.wrong(QStringLiteral("more gaps for %1 than anything explains").arg(listener->key));
    }
}

void RealtimeWalk::checkKey(int key)
{
    const Phase phase = client(key).state().phase;
    const auto link = m_world.aliveOf(key);
    const bool isRight = phase == Phase::Live         ? link && link->accepted
                         : phase == Phase::Connecting ? link && !link->accepted
                                                      : !link;
    if (!isRight) {
        m_world.wrong(QStringLiteral("%1 is %2, and its socket is %3")
                          .arg(key)
                          .arg(name(phase), link ? QStringLiteral("there") : QStringLiteral("not there")));
    }
    Watched &watched = m_watched[std::size_t(key)];
    if (listenersOf(key) > 0)
        watched.unwantedSince.reset();
    else if (!watched.unwantedSince)
        watched.unwantedSince = m_world.time.now();
    else if (m_world.time.now() > *watched.unwantedSince + options.linger && phase != Phase::Idle)
        m_world.wrong(QStringLiteral("%1 lingers").arg(key));
}

int RealtimeWalk::timersOf(int key)
{
    const ConnectionState state = client(key).state();
    const int lingering = listenersOf(key) == 0 && state.phase != Phase::Idle ? 1 : 0;
    switch (state.phase) {
    case Phase::Idle:
        return 0;
    case Phase::Halted:
        return lingering + (state.nextAttempt ? 1 : 0);
    case Phase::Live:
        return lingering + 2; // for the stability period and for liveness
    case Phase::FetchingTicket:
    case Phase::Connecting:
    case Phase::Waiting:
    case Phase::Offline:
        break;
    }
    return lingering + 1;
}

int RealtimeWalk::listenersOf(int key) const
{
    return int(std::count_if(m_listeners.cbegin(), m_listeners.cend(), [key](const auto &listener) {
        return listener->key == key && listener->subscription.isActive();
    }));
}

int RealtimeWalk::heard() const
{
    return std::accumulate(m_listeners.cbegin(), m_listeners.cend(), 0,
                           [](int sum, const auto &listener) { return sum + listener->heard; });
}

} // namespace coterie::test
