// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_connection : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(listener.heard,
                 (QStringList{u"connected"_s, u"disconnected closedByServer"_s, u"connected"_s, u"gap"_s}));
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
        // The first ticket arrives late and is not used.
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
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { lines << line; });
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
        socket->text(QString(4 * 1024 * 1024 / 3 + 1, u'\u20ac')); // three bytes each in UTF-8
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
        QCOMPARE(listener.states.size(), changes.size() + 1); // and the current state first
    }
};

QTEST_GUILESS_MAIN(tst_connection)
#include "tst_connection.moc"
