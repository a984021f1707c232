// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace coterie {

/** A pending call; destroying it cancels the call. It may be destroyed from inside the call. */
class Timer {
public:
    virtual ~Timer() = default;
};

/** Time as it is passed in, so that a test can move it by hand. One scheduler serves one thread. */
class Scheduler {
public:
    virtual ~Scheduler() = default;

    /** Monotonic; its zero means nothing. */
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
    /** ms since 1970-01-01T00:00:00Z, as the machine believes; may jump. */
    [[nodiscard]] virtual qint64 wallClock() const = 0;
    /** Calls once after the delay, unless the timer dies first; from the event loop, never from inside startTimer(). */
    [[nodiscard]] virtual std::unique_ptr<Timer> startTimer(std::chrono::milliseconds delay,
                                                            std::function<void()> call) = 0;
};

} // namespace coterie
