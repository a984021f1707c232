// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/ThrottleGate.h"
#include "realtime/WalkListener.h"
#include "realtime/WalkWorld.h"

#include <chrono>
#include <memory>
#include <vector>

namespace coterie::test {

/**
 * Performs random actions of users, servers, clocks and networks on a RealtimeService, inside and outside of its
 * handlers, and checks the invariants after each step (docs/realtime.md, "How it is tested"). The same seed gives the
 * same steps.
 */
class RealtimeWalk {
public:
    explicit RealtimeWalk(unsigned seed);
    ~RealtimeWalk();

    /** Performs one step. Returns false if an invariant was broken. */
    [[nodiscard]] bool step();
    /** Returns the broken invariant and the steps that led to it. */
    [[nodiscard]] QString story() const;
    /** Returns what the walk has encountered, to check that it was not trivial. */
    [[nodiscard]] RealtimeCounters met() const;

private:
    using Phase = ConnectionPhase;
    static constexpr int keys = 12; ///< more than the maximum of sockets

    /** The observed state of a key. */
    struct Watched {
        ConnectionState state;
        int request = 0;                        ///< number of the latest ticket request
        std::chrono::milliseconds notBefore{0}; ///< monotonic end of the announced wait
        std::optional<std::chrono::milliseconds> unwantedSince;
    };

    void makeService();
    void endService();
    // Actions of users.
    void subscribe();
    void unsubscribe();
    void move();
    void retryNow();
    void prefer();
    void meddle();
    // Actions of the server.
    void answerTicket();
    void useLink();
    void useLinkOf(WalkWorld::Link &link);
    void spookFromTheGrave();
    // Actions of time.
    void letTimePass();
    void changeNetwork();

    void stateChanged(int key, const ConnectionState &before, const ConnectionState &now);
    void ticketAsked(int key);
    /** Checks that the gate allows a request to the host. */
    void checkGate(int key);
    void check();
    void checkKey(int key);
    void checkListeners();
    /** Returns how many timers its phase needs at most. */
    [[nodiscard]] int timersOf(int key);
    [[nodiscard]] int listenersOf(int key) const;
    /** Returns the number of all events at all listeners. */
    [[nodiscard]] int heard() const;
    [[nodiscard]] CommunityClient client(int key) { return m_service->client(WalkWorld::key(key)); }
    void note(const QString &words);

    WalkRandom m_random;
    WalkWorld m_world;
    ThrottleGate m_gate;
    std::unique_ptr<RealtimeService> m_service;
    std::vector<std::unique_ptr<WalkListener>> m_listeners;
    std::vector<Watched> m_watched;
    int m_meddling = 0;     ///< depth of nested handlers
    RealtimeCounters m_met; ///< counters of destroyed services
    QStringList m_trail;    ///< the last steps
};

} // namespace coterie::test
