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

/** Takes everything that a subscription delivers, in order. */
using EventHandler = std::function<void(const RealtimeEvent &)>;

/** One subscription, as its owner's Subscription and the connection both hold it. */
struct Subscriber {
    EventHandler handler;
    std::weak_ptr<Connection> connection;
    bool active = true;
    bool gapPending = false;
    quint64 joined = 0; ///< what was said to all before this does not concern it
};

/**
 * Everybody who listens to one connection, and what they have still to be told. Telling only queues; flush() calls the
 * handlers, in the order of telling, and is called from the event loop alone. So a handler may subscribe, end
 * subscriptions, ask for a retry or destroy the service, and everybody hears the same things in the same order.
 * Events, of which there are many, come from the event loop as well, and are told at once when nothing waits.
 */
class Subscribers {
public:
    using StateChanged = std::function<void(const ConnectionState &before, const ConnectionState &now)>;

    explicit Subscribers(StateChanged stateChanged);

    /** It hears the present state first and, when that is Live, connected, but no gap from before its time. */
    std::shared_ptr<Subscriber> add(EventHandler handler, const ConnectionState &present);
    /** From now on it hears nothing, not even what was queued for it. */
    void remove(const std::shared_ptr<Subscriber> &subscriber);
    [[nodiscard]] bool isEmpty() const { return m_active == 0; }
    /** Everything that was to be told has been. */
    [[nodiscard]] bool isSilent() const { return m_queue.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_active); }

    void tellState(const ConnectionState &before, const ConnectionState &now);
    /** To each of them: connected, then its gap if one is pending (R5). */
    void tellConnected();
    /** The link was lost: each of them has a gap coming. */
    void tellDisconnected(const ConnectionState &now);
    /** Events may have been lost although no link was: in a sleep, or because there is none (R10). */
    void tellGap();
    /** Each of them has a gap coming with the next connected. */
    void oweGap();
    /** From the event loop alone. */
    void tellEvent(RealtimeEvent event);

    void flush();
    /** Nobody hears anything any more. */
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
        std::shared_ptr<Subscriber> only; ///< null: everybody who had joined
    };

    void tell(Words words, std::shared_ptr<Subscriber> only = nullptr);
    void deliver(const Telling &telling);
    /** To those who had joined before this number, with a function that takes their handler. */
    template <typename Call>
    void callAll(quint64 number, const Call &call);
    /** Lets go of those that ended. */
    void sweep();

    StateChanged m_stateChanged;
    std::vector<std::shared_ptr<Subscriber>> m_all; ///< in the order of subscription; ended ones go after a flush
    std::size_t m_active = 0;
    std::deque<Telling> m_queue;
    quint64 m_number = 0;
    bool m_flushing = false;
    bool m_ended = false;
};

} // namespace coterie
