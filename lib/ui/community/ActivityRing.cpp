// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/ActivityRing.h"

#include <algorithm>

namespace coterie {

namespace {

constexpr qint64 msPerMinute = 60'000;

} // namespace

/** Returns the current minute, and clears those that have passed since the last call. */
ActivityRing::Minute &ActivityRing::at(qint64 now)
{
    qint64 minute = now / msPerMinute;
    if (minute == m_newest - 1) // the clock was set back a little
        minute = m_newest;
    if (minute < m_newest) {
        m_ring = {};
        m_since = m_live ? now : 0;
        m_newest = 0;
    }
    const qint64 first = std::max(m_newest + 1, minute - minutes + 1);
    for (qint64 passed = first; passed <= minute; ++passed)
        m_ring[std::size_t(passed % minutes)] = {0, 0, m_live && m_newest > 0};
    m_newest = minute;
    Minute &running = m_ring[std::size_t(minute % minutes)];
    running.known = running.known || m_live;
    return running;
}

void ActivityRing::setLive(bool live, qint64 now)
{
    at(now);
    m_live = live;
    if (!live)
        return;
    at(now).known = true;
    if (m_since == 0)
        m_since = now;
}

void ActivityRing::addPost(qint64 now)
{
    ++at(now).posts;
}

void ActivityRing::addLike(qint64 now)
{
    ++at(now).likes;
}

ActivityRing::Minutes ActivityRing::last(qint64 now) const
{
    ActivityRing moved = *this;
    moved.at(now);
    Minutes ordered;
    for (int i = 0; i < minutes; ++i)
        ordered[std::size_t(i)] = moved.m_ring[std::size_t((moved.m_newest + 1 + i) % minutes)];
    return ordered;
}

} // namespace coterie
