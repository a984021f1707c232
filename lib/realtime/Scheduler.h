// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace coterie {

/** A pending call. Destroying the timer cancels the call; it may be destroyed within the call. */
class Timer {
public:
    virtual ~Timer() = default;
};

/** The source of time, replaceable in tests. Each instance belongs to one thread. */
class Scheduler {
public:
    virtual ~Scheduler() = default;

    /** Returns the monotonic time, from an arbitrary origin. */
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
    /** Returns the wall clock in ms since 1970-01-01T00:00:00Z; may jump. */
    [[nodiscard]] virtual qint64 wallClock() const = 0;
    /** Invokes `call` once after the delay, unless the timer is destroyed before; never from within startTimer(). */
    [[nodiscard]] virtual std::unique_ptr<Timer> startTimer(std::chrono::milliseconds delay,
                                                            std::function<void()> call) = 0;
};

} // namespace coterie
