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
 * Does at random what people, servers, clocks and networks do to a RealtimeService, in and out of its handlers, and
 * after each step looks whether the promises still hold (docs/realtime.md, "How it is tested"). The same seed takes the
 * same steps.
 */
class RealtimeWalk {
public:
    explicit RealtimeWalk(unsigned seed);
    ~RealtimeWalk();

    /** False when a promise was broken. */
    [[nodiscard]] bool step();
    /** The promise that was broken, and the steps that led there. */
    [[nodiscard]] QString story() const;
    /** What the walk has met so far, for a walk that meets nothing proves nothing. */
    [[nodiscard]] RealtimeCounters met() const;

private:
    using Phase = ConnectionPhase;
    static constexpr int keys = 12; ///< more than there may be sockets

    /** What was seen of a key from outside. */
    struct Watched {
        ConnectionState state;
        int request = 0;                        ///< the newest for a ticket
        std::chrono::milliseconds notBefore{0}; ///< monotonic: when the wait that was told will be over
        std::optional<std::chrono::milliseconds> unwantedSince;
    };

    void makeService();
    void endService();
    // What people do.
    void subscribe();
    void unsubscribe();
    void move();
    void retryNow();
    void prefer();
    void meddle();
    // What the server does.
    void answerTicket();
    void useLink();
    void useLinkOf(WalkWorld::Link &link);
    void spookFromTheGrave();
    // What time does.
    void letTimePass();
    void changeNetwork();

    void stateChanged(int key, const ConnectionState &before, const ConnectionState &now);
    void ticketAsked(int key);
    /** Something goes to the host. */
    void checkGate(int key);
    void check();
    void checkKey(int key);
    void checkListeners();
    /** As many as its phase needs. */
    [[nodiscard]] int timersOf(int key);
    [[nodiscard]] int listenersOf(int key) const;
    /** By all, of everything. */
    [[nodiscard]] int heard() const;
    [[nodiscard]] CommunityClient client(int key) { return m_service->client(WalkWorld::key(key)); }
    void note(const QString &words);

    WalkRandom m_random;
    WalkWorld m_world;
    ThrottleGate m_gate;
    std::unique_ptr<RealtimeService> m_service;
    std::vector<std::unique_ptr<WalkListener>> m_listeners;
    std::vector<Watched> m_watched;
    int m_meddling = 0;     ///< depth: handlers call handlers
    RealtimeCounters m_met; ///< by the services that are gone
    QStringList m_trail;    ///< the last steps
};

} // namespace coterie::test
