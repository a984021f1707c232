// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RealtimeService.h"

#include "realtime/Connection.h"
#include "realtime/ThrottleGate.h"

#include <QHash>

#include <utility>

namespace coterie {

namespace {

/** Calls the named handler for an event, if there is one. */
struct HandlerCaller {
    const SubscriptionHandlers &handlers;

    void operator()(const Connected &) const { callIfSet(handlers.connected); }
    void operator()(const Disconnected &end) const { callIfSet(handlers.disconnected, end.state); }
    void operator()(const Gap &) const { callIfSet(handlers.gap); }
    void operator()(const SharedMessage &message) const { callIfSet(handlers.message, message); }
    void operator()(const LikeUpdate &update) const { callIfSet(handlers.like, update); }
    void operator()(const ModerationUpdate &update) const { callIfSet(handlers.moderation, update); }
    void operator()(const ConnectionState &state) const { callIfSet(handlers.state, state); }

private:
    template <typename Handler, typename... Arguments>
    static void callIfSet(const Handler &handler, const Arguments &...arguments)
    {
        if (handler)
            handler(arguments...);
    }
};

} // namespace

Subscription::Subscription(std::shared_ptr<Subscriber> subscriber) : m_subscriber(std::move(subscriber)) {}

Subscription &Subscription::operator=(Subscription &&other) noexcept
{
    if (this != &other) {
        reset();
        m_subscriber = std::move(other.m_subscriber);
    }
    return *this;
}

Subscription::~Subscription()
{
    reset();
}

void Subscription::reset()
{
    const std::shared_ptr<Subscriber> subscriber = std::exchange(m_subscriber, nullptr);
    if (!subscriber)
        return;
    if (const std::shared_ptr<Connection> connection = subscriber->connection.lock())
        connection->unsubscribe(subscriber);
    subscriber->active = false;
}

bool Subscription::isActive() const
{
    return m_subscriber && m_subscriber->active;
}

CommunityClient::CommunityClient(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Subscription CommunityClient::subscribeAll(std::function<void(const RealtimeEvent &)> handler)
{
    return Subscription(m_connection->subscribe(std::move(handler)));
}

Subscription CommunityClient::subscribe(SubscriptionHandlers handlers)
{
    return subscribeAll(
        [handlers = std::move(handlers)](const RealtimeEvent &event) { std::visit(HandlerCaller{handlers}, event); });
}

ConnectionState CommunityClient::state() const
{
    return m_connection->state();
}

void CommunityClient::retryNow()
{
    m_connection->retryNow();
}

void CommunityClient::prefer()
{
    m_connection->prefer();
}

struct RealtimeService::Private {
    std::shared_ptr<Connection::Shared> shared;
    QHash<CommunityKey, std::shared_ptr<Connection>> connections;
    QList<CommunityKey> order; ///< of first use

    template <typename Call>
    void forEach(const Call &call) const
    {
        const auto all = connections; // a call may add a connection
        for (const CommunityKey &key : QList(order)) {
            if (const auto connection = all.value(key))
                call(*connection);
        }
    }

    /** Drops connections without users or state worth keeping, so that they do not accumulate over time. */
    void sweep()
    {
        connections.removeIf(
            [](const auto entry) { return entry.value().use_count() == 1 && entry.value()->isForgettable(); });
        order.removeIf([this](const CommunityKey &key) { return !connections.contains(key); });
    }
};

RealtimeService::RealtimeService(Seams seams, RealtimeOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<ConnectionState>();
    d->shared = std::make_shared<Connection::Shared>(seams, options, [this] {
        ++d->shared->counters.wakes;
        d->forEach([](Connection &connection) { connection.woke(); });
        Q_EMIT woke();
    });
}

RealtimeService::~RealtimeService()
{
    const auto connections = std::exchange(d->connections, {});
    for (const auto &connection : connections)
        connection->shutDown();
}

CommunityClient RealtimeService::client(const CommunityKey &key)
{
    if (const auto known = d->connections.constFind(key); known != d->connections.constEnd())
        return CommunityClient(*known);
    d->sweep();
    const auto connection = std::make_shared<Connection>(
        key, d->shared, [this, token = key.token](const ConnectionState &before, const ConnectionState &now) {
            Q_EMIT stateChanged(token, before, now);
        });
    d->connections.insert(key, connection);
    d->order << key;
    return CommunityClient(connection);
}

void RealtimeService::closeUnused()
{
    d->forEach([](Connection &connection) { connection.closeIfUnused(); });
}

void RealtimeService::networkChanged(bool reachable)
{
    ++d->shared->counters.networkChanges;
    d->shared->reachable = reachable;
    d->forEach([](Connection &connection) { connection.networkChanged(); });
}

const RealtimeCounters &RealtimeService::counters() const
{
    return d->shared->counters;
}

RealtimeReport RealtimeService::report() const
{
    RealtimeReport report;
    report.counters = d->shared->counters;
    report.counters.throttled = d->shared->gate.closings();
    report.networkReachable = d->shared->reachable;
    report.livenessEnforced = !d->shared->answering.isEmpty();
    d->forEach([&report](const Connection &connection) {
        report.connections << connection.report();
        report.liveSockets += connection.state().phase == ConnectionPhase::Live ? 1 : 0;
    });
    const Scheduler &clock = d->shared->seams.scheduler;
    for (const CommunityKey &key : d->order) {
        const QString host = ThrottleGate::hostOf(key.origin.url({}));
        if (const auto until = d->shared->gate.closedUntil(host, clock.now()))
            report.throttledUntil = clock.wallClock() + (*until - clock.now()).count();
    }
    return report;
}

} // namespace coterie
