// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "api/Credentials.h"
#include "client/EventSubscription.h"
#include "client/NetworkWorker.h"
#include "client/TokenStore.h"
#include "realtime/EventQueue.h"
#include "realtime/NetworkMonitor.h"
#include "realtime/RealtimeOptions.h"
#include "tasks/TaskThread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coterie {

/**
 * The service as the GUI thread sees it. Sockets, HTTP and decoding live on a network thread. Requests go there as
 * functions, and replies arrive in this object's event loop. Events come through one bounded queue: once a frame (16
 * ms) each subscriber gets a span of them, for at most 4 ms in all. GUI thread only.
 */
class NetworkClient : public QObject {
    Q_OBJECT

public:
    using Parts = NetworkWorker::Parts;
    struct Options {
        Credentials credentials;
        QString caFile; ///< PEM certificates to trust besides the system's; empty for none
        RealtimeOptions realtime;
        std::function<Parts()> parts;   ///< called on the network thread; empty for the real parts
        TokenStore *tokens = nullptr;   ///< must outlive the client; null keeps renewed tokens in memory only
        bool awaitsCredentials = false; ///< holds all requests until setCredentials()
        bool ownThread = true;          ///< false keeps everything on one thread, for tests in virtual time
    };
    /** Takes a subscriber's events, oldest first. The span is valid during the call. */
    using EventsHandler = std::function<void(std::span<const RealtimeEvent>)>;

    /** An upload in progress. Destroying or resetting it aborts the upload. Safe to outlive the client. */
    class Upload {
    public:
        Upload() = default;
        Upload(NetworkClient *client, std::shared_ptr<Abort> abort) : m_client(client), m_abort(std::move(abort)) {}
        Upload(Upload &&other) noexcept = default;
        Upload &operator=(Upload &&other) noexcept;
        ~Upload() { reset(); }
        void reset();

    private:
        QPointer<NetworkClient> m_client;
        std::shared_ptr<Abort> m_abort; ///< used on the network thread only
    };

    explicit NetworkClient(const Options &options, QObject *parent = nullptr);
    /** Ends the network thread; pending replies are dropped. */
    ~NetworkClient() override;

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

    /** Uses the API key and the tokens of these credentials from now on, and sends what waited for them. */
    void setCredentials(const Credentials &credentials);
    /** Returns whether nobody is signed in: only what needs the API key alone can be requested, and nothing is live. */
    [[nodiscard]] bool isGuest() const { return !m_awaitsCredentials && m_credentials.accessToken.isEmpty(); }
    [[nodiscard]] bool awaitsCredentials() const { return m_awaitsCredentials; }

    /** Runs a request on the network thread. The reply arrives here, unless the context was destroyed meanwhile. */
    template <typename T>
    void call(QObject *context, std::function<void(ApiClient &, Reply<T>)> request, Reply<T> reply)
    {
        QPointer<QObject> guard(context);
        onNetwork([this, guard, request = std::move(request), reply = std::move(reply)](ApiClient &api) {
            request(api, [this, guard, reply](Result<T, ApiError> result) {
                m_toGui.post([guard, reply, result = std::move(result)]() mutable {
                    if (guard)
                        reply(std::move(result));
                });
            });
        });
    }

    /**
     * Uploads an image. Progress (bytes sent, bytes in all) and the reply arrive here, unless the context was destroyed
     * or the upload aborted.
     */
    [[nodiscard]] Upload upload(QObject *context, MediaUpload media, std::function<void(qint64, qint64)> progress,
                                Reply<QString> reply);

    /** Delivers a community's events to the handler until the subscription ends. */
    [[nodiscard]] EventSubscription subscribe(const TokenAddress &token, EventsHandler handler);
    /** Called by EventSubscription. */
    void unsubscribe(quint64 id);
    /** Reconnects now, or within a second (R4). */
    void retryNow(const TokenAddress &token);
    /** Gives this community a socket before all that were looked at earlier (R10). */
    void prefer(const TokenAddress &token);
    /** Reports on all connections. The answer arrives here, unless the context was destroyed meanwhile. */
    void report(QObject *context, std::function<void(const RealtimeReport &)> answer);

Q_SIGNALS:
    /** Emitted after the events of one frame were delivered to all their subscribers. */
    void delivered();
    /** Emitted when the session was renewed, before the tokens are saved and used. */
    void tokensRenewed(const coterie::TokenPair &tokens);

    /** Emitted when the service refuses the session, possibly for several calls: the user must sign in again. */
    void sessionRefused();

private:
    struct Subscriber {
        EventsHandler handle;
        std::size_t limit =
            4; ///< events in one frame; doubled while they take little time, and cut when they take too much
    };
    /** Events taken from the queue and not delivered yet. */
    struct Pending {
        EventQueue::Batch batch;
        std::size_t next = 0;

        [[nodiscard]] std::span<const RealtimeEvent> events() const { return std::span(batch.events).subspan(next); }
    };

    void post(std::function<void()> task);
    void onNetwork(std::function<void(ApiClient &)> task);
    void scheduleFrame();
    void takeFromQueue();
    void deliverFrame();
    void deliver(Pending &pending);
    [[nodiscard]] bool hasPending() const;

    void saveTokens(const TokenPair &tokens, std::function<void()> saved);

    Credentials m_credentials; ///< renewed tokens are on the network thread only
    TokenStore *const m_tokens;
    bool m_awaitsCredentials;
    std::vector<std::function<void()>> m_waiting; ///< for the credentials
    Mailbox m_toGui;
    TaskThread m_toNetwork;
    EventQueue m_queue;
    NetworkWorker *m_worker = nullptr; ///< created, used and destroyed on the network thread only
    NetworkMonitor m_monitor;
    std::unordered_map<quint64, std::shared_ptr<Subscriber>> m_subscribers;
    quint64 m_lastId = 0;
    std::vector<Pending> m_pending;
    bool m_delivering = false;
    QTimer m_frameTimer;
    QElapsedTimer m_sinceFrame;
};

} // namespace coterie
