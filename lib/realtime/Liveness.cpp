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
    m_heardAt = m_scheduler.now();
    m_pingedAt.reset();
    m_roundTrip.reset();
    m_asking = false;
    listen();
}

void Liveness::stop()
{
    m_timer.reset();
    m_handlers = {};
    m_asking = false;
}

void Liveness::heard()
{
    m_heardAt = m_scheduler.now();
    if (m_asking)
        proved();
}

void Liveness::pong()
{
    if (m_pingedAt)
        m_roundTrip = m_scheduler.now() - *std::exchange(m_pingedAt, std::nullopt);
    heard();
}

void Liveness::ask()
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
    m_asking = true;
    m_pingedAt = m_scheduler.now();
    m_timer = m_scheduler.startTimer(deadline, [this] {
        m_asking = false;
        listen();
        const auto silent = m_handlers.silent; // it may stop us
        silent();
    });
    m_handlers.ping();
}

void Liveness::listen()
{
    m_patience = spread(m_options.pingAfter, m_options.pingSpread, m_random);
    m_timer = m_scheduler.startTimer(m_patience, [this] { check(); });
}

void Liveness::check()
{
    // A timer that is set anew for each frame would cost more than the frame: see at its end what is left.
    if (const milliseconds left = m_patience - quiet(); left > milliseconds::zero())
        m_timer = m_scheduler.startTimer(left, [this] { check(); });
    else
        ask();
}

void Liveness::proved()
{
    m_asking = false;
    listen();
    const auto alive = m_handlers.alive;
    alive();
}

} // namespace coterie
