// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/QtScheduler.h"
#include "support/TimelineStage.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <span>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

/** Answers at once on its own thread, or never. */
class EchoHttp : public Http {
public:
    explicit EchoHttp(std::atomic<int> &sent) : m_sent(sent) {}
    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override
    {
        ++m_sent;
        if (request.url.path().endsWith("/never"_L1))
            return;
        const bool ticket = request.url.path().endsWith("/ticket"_L1);
        QMetaObject::invokeMethod(
            &m_context, [answer, ticket] { answer(status(200, ticket ? "{\"ticket\":\"t\"}" : "{\"messages\":[]}")); },
            Qt::QueuedConnection);
    }

private:
    std::atomic<int> &m_sent;
    QObject m_context;
};

/** Opens at once. A test floods it from the network thread. Every other message is a reply to the previous one. */
class FloodSockets : public SocketFactory {
public:
    explicit FloodSockets(int events) : m_events(events) {}
    [[nodiscard]] std::unique_ptr<Socket> create() override { return std::make_unique<Flood>(m_events); }

private:
    struct Flood : Socket {
        explicit Flood(int its_events) : events(its_events) {}
        void open(const QUrl &, Handlers its_handlers) override
        {
            handlers = std::move(its_handlers);
            QMetaObject::invokeMethod(
                &context,
                [this] {
                    handlers.opened();
                    for (int i = 0; i < events; ++i) {
                        const Told told{.number = i, .parent = i % 2 == 1 ? Told{i - 1}.id() : QString()};
                        handlers.text(QString::fromUtf8(samples::frame(u"message_update"_s, told.json(false))));
                    }
                },
                Qt::QueuedConnection);
        }
        void close(quint16) override {}
        void ping() override {}
        int events;
        Handlers handlers;
        QObject context;
    };
    int m_events;
};

/** Measures the longest time that its event loop was blocked. */
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, m_since.restart());
            ++ticks;
        });
        m_timer.start(1);
    }
    qint64 longest = 0; ///< ms
    int ticks = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

const TokenAddress token(u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s);

} // namespace

/** The connection between the two threads. */
int messagesIn(std::span<const RealtimeEvent> events)
{
    return int(std::ranges::count_if(
        events, [](const RealtimeEvent &event) { return std::holds_alternative<SharedMessage>(event); }));
}

class tst_networkclient : public QObject {
    Q_OBJECT

private slots:
    void answersComeOnTheCallersThread()
    {
        // given
        const auto backend = make();
        QThread *answeredOn = nullptr;
        QThread *askedOn = nullptr;

        // when
        backend->call<QList<Message>>(
            this,
            [&askedOn](ApiClient &api, const Reply<QList<Message>> &reply) {
                askedOn = QThread::currentThread();
                api.messages(token, {}, reply);
            },
            [&answeredOn](const Result<QList<Message>, ApiError> &) { answeredOn = QThread::currentThread(); });

        // then
        QVERIFY2(!answeredOn, "never from inside the call");
        QTRY_COMPARE(answeredOn, QThread::currentThread());
        QVERIFY(askedOn && askedOn != answeredOn);
    }

    void anAnswerForTheDeadIsDropped()
    {
        // given
        const auto backend = make();
        bool answered = false;
        auto context = std::make_unique<QObject>();
        ask(*backend, context.get(), [&answered] { answered = true; });
        context.reset();

        // when a later request was answered
        bool later = false;
        ask(*backend, this, [&later] { later = true; });
        QTRY_VERIFY(later);

        // then
        QVERIFY(!answered);
    }

    void aBackendMayGoWithCallsUnderWay()
    {
        bool answered = false;
        for (int round = 0; round < 20; ++round) {
            auto backend = make();
            for (int i = 0; i < 20; ++i)
                ask(*backend, this, [&answered] { answered = true; });
            backend.reset();
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void aBackendMayGoWhileItIsFollowed()
    {
        // given a subscription that outlives the client
        auto backend = make(5'000);
        EventSubscription following = backend->subscribe(token, [](std::span<const RealtimeEvent>) {});
        QSignalSpy delivered(backend.get(), &NetworkClient::delivered);
        QVERIFY(delivered.wait());

        // when
        backend.reset();

        // then
        QVERIFY(!following.isActive());
        following.reset();
    }

    void R1_nothingIsDeliveredAfterReset()
    {
        // given two subscribers, of which one ends both subscriptions at its third message
        const auto backend = make(1'000);
        int first = 0;
        int second = 0;
        EventSubscription a;
        EventSubscription b;
        a = backend->subscribe(token, [&](std::span<const RealtimeEvent> events) {
            for (const RealtimeEvent &event : events) {
                if (std::holds_alternative<SharedMessage>(event) && ++first == 3) {
                    a.reset();
                    b.reset();
                    return;
                }
            }
        });
        int before = 0;
        b = backend->subscribe(token, [&](std::span<const RealtimeEvent> events) { second += messagesIn(events); });

        // when all events have arrived
        QTRY_COMPARE(first, 3);
        before = second;
        bool later = false;
        ask(*backend, this, [&later] { later = true; });
        QTRY_VERIFY(later);

        // then
        QCOMPARE(first, 3);
        QCOMPARE(second, before);
        QVERIFY(!a.isActive() && !b.isActive());
    }

    void aFollowingCanBeMoved()
    {
        const auto backend = make();
        EventSubscription a = backend->subscribe(token, [](std::span<const RealtimeEvent>) {});
        EventSubscription b = std::move(a);
        QVERIFY(b.isActive());
        b = {};
        QVERIFY(!b.isActive());
    }

    void aFloodDoesNotStopTheLoop()
    {
        // given 20,000 events
        constexpr int events = 20'000;
        const auto backend = make(events);
        int seen = 0;
        QSignalSpy delivered(backend.get(), &NetworkClient::delivered);
        const LoopWatch watch;
        const auto following =
            backend->subscribe(token, [&seen](std::span<const RealtimeEvent> batch) { seen += messagesIn(batch); });

        // then they all arrive, in many slices, and the event loop keeps running
        QTRY_COMPARE_WITH_TIMEOUT(seen, events, 60'000);
        QVERIFY(delivered.count() > 1);
        QVERIFY2(watch.longest < 250, qPrintable(u"the loop was away for %1 ms"_s.arg(watch.longest)));
        QVERIFY(watch.ticks > delivered.count() / 2);
    }

    void aBurstComesInFewSpansAndInOrder()
    {
        // given a new subscriber
        constexpr int events = 2'000;
        const auto backend = make(events);
        int next = 0;
        int spans = 0;
        bool inOrder = true;
        const auto subscription = backend->subscribe(token, [&](std::span<const RealtimeEvent> batch) {
            ++spans;
            for (const RealtimeEvent &event : batch) {
                if (const auto *message = std::get_if<SharedMessage>(&event))
                    inOrder = inOrder && (*message)->id.text().mid(1).toInt() == next++;
            }
        });

        // then it receives all events in order, in far fewer spans than events
        QTRY_COMPARE_WITH_TIMEOUT(next, events, 20'000);
        QVERIFY(inOrder);
        QVERIFY2(spans < events / 8, qPrintable(QString::number(spans)));
    }

    void aSlowHandlerIsCarriedOver()
    {
        // given a handler that takes 1.5 ms for each of 60 events
        constexpr int events = 60;
        const auto backend = make(events);
        QList<int> order;
        QList<int> slices;
        const auto following = backend->subscribe(token, [&order](std::span<const RealtimeEvent> batch) {
            for (const RealtimeEvent &event : batch) {
                if (const auto *message = std::get_if<SharedMessage>(&event)) {
                    order << (*message)->id.text().mid(1).toInt();
                    QThread::usleep(1'500);
                }
            }
        });
        connect(backend.get(), &NetworkClient::delivered, this, [&] { slices << int(order.size()); });

        // then no event is lost, the order is kept, and each slice is short
        QTRY_COMPARE_WITH_TIMEOUT(int(order.size()), events, 20'000);
        for (int i = 0; i < events; ++i)
            QCOMPARE(order.at(i), i);
        int last = 0;
        for (const int until : std::as_const(slices)) {
            QVERIFY2(until - last <= 4, "4 ms hold three of them");
            last = until;
        }
    }

    void drainsAreAFrameApart()
    {
        // given a steady stream of events
        const auto backend = make(20'000);
        QList<qint64> moments;
        QElapsedTimer clock;
        clock.start();
        connect(backend.get(), &NetworkClient::delivered, this, [&] { moments << clock.elapsed(); });
        int seen = 0;
        const auto following =
            backend->subscribe(token, [&seen](std::span<const RealtimeEvent> batch) { seen += messagesIn(batch); });
        QTRY_COMPARE_WITH_TIMEOUT(seen, 20'000, 60'000);

        // then deliveries start at most once per frame of 16 ms
        QVERIFY(moments.size() > 1);
        QVERIFY2((moments.size() - 1) * 15 <= moments.constLast(),
                 qPrintable(u"%1 in %2 ms"_s.arg(moments.size()).arg(moments.constLast())));
    }

private:
    std::unique_ptr<NetworkClient> make(int events = 0)
    {
        NetworkClient::Options options;
        options.credentials = {Origin::parse(u"https://api.example"_s).value(), u"key"_s, u"token"_s, {}};
        options.parts = [this, events] {
            return NetworkClient::Parts{std::make_unique<QtScheduler>(), std::make_unique<FixedRandom>(0.5),
                                        std::make_unique<EchoHttp>(m_sent), std::make_unique<FloodSockets>(events)};
        };
        return std::make_unique<NetworkClient>(options);
    }

    static void ask(NetworkClient &backend, QObject *context, const std::function<void()> &answered)
    {
        backend.call<QList<Message>>(
            context, [](ApiClient &api, const Reply<QList<Message>> &reply) { api.messages(token, {}, reply); },
            [answered](const Result<QList<Message>, ApiError> &) { answered(); });
    }

    std::atomic<int> m_sent = 0;
};

QTEST_GUILESS_MAIN(tst_networkclient)
#include "tst_networkclient.moc"
