// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"
#include "protocol/Origin.h"
#include "protocol/RealtimeEvent.h"
#include "realtime/RealtimeOptions.h"
#include "realtime/RealtimeReport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace coterie {

class Connection;
class Random;
class Scheduler;
class SocketFactory;
struct Subscriber;
class ThrottleGate;
class TicketSource;

/** Which socket is meant: whoever asks for the same three shares one (R1). */
struct CommunityKey {
    Origin origin;
    QString account; ///< anything that tells two sign-ins apart; never shown
    TokenAddress token;

    friend bool operator==(const CommunityKey &, const CommunityKey &) = default;
    friend size_t qHash(const CommunityKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.origin, key.account, key.token);
    }
};

/**
 * What a subscriber wants to hear; any of them may be empty. They are called on the service's thread, from the event
 * loop: never from inside subscribe(), never after the subscription ended. A handler may subscribe, end any
 * subscription, ask for a retry and destroy the service; one that runs an event loop of its own holds the rest back
 * until it returns. It must not throw.
 */
struct SubscriptionHandlers {
    std::function<void()> connected = nullptr;
    /** Once for each time Live was left, not for attempts that failed. */
    std::function<void(const ConnectionState &)> disconnected = nullptr;
    /**
     * Events may have been lost: refetch. Exactly once for each gap, right after connected (R5). Without connected
     * after a sleep that the link survived and, from time to time, where there is no socket for this community (R10).
     */
    std::function<void()> gap = nullptr;
    std::function<void(const SharedMessage &)> message = nullptr;
    std::function<void(const LikeUpdate &)> like = nullptr;
    std::function<void(const ModerationUpdate &)> moderation = nullptr;
    /** Each state, the present one first. */
    std::function<void(const ConnectionState &)> state = nullptr;
};

/** Ends when it is destroyed, reset or assigned over; movable, and may outlive the service. */
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    Subscription(Subscription &&) noexcept = default;
    Subscription &operator=(Subscription &&other) noexcept;
    ~Subscription();

    void reset();
    [[nodiscard]] bool isActive() const;

private:
    friend class CommunityClient;
    explicit Subscription(std::shared_ptr<Subscriber> subscriber);
    std::shared_ptr<Subscriber> m_subscriber;
};

/**
 * The live client of one community: a light handle, copied freely. The socket opens with the first subscription and
 * closes some time after the last one ended. A handle may outlive the service; then it does nothing.
 */
class CommunityClient {
public:
    [[nodiscard]] Subscription subscribe(SubscriptionHandlers handlers);
    /** The same with one handler for everything, in order. The rules of SubscriptionHandlers apply to it. */
    [[nodiscard]] Subscription subscribeAll(std::function<void(const RealtimeEvent &)> handler);
    [[nodiscard]] ConnectionState state() const;
    /** The next attempt comes now, or within a second; at most every 5 s. Leaves Halted as well (R4). */
    void retryNow();
    /** Somebody looks at this community now: it has a socket before all that were looked at earlier (R10). */
    void prefer();

private:
    friend class RealtimeService;
    explicit CommunityClient(std::shared_ptr<Connection> connection);
    std::shared_ptr<Connection> m_connection;
};

/**
 * The low-level client: what happens in a community, as it happens. It holds one connection for each community that
 * somebody subscribed to (R1): a fresh ticket and a fresh socket for every attempt (R2), exponential backoff with full
 * jitter (R3), every failure with a class and a sentence (R4), gaps told exactly once (R5).
 *
 *     QtHttp http;
 *     ApiClient api(http, {origin, apiKey, accessToken, refreshToken});
 *     QtScheduler scheduler;
 *     QtRandom random;
 *     QtSocketFactory sockets;
 *     ApiTicketSource tickets(api);
 *     RealtimeService service({scheduler, random, sockets, tickets});
 *
 *     const Subscription subscription = service.client({origin, account, token}).subscribe({
 *         .connected = [] { qInfo() << "live"; },
 *         .disconnected = [](const ConnectionState &state) { qInfo() << sentence(state); },
 *         .gap = [] { },  // something may have been missed: fetch the newest messages by REST
 *         .message = [](const Message &message) { qInfo() << message.author.username << message.content; },
 *         .like = [](const LikeUpdate &update) { },
 *         .moderation = [](const ModerationUpdate &update) { },
 *     });
 *
 * Threads: everything here lives on the thread that made the service, which must run an event loop: sockets, decoding
 * and handlers. The seams must outlive the service and serve the same thread. To keep the work off the GUI thread, make
 * all of it on a thread of its own and let the handlers push into an EventQueue, which the GUI thread takes from.
 *
 * Errors: nothing here throws or stops for good. A failure shows as a state with a reason, and sentence() words it;
 * Halted waits for a person (CommunityClient::retryNow()) or, where the reason can go by itself, looks again slowly.
 */
class RealtimeService : public QObject {
    Q_OBJECT

public:
    struct Seams {
        Scheduler &scheduler;
        Random &random;
        SocketFactory &sockets;
        TicketSource &tickets;
        /** Shared with the HTTP requests to the same hosts; the service has its own where there is none (R3). */
        ThrottleGate *gate = nullptr;
    };

    explicit RealtimeService(Seams seams, RealtimeOptions options = {}, QObject *parent = nullptr);
    /** Ends every subscription and closes every socket with 1000. */
    ~RealtimeService() override;

    /** Gets or creates; the same key gives the same connection. An origin that is null gives Halted(BadOrigin). */
    [[nodiscard]] CommunityClient client(const CommunityKey &key);

    /** Closes at once, with 1000, what only lingers: for a change of account, and before quitting. */
    void closeUnused();

    /**
     * What the system says of the network, at each change (R7): without it, no attempts but a slow probe; when it is
     * back, one attempt within a second; and what is live is probed. Of no concern to a service on this computer.
     */
    void networkChanged(bool reachable);

    [[nodiscard]] const RealtimeCounters &counters() const;
    /** All there is to show of the service, now. */
    [[nodiscard]] RealtimeReport report() const;

Q_SIGNALS:
    /** The only signal of the state machine: old and new are never equal. */
    void stateChanged(const coterie::TokenAddress &token, const coterie::ConnectionState &before,
                      const coterie::ConnectionState &now);
    /** This computer slept, or its clock was set: kept HTTP connections are probably dead. */
    void woke();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie
