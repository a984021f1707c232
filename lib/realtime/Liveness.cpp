// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Liveness.h"

#include "realtime/Backoff.h"

#include <utility>

namespace coterie {

using std::chrono::milliseconds;

Liveness::Liveness(Scheduler &scheduler, Random &random, const RealtimeOptions &options)
    : m_scheduler(scheduler), m_random(random), m_options(options)
{
}

void Liveness::start(Handlers handlers)
{
    m_handlers = std::move(handlers);
    m_lastActivity = m_scheduler.now();
    m_pingedAt.reset();
    m_roundTrip.reset();
    m_isWaiting = false;
    startInterval();
}

void Liveness::stop()
{
    m_timer.reset();
    m_handlers = {};
    m_isWaiting = false;
}

void Liveness::activity()
{
    m_lastActivity = m_scheduler.now();
    if (m_isWaiting)
        provenAlive();
}

void Liveness::pong()
{
    if (m_pingedAt)
        m_roundTrip = m_scheduler.now() - *std::exchange(m_pingedAt, std::nullopt);
    activity();
}

void Liveness::pingNow()
{
    ping(m_options.pongDeadline);
}

void Liveness::probe()
{
    ping(m_options.probeDeadline);
}

void Liveness::ping(milliseconds deadline)
{
    if (!m_handlers.ping)
        return;
    m_isWaiting = true;
    m_pingedAt = m_scheduler.now();
    m_timer = m_scheduler.startTimer(deadline, [this] {
        m_isWaiting = false;
        startInterval();
        const auto silent = m_handlers.silent; // a copy, because it may call stop()
        silent();
    });
    m_handlers.ping();
}

void Liveness::startInterval()
{
    m_interval = spread(m_options.pingAfter, m_options.pingSpread, m_random);
    m_timer = m_scheduler.startTimer(m_interval, [this] { check(); });
}

void Liveness::check()
{
    // Restarting a timer for each frame would cost more than the frame, so check at its end how long it was quiet.
    if (const milliseconds remaining = m_interval - quiet(); remaining > milliseconds::zero())
        m_timer = m_scheduler.startTimer(remaining, [this] { check(); });
    else
        pingNow();
}

void Liveness::provenAlive()
{
    m_isWaiting = false;
    startInterval();
    const auto alive = m_handlers.alive;
    alive();
}

} // namespace coterie
