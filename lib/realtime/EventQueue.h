// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Event.h"
#include "realtime/ConnectionState.h"

#include <functional>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace coterie {

struct Connected {};
struct Disconnected {
    ConnectionState state;
};
struct Gap {};

/** What a subscription tells, as a value that can wait in a queue. */
using Notification =
    std::variant<Connected, Disconnected, Gap, ConnectionState, SharedMessage, LikeUpdate, ModerationUpdate>;

/**
 * The way from the network thread to the GUI thread. It holds at most 50,000 notifications or 16 MiB; when an event
 * does not fit, all events are dropped and one Gap is left for each subscriber that had one or lost one, so memory
 * stays flat whatever the server sends. Of its states a subscriber keeps the last one; Connected and Disconnected stay.
 */
class EventQueue {
public:
    struct Item {
        quint64 subscriber = 0;
        Notification notification;
    };
    struct Bounds {
        std::size_t items = 50'000;
        std::size_t bytes = 16 * 1024 * 1024;
    };

    /** wake is called from push(), on the pusher's thread, when the queue stops being empty. */
    explicit EventQueue(std::function<void()> wake);
    EventQueue(std::function<void()> wake, Bounds bounds);

    /** Any thread. */
    void push(quint64 subscriber, Notification notification);
    /**
     * Any thread. Takes all there is, in the order of arrival. What was taken before and is done with may be given
     * back: its memory is filled again.
     */
    [[nodiscard]] std::vector<Item> take(std::vector<Item> spent = {});
    /** Any thread. How often the queue was dropped. */
    [[nodiscard]] quint64 overflows() const;

private:
    /** Drops all events, and the one of loser that did not fit. */
    void overflow(quint64 loser);

    const std::function<void()> m_wake;
    const Bounds m_bounds;
    mutable std::mutex m_mutex;
    std::vector<Item> m_items;
    std::size_t m_bytes = 0;
    quint64 m_overflows = 0;
};

} // namespace coterie
