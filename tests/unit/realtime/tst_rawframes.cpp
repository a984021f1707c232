// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RawStage.h"

#include <QTest>

#include <algorithm>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = SocketEnd::Cause;

namespace {

/** The bytes of a table's row, named after what is unusual about them. */
void addBytes(const char *name, const QByteArray &bytes, const QStringList &heard)
{
    forBothTransports(
        name, [&](const QByteArray &row, Transport transport) { QTest::newRow(row) << transport << bytes << heard; });
}

void addBreach(const char *name, const QByteArray &bytes, quint16 code)
{
    forBothTransports(
        name, [&](const QByteArray &row, Transport transport) { QTest::newRow(row) << transport << bytes << code; });
}

const QByteArray sentinel = rawFrame(Final | Text, "that was all");

} // namespace

/** Valid and invalid frames after a valid upgrade. */
class tst_rawframes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheProtocolAllowsIsHeard_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("heard");
        addBytes("text", rawFrame(Final | Text, "gm"), {u"gm"_s});
        addBytes("empty text", rawFrame(Final | Text), {QString()});
        addBytes("binary", rawFrame(Final | Binary, "\x01"), {u"binary"_s});
        addBytes("empty binary", rawFrame(Final | Binary), {u"binary"_s});
        addBytes("length of 16 bits", rawFrame(Final | Text, QByteArray(126, 'x')), {QString(126, u'x')});
        addBytes("length of 64 bits", rawFrame(Final | Text, QByteArray(65'536, 'x')), {QString(65'536, u'x')});
        addBytes("fragments", rawFrame(Text, "g") + rawFrame(Continuation, "") + rawFrame(Final | Continuation, "m"),
                 {u"gm"_s});
        addBytes("empty fragments", rawFrame(Text) + rawFrame(Continuation) + rawFrame(Final | Continuation),
                 {QString()});
        addBytes("pongs between fragments",
                 rawFrame(Text, "g") + rawFrame(Final | Pong, "1") + rawFrame(Continuation, "") + rawFrame(Final | Pong)
                     + rawFrame(Final | Continuation, "m"),
                 {u"pong"_s, u"pong"_s, u"gm"_s});
        addBytes("a pong nobody asked for", rawFrame(Final | Pong, "hello"), {u"pong"_s});
        addBytes("the longest control frame", rawFrame(Final | Pong, QByteArray(125, 'p')), {u"pong"_s});
        addBytes("text after binary", rawFrame(Final | Binary, "\xff") + rawFrame(Final | Text, "gm"),
                 {u"binary"_s, u"gm"_s});
    }
    void whatTheProtocolAllowsIsHeard()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, heard);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(bytes + sentinel);
        QTRY_VERIFY(stage.client.heard.last() == u"that was all"_s || stage.client.end);
        QCOMPARE(stage.client.heard.mid(1, stage.client.heard.size() - 2), heard);
        QVERIFY(!stage.client.end);
    }

    void aCharacterCutInTwoByFragmentsIsNeverHeardWrong_data() { overBothTransports(); }
    void aCharacterCutInTwoByFragmentsIsNeverHeardWrong()
    {
        // The protocol allows this. Qt (at least 6.4.2) decodes each fragment alone and reports a violation. That drops
        // the connection, which reconnects, and no message is ever changed.
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(rawFrame(Text, "\xf0\x9f") + rawFrame(Final | Continuation, "\x99\x82"));
        QTRY_COMPARE(stage.client.heard.size(), 2);
        if (stage.client.end)
            QCOMPARE(stage.client.end->code, 1007);
        else
            QCOMPARE(stage.client.heard.last(), u"\U0001F642"_s);
    }

    void aPingIsAnsweredWithItsOwnWords_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        for (const auto &[name, words] :
             {std::pair("with words", QByteArray("are you there?")), std::pair("empty", QByteArray()),
              std::pair("long", QByteArray(125, 'p')), std::pair("not text", QByteArray::fromHex("ff00fe"))}) {
            forBothTransports(name, [ping = words](const QByteArray &row, Transport transport) {
                QTest::newRow(row) << transport << rawFrame(Final | Ping, ping) << ping;
                QTest::newRow(row + ", between fragments")
                    << transport
                    << rawFrame(Text, "g") + rawFrame(Final | Ping, ping) + rawFrame(Final | Continuation, "m") << ping;
            });
        }
    }
    void aPingIsAnsweredWithItsOwnWords()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(bytes);
        QVERIFY(stage.sees([&](const ClientFrame &frame) { return frame == ClientFrame{Final | Pong, words}; }));
        if (bytes.size() > words.size() + 2)
            QTRY_COMPARE(stage.client.heard.last(), u"gm"_s);
        QVERIFY(!stage.client.end);
    }

    void pongsThatAreNeverReadEndTheLink_data() { overBothTransports(); }
    void pongsThatAreNeverReadEndTheLink()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.link->setReadBufferSize(1); // so that it does not read
        const QByteArray pings = rawFrame(Final | Ping, QByteArray(125, 'p')).repeated(500);
        qint64 sent = 0;
        constexpr qint64 most = 64 * 1024 * 1024; // far more than what systems hold for a link
        QVERIFY(QTest::qWaitFor(
            [&] {
                while (!stage.client.end && sent < most && stage.link->bytesToWrite() < 1'000'000)
                    sent += stage.link->write(pings);
                return stage.client.end || (sent >= most && stage.link->bytesToWrite() == 0);
            },
            20'000));
        QVERIFY2(stage.client.end, qPrintable(u"still open after %1 bytes"_s.arg(sent)));
        QCOMPARE(stage.client.end->cause, Cause::Lost);
        QCOMPARE(stage.client.heard, (QStringList{u"opened"_s, u"ended"_s}));
    }

    void manyPingsThatAreReadAreAnswered_data() { overBothTransports(); }
    void manyPingsThatAreReadAreAnswered()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        constexpr int count = 8'000; // 1 MB of answers
        stage.send(rawFrame(Final | Ping, QByteArray(125, 'p')).repeated(count) + sentinel);
        QTRY_VERIFY(stage.sees([&](const ClientFrame &) { return stage.seen.size() == count; }));
        QTRY_COMPARE(stage.client.heard.last(), u"that was all"_s);
        QVERIFY(!stage.client.end);
    }

    void ourPingReachesTheServer_data() { overBothTransports(); }
    void ourPingReachesTheServer()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.client.socket->ping();
        QVERIFY(stage.sees([](const ClientFrame &frame) { return frame.first == (Final | Ping); }));
        stage.send(rawFrame(Final | Pong, stage.seen.constLast().payload));
        QTRY_COMPARE(stage.client.heard.last(), u"pong"_s);
    }

    void R4_aBreachClosesWithItsCode_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint16>("code");
        for (const int bit : {0x40, 0x20, 0x10})
            addBreach(qPrintable(u"reserved bit %1"_s.arg(bit)), rawFrame(Final | bit | Text, "gm"), 1002);
        for (const int opcode : {3, 7, 11, 15})
            addBreach(qPrintable(u"reserved opcode %1"_s.arg(opcode)), rawFrame(Final | opcode, "gm"), 1002);
        addBreach("control frame over 125 bytes", rawFrame(Final | Ping, QByteArray(126, 'p')), 1002);
        addBreach("fragmented ping", rawFrame(Ping, "p"), 1002);
        addBreach("fragmented close", rawFrame(Close, "\x03\xe8"), 1002);
        addBreach("continuation of nothing", rawFrame(Final | Continuation, "gm"), 1002);
        addBreach("text between fragments", rawFrame(Text, "g") + rawFrame(Final | Text, "m"), 1002);
        addBreach("length of 16 bits for a short one", QByteArray("\x81\x7e\x00\x02gm", 6), 1002);
        addBreach("length of 64 bits for a short one", QByteArray("\x81\x7f\0\0\0\0\0\0\0\x02gm", 12), 1002);
        addBreach("length of 2^63 and more", QByteArray("\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xff", 10) + "gm", 1002);
        addBreach("bytes that are no UTF-8", rawFrame(Final | Text, "g\xc3\x28m"), 1007);
        addBreach("an overlong character", rawFrame(Final | Text, "\xc0\xaf"), 1007);
        addBreach("a surrogate", rawFrame(Final | Text, "\xed\xa0\x80"), 1007);
        addBreach("no UTF-8 in the last fragment", rawFrame(Text, "g") + rawFrame(Final | Continuation, "\xff"), 1007);
    }
    void R4_aBreachClosesWithItsCode()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, bytes);
        QFETCH(quint16, code);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(bytes + sentinel);
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.end->cause, Cause::Closed);
        QCOMPARE(stage.client.end->code, code);
        QVERIFY2(stage.sees([code](const ClientFrame &frame) { return closeCodeOf(frame) == code; }),
                 "the server is told why");
        QVERIFY(stage.isLinkGone());
        QCOMPARE(stage.client.heard, (QStringList{u"opened"_s, u"ended"_s})); // without the frames after it
    }

    void whatCameBeforeABreachIsHeard_data() { overBothTransports(); }
    void whatCameBeforeABreachIsHeard()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        stage.send(rawFrame(Final | Text, "gm") + rawFrame(Final | 0x40 | Text, "x") + sentinel);
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.heard, (QStringList{u"opened"_s, u"gm"_s, u"ended"_s}));
    }

    void R8_theCapsCloseWith1009_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint16>("code");
        const QByteArray full(1024 * 1024, 'x');
        addBreach("a frame of a byte too much", rawFrame(Final | Text, full + 'x'), 1009);
        addBreach("a frame that is announced", QByteArray("\x81\x7f\0\0\0\x10\0\0\0\0", 10), 1009);
        addBreach("a binary frame too", rawFrame(Final | Binary, full + 'x'), 1009);
        addBreach("fragments of a byte too much",
                  rawFrame(Text, full) + rawFrame(Continuation, full) + rawFrame(Continuation, full)
                      + rawFrame(Continuation, full) + rawFrame(Final | Continuation, "x"),
                  1009);
    }
    void R8_theCapsCloseWith1009() { R4_aBreachClosesWithItsCode(); }

    void R8_whatJustFitsIsHeard_data() { overBothTransports(); }
    void R8_whatJustFitsIsHeard()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        const QByteArray full(1024 * 1024, 'x');
        stage.send(rawFrame(Text, full) + rawFrame(Continuation, full) + rawFrame(Continuation, full)
                   + rawFrame(Final | Continuation, full));
        QTRY_COMPARE_WITH_TIMEOUT(stage.client.heard.size(), 2, 20'000);
        QCOMPARE(stage.client.heard.last().size(), 4 * 1024 * 1024);
    }

    void tenThousandInOneBreathComeInOrder_data() { overBothTransports(); }
    void tenThousandInOneBreathComeInOrder()
    {
        constexpr int count = 10'000;
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        QByteArray bytes;
        QStringList expected{u"opened"_s};
        for (int i = 0; i < count; ++i) {
            bytes += rawFrame(Final | Text, QByteArray::number(i));
            expected << QString::number(i);
        }
        stage.send(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(stage.client.heard.size(), count + 1, 20'000);
        QCOMPARE(stage.client.heard, expected);
    }

    void aSlowDripIsPutTogether_data() { overBothTransports(); }
    void aSlowDripIsPutTogether()
    {
        // given frames that arrive byte by byte
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        const QByteArray bytes = rawFrame(Final | Text, QByteArray(300, 'x')) + rawFrame(Text, "g")
                                 + rawFrame(Final | Ping, "p") + rawFrame(Final | Continuation, "m");
        for (const char byte : bytes) {
            stage.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(stage.client.heard.size(), 3);
        QCOMPARE(stage.client.heard.mid(1), (QStringList{QString(300, u'x'), u"gm"_s}));
        QVERIFY(stage.sees([](const ClientFrame &frame) { return frame == ClientFrame{Final | Pong, "p"}; }));
    }

    void aStallInsideAFrameEndsTheLink()
    {
        // given a server that stops in the middle of a frame; Qt waits 5 s for the rest
        RawStage tcp(Transport::Tcp);
        RawStage tls(Transport::Tls);
        QVERIFY(tcp.upgrade() && tls.upgrade());
        const QByteArray half = rawFrame(Final | Text, "good morning").first(6);
        tcp.send(half);
        tls.send(half);
        QTRY_VERIFY_WITH_TIMEOUT(tcp.client.end && tls.client.end, 15'000);
        for (const Client *client : {&tcp.client, &tls.client}) {
            QCOMPARE(client->end->cause, Cause::Closed);
            QCOMPARE(client->end->code, 1001);
            QCOMPARE(client->heard, (QStringList{u"opened"_s, u"ended"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_rawframes)
#include "tst_rawframes.moc"
