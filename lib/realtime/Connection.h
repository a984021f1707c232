// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Decoder.h"
#include "protocol/Result.h"
#include "realtime/Backoff.h"
#include "realtime/ClockWatch.h"
#include "realtime/Failure.h"
#include "realtime/Liveness.h"
#include "realtime/RealtimeService.h"
#include "realtime/Scheduler.h"
#include "realtime/Socket.h"
#include "realtime/SocketBudget.h"
#include "realtime/Subscribers.h"
#include "realtime/ThrottleGate.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace coterie {

/**
 * The state machine of one connection (docs/realtime.md, R1). Timers, tickets and sockets drive it. Each callback
 * belongs to a generation, which is incremented with every attempt and every stop, and callbacks of older generations
 * do nothing. Every attempt ends in leave(), every pause begins in rest(), and only setState() changes the state.
 */
class Connection : public SocketBudget::Claimant, public std::enable_shared_from_this<Connection> {
public:
    /** State that all connections of one service share. */
    struct Shared {
        Shared(const RealtimeService::Seams &theSeams, const RealtimeOptions &theOptions,
               std::function<void()> clockJumped);

        RealtimeService::Seams seams;
        const RealtimeOptions options;
        RealtimeCounters counters;
        Decoder decoder;
        ThrottleGate ownGate; ///< used if the seams have none
        ThrottleGate &gate;
        SocketBudget budget;
        ClockWatch clock;
        bool reachable = true;   ///< the network, as reported by the system
        QSet<QString> answering; ///< hosts that have ever answered a ping (R6)
        quint64 lastPreference = 0;
    };

    static constexpr quint16 normalClosure = 1000; ///< RFC 6455 7.4.1

    Connection(CommunityKey key, std::shared_ptr<Shared> shared, Subscribers::StateChanged stateChanged);

    /** Adds a subscriber. Returns null after shutDown(). */
    [[nodiscard]] std::shared_ptr<Subscriber> subscribe(EventHandler handler);
    void unsubscribe(const std::shared_ptr<Subscriber> &subscriber);
    [[nodiscard]] const ConnectionState &state() const { return m_state; }
    [[nodiscard]] ConnectionReport report() const;
    void retryNow();
    /** Gives this connection priority if there are more communities than sockets (R10). */
    void prefer();
    /** Handles a resume from sleep, or a change of the clock (R6). */
    void woke();
    /** Handles a change of the network as reported by the system (R7). */
    void networkChanged();
    /** Closes the connection at once if it has no subscriber. */
    void closeIfUnused();
    /** Closes the connection for good. No handler is invoked and no seam is used afterwards. */
    void shutDown();
    /** Returns whether the object can be destroyed and recreated later without losing any state. */
    [[nodiscard]] bool isForgettable() const;

    [[nodiscard]] quint64 rank() const override;
    void giveUpSocket() override;
    void socketIsFree() override;

private:
    using Milliseconds = std::chrono::milliseconds;
    using Step = void (Connection::*)();

    // The steps of a successful attempt, in order.
    void start();
    void begin();
    void requestTicket();
    void handleTicket(const Result<QString, ApiError> &answer);
    void openSocket(const QString &ticket);
    void opened();
    void received(const QString &text);
    void receivedBinary();
    void ponged();
    void noteActivity();
    void stableTimeElapsed();
    void stable();
    // The ways in which an attempt ends.
    void ticketTimedOut();
    void connectTimedOut();
    void pongTimedOut();
    void linkAlive();
    void socketEnded(const SocketEnd &end);
    void leave(const Failure &failure, std::optional<quint16> closeCode = std::nullopt);
    void stop();
    // Between attempts.
    void rest(Milliseconds moment, ConnectionState next, Step then = &Connection::begin);
    void goOffline(ConnectionState next);
    void waitForGate(Milliseconds until, ConnectionState next);
    void poll(ConnectionState next);
    void pollDue();
    void retrySoon();

    [[nodiscard]] bool isResting() const;
    [[nodiscard]] bool isReachable() const { return m_shared->reachable || m_key.origin.isLoopback(); }
    [[nodiscard]] Milliseconds delayAfter(const Failure &failure);
    [[nodiscard]] Milliseconds withExtraJitter(Milliseconds wait);
    [[nodiscard]] Milliseconds connectDeadline() const;
    [[nodiscard]] bool isTicketStale() const;
    void count(DecodeError error);
    void dropSocket(std::optional<quint16> closeCode);
    void setState(ConnectionState next);
    void flushSoon();

    [[nodiscard]] Scheduler &scheduler() const { return m_shared->seams.scheduler; }
    [[nodiscard]] Random &random() const { return m_shared->seams.random; }
    [[nodiscard]] const RealtimeOptions &options() const { return m_shared->options; }

    /** Returns a callback that does nothing after the current attempt has ended or the connection was destroyed. */
    template <typename... Arguments>
    std::function<void(Arguments...)> ofThisAttempt(void (Connection::*step)(Arguments...));

    const CommunityKey m_key;
    const QString m_host;
    const std::shared_ptr<Shared> m_shared;
    Subscribers m_subscribers;
    FailureJudge m_judge;
    Backoff m_backoff;
    Liveness m_liveness;
    ConnectionState m_state;
    quint64 m_generation = 0;
    quint64 m_preference = 0;
    qint64 m_events = 0;
    int m_attempt = 0; ///< since the last stable connection
    bool m_shutDown = false;

    std::unique_ptr<Timer> m_timer; ///< of the current phase: start, a deadline, stability or a wait
    std::unique_ptr<Timer> m_lingerTimer;
    std::unique_ptr<Timer> m_flushTimer;
    std::unique_ptr<Socket> m_socket;
    std::vector<std::unique_ptr<Socket>> m_closing; ///< sockets in their close handshake; their events are ignored

    Milliseconds m_ticketRequestedAt{0};
    qint64 m_ticketRequestedAtWall = 0;
    bool m_ticketRepeated = false;
    int m_failedConnects = 0;         ///< attempts in a row that failed before the server answered the handshake
    bool m_hasActivity = false;       ///< this socket has received a frame or a pong
    bool m_stableTimeElapsed = false; ///< Live for `stableAfter`
    bool m_slept = false;             ///< the computer slept while Live, and the link has not proved to be alive since
    bool m_polled = false;            ///< all sockets are in use by other communities
    std::optional<Milliseconds> m_restingUntil;
    std::optional<Milliseconds> m_lastQuickRetry;
};

template <typename... Arguments>
std::function<void(Arguments...)> Connection::ofThisAttempt(void (Connection::*step)(Arguments...))
{
    return [weak = weak_from_this(), generation = m_generation, step](Arguments... arguments) {
        const std::shared_ptr<Connection> self = weak.lock();
        if (!self || self->m_generation != generation)
            return;
        ((*self).*step)(std::move(arguments)...);
        self->m_subscribers.flush();
    };
}

} // namespace coterie
