// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Connection.h"

#include "realtime/Log.h"
#include "realtime/Random.h"

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

Connection::Shared::Shared(const RealtimeService::Seams &theSeams, const RealtimeOptions &theOptions,
                           std::function<void()> clockJumped)
    : seams(theSeams),
      options(theOptions),
      gate(theSeams.gate ? *theSeams.gate : ownGate),
      budget(options.liveSockets),
      clock(theSeams.scheduler, options, std::move(clockJumped))
{
}

Connection::Connection(CommunityKey key, std::shared_ptr<Shared> shared, Subscribers::StateChanged stateChanged)
    : m_key(std::move(key)),
      m_host(ThrottleGate::hostOf(m_key.origin.url({}))),
      m_shared(std::move(shared)),
      m_subscribers(std::move(stateChanged)),
      m_judge(m_shared->options),
      m_liveness(m_shared->seams.scheduler, m_shared->seams.random, m_shared->options)
{
}

std::shared_ptr<Subscriber> Connection::subscribe(EventHandler handler)
{
    if (m_shutDown)
        return nullptr;
    m_lingerTimer.reset();
    std::shared_ptr<Subscriber> subscriber = m_subscribers.add(std::move(handler), m_state);
    subscriber->connection = weak_from_this();
    flushSoon();
    if (m_state.phase == ConnectionPhase::Idle)
        m_timer = scheduler().startTimer(milliseconds::zero(), ofThisAttempt(&Connection::start));
    return subscriber;
}

void Connection::unsubscribe(const std::shared_ptr<Subscriber> &subscriber)
{
    m_subscribers.remove(subscriber);
    if (m_shutDown || !m_subscribers.isEmpty())
        return;
    if (m_state.phase == ConnectionPhase::Idle) {
        m_timer.reset();
        return;
    }
    m_lingerTimer = scheduler().startTimer(options().linger, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->closeIfUnused();
    });
}

void Connection::closeIfUnused()
{
    if (m_shutDown || !m_subscribers.isEmpty() || m_state.phase == ConnectionPhase::Idle)
        return;
    stop();
    flushSoon();
}

void Connection::shutDown()
{
    m_shutDown = true;
    ++m_generation;
    m_timer.reset();
    m_lingerTimer.reset();
    m_flushTimer.reset();
    m_liveness.stop();
    if (m_state.phase != ConnectionPhase::Idle)
        m_shared->clock.use(false);
    m_shared->budget.release(*this);
    if (m_socket && m_state.phase == ConnectionPhase::Live)
        m_socket->close(normalClosure);
    m_socket.reset();
    m_closing.clear();
    m_state = {};
    m_subscribers.end();
}

bool Connection::isForgettable() const
{
    return m_shutDown
           || (m_state.phase == ConnectionPhase::Idle && m_subscribers.isEmpty() && m_subscribers.isSilent()
               && m_closing.empty() && (!m_restingUntil || *m_restingUntil <= scheduler().now()));
}

ConnectionReport Connection::report() const
{
    ConnectionReport report;
    report.token = m_key.token;
    report.state = m_state;
    report.subscribers = m_subscribers.count();
    report.polled = m_polled;
    report.events = m_events;
    if (m_state.phase == ConnectionPhase::Live) {
        report.roundTrip = m_liveness.roundTrip();
        report.quiet = m_liveness.quiet();
    }
    return report;
}

void Connection::start()
{
    ConnectionState next;
    next.since = scheduler().wallClock();
    next.attempt = m_attempt;
    if (m_key.origin.isNull()) {
        next.phase = ConnectionPhase::Halted;
        next.reason = ConnectionReason::BadOrigin;
        setState(std::move(next));
    } else if (m_restingUntil && *m_restingUntil > scheduler().now()) {
        // The last subscriber left during a wait that is not over yet.
        rest(*m_restingUntil, std::move(next));
    } else {
        begin();
    }
}

void Connection::begin()
{
    m_restingUntil.reset();
    if (m_subscribers.isEmpty()) {
        stop();
        return;
    }
    ConnectionState next = m_state;
    if (next.phase == ConnectionPhase::Idle)
        next.since = scheduler().wallClock();
    if (const auto until = m_shared->gate.closedUntil(m_host, scheduler().now())) {
        waitForGate(*until, std::move(next));
        return;
    }
    if (!m_shared->budget.admit(*this)) {
        poll(std::move(next));
        return;
    }
    m_polled = false;
    ++m_attempt;
    m_ticketRepeated = false;
    requestTicket();
}

void Connection::leave(const Failure &failure, std::optional<quint16> closeCode)
{
    ++m_generation;
    m_timer.reset();
    m_liveness.stop();
    m_slept = false;
    dropSocket(closeCode);

    const bool wasLive = m_state.phase == ConnectionPhase::Live;
    ConnectionState next = m_state;
    next.reason = failure.reason;
    next.detail = failure.detail;
    if (wasLive)
        next.since = scheduler().wallClock();
    const Milliseconds now = scheduler().now();
    if (failure.kind == Failure::Class::Throttled)
        m_shared->gate.close(m_host, now + failure.minWait);
    if (m_subscribers.isEmpty()) {
        m_restingUntil = now + delayAfter(failure); // a new subscriber still has to wait
        stop();
        return;
    }
    if (failure.kind == Failure::Class::Halted) {
        next.phase = ConnectionPhase::Halted;
        next.nextAttempt.reset();
        m_restingUntil.reset();
        m_shared->budget.release(*this);
        if (failure.probe)
            rest(now + *failure.probe + jitter(*failure.probe / 4, random()), std::move(next));
        else
            setState(std::move(next));
    } else if (failure.kind == Failure::Class::Temporary && !isReachable()) {
        goOffline(std::move(next));
    } else {
        next.phase = ConnectionPhase::Waiting;
        rest(now + delayAfter(failure), std::move(next));
    }
    if (wasLive) {
        ++m_shared->counters.drops;
        ++m_shared->counters.gaps;
        m_subscribers.tellDisconnected(m_state);
    }
}

void Connection::stop()
{
    ++m_generation;
    m_timer.reset();
    m_lingerTimer.reset();
    m_liveness.stop();
    m_polled = false;
    m_slept = false;
    dropSocket(m_state.phase == ConnectionPhase::Live ? std::optional(normalClosure) : std::nullopt);
    setState({});
    m_shared->budget.release(*this);
}

void Connection::dropSocket(std::optional<quint16> closeCode)
{
    if (!m_socket)
        return;
    if (!closeCode) {
        m_socket.reset();
        return;
    }
    m_closing.push_back(std::move(m_socket));
    m_closing.back()->close(*closeCode);
}

void Connection::setState(ConnectionState next)
{
    if (next == m_state)
        return;
    const ConnectionState before = std::exchange(m_state, std::move(next));
    const bool isUsed = m_state.phase != ConnectionPhase::Idle;
    if (isUsed != (before.phase != ConnectionPhase::Idle))
        m_shared->clock.use(isUsed);
    // Without the detail, which comes from the server and could contain a secret (R2).
    qCDebug(realtimeLog).noquote() << m_key.token.text() << name(before.phase) << "->" << name(m_state.phase)
                                   << name(m_state.reason) << "attempt" << m_state.attempt;
    m_subscribers.tellState(before, m_state);
}

void Connection::flushSoon()
{
    m_flushTimer = scheduler().startTimer(milliseconds::zero(), [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->m_subscribers.flush();
    });
}

} // namespace coterie
