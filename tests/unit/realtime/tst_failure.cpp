// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Failure.h"
#include "support/ScriptedSockets.h"

#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = Failure::Class;
using Reason = ConnectionReason;

Q_DECLARE_METATYPE(coterie::Failure::Class)

class tst_failure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R4_ticketStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Failure::Class>("kind");
        QTest::addColumn<ConnectionReason>("reason");
        QTest::newRow("401") << 401 << Kind::Halted << Reason::SignInRequired;
        QTest::newRow("403") << 403 << Kind::Halted << Reason::Forbidden;
        for (const int status : {301, 302, 307, 308, 400, 404, 405, 410, 422})
            QTest::addRow("%d", status) << status << Kind::Halted << Reason::NotAvailable;
        for (const int status : {408, 425, 500, 502, 504})
            QTest::addRow("%d", status) << status << Kind::Temporary << Reason::ServerTrouble;
        for (const int status : {429, 503})
            QTest::addRow("%d", status) << status << Kind::Throttled << Reason::Throttled;
    }

    void R4_ticketStatus()
    {
        QFETCH(int, status);
        QFETCH(Failure::Class, kind);
        QFETCH(ConnectionReason, reason);
        const RealtimeOptions options;
        FailureJudge judge(options);
        const Failure failure = judge.ticketFailed(refusal(status, u"words"_s));
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.reason, reason);
        QVERIFY(!failure.probe);
        QVERIFY(!sentence(ConnectionState{.phase = ConnectionPhase::Waiting, .reason = reason}).isEmpty());
    }

    void R4_noAnswer_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<Failure::Class>("kind");
        QTest::addColumn<ConnectionReason>("reason");
        const auto row = [](const char *name, ApiError::Kind what, Failure::Class kind, Reason reason) {
            QTest::newRow(name) << static_cast<int>(what) << kind << reason;
        };
        row("no network", ApiError::Kind::NoNetwork, Kind::Temporary, Reason::NoNetwork);
        row("unreachable", ApiError::Kind::Unreachable, Kind::Temporary, Reason::Unreachable);
        row("timed out", ApiError::Kind::TimedOut, Kind::Temporary, Reason::TimedOut);
        row("certificate", ApiError::Kind::Tls, Kind::Halted, Reason::Tls);
        row("malformed", ApiError::Kind::Malformed, Kind::Temporary, Reason::Protocol);
    }

    void R4_noAnswer()
    {
        QFETCH(int, what);
        QFETCH(Failure::Class, kind);
        QFETCH(ConnectionReason, reason);
        const RealtimeOptions options;
        FailureJudge judge(options);
        const Failure seen = judge.ticketFailed(failure(static_cast<ApiError::Kind>(what)));
        QCOMPARE(seen.kind, kind);
        QCOMPARE(seen.reason, reason);
    }

    void R4_retryAfterIsKeptInBounds()
    {
        const RealtimeOptions options;
        const FailureJudge judge(options);
        QCOMPARE(judge.ticketRefused(429, {}, 0ms).minWait, 1s);
        QCOMPARE(judge.ticketRefused(429, {}, std::nullopt).minWait, 1s);
        QCOMPARE(judge.ticketRefused(503, {}, 30s).minWait, 30s);
        QCOMPARE(judge.ticketRefused(429, {}, 48h).minWait, 10min);
    }

    void R4_aGoodTicketForgivesMalformedOnes()
    {
        const RealtimeOptions options;
        FailureJudge judge(options);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(judge.ticketMalformed().kind, Kind::Temporary);
            QCOMPARE(judge.ticketMalformed().kind, Kind::Temporary);
            judge.ticketArrived();
        }
        (void)judge.ticketMalformed();
        (void)judge.ticketMalformed();
        QCOMPARE(judge.ticketMalformed().probe, 5min);
    }

    void R4_onlyAStableLinkForgivesCloses()
    {
        const RealtimeOptions options;
        FailureJudge judge(options);
        const SocketEnd tooBig{SocketEnd::Cause::Closed, 1009, {}};
        (void)judge.liveEnded(tooBig);
        (void)judge.liveEnded(tooBig);
        judge.opened();
        QCOMPARE(judge.liveEnded(tooBig).kind, Kind::Halted);
        judge.stable();
        QCOMPARE(judge.liveEnded(tooBig).kind, Kind::Temporary);
    }

    void R4_anOpenSocketForgivesRefusedUpgrades()
    {
        const RealtimeOptions options;
        FailureJudge judge(options);
        const SocketEnd refused{SocketEnd::Cause::UpgradeRefused, std::nullopt, u"HTTP status 401"_s};
        (void)judge.connectEnded(refused);
        (void)judge.connectEnded(refused);
        QCOMPARE(judge.connectEnded(refused).minWait, 30s);
        judge.opened();
        QCOMPARE(judge.connectEnded(refused).minWait, 0s);
    }

    void everyReasonHasANameAndASentence()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Reason::Polled); ++i) {
            names << name(static_cast<Reason>(i));
            if (i > 0)
                QVERIFY(!sentence(ConnectionState{.reason = static_cast<Reason>(i)}).isEmpty());
        }
        QCOMPARE(names.size(), static_cast<int>(Reason::Polled) + 1);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(sentence(ConnectionState()), QString());
    }
};

QTEST_GUILESS_MAIN(tst_failure)
#include "tst_failure.moc"
