// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"
#include "realtime/Scheduler.h"

#include <functional>
#include <memory>

namespace coterie {

/**
 * Notices that this computer slept, which stops the monotonic clock and every timer but not the wall clock, or that
 * somebody set the clock: compares the two every 5 s while anybody uses it, and not at all otherwise.
 */
class ClockWatch {
public:
    /** The call may come late after a resume, but comes before anything waits longer than it should. */
    ClockWatch(Scheduler &scheduler, const RealtimeOptions &options, std::function<void()> jumped);

    /** One more connection that is not Idle, or one less. */
    void use(bool more);

private:
    void look();
    void check();
    /** What the wall clock shows beyond the monotonic one, in ms. */
    [[nodiscard]] qint64 difference() const;

    Scheduler &m_scheduler;
    const RealtimeOptions &m_options;
    const std::function<void()> m_jumped;
    int m_users = 0;
    qint64 m_difference = 0;
    std::unique_ptr<Timer> m_timer;
};

} // namespace coterie
