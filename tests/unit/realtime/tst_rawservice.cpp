// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/QtScheduler.h"
#include "realtime/RawStage.h"
#include "realtime/RealtimeService.h"
#include "support/ScriptedSockets.h"
#include "support/VirtualScheduler.h"

#include <QTest>

#include <array>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionPhase;
using Reason = ConnectionReason;

namespace {

/** Delivers a new ticket each time, from the event loop. */
class CannedTickets : public TicketSource {
public:
    void fetch(const TokenAddress &, std::function<void(Result<QString, ApiError>)> answer) override
    {
        QMetaObject::invokeMethod(
            &m_context, [this, answer] { answer(u"ticket-%1"_s.arg(++m_given)); }, Qt::QueuedConnection);
    }

private:
    QObject m_context;
    int m_given = 0;
};

/** Short delays between attempts, and deadlines that are only missed on purpose. */
RealtimeOptions quick()
{
    RealtimeOptions options;
    options.firstReconnect = 2ms;
    options.backoffBase = 2ms;
    options.backoffCap = 2ms;
    options.backoffFloor = 1ms;
    options.closeDeadline = 50ms;
    return options;
}

/** Runs the service with real sockets against the raw server. */
struct ServiceStage {
    explicit ServiceStage(Transport its_transport, const RealtimeOptions &options = quick())
        : transport(its_transport),
          server(transport, RawStage::identity()),
          sockets({RawStage::identity().certificate}, options),
          service(std::make_unique<RealtimeService>(RealtimeService::Seams{time, random, sockets, tickets}, options))
    {
    }

    void follow()
    {
        const QString origin =
            u"%1://127.0.0.1:%2"_s.arg(transport == Transport::Tls ? u"https"_s : u"http"_s).arg(server.serverPort());
        subscription = service->client({Origin::parse(origin).value(), u"ann"_s, TokenAddress(u"So1"_s)})
                           .subscribe({.connected = [this] { hear(u"connected"_s); },
                                       .disconnected = [this](const ConnectionState &) { hear(u"disconnected"_s); },
                                       .gap = [this] { hear(u"gap"_s); },
                                       .like = [this](const LikeUpdate &like) { hear(like.messageId.text()); },
                                       .state =
                                           [this](const ConnectionState &state) {
                                               if (state.phase == Phase::Waiting || state.phase == Phase::Halted)
                                                   ends.append({state, time.wallClock()});
                                           }});
    }
    void hear(const QString &words)
    {
        heard << words;
        if (words == dieAt)
            service.reset();
    }
    /** Accepts the next attempt and waits until it is live. */
    [[nodiscard]] QSslSocket *live()
    {
        const auto before = heard.count(u"connected"_s);
        QSslSocket *link = server.upgraded();
        return link && QTest::qWaitFor([&] { return heard.count(u"connected"_s) > before; }) ? link : nullptr;
    }

    struct End {
        ConnectionState state;
        qint64 at = 0; ///< wall clock, ms
    };
    const Transport transport;
    RawServer server;
    QtScheduler time;
    FixedRandom random{0.5};
    QtSocketFactory sockets;
    CannedTickets tickets;
    std::unique_ptr<RealtimeService> service;
    Subscription subscription;
    QStringList heard;
    QString dieAt;
    QList<End> ends; ///< of the attempts, in order
};

const QByteArray like =
    rawFrame(Final | Text, R"({"eventType":"like_update","data":{"messageId":"a like","liked":true}})");

/** What the server does in each attempt, and the expected state of the connection. */
struct Story {
    QByteArray answer;      ///< the HTTP response; "@" stands for a valid one; empty for none
    QByteArray frames = {}; ///< sent after the response
    bool cut = false;       ///< then drops the connection
    int rounds = 1;         ///< number of attempts
    Phase phase = Phase::Waiting;
    Reason reason = Reason::None;
    std::chrono::milliseconds least{0}; ///< earliest time of the next attempt
};

} // namespace

Q_DECLARE_METATYPE(Story)

/** The failure table of the connection, from the bytes on the wire to the resulting state. */
class tst_rawservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R4_whatTheServerDoesIsJudged_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<Story>("story");
        const auto add = [](const char *name, const Story &story) {
            forBothTransports(
                name, [&](const QByteArray &row, Transport transport) { QTest::newRow(row) << transport << story; });
        };
        const QByteArray refused = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
        const QByteArray huge = QByteArray("\x81\x7f\0\0\0\0\0\x10\0\x01", 10) + QByteArray(1024 * 1024 + 1, 'x');
        const auto closes = [](quint16 code, int rounds, Phase phase, Reason reason,
                               std::chrono::milliseconds least = 0ms) {
            return Story{"@", closeFrame(code), false, rounds, phase, reason, least};
        };
        add("upgrade refused", {.answer = refused, .reason = Reason::UpgradeRefused});
        add("upgrade refused three times",
            {.answer = refused, .rounds = 3, .reason = Reason::UpgradeRefused, .least = 30s});
        add("no HTTP", {.answer = "SSH-2.0-OpenSSH_9.2\r\n\r\n", .reason = Reason::UpgradeRefused});
        add("cut in the head", {.answer = "HTTP/1.1 101 Swi", .cut = true, .reason = Reason::Unreachable});
        add("silence", {.answer = {}, .reason = Reason::TimedOut});
        add("half a head, then silence", {.answer = "HTTP/1.1 101 Switching", .reason = Reason::TimedOut});
        add("cut", {.answer = "@", .frames = like, .cut = true, .reason = Reason::ClosedByServer});
        add("cut in a frame", {.answer = "@", .frames = like.first(20), .cut = true, .reason = Reason::ClosedByServer});
        add("1000", closes(1000, 1, Phase::Waiting, Reason::ClosedByServer));
        add("1001", closes(1001, 1, Phase::Waiting, Reason::ClosedByServer));
        add("no code", {.answer = "@", .frames = rawFrame(Final | Close), .reason = Reason::ClosedByServer});
        add("1002", closes(1002, 3, Phase::Waiting, Reason::Protocol));
        add("1002 a fourth time", closes(1002, 4, Phase::Waiting, Reason::Protocol, 60s));
        for (const auto code : std::to_array<quint16>({1003, 1007, 1008, 1009, 1010})) {
            add(QByteArray::number(code) + " twice", closes(code, 2, Phase::Waiting, Reason::Protocol));
            add(QByteArray::number(code) + " a third time", closes(code, 3, Phase::Halted, Reason::Protocol, 600s));
        }
        for (const auto code : std::to_array<quint16>({1011, 1012, 1013, 1014}))
            add(QByteArray::number(code), closes(code, 1, Phase::Waiting, Reason::ServerTrouble));
        add("4000", closes(4000, 1, Phase::Waiting, Reason::ClosedByServer));
        add("a frame over the cap", {.answer = "@", .frames = huge, .reason = Reason::Protocol});
        add("a reserved bit", {.answer = "@", .frames = rawFrame(Final | 0x40 | Text), .reason = Reason::Protocol});
        add("no UTF-8", {.answer = "@", .frames = rawFrame(Final | Text, "\xff"), .reason = Reason::Protocol});
    }
    void R4_whatTheServerDoesIsJudged()
    {
        // given
        QFETCH(Transport, transport);
        QFETCH(Story, story);
        RealtimeOptions options = quick();
        if (story.reason == Reason::TimedOut)
            options.connectDeadline = options.longConnectDeadline = 200ms;
        ServiceStage stage(transport, options);
        stage.follow();

        // when
        for (int round = 0; round < story.rounds; ++round) {
            QSslSocket *link = stage.server.request();
            QVERIFY(link);
            link->write(QByteArray(story.answer).replace("@", stage.server.acceptance()) + story.frames);
            if (story.cut)
                link->disconnectFromHost();
        }

        // then
        QTRY_VERIFY(stage.ends.size() >= story.rounds);
        const auto [state, at] = stage.ends.at(story.rounds - 1);
        QCOMPARE(name(state.phase), name(story.phase));
        QCOMPARE(name(state.reason), name(story.reason));
        QVERIFY(state.nextAttempt);
        QVERIFY(*state.nextAttempt - at >= (story.least - 1s).count());
        QVERIFY2(story.least > 0s || *state.nextAttempt - at < 1'000, "nothing else holds it back");
        QVERIFY(!sentence(state).contains(u"ticket-"_s));
    }

    void R9_aCertificateThatIsNotTrustedHalts()
    {
        ServiceStage stage(Transport::Tls);
        QtSocketFactory distrustful;
        stage.service = std::make_unique<RealtimeService>(
            RealtimeService::Seams{stage.time, stage.random, distrustful, stage.tickets}, quick());
        stage.follow();
        QTRY_COMPARE(stage.ends.size(), 1);
        QCOMPARE(name(stage.ends.first().state.phase), name(Phase::Halted));
        QCOMPARE(name(stage.ends.first().state.reason), name(Reason::Tls));
        QVERIFY(*stage.ends.first().state.nextAttempt - stage.ends.first().at >= 59'000); // checks by itself
    }

    void R5_everyLossOfALiveLinkIsOneGap_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("frames");
        const auto add = [](const char *name, const QByteArray &frames) {
            forBothTransports(
                name, [&](const QByteArray &row, Transport transport) { QTest::newRow(row) << transport << frames; });
        };
        add("cut", {});
        add("cut in a frame", like.first(9));
        add("closed", closeFrame(1001));
        add("1012", closeFrame(1012));
        add("breach", rawFrame(Final | 0x10 | Text));
        add("too large", QByteArray("\x81\x7f\0\0\0\0\0\x10\0\x01", 10) + QByteArray(1024 * 1024 + 1, 'x'));
    }
    void R5_everyLossOfALiveLinkIsOneGap()
    {
        // given a connection that was live and then lost
        QFETCH(Transport, transport);
        QFETCH(QByteArray, frames);
        ServiceStage stage(transport);
        stage.follow();
        QSslSocket *link = stage.live();
        QVERIFY(link);
        link->write(like + frames);
        link->disconnectFromHost();
        QTRY_COMPARE(stage.ends.size(), 1);

        // when two attempts fail before one succeeds
        for (int round = 0; round < 2; ++round) {
            QSslSocket *failing = stage.server.request();
            QVERIFY(failing);
            failing->abort();
        }
        QVERIFY(stage.live());
        QTRY_COMPARE(stage.heard.last(), u"gap"_s);

        // then
        QCOMPARE(stage.heard, (QStringList{u"connected"_s, u"a like"_s, u"disconnected"_s, u"connected"_s, u"gap"_s}));
        QCOMPARE(stage.service->counters().gaps, 1);
    }

    void R2_everyAttemptBringsANewTicket_data() { overBothTransports(); }
    void R2_everyAttemptBringsANewTicket()
    {
        QFETCH(Transport, transport);
        ServiceStage stage(transport);
        stage.follow();
        for (int round = 1; round <= 5; ++round) {
            QSslSocket *link = stage.server.request();
            QVERIFY(link);
            QVERIFY(stage.server.head.contains("ticket=ticket-" + QByteArray::number(round) + ' '));
            link->abort();
        }
    }

    void R1_theServiceMayDieInAnyHandler_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QString>("dieAt");
        for (const QString &words : {u"connected"_s, u"a like"_s, u"disconnected"_s, u"gap"_s}) {
            forBothTransports(qPrintable(words), [&](const QByteArray &row, Transport transport) {
                QTest::newRow(row) << transport << words;
            });
        }
    }
    void R1_theServiceMayDieInAnyHandler()
    {
        QFETCH(Transport, transport);
        QFETCH(QString, dieAt);
        ServiceStage stage(transport);
        stage.dieAt = dieAt;
        stage.follow();
        QSslSocket *link = nullptr;
        for (int round = 0; round < 2 && stage.service; ++round) {
            link = stage.server.upgraded();
            QVERIFY(link);
            link->write(like + like + closeFrame(1001));
            QTRY_VERIFY(!stage.service || stage.ends.size() > round);
        }
        QTRY_VERIFY(!stage.service);
        QVERIFY(QTest::qWaitFor([link] { return link->state() == QAbstractSocket::UnconnectedState; }));
        QCoreApplication::processEvents();
        QCOMPARE(stage.heard.last(), dieAt);
        QVERIFY(!stage.subscription.isActive());
    }
};

QTEST_GUILESS_MAIN(tst_rawservice)
#include "tst_rawservice.moc"
