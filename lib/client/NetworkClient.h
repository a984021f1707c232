// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "api/Credentials.h"
#include "api/Http.h"
#include "client/EventSubscription.h"
#include "realtime/EventQueue.h"
#include "realtime/NetworkMonitor.h"
#include "realtime/RealtimeOptions.h"
#include "realtime/RealtimeService.h"
#include "realtime/Scheduler.h"
#include "tasks/TaskThread.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace coterie {

class NetworkWorker;
class Random;
class SocketFactory;

/**
 * The service as the GUI thread sees it. Sockets, HTTP and decoding live on a network thread of their own; requests go
 * there as functions, answers come back to the event loop of this object's thread, and events come through one bounded
 * queue that is drained at most once a frame and for at most 4 ms. All methods belong to the GUI thread.
 */
class NetworkClient : public QObject {
    Q_OBJECT

public:
    /** What the network thread is made of; a test brings its own. The scheduler is destroyed last. */
    struct Parts {
        std::unique_ptr<Scheduler> scheduler;
        std::unique_ptr<Random> random;
        std::unique_ptr<Http> http;
        std::unique_ptr<SocketFactory> sockets;
    };
    struct Options {
        Credentials credentials;
        QString caFile; ///< PEM certificates to trust besides the system's; empty for none
        RealtimeOptions realtime;
        std::function<Parts()> parts; ///< called on the network thread; the real ones when empty
        bool ownThread = true;        ///< a virtual-time test stays on one thread
    };
    using NotificationHandler = std::function<void(const Notification &)>;
    /** The messages that the next notifications of a follower change; good during the call alone. */
    using ComingHandler = std::function<void(std::span<const MessageId *const>)>;

    /** An upload under way; destroying or resetting it gives the upload up. Does not outlive the backend. */
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
        std::shared_ptr<Abort> m_abort; ///< used on the network thread alone
    };

    explicit NetworkClient(const Options &options, QObject *parent = nullptr);
    /** Ends the network thread; answers that were under way are dropped. */
    ~NetworkClient() override;

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

    /** Runs a request on the network thread; its answer comes here, unless the context died meanwhile. */
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

    /** Uploads a picture. Progress and answer come here, unless the context died or the upload was given up. */
    [[nodiscard]] Upload upload(QObject *context, MediaUpload media, std::function<void(qint64, qint64)> progress,
                                Reply<QString> reply);

    /**
     * Subscribes to a community's events; drained() follows each batch of calls to the handler. In a burst coming is
     * called before some of them, with what they will change, so that it can be fetched from memory at once.
     */
    [[nodiscard]] EventSubscription follow(const TokenAddress &token, NotificationHandler handler,
                                           ComingHandler coming = {});
    void retryNow(const TokenAddress &token);
    /** This community is looked at now (R10). */
    void prefer(const TokenAddress &token);
    /** What the network thread knows of its connections; the answer comes here, unless the context died meanwhile. */
    void report(QObject *context, std::function<void(const RealtimeReport &)> answer);

Q_SIGNALS:
    /** The events of one frame were handed out: now is the time to show what they changed. */
    void drained();
    /**
     * The session was renewed. These tokens must be kept now, for the old ones are dead; they are used once every slot
     * has returned.
     */
    void tokensRenewed(const coterie::TokenPair &tokens);

private:
    friend class EventSubscription;

    void onNetwork(std::function<void(ApiClient &)> task);
    void unfollow(quint64 id);
    void scheduleDrain();
    /** Tells of the next of what is carried, so many of them. */
    void announce(std::size_t count) const;
    void handOut(const EventQueue::Item &item);
    void drain();

    const Credentials m_credentials;
    Mailbox m_toGui;
    TaskThread m_toNetwork;
    EventQueue m_queue;
    NetworkWorker *m_worker = nullptr; ///< made, used and destroyed on the network thread, and nowhere else
    NetworkMonitor m_monitor;
    struct Follower {
        NotificationHandler take;
        ComingHandler coming;
    };
    QHash<quint64, std::shared_ptr<const Follower>> m_followers;
    quint64 m_lastId = 0;
    std::vector<EventQueue::Item> m_carried;
    std::size_t m_carriedNext = 0;
    QTimer m_drainTimer;
    QElapsedTimer m_sinceDrain;
};

} // namespace coterie
