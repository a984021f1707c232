// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/QtScheduler.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

namespace {

/** Below this a coarse timer's 5 % would be felt; above it, it lets the processor sleep on. */
constexpr milliseconds preciseBelow{1'000};

class QtTimer : public Timer {
public:
    QtTimer(milliseconds delay, std::function<void()> call) : m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(delay < preciseBelow ? Qt::PreciseTimer : Qt::CoarseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // The call may destroy this timer, and with it the function that runs.
            const auto mine = std::move(m_call);
            mine();
        });
        m_timer.start(std::max(delay, milliseconds::zero()));
    }

private:
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
