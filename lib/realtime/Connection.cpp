// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Connection.h"

#include "realtime/Log.h"
#include "realtime/Random.h"

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

namespace {

constexpr quint16 normalClosure = 1000;

} // namespace

Connection::Connection(CommunityKey key, std::shared_ptr<Shared> shared, Subscribers::StateChanged stateChanged)
    : m_key(std::move(key)),
      m_shared(std::move(shared)),
      m_subscribers(std::move(stateChanged)),
      m_judge(m_shared->options)
{
}

std::shared_ptr<Subscriber> Connection::subscribe(SubscriptionHandlers handlers)
{
    if (m_shutDown)
        return nullptr;
    m_lingerTimer.reset();
    std::shared_ptr<Subscriber> subscriber = m_subscribers.add(std::move(handlers), m_state);
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
           || (m_state.phase == ConnectionPhase::Idle && m_subscribers.isEmpty() && m_closing.empty()
               && (!m_waitingUntil || *m_waitingUntil <= scheduler().now()));
}

ConnectionReport Connection::report() const
{
    ConnectionReport report;
    report.token = m_key.token;
    report.state = m_state;
    report.subscribers = m_subscribers.count();
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
    } else if (m_waitingUntil && *m_waitingUntil > scheduler().now()) {
        // It was given up while it had to wait, and is wanted again too early.
        waitUntil(*m_waitingUntil, std::move(next));
    } else {
        begin();
    }
}

void Connection::begin()
{
    m_waitingUntil.reset();
    if (m_subscribers.isEmpty()) {
        stop();
        return;
    }
    ++m_attempt;
    m_ticketAskedTwice = false;
    askForTicket();
}

void Connection::leave(const Failure &failure, std::optional<quint16> closeCode)
{
    ++m_generation;
    m_timer.reset();
    dropSocket(closeCode);

    const bool wasLive = m_state.phase == ConnectionPhase::Live;
    ConnectionState next = m_state;
    next.reason = failure.reason;
    next.detail = failure.detail;
    if (wasLive)
        next.since = scheduler().wallClock();

    const milliseconds now = scheduler().now();
    if (failure.kind == Failure::Class::Halted) {
        m_waitingUntil.reset();
        next.phase = ConnectionPhase::Halted;
        if (failure.probe)
            m_waitingUntil = now + *failure.probe + jitter(*failure.probe / 4, m_shared->seams.random);
    } else {
        next.phase = ConnectionPhase::Waiting;
        m_waitingUntil = now + delayAfter(failure);
        if (failure.kind == Failure::Class::Throttled)
            m_throttledUntil = now + failure.least;
    }
    if (m_subscribers.isEmpty()) {
        stop();
        return;
    }
    if (m_waitingUntil)
        waitUntil(*m_waitingUntil, std::move(next));
    else
        setState(std::move(next));
    if (wasLive) {
        ++m_shared->counters.gaps;
        m_subscribers.tellDisconnected(m_state);
    }
}

milliseconds Connection::delayAfter(const Failure &failure)
{
    const milliseconds backoff = m_backoff.next(options(), m_shared->seams.random);
    if (failure.kind == Failure::Class::Temporary && failure.least == milliseconds::zero())
        return backoff;
    // Everybody was told the same moment: spread behind it, never before it.
    const milliseconds least = std::max(backoff, failure.least);
    const milliseconds spread(static_cast<qint64>(static_cast<double>(least.count()) * options().retryAfterSpread));
    return least + jitter(spread, m_shared->seams.random);
}

void Connection::waitUntil(milliseconds moment, ConnectionState next)
{
    const milliseconds delay = std::max(milliseconds::zero(), moment - scheduler().now());
    if (next.phase != ConnectionPhase::Halted)
        next.phase = ConnectionPhase::Waiting;
    next.nextAttempt = scheduler().wallClock() + delay.count();
    m_waitingUntil = moment;
    m_timer = scheduler().startTimer(delay, ofThisAttempt(&Connection::begin));
    setState(std::move(next));
}

void Connection::retryNow()
{
    const bool isResting = m_state.phase == ConnectionPhase::Waiting || m_state.phase == ConnectionPhase::Offline
                           || m_state.phase == ConnectionPhase::Halted;
    if (m_shutDown || !isResting || m_key.origin.isNull() || m_subscribers.isEmpty())
        return;
    milliseconds moment = scheduler().now() + jitter(options().retryNowJitter, m_shared->seams.random);
    if (m_lastRetryNow)
        moment = std::max(moment, *m_lastRetryNow + options().retryNowInterval);
    if (m_throttledUntil)
        moment = std::max(moment, *m_throttledUntil);
    if (m_waitingUntil && *m_waitingUntil <= moment)
        return; // it comes sooner by itself
    m_lastRetryNow = moment;
    ++m_generation;
    ConnectionState next = m_state;
    next.phase = ConnectionPhase::Waiting;
    waitUntil(moment, std::move(next));
    flushSoon();
}

void Connection::stop()
{
    ++m_generation;
    m_timer.reset();
    m_lingerTimer.reset();
    dropSocket(m_state.phase == ConnectionPhase::Live ? std::optional(normalClosure) : std::nullopt);
    setState({});
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
    // Without the detail: those are other people's words, and could repeat what must not be logged.
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
