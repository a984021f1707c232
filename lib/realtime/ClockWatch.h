// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"
#include "realtime/Scheduler.h"

#include <functional>
#include <memory>

namespace coterie {

/**
 * Detects that the computer slept or that its clock was set (R5, R6). Sleep stops the monotonic clock and all timers,
 * but not the wall clock. It compares the two clocks every 5 s while at least one connection is not Idle, and runs no
 * timer otherwise.
 */
class ClockWatch {
public:
    /** `jumped` is invoked up to one interval after a resume, which is early enough to cut all waits short. */
    ClockWatch(Scheduler &scheduler, const RealtimeOptions &options, std::function<void()> jumped);

    /** Adds or removes a connection that is not Idle. */
    void use(bool more);

private:
    void startTimer();
    void check();
    /** Returns the wall clock minus the monotonic clock, in ms. */
    [[nodiscard]] qint64 difference() const;

    Scheduler &m_scheduler;
    const RealtimeOptions &m_options;
    const std::function<void()> m_jumped;
    int m_users = 0;
    qint64 m_difference = 0;
    std::unique_ptr<Timer> m_timer;
};

} // namespace coterie
