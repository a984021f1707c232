// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"
#include "support/SeededRandom.h"

#include <QRandomGenerator>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Returns the time until the next attempt, as shown to the user. */
qint64 shownWait(const Stage &stage)
{
    return stage.state().nextAttempt.value_or(-1) - stage.time.wallClock();
}

} // namespace

class tst_retry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R3_aServerThatAcceptsAndDropsIsNotHammered()
    {
        int most = 0;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            VirtualScheduler time;
            SeededRandom random(seed);
            ScriptedSockets sockets;
            ScriptedTickets tickets;
            RealtimeService service({time, random, sockets, tickets});
            const Subscription subscription = service.client(Stage::key()).subscribe({});
            const auto end = time.now() + 60s;
            for (int answered = 0; time.now() < end; time.runFor(10ms)) {
                if (tickets.count() == answered)
                    continue;
                ++answered;
                tickets.give();
                sockets.last().accept();
                time.runFor(50ms);
                sockets.last().end(SocketEnd::Cause::Closed, 1000);
            }
            most = std::max(most, tickets.count());
        }
        QVERIFY2(most <= 12, qPrintable(QString::number(most)));
        QVERIFY(most >= 4);
    }

    void R3_theAttemptCountFallsBackOnlyWhenStable()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 1; i <= 4; ++i) {
            stage.untilNextTicket();
            stage.goLive();
            QCOMPARE(stage.state().attempt, i);
            stage.time.runFor(9s);
            stage.sockets.last().text(likeFrame(u"1"_s));
            QCOMPARE(stage.state().attempt, i); // neither a frame alone nor 9 s prove stability
            stage.sockets.last().drop();
        }
        QCOMPARE(shownWait(stage), 8'000); // half of 16 s
        stage.untilNextTicket();
        stage.goLive();
        stage.proveStable();
        QCOMPARE(stage.state().attempt, 0);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        stage.sockets.last().drop();
        QCOMPARE(shownWait(stage), 2'500); // half of the first window
    }

    void R3_aQuietCommunityProvesItselfByAPong()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.time.runFor(10s);
        QCOMPARE(stage.sockets.last().pings, 1);
        QCOMPARE(stage.state().attempt, 1);
        stage.sockets.last().handlers.pong();
        QCOMPARE(stage.state().attempt, 0);
    }

    void R3_retryAfterHoldsBackAndIsSpreadBehind()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.refuse(refusal(429, u"slow down"_s, 40s));
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.state().reason, ConnectionReason::Throttled);
        QCOMPARE(stage.state().detail, u"slow down"_s);
        QCOMPARE(shownWait(stage), 45'000); // 40 s plus half of a quarter
        // The wait cannot be shortened.
        stage.client().retryNow();
        stage.time.runFor(39'999ms);
        QCOMPARE(stage.tickets.count(), 1);
        stage.time.runFor(6s);
        QCOMPARE(stage.tickets.count(), 2);
    }

    void R3_aLongerBackoffWinsOverRetryAfter()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 8; ++i) {
            stage.untilNextTicket();
            stage.tickets.refuse(refusal(503, {}, 1s));
        }
        QCOMPARE(shownWait(stage), 67'500); // half of 120 s, plus half of a quarter
    }

    void R4_theWaitIsShownAndKept()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.refuse(refusal(500, u"oops"_s));
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.state().reason, ConnectionReason::ServerTrouble);
        QCOMPARE(shownWait(stage), 1'000);
        QVERIFY(sentence(stage.state()).contains(u"oops"_s));
        stage.time.runFor(999ms);
        QCOMPARE(stage.tickets.count(), 1);
        stage.time.runFor(1ms);
        QCOMPARE(stage.tickets.count(), 2);
        QVERIFY(!stage.state().nextAttempt);
    }

    void R4_retryNowComesWithinASecondAndKeepsTheCount()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 7; ++i) {
            stage.untilNextTicket();
            stage.tickets.refuse(refusal(500));
        }
        QCOMPARE(shownWait(stage), 60'000);
        stage.client().retryNow();
        QCOMPARE(shownWait(stage), 500);
        stage.time.runFor(500ms);
        QCOMPARE(stage.tickets.count(), 8);
        QCOMPARE(stage.state().attempt, 8);
    }

    void R4_retryNowIsLimited()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 8; ++i) {
            stage.untilNextTicket();
            stage.tickets.refuse(refusal(500));
        }
        const int before = stage.tickets.count();
        for (int i = 0; i < 300; ++i) { // a user presses the button ten times a second for 30 s
            stage.client().retryNow();
            stage.time.runFor(100ms);
            if (stage.state().phase == ConnectionPhase::FetchingTicket)
                stage.tickets.refuse(refusal(500));
        }
        const int attempts = stage.tickets.count() - before;
        QVERIFY2(attempts >= 5 && attempts <= 7, qPrintable(QString::number(attempts)));
    }

    void R4_retryNowDoesNotPostpone()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.refuse(refusal(500));
        stage.time.runFor(900ms);
        stage.client().retryNow();
        QCOMPARE(shownWait(stage), 100);
    }

    void R4_haltedStaysUntilSomebodyActs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ConnectionReason>("reason");
        QTest::newRow("401") << 401 << ConnectionReason::SignInRequired;
        QTest::newRow("403") << 403 << ConnectionReason::Forbidden;
        QTest::newRow("404") << 404 << ConnectionReason::NotAvailable;
    }

    void R4_haltedStaysUntilSomebodyActs()
    {
        QFETCH(int, status);
        QFETCH(ConnectionReason, reason);
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.refuse(refusal(status, u"no"_s));
        QCOMPARE(stage.state().phase, ConnectionPhase::Halted);
        QCOMPARE(stage.state().reason, reason);
        QVERIFY(!stage.state().nextAttempt);
        stage.time.runFor(24h);
        QCOMPARE(stage.tickets.count(), 1);
        stage.client().retryNow();
        stage.goLiveAfter(1s);
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
        QCOMPARE(stage.state().reason, ConnectionReason::None);
    }

    void R4_anUntrustedCertificateIsProbedSlowly()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        QList<qint64> waits;
        for (int i = 0; i < 6; ++i) {
            stage.tickets.give();
            stage.sockets.last().end(SocketEnd::Cause::Tls);
            QCOMPARE(stage.state().phase, ConnectionPhase::Halted);
            QCOMPARE(stage.state().reason, ConnectionReason::Tls);
            waits << shownWait(stage);
            stage.untilNextTicket(1000s);
        }
        QCOMPARE(waits, (QList<qint64>{67'500, 135'000, 270'000, 540'000, 675'000, 675'000}));
    }

    void R4_threeEmptyTicketsHalt()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 3; ++i) {
            stage.untilNextTicket();
            stage.tickets.all.back().answer(QString());
        }
        QCOMPARE(stage.state().phase, ConnectionPhase::Halted);
        QCOMPARE(stage.state().reason, ConnectionReason::Protocol);
        QCOMPARE(shownWait(stage), 337'500);
        stage.untilNextTicket(400s);
        stage.goLive();
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
    }

    void R4_refusedUpgradesSlowDown()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        QList<qint64> waits;
        for (int i = 0; i < 4; ++i) {
            stage.untilNextTicket();
            stage.tickets.give();
            stage.sockets.last().end(SocketEnd::Cause::UpgradeRefused);
            QCOMPARE(stage.state().reason, ConnectionReason::UpgradeRefused);
            waits << shownWait(stage);
        }
        QCOMPARE(waits, (QList<qint64>{1'000, 2'000, 33'750, 33'750}));
    }

    void R4_closeCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QList<qint64>>("waits"); // after consecutive closes; the random source returns a half
        const QList<qint64> plain{1'000, 2'000, 4'000, 8'000};
        for (const int code : {1000, 1001, 1005, 1006, 1011, 1012, 1014, 4000})
            QTest::addRow("%d", code) << code << plain;
        QTest::newRow("1013") << 1013 << QList<qint64>{11'250, 11'250, 11'250, 11'250};
        QTest::newRow("1002") << 1002 << QList<qint64>{1'000, 2'000, 4'000, 67'500};
        for (const int code : {1003, 1007, 1008, 1009, 1010})
            QTest::addRow("%d", code) << code << QList<qint64>{1'000, 2'000, 675'000, 675'000};
    }

    void R4_closeCodes()
    {
        QFETCH(int, code);
        QFETCH(QList<qint64>, waits);
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        QList<qint64> seen;
        for (qsizetype i = 0; i < waits.size(); ++i) {
            stage.untilNextTicket(1000s);
            stage.goLive();
            stage.sockets.last().end(SocketEnd::Cause::Closed, static_cast<quint16>(code));
            seen << shownWait(stage);
        }
        QCOMPARE(seen, waits);
    }

    void sinceIsWhenLiveWasLeft()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        stage.time.runFor(5s);
        stage.sockets.last().drop();
        const qint64 left = stage.time.wallClock();
        stage.untilNextTicket();
        stage.tickets.refuse(refusal(500));
        QCOMPARE(stage.state().since, left);
    }
};

QTEST_GUILESS_MAIN(tst_retry)
#include "tst_retry.moc"
