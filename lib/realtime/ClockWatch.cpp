// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/ClockWatch.h"

#include <cstdlib>
#include <utility>

namespace coterie {

ClockWatch::ClockWatch(Scheduler &scheduler, const RealtimeOptions &options, std::function<void()> jumped)
    : m_scheduler(scheduler), m_options(options), m_jumped(std::move(jumped))
{
}

void ClockWatch::use(bool more)
{
    m_users += more ? 1 : -1;
    if (m_users == 0) {
        m_timer.reset();
    } else if (!m_timer) {
        m_difference = difference();
        startTimer();
    }
}

void ClockWatch::startTimer()
{
    m_timer = m_scheduler.startTimer(m_options.clockCheck, [this] { check(); });
}

void ClockWatch::check()
{
    startTimer();
    // The reference moves with each check, so small corrections of the clock do not add up.
    const qint64 before = std::exchange(m_difference, difference());
    if (std::abs(m_difference - before) > m_options.clockTolerance.count())
        m_jumped();
}

qint64 ClockWatch::difference() const
{
    return m_scheduler.wallClock() - m_scheduler.now().count();
}

} // namespace coterie
