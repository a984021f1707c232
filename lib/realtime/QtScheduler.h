// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Scheduler.h"

namespace coterie {

/** Implements Scheduler with the system's clocks and QTimer. The calling thread must run an event loop. */
class QtScheduler : public Scheduler {
public:
    [[nodiscard]] std::chrono::milliseconds now() const override;
    [[nodiscard]] qint64 wallClock() const override;
    [[nodiscard]] std::unique_ptr<Timer> startTimer(std::chrono::milliseconds delay,
                                                    std::function<void()> call) override;
};

} // namespace coterie
