// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/NetworkClient.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto frame = 16ms;
constexpr auto slice = 4ms; ///< of a frame

} // namespace

void EventSubscription::reset()
{
    if (const auto client = std::exchange(m_client, nullptr))
        client->unsubscribe(m_id);
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
      m_tokens(options.tokens),
      m_awaitsCredentials(options.awaitsCredentials),
      m_toNetwork(QStringLiteral("network")),
      m_queue([this] { m_toGui.post([this] { scheduleFrame(); }); })
{
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_frameTimer, &QTimer::timeout, this, &NetworkClient::deliverFrame);
    m_sinceFrame.start();

    auto parts = options.parts ? options.parts : [caFile = options.caFile] { return NetworkWorker::realParts(caFile); };
    auto build = [this, parts, realtime = options.realtime] {
        m_worker = new NetworkWorker(parts(), m_credentials, realtime, m_queue);
        m_worker->api().setTokenSaver([this](const TokenPair &tokens, const std::function<void()> &saved) {
            m_toGui.post([this, tokens, saved] { saveTokens(tokens, [this, saved] { m_toNetwork.post(saved); }); });
        });
        m_worker->api().setSessionRefused([this] { m_toGui.post([this] { Q_EMIT sessionRefused(); }); });
        if (!m_tokens)
            return;
        m_worker->api().setTokenLoader([this](const QString &refused, const auto &loaded) {
            m_toGui.post([this, refused, loaded] {
                m_tokens->load(refused, [this, guard = QPointer(this), loaded](const std::optional<TokenPair> &tokens) {
                    if (guard)
                        m_toNetwork.post([loaded, tokens] { loaded(tokens); });
                });
            });
        });
    };
    connect(&m_monitor, &NetworkMonitor::changed, this,
            [this](bool reachable) { post([this, reachable] { m_worker->networkChanged(reachable); }); });
    if (!options.parts)
        m_monitor.watch();
    if (!options.ownThread) {
        build();
        return;
    }
    m_toNetwork.start();
    m_toNetwork.post(build);
}

void NetworkClient::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    m_toNetwork.post([this, credentials] { m_worker->setCredentials(credentials); });
    m_awaitsCredentials = false;
    for (auto &task : std::exchange(m_waiting, {}))
        m_toNetwork.post(std::move(task));
}

void NetworkClient::post(std::function<void()> task)
{
    if (m_awaitsCredentials)
        m_waiting.push_back(std::move(task));
    else
        m_toNetwork.post(std::move(task));
}

NetworkClient::~NetworkClient()
{
    m_toNetwork.finish([this] { delete m_worker; });
}

void NetworkClient::saveTokens(const TokenPair &tokens, std::function<void()> saved)
{
    Q_EMIT tokensRenewed(tokens);
    if (!m_tokens) {
        saved();
        return;
    }
    m_tokens->save(tokens, [guard = QPointer(this), saved = std::move(saved)] {
        if (guard)
            saved();
    });
}

void NetworkClient::onNetwork(std::function<void(ApiClient &)> task)
{
    post([this, task = std::move(task)] { task(m_worker->api()); });
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

EventSubscription NetworkClient::subscribe(const TokenAddress &token, EventsHandler handler)
{
    const quint64 id = ++m_lastId;
    m_subscribers.emplace(id, std::make_shared<Subscriber>(Subscriber{std::move(handler)}));
    post([this, id, token] { m_worker->subscribe(id, token); });
    return {this, id};
}

void NetworkClient::unsubscribe(quint64 id)
{
    m_subscribers.erase(id);
    post([this, id] { m_worker->unsubscribe(id); });
}

void NetworkClient::retryNow(const TokenAddress &token)
{
    post([this, token] { m_worker->client(token).retryNow(); });
}

void NetworkClient::prefer(const TokenAddress &token)
{
    post([this, token] { m_worker->client(token).prefer(); });
}

void NetworkClient::report(QObject *context, std::function<void(const RealtimeReport &)> answer)
{
    const QPointer<QObject> guard(context);
    post([this, guard, answer = std::move(answer)] {
        m_toGui.post([guard, answer, report = m_worker->report()] {
            if (guard)
                answer(report);
        });
    });
}

void NetworkClient::scheduleFrame()
{
    if (m_frameTimer.isActive())
        return;
    const auto elapsed = std::chrono::milliseconds(m_sinceFrame.elapsed());
    m_frameTimer.start(elapsed >= frame ? 0ms : frame - elapsed);
}

bool NetworkClient::hasPending() const
{
    return std::ranges::any_of(m_pending, [](const Pending &pending) { return !pending.events().empty(); });
}

void NetworkClient::takeFromQueue()
{
    std::vector<EventQueue::Batch> spent;
    for (Pending &pending : m_pending)
        spent.push_back(std::move(pending.batch));
    m_pending.clear();
    for (EventQueue::Batch &batch : m_queue.take(std::move(spent)))
        m_pending.push_back({std::move(batch)});
}

/**
 * Delivers one span to each subscriber until the slice is used up. Those that had to wait come first in the next frame.
 */
void NetworkClient::deliverFrame()
{
    if (std::exchange(m_delivering, true))
        return; // a handler runs an event loop; the outer frame continues when it returns
    m_sinceFrame.start();
    if (!hasPending())
        takeFromQueue();
    std::size_t turn = 0;
    for (; turn < m_pending.size() && std::chrono::milliseconds(m_sinceFrame.elapsed()) < slice; ++turn)
        deliver(m_pending[turn]);
    if (turn < m_pending.size()) // std::ranges::rotate() does not compile with Clang 14 and libstdc++ 12
        std::rotate(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(turn), m_pending.end());
    m_delivering = false;
    Q_EMIT delivered();
    if (!hasPending())
        takeFromQueue(); // events that arrived meanwhile may only have woken a frame that is over
    if (hasPending())
        scheduleFrame();
}

void NetworkClient::deliver(Pending &pending)
{
    const auto found = m_subscribers.find(pending.batch.subscriber);
    if (found == m_subscribers.end()) {
        pending.next = pending.batch.events.size();
        return;
    }
    const std::shared_ptr<Subscriber> subscriber = found->second; // a handler may end its own subscription
    const auto events = pending.events().first(std::min(subscriber->limit, pending.events().size()));
    if (events.empty())
        return;
    QElapsedTimer timer;
    timer.start();
    subscriber->handle(events);
    const auto spent = std::chrono::nanoseconds(timer.nsecsElapsed());
    pending.next += events.size();
    if (spent > slice)
        subscriber->limit = std::max<std::size_t>(
            1, events.size() * std::size_t(std::chrono::nanoseconds(slice).count()) / std::size_t(spent.count()));
    else if (events.size() == subscriber->limit && 2 * spent < slice && std::ranges::all_of(events, isFromServer))
        subscriber->limit *= 2; // link events do not tell the cost of a message
}

} // namespace coterie
