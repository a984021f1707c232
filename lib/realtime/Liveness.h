// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"
#include "realtime/Scheduler.h"

#include <functional>
#include <memory>
#include <optional>

namespace coterie {

class Random;

/**
 * Checks whether a live link still works (R6). After 25 s without a frame it pings, and a frame or a pong within 10 s
 * proves that the link is alive. A probe pings at once, with a deadline of 4 s. It only reports silence; the owner
 * decides whether to end the link.
 */
class Liveness {
public:
    struct Handlers {
        std::function<void()> ping; ///< sends a ping
                                    /** Invoked when a frame or a pong arrives within the deadline. */
        std::function<void()> alive;
        /**
         * Invoked if neither arrives in time. Unless the owner calls stop(), the next ping follows after the usual
         * interval.
         */
        std::function<void()> silent;
    };

    Liveness(Scheduler &scheduler, Random &random, const RealtimeOptions &options);

    /** Starts watching a link that has just become live. */
    void start(Handlers handlers);
    void stop();
    /** Records a frame. */
    void activity();
    /** Records a pong and measures the round trip. */
    void pong();
    /** Pings now, with the normal deadline. */
    void pingNow();
    /** Pings now, with the short deadline, after a sleep or a change of the network. */
    void probe();

    /** Returns the round trip of the last answered ping on this link. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }
    /** Returns the time since the last frame or pong. */
    [[nodiscard]] std::chrono::milliseconds quiet() const { return m_scheduler.now() - m_lastActivity; }

private:
    void ping(std::chrono::milliseconds deadline);
    void startInterval();
    void check();
    void provenAlive();

    Scheduler &m_scheduler;
    Random &m_random;
    const RealtimeOptions &m_options;
    Handlers m_handlers;
    std::chrono::milliseconds m_lastActivity{0};
    std::chrono::milliseconds m_interval{0};             ///< time without a frame before the next ping
    std::optional<std::chrono::milliseconds> m_pingedAt; ///< set until the pong arrives
    std::optional<std::chrono::milliseconds> m_roundTrip;
    bool m_isWaiting = false; ///< waiting for a frame or a pong
    std::unique_ptr<Timer> m_timer;
};

} // namespace coterie
