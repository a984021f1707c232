// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"

#include <QSignalSpy>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_subscription : public QObject {
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
        QCOMPARE(stage.tickets.count(), 2); // another account uses another socket
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
        QCOMPARE(early.heard,
                 (QStringList{u"connected"_s, u"disconnected closedByServer"_s, u"connected"_s, u"gap"_s}));

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
        // It waits for the close handshake, and then destroys the socket.
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
        QVERIFY(stage.tickets.count() < 5); // within 5 s, for 50 requests
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
        // Remaining handles are harmless.
        client.retryNow();
        QVERIFY(!client.subscribe({}).isActive());
        QCOMPARE(client.state(), ConnectionState());
        QCOMPARE(stage.time.pending(), 0u);
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
        for (int i = 0; i < 3; ++i) { // never connected before
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
        QCOMPARE(listener.heard,
                 (QStringList{u"connected"_s, u"disconnected closedByServer"_s, u"connected"_s, u"gap"_s}));
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
        QCOMPARE(stage.time.pending(), 2u); // one timer for the wait, and one for the clock watch
    }
};

QTEST_GUILESS_MAIN(tst_subscription)
#include "tst_subscription.moc"
