// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/NetworkClient.h"

#include "api/QtHttp.h"
#include "realtime/ApiTicketSource.h"
#include "realtime/GatedHttp.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "realtime/QtSocket.h"
#include "realtime/ThrottleGate.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#include <chrono>
#include <unordered_map>
#include <utility>
#include <variant>

using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto frame = 16ms;
constexpr auto slice = 4ms;
constexpr auto clockLooks = 50us; ///< between two looks at the clock
constexpr int mostUntilLook = 32;
constexpr std::size_t fewestAnnounced = 4; ///< of fewer the look-ups wait for memory anyway

NetworkClient::Parts realParts(const QString &caFile)
{
    const QList<QSslCertificate> authorities =
        caFile.isEmpty() ? QList<QSslCertificate>{} : QSslCertificate::fromPath(caFile, QSsl::Pem);
    NetworkClient::Parts parts;
    parts.scheduler = std::make_unique<QtScheduler>();
    parts.random = std::make_unique<QtRandom>();
    parts.http = std::make_unique<QtHttp>(authorities);
    parts.sockets = std::make_unique<QtSocketFactory>(authorities);
    return parts;
}

/** The message that is looked for when it is handed out; none for what is new. */
const MessageId *changedBy(const Notification &notification)
{
    if (const auto *like = std::get_if<LikeUpdate>(&notification))
        return &like->messageId;
    if (const auto *moderation = std::get_if<ModerationUpdate>(&notification))
        return &moderation->messageId;
    const auto *message = std::get_if<SharedMessage>(&notification);
    return message && (*message)->isReply() ? &(*message)->parentMessageId : nullptr;
}

/** Tells two sign-ins to one origin apart without holding the token itself. */
QString accountOf(const Credentials &credentials)
{
    const QByteArray digest = QCryptographicHash::hash(credentials.accessToken.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace

/** All that lives on the network thread. */
class NetworkWorker : public QObject {
public:
    NetworkWorker(NetworkClient::Parts parts, const Credentials &credentials, const RealtimeOptions &options,
                  EventQueue &queue)
        : m_parts(std::move(parts)),
          m_origin(credentials.origin),
          m_account(accountOf(credentials)),
          m_http(*m_parts.http, m_gate, *m_parts.scheduler),
          m_api(m_http, credentials),
          m_tickets(m_api),
          m_service({*m_parts.scheduler, *m_parts.random, *m_parts.sockets, m_tickets, &m_gate}, options),
          m_queue(queue)
    {
        connect(&m_service, &RealtimeService::woke, this, [this] { m_http.forgetConnections(); });
    }

    [[nodiscard]] ApiClient &api() { return m_api; }

    [[nodiscard]] CommunityClient client(const TokenAddress &token)
    {
        return m_service.client({m_origin, m_account, token});
    }

    void networkChanged(bool reachable)
    {
        m_http.forgetConnections();
        m_service.networkChanged(reachable);
    }

    void follow(quint64 id, const TokenAddress &token)
    {
        SubscriptionHandlers handlers;
        handlers.connected = [this, id] { m_queue.push(id, Connected{}); };
        handlers.disconnected = [this, id](const ConnectionState &state) { m_queue.push(id, Disconnected{state}); };
        handlers.gap = [this, id] { m_queue.push(id, Gap{}); };
        handlers.message = [this, id](const SharedMessage &message) { m_queue.push(id, message); };
        handlers.like = [this, id](const LikeUpdate &update) { m_queue.push(id, update); };
        handlers.moderation = [this, id](const ModerationUpdate &update) { m_queue.push(id, update); };
        handlers.state = [this, id](const ConnectionState &state) { m_queue.push(id, state); };
        m_subscriptions.insert_or_assign(id, client(token).subscribe(std::move(handlers)));
    }

    void unfollow(quint64 id) { m_subscriptions.erase(id); }

    [[nodiscard]] RealtimeReport report() const
    {
        RealtimeReport report = m_service.report();
        report.counters.overflows = qint64(m_queue.overflows());
        report.counters.renewals = m_api.renewal().renewed();
        report.counters.renewalsFailed = m_api.renewal().failed();
        return report;
    }

private:
    NetworkClient::Parts m_parts;
    const Origin m_origin;
    const QString m_account; ///< of the first token: a renewed session is the same account
    ThrottleGate m_gate;
    GatedHttp m_http;
    ApiClient m_api;
    ApiTicketSource m_tickets;
    RealtimeService m_service;
    std::unordered_map<quint64, Subscription> m_subscriptions;
    EventQueue &m_queue;
};

void EventSubscription::reset()
{
    if (m_client && m_id != 0)
        m_client->unfollow(m_id);
    m_id = 0;
}

NetworkClient::Upload &NetworkClient::Upload::operator=(Upload &&other) noexcept
{
    if (this != &other) {
        reset();
        m_client = std::exchange(other.m_client, nullptr);
        m_abort = std::move(other.m_abort);
    }
    return *this;
}

void NetworkClient::Upload::reset()
{
    if (const auto abort = std::exchange(m_abort, {}); abort && m_client)
        m_client->m_toNetwork.post([abort] { abort->abort(); });
}

NetworkClient::NetworkClient(const Options &options, QObject *parent)
    : QObject(parent),
      m_credentials(options.credentials),
      m_toNetwork(QStringLiteral("network")),
      m_queue([this] { m_toGui.post([this] { scheduleDrain(); }); })
{
    m_drainTimer.setSingleShot(true);
    m_drainTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_drainTimer, &QTimer::timeout, this, &NetworkClient::drain);
    m_sinceDrain.start();

    auto parts = options.parts ? options.parts : [caFile = options.caFile] { return realParts(caFile); };
    auto build = [this, parts, realtime = options.realtime] {
        m_worker = new NetworkWorker(parts(), m_credentials, realtime, m_queue);
        m_worker->api().setKeepTokens([this](const TokenPair &tokens, const std::function<void()> &kept) {
            m_toGui.post([this, tokens, kept] {
                Q_EMIT tokensRenewed(tokens);
                m_toNetwork.post(kept);
            });
        });
    };
    connect(&m_monitor, &NetworkMonitor::changed, this,
            [this](bool reachable) { m_toNetwork.post([this, reachable] { m_worker->networkChanged(reachable); }); });
    if (!options.parts)
        m_monitor.watch();
    if (!options.ownThread) {
        build();
        return;
    }
    m_toNetwork.start();
    m_toNetwork.post(build);
}

NetworkClient::~NetworkClient()
{
    m_toNetwork.finish([this] { delete m_worker; });
}

void NetworkClient::onNetwork(std::function<void(ApiClient &)> task)
{
    m_toNetwork.post([this, task = std::move(task)] { task(m_worker->api()); });
}

NetworkClient::Upload NetworkClient::upload(QObject *context, MediaUpload media,
                                            std::function<void(qint64, qint64)> progress, Reply<QString> reply)
{
    const auto abort = std::make_shared<Abort>();
    const QPointer<QObject> guard(context);
    onNetwork([this, guard, abort, media = std::move(media), progress = std::move(progress),
               reply = std::move(reply)](ApiClient &api) {
        if (abort->isAborted())
            return;
        api.uploadMedia(
            media,
            [this, guard, progress](qint64 sent, qint64 total) {
                m_toGui.post([guard, progress, sent, total] {
                    if (guard)
                        progress(sent, total);
                });
            },
            abort,
            [this, guard, abort, reply](const Result<QString, ApiError> &result) {
                if (abort->isAborted())
                    return;
                m_toGui.post([guard, reply, result] {
                    if (guard)
                        reply(result);
                });
            });
    });
    return {this, abort};
}

EventSubscription NetworkClient::follow(const TokenAddress &token, NotificationHandler handler, ComingHandler coming)
{
    const quint64 id = ++m_lastId;
    m_followers.insert(id, std::make_shared<const Follower>(Follower{std::move(handler), std::move(coming)}));
    m_toNetwork.post([this, id, token] { m_worker->follow(id, token); });
    return {this, id};
}

void NetworkClient::unfollow(quint64 id)
{
    m_followers.remove(id);
    m_toNetwork.post([this, id] { m_worker->unfollow(id); });
}

void NetworkClient::retryNow(const TokenAddress &token)
{
    m_toNetwork.post([this, token] { m_worker->client(token).retryNow(); });
}

void NetworkClient::prefer(const TokenAddress &token)
{
    m_toNetwork.post([this, token] { m_worker->client(token).prefer(); });
}

void NetworkClient::report(QObject *context, std::function<void(const RealtimeReport &)> answer)
{
    const QPointer<QObject> guard(context);
    m_toNetwork.post([this, guard, answer = std::move(answer)] {
        m_toGui.post([guard, answer, report = m_worker->report()] {
            if (guard)
                answer(report);
        });
    });
}

void NetworkClient::scheduleDrain()
{
    if (m_drainTimer.isActive())
        return;
    const auto elapsed = std::chrono::milliseconds(m_sinceDrain.elapsed());
    m_drainTimer.start(elapsed >= frame ? 0ms : frame - elapsed);
}

void NetworkClient::announce(std::size_t count) const
{
    const std::span<const EventQueue::Item> next = std::span(m_carried).subspan(m_carriedNext, count);
    std::array<const MessageId *, mostUntilLook> ids{};
    for (auto follower = m_followers.begin(); follower != m_followers.end(); ++follower) {
        if (!(*follower)->coming)
            continue;
        std::size_t changed = 0;
        for (const EventQueue::Item &item : next) {
            if (const MessageId *id = item.subscriber == follower.key() ? changedBy(item.notification) : nullptr)
                ids[changed++] = id;
        }
        if (changed > 0)
            (*follower)->coming(std::span(ids).first(changed));
    }
}

void NetworkClient::handOut(const EventQueue::Item &item)
{
    // A handler may end its own subscription, so it is held while it runs.
    if (const auto follower = m_followers.value(item.subscriber))
        follower->take(item.notification);
}

void NetworkClient::drain()
{
    m_sinceDrain.start();
    if (m_carriedNext == m_carried.size()) {
        m_carried = m_queue.take(std::move(m_carried));
        m_carriedNext = 0;
    }
    QElapsedTimer spent;
    spent.start();
    // Looking at the clock costs as much as an event: it is looked at for each only when they turn out to be slow.
    int untilLook = 1;
    for (std::chrono::nanoseconds before{0}, now{0}; m_carriedNext < m_carried.size() && now < slice; before = now) {
        const std::size_t run = std::min<std::size_t>(untilLook, m_carried.size() - m_carriedNext);
        if (run >= fewestAnnounced)
            announce(run);
        for (std::size_t i = 0; i < run && m_carriedNext < m_carried.size(); ++i)
            handOut(EventQueue::Item(std::move(m_carried[m_carriedNext++]))); // moved out: it may run an event loop
        now = std::chrono::nanoseconds(spent.nsecsElapsed());
        untilLook = now - before < clockLooks ? std::min(2 * untilLook, mostUntilLook) : 1;
    }
    Q_EMIT drained();
    if (m_carriedNext < m_carried.size()) {
        scheduleDrain();
        return;
    }
    // What arrived while this batch was carried over woke nobody but the timer.
    m_carried = m_queue.take(std::move(m_carried));
    m_carriedNext = 0;
    if (!m_carried.empty())
        scheduleDrain();
}

} // namespace coterie
