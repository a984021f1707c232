// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// A Connection between two attempts: what it waits for, and what cuts the wait short.

#include "realtime/Connection.h"

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

bool Connection::isResting() const
{
    return m_state.phase == ConnectionPhase::Waiting || m_state.phase == ConnectionPhase::Offline
           || m_state.phase == ConnectionPhase::Halted;
}

milliseconds Connection::delayAfter(const Failure &failure)
{
    const milliseconds backoff = m_backoff.next(options(), random());
    if (failure.kind == Failure::Class::Temporary && failure.minWait == milliseconds::zero())
        return backoff;
    return withExtraJitter(std::max(backoff, failure.minWait));
}

milliseconds Connection::withExtraJitter(milliseconds wait)
{
    // All clients were given the same time, so spread them after it, never before it (R3).
    const milliseconds span(static_cast<qint64>(static_cast<double>(wait.count()) * options().retryAfterSpread));
    return wait + jitter(span, random());
}

void Connection::rest(milliseconds moment, ConnectionState next, Step then)
{
    const milliseconds delay = std::max(milliseconds::zero(), moment - scheduler().now());
    if (next.phase != ConnectionPhase::Halted && next.phase != ConnectionPhase::Offline)
        next.phase = ConnectionPhase::Waiting;
    next.nextAttempt = scheduler().wallClock() + delay.count();
    m_restingUntil = moment;
    m_timer = scheduler().startTimer(delay, ofThisAttempt(then));
    setState(std::move(next));
}

void Connection::goOffline(ConnectionState next)
{
    next.phase = ConnectionPhase::Offline;
    next.reason = ConnectionReason::NoNetwork;
    next.detail.clear();
    // The system may be wrong about the network, so keep probing slowly (R7).
    rest(scheduler().now() + options().offlineProbe, std::move(next));
}

void Connection::waitForGate(milliseconds until, ConnectionState next)
{
    next.phase = ConnectionPhase::Waiting;
    if (next.reason != ConnectionReason::Throttled) {
        next.reason = ConnectionReason::Throttled;
        next.detail.clear();
    }
    const milliseconds now = scheduler().now();
    rest(now + withExtraJitter(until - now), std::move(next));
}

void Connection::poll(ConnectionState next)
{
    m_polled = true;
    m_attempt = 0;
    next.phase = ConnectionPhase::Waiting;
    next.reason = ConnectionReason::Polled;
    next.detail.clear();
    next.attempt = 0;
    rest(scheduler().now() + spread(options().pollAfter, options().pollSpread, random()), std::move(next),
         &Connection::pollDue);
}

void Connection::pollDue()
{
    if (m_shared->gate.closedUntil(m_host, scheduler().now()) || m_subscribers.isEmpty()) {
        begin();
        return;
    }
    if (m_shared->budget.admit(*this)) {
        begin();
        return;
    }
    ++m_shared->counters.polls;
    m_subscribers.tellGap();
    m_subscribers.oweGap(); // for events between this poll and the next connection
    poll(m_state);
}

void Connection::giveUpSocket()
{
    if (m_subscribers.isEmpty()) {
        closeIfUnused();
        return;
    }
    ++m_generation;
    m_timer.reset();
    m_liveness.stop();
    m_slept = false;
    const bool wasLive = m_state.phase == ConnectionPhase::Live;
    dropSocket(wasLive ? std::optional(normalClosure) : std::nullopt);
    ConnectionState next = m_state;
    if (wasLive)
        next.since = scheduler().wallClock();
    poll(std::move(next));
    if (wasLive) {
        ++m_shared->counters.gaps;
        m_subscribers.tellDisconnected(m_state);
    }
    flushSoon();
}

void Connection::socketIsFree()
{
    if (!m_polled)
        return;
    ++m_generation;
    rest(scheduler().now() + jitter(options().retryNowJitter, random()), m_state);
    flushSoon();
}

quint64 Connection::rank() const
{
    return m_subscribers.isEmpty() ? 0 : 1 + m_preference;
}

void Connection::prefer()
{
    m_preference = ++m_shared->lastPreference;
    if (m_polled && !m_shutDown && !m_subscribers.isEmpty())
        socketIsFree();
}

void Connection::retryNow()
{
    if (m_shutDown || !isResting())
        return;
    ++m_shared->counters.retriesByHand;
    retrySoon();
}

void Connection::retrySoon()
{
    if (m_shutDown || !isResting() || m_key.origin.isNull() || m_subscribers.isEmpty())
        return;
    milliseconds moment = scheduler().now() + jitter(options().retryNowJitter, random());
    if (m_lastQuickRetry)
        moment = std::max(moment, *m_lastQuickRetry + options().retryNowInterval);
    if (const auto closed = m_shared->gate.closedUntil(m_host, scheduler().now()))
        moment = std::max(moment, *closed);
    if (m_restingUntil && *m_restingUntil <= moment) {
        // The scheduled attempt is earlier. rest() still updates the time that is shown, in case the clock was set.
        moment = *m_restingUntil;
    } else {
        m_lastQuickRetry = moment;
    }
    ++m_generation;
    ConnectionState next = m_state;
    next.phase = ConnectionPhase::Waiting;
    rest(moment, std::move(next), m_polled ? &Connection::pollDue : &Connection::begin);
    flushSoon();
}

void Connection::woke()
{
    if (m_shutDown)
        return;
    if (m_state.phase == ConnectionPhase::Live) {
        m_slept = true;
        m_liveness.probe();
    } else if (m_state.phase != ConnectionPhase::Halted) {
        retrySoon();
    }
}

void Connection::networkChanged()
{
    if (m_shutDown || m_key.origin.isLoopback())
        return;
    switch (m_state.phase) {
    case ConnectionPhase::Idle:
    case ConnectionPhase::Halted:
        return;
    case ConnectionPhase::Live:
        m_liveness.probe();
        return;
    case ConnectionPhase::FetchingTicket:
    case ConnectionPhase::Connecting:
        if (!m_shared->reachable) {
            Failure noNetwork;
            noNetwork.reason = ConnectionReason::NoNetwork;
            leave(noNetwork);
            flushSoon();
        }
        return;
    case ConnectionPhase::Waiting:
    case ConnectionPhase::Offline:
        if (m_shared->reachable) {
            retrySoon();
        } else if (m_state.phase == ConnectionPhase::Waiting && !m_polled) {
            ++m_generation;
            goOffline(m_state);
            flushSoon();
        }
        return;
    }
}

} // namespace coterie
