// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiClient.h"
#include "realtime/ApiTicketSource.h"
#include "realtime/Stage.h"
#include "support/HeldHttp.h"

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** From the HTTP request of a ticket to the connection state; only HTTP and the sockets are simulated. */
struct HttpStage {
    HttpStage() : api(http, credentials()), tickets(api), service({time, random, sockets, tickets})
    {
        subscription = client().subscribe({});
        time.settle();
    }
    static Credentials credentials()
    {
        Credentials its;
        its.origin = Stage::key().origin;
        its.apiKey = u"key"_s;
        its.accessToken = u"access"_s;
        return its;
    }
    [[nodiscard]] CommunityClient client() { return service.client(Stage::key()); }

    VirtualScheduler time;
    FixedRandom random{0.5};
    ScriptedSockets sockets;
    HeldHttp http;
    ApiClient api;
    ApiTicketSource tickets;
    RealtimeService service;
    Subscription subscription;
};

} // namespace

class tst_apitickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R2_aTicketOpensTheSocket()
    {
        HttpStage stage;
        QCOMPARE(stage.http.requests.size(), 1u);
        QCOMPARE(stage.http.requests[0].verb, "POST");
        QCOMPARE(stage.http.requests[0].url.path(), u"/api/v1/communities/So1/ws/ticket"_s);
        stage.http.answer(200, R"({"ticket":"t+/ x"})");
        QCOMPARE(stage.sockets.count(), 1);
        QCOMPARE(stage.sockets.last().url.toEncoded(),
                 "wss://api.example/api/v1/communities/So1/ws?ticket=t%2B%2F%20x");
    }

    void R4_answersAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ConnectionPhase>("phase");
        QTest::addColumn<ConnectionReason>("reason");
        using Phase = ConnectionPhase;
        using Reason = ConnectionReason;
        const QByteArray words = R"({"message":"because"})";
        QTest::newRow("empty") << 200 << QByteArray() << Phase::Waiting << Reason::Protocol;
        QTest::newRow("no ticket") << 200 << QByteArray("{}") << Phase::Waiting << Reason::Protocol;
        QTest::newRow("empty ticket") << 200 << QByteArray(R"({"ticket":""})") << Phase::Waiting << Reason::Protocol;
        QTest::newRow("a login page") << 200 << QByteArray("<html>") << Phase::Waiting << Reason::Protocol;
        QTest::newRow("401") << 401 << words << Phase::Halted << Reason::SignInRequired;
        QTest::newRow("403") << 403 << words << Phase::Halted << Reason::Forbidden;
        QTest::newRow("404") << 404 << words << Phase::Halted << Reason::NotAvailable;
        QTest::newRow("408") << 408 << words << Phase::Waiting << Reason::ServerTrouble;
        QTest::newRow("302") << 302 << QByteArray() << Phase::Halted << Reason::NotAvailable;
        QTest::newRow("500") << 500 << words << Phase::Waiting << Reason::ServerTrouble;
        QTest::newRow("503") << 503 << words << Phase::Waiting << Reason::Throttled;
    }

    void R4_answersAreJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ConnectionPhase, phase);
        QFETCH(ConnectionReason, reason);
        HttpStage stage;
        stage.http.answer(status, body);
        QCOMPARE(stage.client().state().phase, phase);
        QCOMPARE(stage.client().state().reason, reason);
        QCOMPARE(stage.client().state().detail.contains(u"because"_s), status >= 400);
    }

    void R4_noAnswerIsJudged()
    {
        HttpStage stage;
        stage.http.fail(TransportError::Dns);
        QCOMPARE(stage.client().state().reason, ConnectionReason::Unreachable);
        QCOMPARE(stage.client().state().phase, ConnectionPhase::Waiting);
    }

    void R3_retryAfterOfTheHeaderHoldsBack()
    {
        HttpStage stage;
        stage.http.answer(429, R"({"message":"slow"})", {{"retry-after", "7"}});
        stage.time.runFor(7s);
        QCOMPARE(stage.http.requests.size(), 1u);
        stage.time.runFor(1750ms);
        QCOMPARE(stage.http.requests.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(tst_apitickets)
#include "tst_apitickets.moc"
