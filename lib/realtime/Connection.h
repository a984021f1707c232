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
 * The state machine of one key (docs/realtime.md). It is told things by timers, tickets and sockets; each of these
 * belongs to a generation, which goes up with every attempt and every stop, and what belongs to an older one is
 * dropped. Every attempt ends in one place, leave(), every rest begins in one, rest(), and the state changes in one,
 * setState().
 */
class Connection : public SocketBudget::Claimant, public std::enable_shared_from_this<Connection> {
public:
    /** What the connections of one service have in common. */
    struct Shared {
        Shared(const RealtimeService::Seams &its, const RealtimeOptions &theOptions, std::function<void()> clockJumped);

        RealtimeService::Seams seams;
        const RealtimeOptions options;
        RealtimeCounters counters;
        Decoder decoder;
        ThrottleGate ownGate; ///< when the seams bring none
        ThrottleGate &gate;
        SocketBudget budget;
        ClockWatch clock;
        bool reachable = true;   ///< the network, as the system says
        QSet<QString> answering; ///< hosts that have ever answered a ping (R6)
        quint64 lastPreference = 0;
    };

    static constexpr quint16 normalClosure = 1000; ///< RFC 6455 7.4.1

    Connection(CommunityKey key, std::shared_ptr<Shared> shared, Subscribers::StateChanged stateChanged);

    /** Null after shutDown(). */
    [[nodiscard]] std::shared_ptr<Subscriber> subscribe(EventHandler handler);
    void unsubscribe(const std::shared_ptr<Subscriber> &subscriber);
    [[nodiscard]] const ConnectionState &state() const { return m_state; }
    [[nodiscard]] ConnectionReport report() const;
    void retryNow();
    /** Somebody looks at it now: it comes before all others when there are more communities than sockets. */
    void prefer();
    /** The computer slept, or its clock was set. */
    void woke();
    /** The network came, went or changed, as the system says. */
    void networkChanged();
    /** Closes at once what only lingers. */
    void closeIfUnused();
    /** For good: nothing is told and none of the seams is used from now on. */
    void shutDown();
    /** Nothing is lost when this is destroyed and made anew. */
    [[nodiscard]] bool isForgettable() const;

    [[nodiscard]] quint64 rank() const override;
    void giveUpSocket() override;
    void socketIsFree() override;

private:
    using Milliseconds = std::chrono::milliseconds;
    using Step = void (Connection::*)();

    // The steps, in the order of a good day.
    void start();
    void begin();
    void askForTicket();
    void ticketAnswered(const Result<QString, ApiError> &answer);
    void connectWith(const QString &ticket);
    void opened();
    void received(const QString &text);
    void receivedBinary();
    void ponged();
    void heard();
    void ripe();
    void stable();
    // And of the others.
    void ticketLate();
    void connectLate();
    void silent();
    void survived();
    void ended(const SocketEnd &end);
    void leave(const Failure &failure, std::optional<quint16> closeCode = std::nullopt);
    void stop();
    // While there is no attempt.
    void rest(Milliseconds moment, ConnectionState next, Step then = &Connection::begin);
    void goOffline(ConnectionState next);
    void waitForGate(Milliseconds until, ConnectionState next);
    void poll(ConnectionState next);
    void pollDue();
    void hurry();

    [[nodiscard]] bool isResting() const;
    [[nodiscard]] bool isReachable() const { return m_shared->reachable || m_key.origin.isLoopback(); }
    [[nodiscard]] Milliseconds delayAfter(const Failure &failure);
    [[nodiscard]] Milliseconds spreadBehind(Milliseconds wait);
    [[nodiscard]] Milliseconds connectDeadline() const;
    [[nodiscard]] bool isTicketStale() const;
    void count(DecodeError error);
    void dropSocket(std::optional<quint16> closeCode);
    void setState(ConnectionState next);
    void flushSoon();

    [[nodiscard]] Scheduler &scheduler() const { return m_shared->seams.scheduler; }
    [[nodiscard]] Random &random() const { return m_shared->seams.random; }
    [[nodiscard]] const RealtimeOptions &options() const { return m_shared->options; }

    /** A callback that does nothing once its attempt is over, or the connection gone. */
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

    std::unique_ptr<Timer> m_timer; ///< of the present phase: start, a deadline, stability or the wait
    std::unique_ptr<Timer> m_lingerTimer;
    std::unique_ptr<Timer> m_flushTimer;
    std::unique_ptr<Socket> m_socket;
    std::vector<std::unique_ptr<Socket>> m_closing; ///< given up, saying goodbye; nothing of them is heard

    Milliseconds m_ticketAskedAt{0};
    qint64 m_ticketAskedAtWall = 0;
    bool m_ticketAskedTwice = false;
    int m_neverConnected = 0; ///< attempts in a row that died before the server answered the handshake
    bool m_heard = false;     ///< a frame or a pong of this socket
    bool m_ripe = false;      ///< it has been Live long enough
    bool m_slept = false;     ///< while Live, and it has not yet proved that it survived that
    bool m_polled = false;    ///< others have the sockets
    std::optional<Milliseconds> m_restingUntil;
    std::optional<Milliseconds> m_lastHurry;
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
