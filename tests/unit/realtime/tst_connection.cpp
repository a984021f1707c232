// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R1_oneSocketForOneKey()
    {
        Stage stage;
        Listener one, two, other;
        one.listen(stage.client());
        two.listen(stage.service->client(Stage::key()));
        other.listen(stage.service->client(Stage::key(u"So1"_s, u"bob"_s)));
        stage.time.settle();
        QCOMPARE(stage.tickets.count(), 2); // another account is another socket
    }

    void R1_nothingIsHeardInsideSubscribe()
    {
        Stage stage;
        QSignalSpy changes(stage.service.get(), &RealtimeService::stateChanged);
        Listener listener;
        listener.listen(stage.client());
        QCOMPARE(listener.states.size(), 0);
        QCOMPARE(changes.size(), 0);
        stage.time.settle();
        QCOMPARE(listener.phases(), (QStringList{u"idle"_s, u"fetchingTicket"_s}));
        QCOMPARE(changes.size(), 1);
    }

    void R1_aLateSubscriberIsToldConnectedLaterAndNoOldGap()
    {
        Stage stage;
        Listener early, late;
        early.listen(stage.client());
        stage.goLive();
        stage.sockets.last().drop();
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(early.heard, (QStringList{u"connected"_s, u"disconnected closedByServer"_s, u"connected"_s, u"gap"_s}));

        late.listen(stage.client());
        QCOMPARE(late.heard, QStringList());
        stage.time.settle();
        QCOMPARE(late.heard, QStringList{u"connected"_s});
        QCOMPARE(late.phases(), QStringList{u"live"_s});
    }

    void R1_theSocketLingersAndCloses()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        listener.subscription.reset();
        stage.time.runFor(29s);
        QVERIFY(!stage.sockets.last().closed);
        stage.time.runFor(1s);
        QCOMPARE(stage.sockets.last().closed, 1000);
        QCOMPARE(stage.state().phase, ConnectionPhase::Idle);
        // The goodbye is waited for, and then the socket goes.
        QVERIFY(!stage.sockets.last().destroyed);
        stage.sockets.last().end(SocketEnd::Cause::Closed, 1000);
        QVERIFY(stage.sockets.last().destroyed);
        QCOMPARE(stage.time.pending(), 0u);
    }

    void R1_comingBackInTimeCostsNoTicket()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        listener.subscription.reset();
        stage.time.runFor(20s);
        listener.listen(stage.client());
        stage.time.runFor(60s);
        QCOMPARE(stage.tickets.count(), 1);
        QCOMPARE(listener.heard, (QStringList{u"connected"_s, u"connected"_s}));
    }

    void R1_closeUnusedDoesNotLinger()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        listener.subscription.reset();
        stage.service->closeUnused();
        QCOMPARE(stage.sockets.last().closed, 1000);
    }

    void R1_whatLingersDoesNotReconnect()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        listener.subscription.reset();
        stage.sockets.last().drop();
        stage.time.runFor(300s);
        QCOMPARE(stage.tickets.count(), 1);
        QCOMPARE(stage.state().phase, ConnectionPhase::Idle);
    }

    void R1_givingUpAndWantingAgainDoesNotSkipTheWait()
    {
        Stage stage({.linger = 0ms});
        Listener listener;
        for (int i = 0; i < 50; ++i) {
            listener.listen(stage.client());
            stage.time.settle();
            if (stage.state().phase == ConnectionPhase::FetchingTicket) {
                stage.tickets.give();
                stage.sockets.last().accept();
                stage.sockets.last().drop();
            }
            listener.subscription.reset();
            stage.time.runFor(100ms);
        }
        QVERIFY(stage.tickets.count() < 5); // in 5 s, of 50 wishes
    }

    void R1_nothingIsHeardAfterTheEnd()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        listener.subscription.reset();
        QVERIFY(!listener.subscription.isActive());
        stage.sockets.last().text(likeFrame(u"1"_s));
        QCOMPARE(listener.heard, QStringList{u"connected"_s});
    }

    void R1_aSubscriptionMayEndItselfAndOthersInAHandler()
    {
        Stage stage;
        Listener first, second;
        SubscriptionHandlers handlers = first.handlers();
        handlers.like = [&](const LikeUpdate &) {
            first.heard << u"like"_s;
            first.subscription.reset();
            second.subscription.reset();
        };
        first.subscription = stage.client().subscribe(handlers);
        second.listen(stage.client());
        stage.goLive();
        stage.sockets.last().text(likeFrame(u"1"_s));
        stage.sockets.last().text(likeFrame(u"2"_s));
        QCOMPARE(first.heard, (QStringList{u"connected"_s, u"like"_s}));
        QCOMPARE(second.heard, QStringList{u"connected"_s});
    }

    void R1_whoSubscribesInAHandlerIsToldOnce()
    {
        Stage stage;
        Listener outer, inner;
        SubscriptionHandlers handlers = outer.handlers();
        handlers.connected = [&] { inner.listen(stage.client()); };
        outer.subscription = stage.client().subscribe(handlers);
        stage.goLive();
        stage.time.settle();
        QCOMPARE(inner.heard, QStringList{u"connected"_s});
        QCOMPARE(inner.phases(), QStringList{u"live"_s});
    }

    void R1_theServiceMayDieInAHandler()
    {
        Stage stage;
        Listener first, second;
        SubscriptionHandlers handlers = first.handlers();
        handlers.like = [&](const LikeUpdate &) { stage.service.reset(); };
        first.subscription = stage.client().subscribe(handlers);
        second.listen(stage.client());
        stage.goLive();
        CommunityClient client = stage.client();
        stage.sockets.last().text(likeFrame(u"1"_s));

        QCOMPARE(stage.sockets.last().closed, 1000);
        QVERIFY(stage.sockets.last().destroyed);
        QCOMPARE(second.heard, QStringList{u"connected"_s});
        QVERIFY(!second.subscription.isActive());
        // What is left of it does no harm.
        client.retryNow();
        QVERIFY(!client.subscribe({}).isActive());
        QCOMPARE(client.state(), ConnectionState());
        QCOMPARE(stage.time.pending(), 0u);
    }

    void R1_aLateFrameOfASupersededSocketIsIgnored()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        const auto old = stage.sockets.all.back();
        old->drop();
        old->text(likeFrame(u"late"_s));
        stage.untilNextTicket();
        stage.goLive();
        old->text(likeFrame(u"later"_s));
        old->drop();
        QCOMPARE(listener.heard, (QStringList{u"connected"_s, u"disconnected closedByServer"_s, u"connected"_s, u"gap"_s}));
        QCOMPARE(stage.state().phase, ConnectionPhase::Live);
    }

    void R2_everyAttemptHasAFreshTicketAndAFreshSocket()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        QSet<QByteArray> urls;
        for (int i = 1; i <= 6; ++i) {
            stage.untilNextTicket();
            stage.goLive();
            urls.insert(stage.sockets.last().url.toEncoded());
            QCOMPARE(stage.sockets.count(), i);
            QCOMPARE(stage.sockets.alive(), 1);
            stage.sockets.last().drop();
        }
        QCOMPARE(urls.size(), 6);
        QVERIFY(urls.contains("wss://api.example/api/v1/communities/So1/ws?ticket=ticket%2B1"));
    }

    void R2_aHungTicketEndsAtItsDeadline()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.runFor(9'999ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::FetchingTicket);
        stage.time.runFor(1ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.state().reason, ConnectionReason::TimedOut);
        stage.untilNextTicket();
        QCOMPARE(stage.tickets.count(), 2);
        // The first one arrives after all, and nobody wants it.
        stage.tickets.all.front().answer(u"old"_s);
        QCOMPARE(stage.sockets.count(), 0);
    }

    void R2_aSilentHandshakeEndsAtItsDeadline()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.give();
        stage.time.runFor(9'999ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Connecting);
        stage.time.runFor(1ms);
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.state().reason, ConnectionReason::TimedOut);
        QVERIFY(stage.sockets.last().destroyed);
        stage.sockets.last().accept(); // too late
        QCOMPARE(stage.state().phase, ConnectionPhase::Waiting);
    }

    void R2_everyThirdDeadConnectMayTakeLonger()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        QList<qint64> deadlines;
        for (int i = 0; i < 6; ++i) {
            stage.untilNextTicket();
            stage.tickets.give();
            const auto from = stage.time.now();
            while (stage.state().phase == ConnectionPhase::Connecting)
                stage.time.runFor(100ms);
            deadlines << (stage.time.now() - from).count();
        }
        QCOMPARE(deadlines, (QList<qint64>{10'000, 10'000, 35'000, 10'000, 10'000, 35'000}));
    }

    void R2_aTicketThatAgedInSleepIsNotUsed()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.time.jumpWallClock(26s);
        stage.tickets.give();
        QCOMPARE(stage.sockets.count(), 0);
        QCOMPARE(stage.tickets.count(), 2);
        stage.tickets.give();
        QCOMPARE(stage.sockets.last().url.query(QUrl::FullyEncoded), u"ticket=ticket%2B2"_s);
        QCOMPARE(stage.state().attempt, 1);
    }

    void R2_aTicketIsTakenOnce()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.time.settle();
        stage.tickets.give();
        stage.tickets.give();
        QCOMPARE(stage.sockets.count(), 1);
    }

    void R2_theTicketIsNotLogged()
    {
        static QStringList lines;
        lines.clear();
        QLoggingCategory::setFilterRules(u"coterie.*=true"_s);
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &line) { lines << line; });
        {
            Stage stage;
            Listener listener;
            listener.listen(stage.client());
            stage.goLive();
            stage.sockets.last().drop();
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(lines.size() >= 4);
        QCOMPARE(lines.filter(u"ticket+"_s) + lines.filter(u"ticket%2B"_s) + lines.filter(u"wss:"_s), QStringList());
    }

    void R5_eachSubscriberHearsConnectedThenItsGapOnce()
    {
        Stage stage;
        QStringList order;
        const auto listen = [&](const QString &who) {
            return stage.client().subscribe({.connected = [&order, who] { order << who + u" connected"_s; },
                                             .gap = [&order, who] { order << who + u" gap"_s; }});
        };
        const Subscription a = listen(u"a"_s);
        const Subscription b = listen(u"b"_s);
        stage.goLive();
        QCOMPARE(order, (QStringList{u"a connected"_s, u"b connected"_s}));
        order.clear();
        stage.sockets.last().drop();
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(order, (QStringList{u"a connected"_s, u"a gap"_s, u"b connected"_s, u"b gap"_s}));
        QCOMPARE(stage.service->counters().gaps, 1);
    }

    void R5_failedAttemptsAreNoGapsAndNoDisconnects()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 3; ++i) { // never connected yet
            stage.untilNextTicket();
            stage.tickets.give();
            stage.sockets.last().end(SocketEnd::Cause::Unreachable);
        }
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(listener.heard, QStringList{u"connected"_s});

        stage.sockets.last().drop();
        for (int i = 0; i < 5; ++i) {
            stage.untilNextTicket();
            stage.tickets.give();
            stage.sockets.last().end(SocketEnd::Cause::Unreachable);
        }
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(listener.heard, (QStringList{u"connected"_s, u"disconnected closedByServer"_s, u"connected"_s, u"gap"_s}));
    }

    void R5_whoSubscribedWhileItWasDownHasNoGap()
    {
        Stage stage;
        Listener early, late;
        early.listen(stage.client());
        stage.goLive();
        stage.sockets.last().drop();
        late.listen(stage.client());
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(late.heard, QStringList{u"connected"_s});
        QCOMPARE(early.heard.last(), u"gap"_s);
    }

    void R5_oneTerminalEventForOneAttempt()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        const auto socket = stage.sockets.all.back();
        socket->drop();
        socket->end(SocketEnd::Cause::Unreachable);
        socket->end(SocketEnd::Cause::Closed, 1011);
        QCOMPARE(listener.heard, (QStringList{u"connected"_s, u"disconnected closedByServer"_s}));
        QCOMPARE(stage.time.pending(), 1u); // one timer: the wait
    }

    void R8_badFramesAreDroppedAndCounted()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        const SocketRecord &socket = stage.sockets.last();
        socket.handlers.binary();
        socket.text(u"{\"eventType\":"_s);
        socket.text(u"[1]"_s);
        socket.text(u"{\"eventType\":\"later_thing\",\"data\":{}}"_s);
        socket.text(u"{\"eventType\":\"like_update\",\"data\":{\"messageId\":7,\"liked\":true}}"_s);
        socket.text(u"{\"eventType\":\"message_update\"}"_s);
        socket.text(messageFrame(u"m"_s));
        socket.text(likeFrame(u"l"_s));
        socket.text(moderationFrame(u"o"_s));
        QCOMPARE(listener.heard, (QStringList{u"connected"_s, u"message m"_s, u"like l"_s, u"moderation o"_s}));
        const RealtimeCounters &counters = stage.service->counters();
        QCOMPARE(counters.framesBinary, 1);
        QCOMPARE(counters.framesMalformed, 2);
        QCOMPARE(counters.framesUnknown, 1);
        QCOMPARE(counters.framesWrongField, 2);
        QCOMPARE(counters.events, 3);
    }

    void R8_anOversizedMessageCloses1009AndIsAGap()
    {
        Stage stage;
        Listener listener;
        listener.listen(stage.client());
        stage.goLive();
        const auto socket = stage.sockets.all.back();
        socket->text(QString(4 * 1024 * 1024 / 3 + 1, u'\u20ac')); // three bytes each
        QCOMPARE(socket->closed, 1009);
        QCOMPARE(stage.service->counters().framesTooLarge, 1);
        QCOMPARE(listener.heard, (QStringList{u"connected"_s, u"disconnected protocol"_s}));
        socket->text(likeFrame(u"after"_s));
        socket->end(SocketEnd::Cause::Closed, 1009);
        stage.untilNextTicket();
        stage.goLive();
        QCOMPARE(listener.heard.mid(2), (QStringList{u"connected"_s, u"gap"_s}));
    }

    void R9_aNullOriginIsRefusedBeforeATicketIsAskedFor()
    {
        Stage stage;
        Listener listener;
        CommunityClient client = stage.service->client({Origin(), u"ann"_s, TokenAddress(u"So1"_s)});
        listener.listen(client);
        stage.time.runFor(60s);
        client.retryNow();
        stage.time.runFor(60s);
        QCOMPARE(client.state().phase, ConnectionPhase::Halted);
        QCOMPARE(client.state().reason, ConnectionReason::BadOrigin);
        QVERIFY(!sentence(client.state()).isEmpty());
        QCOMPARE(stage.tickets.count(), 0);
    }

    void aStateIsNeverToldTwice()
    {
        Stage stage;
        QSignalSpy changes(stage.service.get(), &RealtimeService::stateChanged);
        Listener listener;
        listener.listen(stage.client());
        for (int i = 0; i < 4; ++i) {
            stage.untilNextTicket();
            stage.goLive();
            stage.sockets.last().drop();
        }
        for (const auto &change : changes)
            QVERIFY(change.at(1).value<ConnectionState>() != change.at(2).value<ConnectionState>());
        for (qsizetype i = 1; i < listener.states.size(); ++i)
            QVERIFY(listener.states[i - 1] != listener.states[i]);
        QCOMPARE(listener.states.size(), changes.size() + 1); // and the present one first
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
