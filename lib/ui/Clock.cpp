// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/Clock.h"

#include "ui/Seconds.h"

#include <QDateTime>

#include <chrono>

using namespace std::chrono_literals;

namespace coterie {

Clock::Clock(QObject *parent) : QObject(parent), m_now(QDateTime::currentMSecsSinceEpoch())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &Clock::tick);
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
    Q_EMIT nowChanged();
}

} // namespace coterie
