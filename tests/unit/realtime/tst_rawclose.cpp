// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RawStage.h"

#include <QTest>

#include <array>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = SocketEnd::Cause;

namespace {

const QStringList openedThenEnded{u"opened"_s, u"ended"_s};

} // namespace

/** How an open connection ends. */
class tst_rawclose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R4_aCloseFrameTellsItsCode_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("codes"); // 0 for a code that the transport does not report
        const auto add = [](const char *name, const QByteArray &bytes, const QList<int> &codes) {
            forBothTransports(name, [&](const QByteArray &row, Transport transport) {
                QTest::newRow(row) << transport << bytes << codes;
            });
        };
        for (const auto code :
             std::to_array<quint16>({1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4000, 4999}))
            add(QByteArray::number(code), closeFrame(code), {code});
        // Invalid codes. Up to at least 6.9, Qt treats 1012 to 1014 as invalid too, and does not report the code.
        for (const auto code : std::to_array<quint16>({0, 999, 1004, 1005, 1006, 1015, 2999, 5000}))
            add(QByteArray::number(code), closeFrame(code), {0, 1002});
        for (const auto code : std::to_array<quint16>({1012, 1013, 1014}))
            add(QByteArray::number(code), closeFrame(code), {0, code});
        add("with words", closeFrame(1011, "out of memory"), {1011});
        add("without a code", rawFrame(Final | Close), {1000}); // 1005; Qt reports 1000, which has the same effect
        add("with half a code", rawFrame(Final | Close, "\x03"), {1002});
        add("with words that are no UTF-8", closeFrame(1000, "\xff\xfe"), {1007});
        add("with the longest words", closeFrame(1000, QByteArray(123, 'w')), {1000});
        add("with too many words", closeFrame(1000, QByteArray(124, 'w')), {1002});
        add("between fragments", rawFrame(Text, "g") + closeFrame(1001), {1001});
    }
    void R4_aCloseFrameTellsItsCode()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, codes);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(bytes + rawFrame(Final | Text, "a word too late"));
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.end->cause, Cause::Closed);
        QVERIFY(codes.contains(stage.client.end->code.value_or(0)));
        QVERIFY2(stage.sees([](const ClientFrame &frame) { return closeCodeOf(frame).has_value(); }),
                 "the handshake is answered");
        QVERIFY(stage.isLinkGone());
        QCOMPARE(stage.client.heard, openedThenEnded);
    }

    void theServersWordsArrive_data() { overBothTransports(); }
    void theServersWordsArrive()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(closeFrame(1008, "be kind \xf0\x9f\x99\x82"));
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(*stage.client.end, (SocketEnd{Cause::Closed, 1008, u"be kind \U0001F642"_s}));
    }

    void R4_aLinkThatGoesWithoutACloseFrameIsLost_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("reset");
        const auto add = [](const char *name, const QByteArray &part) {
            forBothTransports(name, [&](const QByteArray &row, Transport transport) {
                QTest::newRow(row + ", closed") << transport << part << false;
                QTest::newRow(row + ", reset") << transport << part << true;
            });
        };
        const QByteArray whole = rawFrame(Final | Text, QByteArray(300, 'x'));
        add("between frames", {});
        add("in the header", whole.first(1));
        add("in the length", whole.first(3));
        add("in the payload", whole.first(100));
        add("between fragments", rawFrame(Text, "g"));
        add("in a control frame", rawFrame(Final | Ping, "ping").first(4));
        add("in a close frame", closeFrame(1000).first(3));
    }
    void R4_aLinkThatGoesWithoutACloseFrameIsLost()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, part);
        QFETCH(bool, reset);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(part);
        if (reset)
            stage.link->abort();
        else
            stage.link->disconnectFromHost();
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.end->cause, Cause::Lost); // 1006, although Qt reports 1000
        QVERIFY(!stage.client.end->code);
        QCOMPARE(stage.client.heard, openedThenEnded);
    }

    void whatCameBeforeTheLossIsHeard_data() { overBothTransports(); }
    void whatCameBeforeTheLossIsHeard()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(rawFrame(Final | Text, "one") + rawFrame(Final | Text, "two"));
        stage.link->disconnectFromHost();
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.heard, (QStringList{u"opened"_s, u"one"_s, u"two"_s, u"ended"_s}));
    }

    void ourCloseIsToldWhenItIsAnswered_data() { overBothTransports(); }
    void ourCloseIsToldWhenItIsAnswered()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.client.socket->close(1000);
        QVERIFY(stage.sees([](const ClientFrame &frame) { return closeCodeOf(frame) == 1000; }));
        stage.send(closeFrame(1000));
        stage.link->disconnectFromHost();
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(*stage.client.end, (SocketEnd{Cause::Closed, 1000, {}}));
    }

    void aServerThatNeverAnswersACloseDoesNotHoldIt_data() { overBothTransports(); }
    void aServerThatNeverAnswersACloseDoesNotHoldIt()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport, {.closeDeadline = 50ms});
        QVERIFY(stage.upgrade());
        stage.client.socket->close(1000);
        QTRY_VERIFY(stage.client.end);
        QVERIFY(stage.isLinkGone());
        QCOMPARE(stage.client.heard, openedThenEnded);
    }

    void destroyingAClosingSocketStillSaysGoodbye_data() { overBothTransports(); }
    void destroyingAClosingSocketStillSaysGoodbye()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.client.socket->close(1000);
        stage.client.socket.reset();
        QVERIFY(stage.sees([](const ClientFrame &frame) { return closeCodeOf(frame) == 1000; }));
        QVERIFY(stage.isLinkGone());
        QCOMPARE(stage.client.heard, QStringList{u"opened"_s});
    }

    void R1_nothingIsHeardAfterTheDeathInAHandler_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QString>("dieAt");
        for (const QString &words : {u"opened"_s, u"gm"_s, u"binary"_s, u"pong"_s, u"ended"_s}) {
            forBothTransports(qPrintable(words), [&](const QByteArray &row, Transport transport) {
                QTest::newRow(row) << transport << words;
            });
        }
    }
    void R1_nothingIsHeardAfterTheDeathInAHandler()
    {
        // given a socket that is destroyed in the handler of this event
        QFETCH(Transport, transport);
        QFETCH(QString, dieAt);
        RawStage stage(transport);
        stage.client.dieAt = dieAt;
        QVERIFY(stage.request());

        // when all frames arrive at once
        const QByteArray all = rawFrame(Final | Text, "gm") + rawFrame(Final | Binary, "\x01") + rawFrame(Final | Pong);
        stage.send(stage.server.acceptance() + all + all + closeFrame(1000));
        QVERIFY(stage.isLinkGone());
        QCoreApplication::processEvents();

        // then this event was the last one
        QCOMPARE(stage.client.heard.last(), dieAt);
        QCOMPARE(stage.client.heard.count(dieAt), 1);
        QVERIFY(!stage.client.socket);
    }

    void R1_endedIsTheLastWord_data() { overBothTransports(); }
    void R1_endedIsTheLastWord()
    {
        // given a socket that has ended
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(closeFrame(1001));
        QTRY_VERIFY(stage.client.end);

        // when its owner continues to use it
        stage.client.socket->ping();
        stage.client.socket->close(1000);
        QVERIFY(stage.isLinkGone());
        QCoreApplication::processEvents();

        // then there are no more events
        QCOMPARE(stage.client.heard, openedThenEnded);
    }
};

QTEST_GUILESS_MAIN(tst_rawclose)
#include "tst_rawclose.moc"
