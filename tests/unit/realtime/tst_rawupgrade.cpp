// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RawStage.h"

#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = SocketEnd::Cause;

namespace {

const QStringList onlyEnded{u"ended"_s};

} // namespace

/** All failures between the request and the 101. */
class tst_rawupgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProperUpgradeOpens_data() { overBothTransports(); }
    void aProperUpgradeOpens()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.upgrade());
        QVERIFY(stage.server.head.startsWith("GET /ws?ticket=secret HTTP/1.1\r\n"));
        QVERIFY(!stage.server.head.contains("Origin:")); // only browsers send it
    }

    void R4_aRefusalNamesItsStatus_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<int>("status");
        for (const int status : {200, 301, 302, 400, 401, 403, 404, 429, 500, 503}) {
            forBothTransports(QByteArray::number(status), [status](const QByteArray &name, Transport transport) {
                QTest::newRow(name) << transport << status;
            });
        }
    }
    void R4_aRefusalNamesItsStatus()
    {
        // given
        QFETCH(Transport, transport);
        QFETCH(int, status);
        RawStage stage(transport);
        QVERIFY(stage.request());

        // when the server refuses and keeps the connection open, as HTTP servers do
        stage.send("HTTP/1.1 " + QByteArray::number(status)
                   + " Words\r\nLocation: wss://elsewhere.example/\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nno");

        // then the failure is reported once, and the connection is closed
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.end->cause, Cause::UpgradeRefused);
        // For 400 Qt only reports another version of the protocol.
        QCOMPARE(stage.client.end->detail, status == 400 ? QString() : u"HTTP status %1"_s.arg(status));
        QVERIFY(stage.isLinkGone());
        QCOMPARE(stage.client.heard, onlyEnded);
        QCOMPARE(stage.server.connections(), 1); // redirects are not followed
    }

    void R4_aBrokenAnswerIsARefusal_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("answer");
        const auto add = [](const char *name, const QByteArray &answer) {
            forBothTransports(
                name, [&](const QByteArray &row, Transport transport) { QTest::newRow(row) << transport << answer; });
        };
        add("wrong proof", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Accept: bm90IHRoZSBwcm9vZiE=\r\n\r\n");
        add("no proof", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
        add("no Upgrade", "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: @\r\n\r\n");
        add("no Connection", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                             "Sec-WebSocket-Accept: @\r\n\r\n");
        add("another protocol", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n"
                                "Sec-WebSocket-Accept: @\r\n\r\n");
        add("HTTP/1.0", "HTTP/1.0 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: @\r\n\r\n");
        add("another's words", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        add("noise", QByteArray::fromHex("00ff13379c00fe8081820d0a0d0a"));
        add("a frame at once", rawFrame(Final | Text, "gm") + "\r\n\r\n");
    }
    void R4_aBrokenAnswerIsARefusal()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, answer);
        RawStage stage(transport);
        QVERIFY(stage.request());
        stage.send(answer.replace("@", stage.server.accept()));
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.end->cause, Cause::UpgradeRefused);
        QVERIFY(!stage.client.end->detail.contains(u"secret"_s)); // R2
        QVERIFY(stage.isLinkGone());
        QCOMPARE(stage.client.heard, onlyEnded);
    }

    void aLinkLostInTheHandshakeIsUnreachable_data()
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
        add("no answer", {});
        add("half a status", "HTTP/1.1 10");
        add("half a head", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: webso");
        add("all but the last line", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                     "Sec-WebSocket-Accept: @\r\n");
    }
    void aLinkLostInTheHandshakeIsUnreachable()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, part);
        QFETCH(bool, reset);
        RawStage stage(transport);
        QVERIFY(stage.request());
        stage.send(part.replace("@", stage.server.accept()));
        if (reset)
            stage.link->abort();
        else
            stage.link->disconnectFromHost();
        QTRY_VERIFY(stage.client.end);
        QCOMPARE(stage.client.end->cause, Cause::Unreachable);
        QCOMPARE(stage.client.heard, onlyEnded);
    }

    void aHeadThatComesInDropsIsRead_data() { overBothTransports(); }
    void aHeadThatComesInDropsIsRead()
    {
        // given a server that writes byte by byte
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.request());
        const QByteArray answer = stage.server.acceptance() + rawFrame(Final | Text, "gm");
        for (const char byte : answer) {
            stage.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(stage.client.heard, (QStringList{u"opened"_s, u"gm"_s}));
    }

    void framesBehindTheHeadAreNotLost_data() { overBothTransports(); }
    void framesBehindTheHeadAreNotLost()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.request());
        stage.send(stage.server.acceptance() + rawFrame(Final | Text, "one") + rawFrame(Final | Text, "two"));
        QTRY_COMPARE(stage.client.heard, (QStringList{u"opened"_s, u"one"_s, u"two"_s}));
    }

    void silenceIsTheCallersToEnd_data() { overBothTransports(); }
    void silenceIsTheCallersToEnd()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.request());
        QVERIFY(stage.client.heard.isEmpty()); // the Connection has the deadline
        stage.client.socket.reset();
        QVERIFY(stage.isLinkGone());
        QVERIFY(stage.client.heard.isEmpty());
    }

    void closingBeforeTheAnswerAborts_data() { overBothTransports(); }
    void closingBeforeTheAnswerAborts()
    {
        QFETCH(Transport, transport);
        RawStage stage(transport);
        QVERIFY(stage.request());
        stage.client.socket->close(1000);
        QVERIFY2(stage.client.heard.isEmpty(), "never from inside a method");
        QTRY_COMPARE(stage.client.heard, onlyEnded);
        QVERIFY(stage.isLinkGone());
    }
};

QTEST_GUILESS_MAIN(tst_rawupgrade)
#include "tst_rawupgrade.moc"
