// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/WalkWorld.h"

#include <functional>
#include <utility>

namespace coterie::test {

/** A subscriber of the walk that checks the order of its events. */
class WalkListener {
public:
    /** `meddle` runs at the end of each handler and performs actions of users. */
    WalkListener(WalkWorld &world, int its_key, std::function<void()> meddle)
        : key(its_key), m_world(world), m_meddle(std::move(meddle))
    {
    }

    [[nodiscard]] SubscriptionHandlers handlers()
    {
        return {
            .connected = [this] { connected(); },
            .disconnected = [this](const ConnectionState &state) { disconnected(state); },
            .gap = [this] { gap(); },
            .message = [this](const Message &) { event(); },
            .like = [this](const LikeUpdate &) { event(); },
            .moderation = [this](const ModerationUpdate &) { event(); },
            .state = [this](const ConnectionState &state) { stateIs(state); },
        };
    }

    const int key;
    Subscription subscription;
    bool over = false; ///< its subscription has ended, so it must get no more events
    int heard = 0;
    int gapsAlone = 0; ///< gaps without a disconnect: after a sleep, or for a community without its own socket

private:
    void connected()
    {
        hear();
        if (m_connected)
            m_world.wrong(QStringLiteral("connected twice"));
        m_connected = true;
        m_gapNext = std::exchange(m_lost, false);
        m_meddle();
    }
    void disconnected(const ConnectionState &state)
    {
        hear();
        if (!m_connected)
            m_world.wrong(QStringLiteral("disconnected without connected"));
        if (state.phase == ConnectionPhase::Live)
            m_world.wrong(QStringLiteral("disconnected, and Live"));
        m_connected = false;
        m_lost = true;
        m_meddle();
    }
    void gap()
    {
        const bool due = std::exchange(m_gapNext, false);
        hear();
        if (!due) {
            ++gapsAlone;
            m_lost = m_lost || !m_connected; // events may still be lost until there is a socket
        }
        m_meddle();
    }
    void event()
    {
        hear();
        if (!m_connected)
            m_world.wrong(QStringLiteral("an event without connected"));
        m_meddle();
    }
    void stateIs(const ConnectionState &state)
    {
        hear();
        if (m_state && *m_state == state)
            m_world.wrong(QStringLiteral("the same state twice"));
        m_state = state;
        m_meddle();
    }
    void hear()
    {
        ++heard;
        if (over)
            m_world.wrong(QStringLiteral("a call after the end of the subscription"));
        if (std::exchange(m_gapNext, false))
            m_world.wrong(QStringLiteral("something came between connected and its gap"));
    }

    WalkWorld &m_world;
    const std::function<void()> m_meddle;
    std::optional<ConnectionState> m_state;
    bool m_connected = false;
    bool m_lost = false;    ///< disconnected since the last connected, so a gap must follow the next one
    bool m_gapNext = false; ///< the next event must be that gap
};

} // namespace coterie::test
