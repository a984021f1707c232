// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** The system's network state is only a hint (R7). The random source returns a half. */
class tst_network : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R7_withoutANetworkThereAreNoAttemptsButASlowProbe()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.refuse(refusal(500));
        stage.service->networkChanged(false);
        QCOMPARE(stage.state().phase, ConnectionPhase::Offline);
        QCOMPARE(stage.state().reason, ConnectionReason::NoNetwork);
        QCOMPARE(stage.state().nextAttempt, stage.time.wallClock() + 60'000);
        stage.time.runFor(59'999ms);
        QCOMPARE(stage.tickets.count(), 1);
        stage.time.runFor(1ms);
        QCOMPARE(stage.tickets.count(), 2);
        stage.tickets.refuse(failure(ApiError::Kind::Unreachable));
        QCOMPARE(stage.state().phase, ConnectionPhase::Offline);
        QCOMPARE(stage.state().nextAttempt, stage.time.wallClock() + 60'000); // no backoff, because it is not a failure
    }

    void R7_theProbeMayFindThatTheSystemIsWrong()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.service->networkChanged(false);
        stage.time.settle();
        stage.tickets.refuse(failure(ApiError::Kind::NoNetwork));
        QCOMPARE(stage.state().phase, ConnectionPhase::Offline);
        stage.goLiveAfter(60s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
    }

    void R7_anAttemptUnderWayIsGivenUp_data()
    {
        QTest::addColumn<bool>("connecting");
        QTest::newRow("fetching a ticket") << false;
        QTest::newRow("connecting") << true;
    }

    void R7_anAttemptUnderWayIsGivenUp()
    {
        QFETCH(bool, connecting);
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        if (connecting)
            stage.tickets.give();
        stage.service->networkChanged(false);
        QCOMPARE(stage.state().phase, ConnectionPhase::Offline);
        QCOMPARE(stage.sockets.alive(), 0);
        stage.tickets.give(); // too late
        QCOMPARE(stage.state().phase, ConnectionPhase::Offline);
    }

    void R7_whenTheNetworkIsBackOneAttemptComesWithinASecond()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.service->networkChanged(false);
        stage.sockets.last().drop();
        QCOMPARE(stage.state().phase, ConnectionPhase::Offline);
        stage.time.runFor(20s);
        const int before = stage.tickets.count();
        stage.service->networkChanged(true);
        stage.time.runFor(1s);
        QCOMPARE(stage.tickets.count(), before + 1);
        stage.goLive();
        QCOMPARE(listener.heard.mid(2), (QStringList{u"disconnected noNetwork"_s, u"connected"_s, u"gap"_s}));
        stage.time.runFor(1min);
        QCOMPARE(stage.tickets.count(), before + 1);
    }

    void R7_aNetworkThatFlapsIsNotHammered()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        const int before = stage.tickets.count();
        for (int i = 0; i < 60; ++i) { // twice a second, for 30 s
            stage.service->networkChanged(i % 2 == 1);
            stage.time.runFor(500ms);
            if (stage.state().phase == ConnectionPhase::FetchingTicket)
                stage.tickets.refuse(failure(ApiError::Kind::Unreachable));
        }
        QVERIFY2(stage.tickets.count() - before <= 7, qPrintable(QString::number(stage.tickets.count() - before)));
    }

    void R6_aLiveLinkIsProbedAndNotDropped()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.sockets.last().handlers.pong(); // this host answers pings
        const int before = stage.sockets.last().pings;
        stage.service->networkChanged(false);
        QCOMPARE(stage.sockets.last().pings, before + 1);
        stage.time.runFor(3'999ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        stage.sockets.last().handlers.pong();
        stage.time.runFor(10s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live); // there may be another route, such as a VPN
        stage.service->networkChanged(true);
        QCOMPARE(stage.sockets.last().pings, before + 2);
        stage.time.runFor(4s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
    }

    void R7_aServiceOnThisComputerNeedsNoNetwork()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.service->client(
            {Origin::parse(u"http://127.0.0.1:8080"_s).value(), u"ann"_s, TokenAddress(u"So1"_s)}));
        stage.service->networkChanged(false);
        stage.goLive();
        stage.sockets.last().drop();
        QCOMPARE(listener.states.last().phase, ConnectionPhase::Waiting);
    }

    void R4_haltedStaysHaltedWhateverTheNetworkDoes()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.refuse(refusal(403));
        stage.service->networkChanged(false);
        stage.service->networkChanged(true);
        stage.time.runFor(1h);
        QCOMPARE(stage.state().phase, ConnectionPhase::Halted);
        QCOMPARE(stage.tickets.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_network)
#include "tst_network.moc"
