// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "api/Credentials.h"
#include "api/Http.h"
#include "client/RenewalTimer.h"
#include "realtime/ApiTicketSource.h"
#include "realtime/EventQueue.h"
#include "realtime/GatedHttp.h"
#include "realtime/Random.h"
#include "realtime/RealtimeService.h"
#include "realtime/Scheduler.h"
#include "realtime/Socket.h"
#include "realtime/ThrottleGate.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace coterie {

/**
 * Everything of a NetworkClient that lives on the network thread: REST, sockets, decoding. Created, used and destroyed
 * on that thread; only the EventQueue is shared with the GUI thread.
 */
class NetworkWorker : public QObject {
    Q_OBJECT

public:
    /** What the worker is built on; tests bring their own. The scheduler is destroyed last. */
    struct Parts {
        std::unique_ptr<Scheduler> scheduler;
        std::unique_ptr<Random> random;
        std::unique_ptr<Http> http;
        std::unique_ptr<SocketFactory> sockets;
    };
    /** The real parts. caFile names PEM certificates to trust besides the system's; empty for none. */
    [[nodiscard]] static Parts realParts(const QString &caFile);

    NetworkWorker(Parts parts, const Credentials &credentials, const RealtimeOptions &options, EventQueue &queue);

    [[nodiscard]] ApiClient &api() { return m_api; }
    /** Replaces the API key and the tokens. */
    void setCredentials(const Credentials &credentials);
    [[nodiscard]] CommunityClient client(const TokenAddress &token);

    /** Puts the community's events into the queue, under this id, until unsubscribe(). */
    void subscribe(quint64 id, const TokenAddress &token);
    void unsubscribe(quint64 id);
    void networkChanged(bool reachable);
    [[nodiscard]] RealtimeReport report() const;

private:
    Parts m_parts;
    const Origin m_origin;
    QString m_account; ///< from the first token: a renewed session is the same account
    ThrottleGate m_gate;
    GatedHttp m_http;
    ApiClient m_api;
    RenewalTimer m_renewal;
    ApiTicketSource m_tickets;
    RealtimeService m_service;
    std::unordered_map<quint64, Subscription> m_subscriptions;
    EventQueue &m_queue;
};

} // namespace coterie
