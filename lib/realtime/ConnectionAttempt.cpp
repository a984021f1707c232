// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// One attempt of a Connection, from the ticket to the end of its socket.

#include "realtime/Connection.h"
#include "realtime/TicketSource.h"

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

namespace {

constexpr quint16 messageTooBig = 1009;
constexpr int longDeadlineInterval = 3;

bool isLargerThan(const QString &text, qint64 bytes)
{
    // A QChar takes one to three bytes in UTF-8, so the exact size is only computed if it could matter.
    if (text.size() > bytes)
        return true;
    return text.size() * 3 > bytes && text.toUtf8().size() > bytes;
}

} // namespace

void Connection::requestTicket()
{
    ++m_generation;
    ConnectionState next = m_state;
    if (next.phase == ConnectionPhase::Idle)
        next.since = scheduler().wallClock();
    if (next.reason == ConnectionReason::Polled)
        next.reason = ConnectionReason::None;
    next.phase = ConnectionPhase::FetchingTicket;
    next.attempt = m_attempt;
    next.nextAttempt.reset();
    setState(std::move(next));

    m_ticketRequestedAt = scheduler().now();
    m_ticketRequestedAtWall = scheduler().wallClock();
    m_timer = scheduler().startTimer(options().ticketDeadline, ofThisAttempt(&Connection::ticketTimedOut));
    ++m_shared->counters.ticketsAsked;
    m_shared->seams.tickets.fetch(m_key.token, ofThisAttempt(&Connection::handleTicket));
}

void Connection::handleTicket(const Result<QString, ApiError> &answer)
{
    if (m_state.phase != ConnectionPhase::FetchingTicket)
        return; // the ticket source answered twice
    if (!answer) {
        ++m_shared->counters.ticketsFailed;
        leave(m_judge.ticketFailed(answer.error()));
        return;
    }
    if (answer.value().isEmpty()) {
        ++m_shared->counters.ticketsFailed;
        leave(m_judge.ticketMalformed());
        return;
    }
    m_judge.ticketArrived();
    if (const auto until = m_shared->gate.closedUntil(m_host, scheduler().now())) {
        // The gate closed while the ticket was in flight, and the socket goes to the same host (R3).
        ++m_generation;
        waitForGate(*until, m_state);
    } else if (!isTicketStale()) {
        openSocket(answer.value());
    } else if (!std::exchange(m_ticketRepeated, true)) {
        requestTicket();
    } else {
        leave(m_judge.stageTimedOut());
    }
}

bool Connection::isTicketStale() const
{
    // If the computer slept meanwhile, the monotonic clock may not include that time.
    const milliseconds age = scheduler().now() - m_ticketRequestedAt;
    const milliseconds wallAge(scheduler().wallClock() - m_ticketRequestedAtWall);
    return std::max(age, wallAge) > options().ticketLifetime - options().ticketMargin;
}

void Connection::openSocket(const QString &ticket)
{
    ConnectionState next = m_state;
    next.phase = ConnectionPhase::Connecting;
    setState(std::move(next));

    m_hasActivity = false;
    m_stableTimeElapsed = false;
    m_timer = scheduler().startTimer(connectDeadline(), ofThisAttempt(&Connection::connectTimedOut));
    m_socket = m_shared->seams.sockets.create();
    Socket::Handlers handlers{
        .opened = ofThisAttempt(&Connection::opened),
        .text = ofThisAttempt(&Connection::received),
        .binary = ofThisAttempt(&Connection::receivedBinary),
        .pong = ofThisAttempt(&Connection::ponged),
        .ended =
            [weak = weak_from_this(), socket = m_socket.get(),
             ofAttempt = ofThisAttempt(&Connection::socketEnded)](const SocketEnd &end) {
                const std::shared_ptr<Connection> self = weak.lock();
                if (self && std::erase_if(self->m_closing, [&](const auto &one) { return one.get() == socket; }) == 0)
                    ofAttempt(end);
            },
    };
    m_socket->open(m_key.origin.socketUrl(m_key.token, ticket), std::move(handlers));
}

milliseconds Connection::connectDeadline() const
{
    return (m_failedConnects + 1) % longDeadlineInterval == 0 ? options().longConnectDeadline
                                                              : options().connectDeadline;
}

void Connection::opened()
{
    if (m_state.phase != ConnectionPhase::Connecting)
        return;
    ++m_shared->counters.opens;
    m_failedConnects = 0;
    m_judge.opened();
    ConnectionState next = m_state;
    next.phase = ConnectionPhase::Live;
    next.reason = ConnectionReason::None;
    next.detail.clear();
    next.since = scheduler().wallClock();
    setState(std::move(next));
    m_subscribers.tellConnected();
    m_timer = scheduler().startTimer(options().stableAfter, ofThisAttempt(&Connection::stableTimeElapsed));
    m_liveness.start({.ping =
                          [this] {
                              ++m_shared->counters.pings;
                              m_socket->ping();
                          },
                      .alive = ofThisAttempt(&Connection::linkAlive),
                      .silent = ofThisAttempt(&Connection::pongTimedOut)});
}

void Connection::stableTimeElapsed()
{
    m_stableTimeElapsed = true;
    if (m_hasActivity)
        stable();
    else
        m_liveness.pingNow(); // no frame so far, so ask for a pong
}

void Connection::ponged()
{
    ++m_shared->counters.pongs;
    m_shared->answering.insert(m_host);
    m_liveness.pong();
    noteActivity();
}

void Connection::linkAlive()
{
    if (!std::exchange(m_slept, false))
        return;
    // The link works, but the server may have dropped events while the computer slept (R5).
    ++m_shared->counters.gaps;
    m_subscribers.tellGap();
}

void Connection::pongTimedOut()
{
    ++m_shared->counters.silences;
    if (m_shared->answering.contains(m_host))
        leave(m_judge.stageTimedOut());
    else
        linkAlive(); // hosts that never answer pings cannot prove more
}

void Connection::noteActivity()
{
    m_hasActivity = true;
    m_liveness.activity();
    if (m_stableTimeElapsed)
        stable();
}

void Connection::stable()
{
    if (m_attempt == 0)
        return;
    m_attempt = 0;
    ++m_shared->counters.stable;
    m_backoff.stable();
    m_judge.stable();
    ConnectionState next = m_state;
    next.attempt = 0;
    setState(std::move(next));
}

void Connection::received(const QString &text)
{
    if (m_state.phase != ConnectionPhase::Live)
        return;
    if (isLargerThan(text, options().messageCap)) {
        ++m_shared->counters.framesTooLarge;
        leave(m_judge.liveEnded({SocketEnd::Cause::Closed, messageTooBig, {}}), messageTooBig);
        return;
    }
    noteActivity();
    Decoded<RealtimeEvent> event = m_shared->decoder.event(text);
    if (!event) {
        count(event.error());
        return;
    }
    ++m_shared->counters.events;
    ++m_events;
    m_subscribers.tellEvent(std::move(event).value());
}

void Connection::receivedBinary()
{
    count(DecodeError::Binary);
    noteActivity();
}

void Connection::count(DecodeError error)
{
    RealtimeCounters &counters = m_shared->counters;
    switch (error) {
    case DecodeError::TooLarge:
        ++counters.framesTooLarge;
        break;
    case DecodeError::Binary:
        ++counters.framesBinary;
        break;
    case DecodeError::Malformed:
    case DecodeError::NotAnObject:
        ++counters.framesMalformed;
        break;
    case DecodeError::UnknownType:
        ++counters.framesUnknown;
        break;
    case DecodeError::WrongField:
        ++counters.framesWrongField;
        break;
    }
}

void Connection::ticketTimedOut()
{
    ++m_shared->counters.ticketsFailed;
    leave(m_judge.stageTimedOut());
}

void Connection::connectTimedOut()
{
    ++m_failedConnects;
    leave(m_judge.stageTimedOut());
}

void Connection::socketEnded(const SocketEnd &end)
{
    if (end.code == messageTooBig)
        ++m_shared->counters.framesTooLarge;
    if (m_state.phase == ConnectionPhase::Live) {
        leave(m_judge.liveEnded(end));
        return;
    }
    m_failedConnects = end.cause == SocketEnd::Cause::Unreachable ? m_failedConnects + 1 : 0;
    leave(m_judge.connectEnded(end));
}

} // namespace coterie
