// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Random.h"
#include "realtime/Scheduler.h"

#include <algorithm>
#include <map>
#include <utility>

namespace coterie::test {

/** A clock that only moves when a test advances it. */
class VirtualScheduler : public Scheduler {
public:
    using Milliseconds = std::chrono::milliseconds;

    [[nodiscard]] Milliseconds now() const override { return m_now; }
    [[nodiscard]] qint64 wallClock() const override { return m_wallStart + m_now.count(); }
    [[nodiscard]] std::unique_ptr<Timer> startTimer(Milliseconds delay, std::function<void()> call) override
    {
        const Key key{m_now + std::max(delay, Milliseconds::zero()), m_number++};
        m_calls.emplace(key, std::move(call));
        return std::make_unique<Pending>(*this, key);
    }

    /** Runs all that is due within the span, in order, and leaves the clock at its end. */
    void runFor(Milliseconds span)
    {
        const Milliseconds end = m_now + span;
        while (!m_calls.empty() && m_calls.begin()->first.first <= end) {
            m_now = m_calls.begin()->first.first;
            const auto call = std::move(m_calls.extract(m_calls.begin()).mapped());
            call();
        }
        m_now = end;
    }
    /** Runs one round of the event loop without advancing the time. */
    void settle() { runFor(Milliseconds::zero()); }
    /** Moves the wall clock, as after a sleep or a change of the clock. */
    void jumpWallClock(Milliseconds span) { m_wallStart += span.count(); }
    [[nodiscard]] std::size_t pending() const { return m_calls.size(); }

private:
    using Key = std::pair<Milliseconds, quint64>;
    struct Pending : Timer {
        Pending(VirtualScheduler &its, Key its_key) : scheduler(its), key(its_key) {}
        ~Pending() override { scheduler.m_calls.erase(key); }
        VirtualScheduler &scheduler;
        Key key;
    };

    Milliseconds m_now{1'000'000};
    qint64 m_wallStart = 1'800'000'000'000;
    quint64 m_number = 0;
    std::map<Key, std::function<void()>> m_calls;
};

/** Always returns the same number until it is changed. */
struct FixedRandom : Random {
    explicit FixedRandom(double fixed) : value(fixed) {}
    [[nodiscard]] double uniform() override { return value; }
    double value;
};

} // namespace coterie::test
