// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/time/Clock.h"

#include "ui/time/Seconds.h"

#include <QDateTime>

#include <chrono>

using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto quick = 10s;
constexpr auto slow = 60s;

Clock *theClock = nullptr; // the engine's instance, for mind()
qint64 youngest = 0;       // ms since the epoch

} // namespace

Clock::Clock(QObject *parent) : QObject(parent), m_now(QDateTime::currentMSecsSinceEpoch())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    theClock = this;
    pace();
    connect(&m_timer, &QTimer::timeout, this, &Clock::tick);
}

Clock::~Clock()
{
    if (theClock == this)
        theClock = nullptr;
}

void Clock::mind(qint64 moment)
{
    if (moment <= youngest)
        return;
    youngest = moment;
    if (theClock)
        theClock->pace();
}

void Clock::pace()
{
    // One fast tick longer than a minute, so that "50 s" changes to "1 min" in time.
    const auto age = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - youngest);
    const std::chrono::milliseconds wanted = age < slow + quick ? quick : slow;
    if (m_timer.intervalAsDuration() != wanted)
        m_timer.setInterval(wanted);
}

void Clock::setActive(bool active)
{
    if (active == m_timer.isActive())
        return;
    Seconds::shared().setSeen(active);
    if (active) {
        tick();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

void Clock::tick()
{
    m_now = QDateTime::currentMSecsSinceEpoch();
    pace();
    Q_EMIT nowChanged();
}

} // namespace coterie
