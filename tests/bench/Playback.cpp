// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Playback.h"

#include "Stream.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie::bench {

namespace {

constexpr int seeded = 1'000;
constexpr auto patience = 10s;     ///< of real time
constexpr auto virtualStep = 20ms; ///< per ms; a frame of the queue takes 16 ms of real time

/** The backend takes ownership of a scheduler, but the playback's is shared. */
struct LentScheduler : Scheduler {
    explicit LentScheduler(test::VirtualScheduler &its) : scheduler(its) {}
    [[nodiscard]] std::chrono::milliseconds now() const override { return scheduler.now(); }
    [[nodiscard]] qint64 wallClock() const override { return scheduler.wallClock(); }
    [[nodiscard]] std::unique_ptr<Timer> startTimer(std::chrono::milliseconds delay,
                                                    std::function<void()> call) override
    {
        return scheduler.startTimer(delay, std::move(call));
    }
    test::VirtualScheduler &scheduler;
};

} // namespace

/** The state of the simulated service. Outlives the Http that uses it. */
struct Playback::Service {
    int messages = seeded;
    int gets = 0;

    [[nodiscard]] HttpResponse answer(const HttpRequest &request)
    {
        HttpResponse response;
        response.status = 200;
        response.headers.insert("content-type", "application/json");
        if (request.verb != "GET") {
            response.body = R"({"ticket":"once"})";
            return response;
        }
        ++gets;
        const QUrlQuery query(request.url);
        const QString before = query.queryItemValue(u"before"_s);
        response.body = Stream::pageUnder(before.isEmpty() ? messages : Stream::numberOf(before),
                                          query.queryItemValue(u"limit"_s).toInt());
        return response;
    }

    class Requests : public Http {
    public:
        explicit Requests(Service &service) : m_service(service) {}
        void send(HttpRequest request, std::function<void(HttpResponse)> reply) override
        {
            const HttpResponse response = m_service.answer(request);
            QMetaObject::invokeMethod(
                &m_context, [reply = std::move(reply), response] { reply(response); }, Qt::QueuedConnection);
        }

    private:
        Service &m_service;
        QObject m_context;
    };
};

Playback::Playback() : m_service(std::make_unique<Service>())
{
    NetworkClient::Options options;
    options.credentials.origin = Origin::parse(u"https://api.example"_s).value();
    options.credentials.apiKey = u"key"_s;
    options.credentials.accessToken = u"token"_s;
    options.ownThread = false;
    options.parts = [this] {
        auto sockets = std::make_unique<test::ScriptedSockets>();
        m_sockets = sockets.get();
        return NetworkClient::Parts{std::make_unique<LentScheduler>(m_time), std::make_unique<test::FixedRandom>(0.5),
                                    std::make_unique<Service::Requests>(*m_service), std::move(sockets)};
    };
    m_network = std::make_unique<NetworkClient>(options);
    m_session = std::make_unique<Timeline>(*m_network, m_time, m_random, TokenAddress(u"T"_s), Timeline::Timing{});
    QObject::connect(m_session.get(), &Timeline::changed, &m_model, qOverload<const ChangeSet &>(&FeedModel::apply));
}

Playback::~Playback() = default;

bool Playback::load()
{
    m_session->load();
    return until([this] { return isLive() && m_session->stage() == Timeline::Stage::Ready; });
}

bool Playback::say(int count)
{
    for (int i = 0; i < count; ++i)
        m_sockets->last().text(QString::fromUtf8(Stream::message(m_service->messages++)));
    return until([this] { return holdsNewest(1); });
}

bool Playback::miss(int count)
{
    m_sockets->last().drop();
    m_service->messages += count;
    return until([this] { return !isLive(); }) && until([this] { return isLive(); });
}

void Playback::runFor(std::chrono::milliseconds span)
{
    const auto end = m_time.now() + span;
    (void)until([this, end] { return m_time.now() >= end; });
}

int Playback::gets() const
{
    return m_service->gets;
}

bool Playback::holdsNewest(int count) const
{
    for (int number = m_service->messages - count; number < m_service->messages; ++number) {
        if (!m_session->feed().store().contains(Stream::idOf(number)))
            return false;
    }
    return true;
}

bool Playback::isLive() const
{
    return m_session->connection().phase == ConnectionPhase::Live;
}

bool Playback::until(const std::function<bool()> &condition)
{
    for (const QDeadlineTimer deadline(patience); !condition() && !deadline.hasExpired();) {
        // A requested socket connects immediately.
        if (m_sockets && m_sockets->count() > m_accepted) {
            m_accepted = m_sockets->count();
            m_sockets->last().accept();
        }
        m_time.runFor(virtualStep);
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return condition();
}

} // namespace coterie::bench
