// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/time/Seconds.h"

#include <chrono>

using namespace std::chrono_literals;

namespace coterie {

Seconds::Seconds()
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Seconds::ticked);
}

Seconds &Seconds::shared()
{
    static auto *instance = new Seconds; // never destroyed, because its users may outlive static objects
    return *instance;
}

void Seconds::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    update();
    if (m_timer.isActive())
        Q_EMIT ticked();
}

void Seconds::update()
{
    const bool wanted = m_seen && m_counting > 0;
    if (wanted == m_timer.isActive())
        return;
    if (wanted)
        m_timer.start();
    else
        m_timer.stop();
}

void Seconds::Counting::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    shared().m_counting += on ? 1 : -1;
    shared().update();
}

} // namespace coterie
