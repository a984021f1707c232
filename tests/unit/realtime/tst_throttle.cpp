// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiClient.h"
#include "realtime/ApiTicketSource.h"
#include "realtime/GatedHttp.h"
#include "realtime/Stage.h"
#include "realtime/ThrottleGate.h"
#include "support/HeldHttp.h"

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Requests through a gate alone. */
struct GateStage {
    VirtualScheduler time;
    HeldHttp http;
    ThrottleGate gate;
    GatedHttp gated{http, gate, time};
    QList<int> statuses;
    QList<QByteArray> retryAfters;

    void ask(const QString &address = u"https://api.example/a"_s)
    {
        HttpRequest request;
        request.verb = "GET";
        request.url = QUrl(address);
        gated.send(request, [this](const HttpResponse &response) {
            statuses << response.status;
            retryAfters << response.headers.value("retry-after");
        });
    }
};

/** All parts that send to one host, connected as in the program. */
struct HostStage {
    VirtualScheduler time;
    FixedRandom random{0.5};
    ScriptedSockets sockets;
    HeldHttp http;
    ThrottleGate gate;
    GatedHttp gated{http, gate, time};
    ApiClient api{gated, {Stage::key().origin, u"key"_s, u"access"_s, {}}};
    ApiTicketSource tickets{api};
    RealtimeService service{{time, random, sockets, tickets, &gate}};

    [[nodiscard]] CommunityClient at(const QString &token) { return service.client(Stage::key(token)); }
};

} // namespace

/** Retry-After applies to everything that is sent to that host: tickets, REST and other sockets (R3). */
class tst_throttle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R3_aThrottledTicketHoldsBackTheOtherCommunities()
    {
        HostStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        stage.http.answer(429, {}, {{"retry-after", "30"}});
        const Subscription two = stage.at(u"B"_s).subscribe({});
        stage.time.settle();
        QCOMPARE(stage.at(u"B"_s).state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.at(u"B"_s).state().reason, ConnectionReason::Throttled);
        stage.at(u"B"_s).retryNow();
        stage.time.runFor(29'999ms);
        QCOMPARE(stage.http.count(), 1);
        QCOMPARE(stage.service.report().throttledUntil, stage.time.wallClock() + 1);
        stage.time.runFor(8s); // plus at most a quarter
        QCOMPARE(stage.http.count(), 3);
        QVERIFY(!stage.service.report().throttledUntil);
        QCOMPARE(stage.service.report().counters.throttled, 1);
    }

    void R3_aThrottledRestCallHoldsBackTheTickets()
    {
        HostStage stage;
        stage.api.topCommunities(0, 0, [](const auto &) {});
        stage.http.answer(503, {}, {{"retry-after", "20"}});
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.runFor(19'999ms);
        QCOMPARE(stage.http.count(), 1);
        QCOMPARE(stage.at(u"A"_s).state().reason, ConnectionReason::Throttled);
        stage.time.runFor(10s);
        QCOMPARE(stage.http.count(), 2);
    }

    void R3_aFeedThatIsNotThereYetHoldsBackNothing()
    {
        HostStage stage;
        stage.api.feed(0, 0, [](const auto &) {});
        stage.http.answer(503, {}, {{"retry-after", "20"}});
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        QCOMPARE(stage.http.count(), 2);
    }

    void R3_aThrottledTicketHoldsBackRest()
    {
        HostStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        stage.http.answer(429, {}, {{"retry-after", "5"}});
        bool answered = false;
        stage.api.topCommunities(0, 0, [&answered](const auto &top) { answered = top.ok(); });
        stage.time.runFor(4'999ms);
        QCOMPARE(stage.http.count(), 1);
        stage.time.runFor(1ms);
        QCOMPARE(stage.http.count(), 2);
        QCOMPARE(stage.http.requests.back().verb, "GET");
        stage.http.answer(200, R"({"communities":[]})");
        QVERIFY(answered);
    }

    void R3_aTicketThatWasOnItsWayWhenTheGateClosedIsNotUsed()
    {
        HostStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        stage.gate.close(ThrottleGate::hostOf(Stage::key().origin.url({})), stage.time.now() + 20s);
        stage.http.answer(200, R"({"ticket":"t"})");
        QCOMPARE(stage.sockets.count(), 0);
        QCOMPARE(stage.at(u"A"_s).state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.at(u"A"_s).state().reason, ConnectionReason::Throttled);
        stage.time.runFor(19'999ms);
        QCOMPARE(stage.http.count(), 1);
        stage.time.runFor(6s);
        QCOMPARE(stage.http.count(), 2);
        stage.http.answer(200, R"({"ticket":"u"})");
        QCOMPARE(stage.sockets.count(), 1);
    }

    void R3_anotherHostIsNotHeldBack()
    {
        GateStage stage;
        stage.ask();
        stage.http.answer(429, {}, {{"retry-after", "60"}});
        stage.ask(u"https://other.example/a"_s);
        QCOMPARE(stage.http.count(), 2);
        stage.ask(u"https://api.example:8443/a"_s);
        QCOMPARE(stage.http.count(), 3);
    }

    void R3_withoutRetryAfterItIsASecond()
    {
        GateStage stage;
        stage.ask();
        stage.http.answer(429, {});
        stage.ask();
        stage.time.runFor(999ms);
        QCOMPARE(stage.http.count(), 1);
        stage.time.runFor(1ms);
        QCOMPARE(stage.http.count(), 2);
    }

    void R3_whatWaitedGoesOutInOrderAndNotAsABurst()
    {
        GateStage stage;
        stage.ask();
        stage.http.answer(429, {}, {{"retry-after", "2"}});
        for (int i = 0; i < 5; ++i)
            stage.ask(u"https://api.example/%1"_s.arg(i));
        stage.time.runFor(2s);
        QCOMPARE(stage.http.count(), 2);
        stage.time.runFor(1s);
        QCOMPARE(stage.http.count(), 6);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(stage.http.requests[std::size_t(i) + 1].url.path(), u"/%1"_s.arg(i));
    }

    void R3_aHostThatIsStillBusyClosesTheGateAgain()
    {
        GateStage stage;
        stage.ask();
        stage.http.answer(429, {}, {{"retry-after", "1"}});
        stage.ask();
        stage.ask();
        stage.time.runFor(1s);
        stage.http.answer(429, {}, {{"retry-after", "3"}});
        stage.time.runFor(2'999ms);
        QCOMPARE(stage.http.count(), 2);
        stage.time.runFor(1ms);
        QCOMPARE(stage.http.count(), 3);
    }

    void R3_nobodyWaitsLongerThan10sForAnAnswer()
    {
        GateStage stage;
        stage.ask();
        stage.http.answer(429, {}, {{"retry-after", "90"}});
        stage.time.runFor(500ms);
        stage.ask();
        QCOMPARE(stage.statuses.size(), 1); // never inside send()
        stage.time.settle();
        QCOMPARE(stage.statuses, (QList<int>{429, 429}));
        QCOMPARE(stage.retryAfters.last(), "90");
        QCOMPARE(stage.http.count(), 1);
    }

    void R3_aShorterRetryAfterDoesNotOpenTheGate()
    {
        GateStage stage;
        stage.ask();
        stage.ask();
        stage.http.answer(429, {}, {{"retry-after", "9"}}, 0);
        stage.http.answer(429, {}, {{"retry-after", "1"}}, 1);
        stage.ask();
        stage.time.runFor(8'999ms);
        QCOMPARE(stage.http.count(), 2);
        stage.time.runFor(1ms);
        QCOMPARE(stage.http.count(), 3);
        QCOMPARE(stage.gate.closings(), 1);
    }

    void whatIsGivenUpWhileItWaitsIsNotSent()
    {
        // given a request that waits for the gate
        GateStage stage;
        stage.ask();
        stage.http.answer(429, {}, {{"retry-after", "5"}});
        HttpRequest request;
        request.url = QUrl(u"https://api.example/media"_s);
        request.abort = std::make_shared<Abort>();
        std::optional<TransportError> error;
        stage.gated.send(request, [&error](const HttpResponse &response) { error = response.error; });

        // when
        request.abort->abort();
        stage.ask();
        stage.time.runFor(10s);

        // then its callback runs, and the requests behind it are sent
        QCOMPARE(error, TransportError::Cancelled);
        QCOMPARE(stage.http.count(), 2);
        QCOMPARE(stage.http.requests.back().url.path(), u"/a"_s);
    }

    void nothingIsAnsweredAfterItsEnd()
    {
        VirtualScheduler time;
        HeldHttp http;
        ThrottleGate gate;
        int answers = 0;
        {
            GatedHttp gated(http, gate, time);
            HttpRequest request;
            request.url = QUrl(u"https://api.example/"_s);
            gated.send(request, [&answers](const HttpResponse &) { ++answers; });
            gate.close(ThrottleGate::hostOf(request.url), time.now() + 1s);
            gated.send(request, [&answers](const HttpResponse &) { ++answers; });
        }
        http.answer(200, {});
        time.runFor(1min);
        QCOMPARE(answers, 0);
        QCOMPARE(http.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_throttle)
#include "tst_throttle.moc"
