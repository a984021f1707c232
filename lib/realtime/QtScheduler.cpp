// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/QtScheduler.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/** Below this a coarse timer's error of 5 % would be noticeable; above it coarse timers save power. */
constexpr milliseconds preciseBelow{1'000};

class QtTimer : public Timer {
public:
    QtTimer(milliseconds delay, std::function<void()> call)
        : m_due(steady_clock::now() + std::max(delay, milliseconds::zero())), m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { expired(); });
        start();
    }

private:
    void start()
    {
        const auto left = std::max(std::chrono::ceil<milliseconds>(m_due - steady_clock::now()), milliseconds::zero());
        m_timer.setTimerType(left < preciseBelow ? Qt::PreciseTimer : Qt::CoarseTimer);
        m_timer.start(left);
    }

    void expired()
    {
        // A coarse timer may also fire early, but Retry-After must be kept (R3).
        if (steady_clock::now() < m_due) {
            start();
            return;
        }
        // The call may destroy this timer, so the function is moved out first.
        const auto call = std::move(m_call);
        call();
    }

    const steady_clock::time_point m_due;
    QTimer m_timer;
    std::function<void()> m_call;
};

} // namespace

milliseconds QtScheduler::now() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

qint64 QtScheduler::wallClock() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::unique_ptr<Timer> QtScheduler::startTimer(milliseconds delay, std::function<void()> call)
{
    return std::make_unique<QtTimer>(delay, std::move(call));
}

} // namespace coterie
