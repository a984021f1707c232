// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeService.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace coterie {

/** Receives all events of a subscription, in order. */
using EventHandler = std::function<void(const RealtimeEvent &)>;

/** One subscription; shared by its owner's Subscription and the connection. */
struct Subscriber {
    EventHandler handler;
    std::weak_ptr<Connection> connection;
    bool active = true;
    bool gapPending = false;
    quint64 joined = 0; ///< broadcasts with a lower number are not delivered to it
};

/**
 * The subscribers of one connection, and what they have not been told yet. The tell functions only queue; flush() calls
 * the handlers in order, and only from the event loop. So a handler may subscribe, end subscriptions, retry or destroy
 * the service, and all subscribers see the same order. Server events arrive in the event loop, and are delivered at
 * once if nothing is queued. Network thread.
 */
class Subscribers {
public:
    using StateChanged = std::function<void(const ConnectionState &before, const ConnectionState &now)>;

    explicit Subscribers(StateChanged stateChanged);

    /** Adds a subscriber. It gets the current state first, then Connected if that is Live, but no earlier gap. */
    std::shared_ptr<Subscriber> add(EventHandler handler, const ConnectionState &present);
    /** Ends a subscription: its handler is not called again, not even for what is queued. */
    void remove(const std::shared_ptr<Subscriber> &subscriber);
    [[nodiscard]] bool isEmpty() const { return m_active == 0; }
    /** Returns whether nothing is queued. */
    [[nodiscard]] bool isSilent() const { return m_queue.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_active); }

    void tellState(const ConnectionState &before, const ConnectionState &now);
    /** Queues Connected for each subscriber, then its Gap if one is pending (R5). */
    void tellConnected();
    /** The link was lost: queues Disconnected, and a Gap after the next Connected. */
    void tellDisconnected(const ConnectionState &now);
    /** Events may have been lost while connected: during sleep, or without a socket (R10). */
    void tellGap();
    /** Each subscriber gets a Gap after the next Connected. */
    void oweGap();
    /** Call it from the event loop only. */
    void tellEvent(RealtimeEvent event);

    void flush();
    /** Ends all subscriptions. */
    void end();

private:
    struct StateChange {
        ConnectionState before;
        ConnectionState now;
    };
    using Words = std::variant<StateChange, RealtimeEvent>;
    struct Telling {
        Words words;
        quint64 number = 0;
        std::shared_ptr<Subscriber> only; ///< null: all that had joined
    };

    void tell(Words words, std::shared_ptr<Subscriber> only = nullptr);
    void deliver(const Telling &telling);
    /** Calls a function with the handler of each subscriber that joined before this number. */
    template <typename Call>
    void callAll(quint64 number, const Call &call);
    /** Removes the ended ones. */
    void sweep();

    StateChanged m_stateChanged;
    std::vector<std::shared_ptr<Subscriber>>
        m_all; ///< in the order of subscription; ended ones are removed after a flush
    std::size_t m_active = 0;
    std::deque<Telling> m_queue;
    quint64 m_number = 0;
    bool m_flushing = false;
    bool m_ended = false;
};

} // namespace coterie
