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

/** Identifies a connection: subscriptions with the same key share one socket (R1). */
struct CommunityKey {
    Origin origin;
    QString account; ///< anything that identifies the signed-in account; never shown
    TokenAddress token;

    friend bool operator==(const CommunityKey &, const CommunityKey &) = default;
    friend size_t qHash(const CommunityKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.origin, key.account, key.token);
    }
};

/**
 * The handlers of a subscription; any of them may be empty. They are called on the service's thread, from the event
 * loop: never inside subscribe(), and never after the subscription ended. A handler may subscribe, end any
 * subscription, retry, and destroy the service. While a handler runs an event loop, the others wait. Handlers must not
 * throw.
 */
struct SubscriptionHandlers {
    std::function<void()> connected = nullptr;
    /** Called once each time Live is left, not for failed attempts. */
    std::function<void(const ConnectionState &)> disconnected = nullptr;
    /**
     * Events may have been lost: refetch. Called exactly once for each gap, right after connected (R5). It comes
     * without connected after a sleep that the link survived, and now and then if this community has no socket (R10).
     */
    std::function<void()> gap = nullptr;
    std::function<void(const SharedMessage &)> message = nullptr;
    std::function<void(const LikeUpdate &)> like = nullptr;
    std::function<void(const ModerationUpdate &)> moderation = nullptr;
    /** Called with the current state first, then with each new one. */
    std::function<void(const ConnectionState &)> state = nullptr;
};

/** A subscription. It ends when this is destroyed, reset or assigned over. Movable; may outlive the service. */
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
 * The live client of one community: a light handle that can be copied. The socket opens with the first subscription,
 * and closes 30 s after the last one ended (R1). A handle may outlive the service; then it does nothing.
 */
class CommunityClient {
public:
    [[nodiscard]] Subscription subscribe(SubscriptionHandlers handlers);
    /** The same with one handler for everything, in order. The rules of SubscriptionHandlers apply to it. */
    [[nodiscard]] Subscription subscribeAll(std::function<void(const RealtimeEvent &)> handler);
    [[nodiscard]] ConnectionState state() const;
    /** Tries to connect within a second, at most every 5 s. Leaves Halted as well (R4). */
    void retryNow();
    /** This community is being looked at: it gets a socket before those that were looked at earlier (R10). */
    void prefer();

private:
    friend class RealtimeService;
    explicit CommunityClient(std::shared_ptr<Connection> connection);
    std::shared_ptr<Connection> m_connection;
};

/**
 * The low-level client for live events. It has one connection for each subscribed community (R1), a new ticket and a
 * new socket for every attempt (R2), exponential backoff with full jitter (R3), a class and a sentence for every
 * failure (R4), and reports each gap exactly once (R5).
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
 * Threads: everything lives on the thread that created the service, which must run an event loop: sockets, decoding and
 * handlers. The seams must outlive the service and belong to the same thread. To keep the work off the GUI thread,
 * create all of it on another thread and push the events into an EventQueue, from which the GUI thread takes them.
 *
 * Errors: nothing throws or stops for good. A failure is a state with a reason, which sentence() puts into words.
 * Halted waits for the user (CommunityClient::retryNow()) or, if the reason may pass, tries again slowly.
 */
class RealtimeService : public QObject {
    Q_OBJECT

public:
    struct Seams {
        Scheduler &scheduler;
        Random &random;
        SocketFactory &sockets;
        TicketSource &tickets;
        /** Shared with HTTP requests to the same hosts (R3); null for a gate of its own. */
        ThrottleGate *gate = nullptr;
    };

    explicit RealtimeService(Seams seams, RealtimeOptions options = {}, QObject *parent = nullptr);
    /** Ends every subscription and closes every socket with 1000. */
    ~RealtimeService() override;

    /** Returns the client of a key; the same key gives the same connection. A null origin gives Halted(BadOrigin). */
    [[nodiscard]] CommunityClient client(const CommunityKey &key);

    /** Closes unused sockets at once, with 1000: for a change of account, and before quitting. */
    void closeUnused();

    /**
     * Call it at each change of the system's network (R7). Without a network there is only a slow probe; when it is
     * back, there is one attempt within a second, and live links are probed. Has no effect for a service on this
     * computer.
     */
    void networkChanged(bool reachable);

    [[nodiscard]] const RealtimeCounters &counters() const;
    /** Returns everything that Diagnostics shows. */
    [[nodiscard]] RealtimeReport report() const;

Q_SIGNALS:
    /** Emitted for each change of a connection's state; before and now are never equal. */
    void stateChanged(const coterie::TokenAddress &token, const coterie::ConnectionState &before,
                      const coterie::ConnectionState &now);
    /** Emitted after this computer slept or its clock was set: idle HTTP connections are probably dead. */
    void woke();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie
