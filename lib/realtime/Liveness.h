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
 * Whether one live link still carries anything (R6): after 25 s without a frame it pings, and a frame or the pong
 * within 10 s proves it alive. A probe asks at once, with 4 s. It judges nothing: whether silence ends the link is the
 * owner's.
 */
class Liveness {
public:
    struct Handlers {
        std::function<void()> ping; ///< send one
        /** What was asked for came, as a frame or as the pong. */
        std::function<void()> alive;
        /** It did not. Unless the owner stops it, the next ping follows as if it had. */
        std::function<void()> silent;
    };

    Liveness(Scheduler &scheduler, Random &random, const RealtimeOptions &options);

    /** The link is live from now on. */
    void start(Handlers handlers);
    void stop();
    void heard();
    /** The same, and the round trip is known. */
    void pong();
    /** Pings now, with the deadline of every ping. */
    void ask();
    /** Pings now, with the short deadline: after a sleep, or when the network changed. */
    void probe();

    /** Of the last ping that was answered on this link. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }
    /** Since something was heard last. */
    [[nodiscard]] std::chrono::milliseconds quiet() const { return m_scheduler.now() - m_heardAt; }

private:
    void ping(std::chrono::milliseconds deadline);
    void listen();
    void check();
    void proved();

    Scheduler &m_scheduler;
    Random &m_random;
    const RealtimeOptions &m_options;
    Handlers m_handlers;
    std::chrono::milliseconds m_heardAt{0};
    std::chrono::milliseconds m_patience{0};             ///< without a frame, before the next ping
    std::optional<std::chrono::milliseconds> m_pingedAt; ///< and its pong is to come
    std::optional<std::chrono::milliseconds> m_roundTrip;
    bool m_asking = false; ///< a proof is due
    std::unique_ptr<Timer> m_timer;
};

} // namespace coterie
