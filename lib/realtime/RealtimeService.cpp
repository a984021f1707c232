// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RealtimeService.h"

#include "realtime/Connection.h"

#include <QHash>

#include <utility>

namespace coterie {

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

Subscription CommunityClient::subscribe(SubscriptionHandlers handlers)
{
    return Subscription(m_connection->subscribe(std::move(handlers)));
}

ConnectionState CommunityClient::state() const
{
    return m_connection->state();
}

void CommunityClient::retryNow()
{
    m_connection->retryNow();
}

struct RealtimeService::Private {
    std::shared_ptr<Connection::Shared> shared;
    QHash<CommunityKey, std::shared_ptr<Connection>> connections;

    /** Forgets what nobody holds and nobody will miss, so that years of browsing do not add up. */
    void sweep()
    {
        connections.removeIf(
            [](const auto entry) { return entry.value().use_count() == 1 && entry.value()->isForgettable(); });
    }
};

RealtimeService::RealtimeService(Seams seams, RealtimeOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<ConnectionState>();
    d->shared = std::make_shared<Connection::Shared>(Connection::Shared{seams, options, {}, {}});
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
    return CommunityClient(connection);
}

void RealtimeService::closeUnused()
{
    const auto connections = d->connections;
    for (const auto &connection : connections)
        connection->closeIfUnused();
}

const RealtimeCounters &RealtimeService::counters() const
{
    return d->shared->counters;
}

RealtimeReport RealtimeService::report() const
{
    RealtimeReport report;
    report.counters = d->shared->counters;
    for (const auto &connection : d->connections) {
        report.connections << connection->report();
        report.liveSockets += connection->state().phase == ConnectionPhase::Live ? 1 : 0;
    }
    return report;
}

} // namespace coterie
