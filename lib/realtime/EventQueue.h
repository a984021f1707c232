// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/RealtimeEvent.h"

#include <functional>
#include <mutex>
#include <vector>

namespace coterie {

/**
 * Carries events from the network thread to the GUI thread, one batch for each subscriber. It holds at most 50,000
 * events or 16 MiB. When a server event does not fit, all server events are dropped and each subscriber that had one or
 * lost one gets a Gap instead, so memory stays flat whatever the server sends (R5). Of its ConnectionStates a
 * subscriber then keeps the last one; Connected and Disconnected are never dropped.
 */
class EventQueue {
public:
    /** The events of one subscriber, oldest first. */
    struct Batch {
        quint64 subscriber = 0;
        std::vector<RealtimeEvent> events;
    };
    struct Bounds {
        std::size_t events = 50'000;
        std::size_t bytes = 16 * 1024 * 1024;
    };

    /** Calls wake from push(), on the pushing thread, when the queue stops being empty. */
    explicit EventQueue(std::function<void()> wake);
    EventQueue(std::function<void()> wake, Bounds bounds);

    /** Any thread. */
    void push(quint64 subscriber, RealtimeEvent event);
    /**
     * Takes everything: one batch for each subscriber; some may be empty. The memory of the batches in spent is reused.
     * Any thread.
     */
    [[nodiscard]] std::vector<Batch> take(std::vector<Batch> spent = {});
    /** Returns how often events were dropped. Any thread. */
    [[nodiscard]] quint64 overflows() const;

private:
    [[nodiscard]] std::vector<RealtimeEvent> &eventsOf(quint64 subscriber);
    /** Drops all server events, and the one of this subscriber that did not fit. */
    void overflow(quint64 subscriber);

    const std::function<void()> m_wake;
    const Bounds m_bounds;
    mutable std::mutex m_mutex;
    std::vector<Batch> m_batches; ///< as many as there are subscribers: a few
    std::size_t m_count = 0;
    std::size_t m_bytes = 0;
    quint64 m_overflows = 0;
};

} // namespace coterie
