// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Half-open connections are detected by pings (R6). The random source returns a half, so 25 s ± 10 % is 25 s. */
class tst_liveness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R6_aQuietLinkIsPingedAfter25s()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable(); // a ping at 10 s is answered by a frame
        QCOMPARE(stage.sockets.last().pings, 1);
        stage.time.runFor(24'999ms);
        QCOMPARE(stage.sockets.last().pings, 1);
        stage.time.runFor(1ms);
        QCOMPARE(stage.sockets.last().pings, 2);
        stage.sockets.last().handlers.pong();
        stage.time.runFor(24'999ms);
        QCOMPARE(stage.sockets.last().pings, 2);
        stage.time.runFor(1ms);
        QCOMPARE(stage.sockets.last().pings, 3);
    }

    void R6_theIntervalIsSpreadBy10Percent_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("after"); // ms
        QTest::newRow("earliest") << 0.0 << 22'500;
        QTest::newRow("latest") << 0.9999999 << 27'499;
    }

    void R6_theIntervalIsSpreadBy10Percent()
    {
        QFETCH(double, chance);
        QFETCH(int, after);
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.random.value = chance;
        stage.proveStable(); // the interval starts at the frame
        const int before = stage.sockets.last().pings;
        stage.time.runFor(std::chrono::milliseconds(after - 1));
        QCOMPARE(stage.sockets.last().pings, before);
        stage.time.runFor(1ms);
        QCOMPARE(stage.sockets.last().pings, before + 1);
    }

    void R6_aBusyLinkIsNotPinged()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        for (int i = 0; i < 60; ++i) {
            stage.sockets.last().text(likeFrame(u"busy"_s));
            stage.time.runFor(5s);
        }
        QCOMPARE(stage.sockets.last().pings, 0);
    }

    void R6_silenceIsEnforcedOnceTheHostHasAnswered()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.time.runFor(25s);
        stage.sockets.last().handlers.pong();
        QVERIFY(stage.service->report().livenessEnforced);
        stage.time.runFor(25s + 9'999ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        stage.time.runFor(1ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.state().reason, ConnectionReason::TimedOut);
        QVERIFY(stage.sockets.last().destroyed);
        QCOMPARE(stage.service->counters().silences, 1);
        // This is also a gap.
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(listener.heard.last(), u"gap"_s);
        // The host has answered pings, so a new connection must answer its first ping.
        stage.time.runFor(10s); // nothing was received, so a ping is due
        QCOMPARE(stage.sockets.last().pings, 1);
        stage.time.runFor(10s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
    }

    void R6_aHostThatNeverAnsweredIsLeftAlone()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.time.runFor(30min);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        QCOMPARE(stage.sockets.count(), 1);
        QVERIFY(stage.sockets.last().pings > 40);
        QVERIFY(stage.service->counters().silences > 40);
        QCOMPARE(listener.heard.filter(u"gap"_s), QStringList());
    }

    void R6_aFrameIsAsGoodAsAPong()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.time.runFor(25s);
        stage.sockets.last().handlers.pong();
        stage.time.runFor(25s + 9s);
        stage.sockets.last().text(likeFrame(u"here"_s));
        stage.time.runFor(20s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
    }

    void R6_theRoundTripIsMeasured()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        QVERIFY(!stage.service->report().connections.first().roundTrip);
        stage.time.runFor(25s + 120ms);
        stage.sockets.last().handlers.pong();
        QCOMPARE(stage.service->report().connections.first().roundTrip, std::optional(120ms));
        stage.time.runFor(7s);
        QCOMPARE(stage.service->report().connections.first().quiet, std::optional<std::chrono::milliseconds>(7s));
    }

    void R5_aSleepThatTheLinkSurvivedIsAGap()
    {
        Stage stage;
        Listener one, two;
        one.listen(stage.client());
        two.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        one.heard.clear();
        two.heard.clear();
        const int before = stage.sockets.last().pings;
        stage.time.jumpWallClock(8h);
        stage.time.runFor(5s); // the clocks are compared
        QCOMPARE(stage.sockets.last().pings, before + 1);
        QCOMPARE(one.heard, QStringList()); // not confirmed yet
        stage.sockets.last().handlers.pong();
        QCOMPARE(one.heard, QStringList{u"gap"_s});
        QCOMPARE(two.heard, QStringList{u"gap"_s});
        stage.time.runFor(20s);
        QCOMPARE(one.heard, QStringList{u"gap"_s}); // once
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        QCOMPARE(stage.service->counters().wakes, 1);
        QCOMPARE(stage.service->counters().drops, 0);
    }

    void R6_aLinkThatDiedInSleepIsLeftWithin4s()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.sockets.last().handlers.pong(); // this host answers pings
        stage.time.jumpWallClock(1h);
        stage.time.runFor(5s + 3'999ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        stage.time.runFor(1ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
        stage.untilNextTicket();
        stage.goLive();
        // One gap, not one each for the sleep and the disconnect.
        QCOMPARE(listener.heard.filter(u"gap"_s), QStringList{u"gap"_s});
    }

    void R5_aSleepOnALinkThatCannotBeProvedIsAGapToo()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        stage.time.jumpWallClock(1h);
        stage.time.runFor(5s + 4s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        QCOMPARE(listener.heard.last(), u"gap"_s);
    }

    void R6_smallCorrectionsOfTheClockAreNoSleep()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.proveStable();
        for (int i = 0; i < 4; ++i) {
            stage.time.jumpWallClock(i % 2 == 0 ? 2'900ms : -2'900ms);
            stage.time.runFor(5s);
        }
        QCOMPARE(stage.service->counters().wakes, 0);
        stage.time.jumpWallClock(-1h); // set back by hand
        stage.time.runFor(5s);
        QCOMPARE(stage.service->counters().wakes, 1);
    }

    void R6_aWaitIsCutShortAfterSleep()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 7; ++i) {
            stage.untilNextTicket();
            stage.tickets.refuse(refusal(500));
        }
        const int before = stage.tickets.count();
        stage.time.jumpWallClock(1h);
        stage.time.runFor(5s + 500ms);
        QCOMPARE(stage.tickets.count(), before + 1);
    }

    void R6_nothingWatchesTheClocksWhileIdle()
    {
        Stage stage;
        {
            Listener listener;
            listener.listen(stage.client());
            stage.goLive();
        }
        stage.time.runFor(31s); // it lingers, and closes
        QCOMPARE(stage.state().phase, ConnectionPhase::Idle);
        QCOMPARE(stage.time.pending(), 0u);
    }
};

QTEST_GUILESS_MAIN(tst_liveness)
#include "tst_liveness.moc"
