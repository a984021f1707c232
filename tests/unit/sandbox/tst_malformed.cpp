// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray ping()
{
    return "GET /ping HTTP/1.1\r\nHost: x\r\n\r\n";
}

} // namespace

/** Malformed requests. */
class tst_malformed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void cleanup()
    {
        QVERIFY(m_sandbox.isRunning());
        QCOMPARE(m_sandbox.call("GET", u"/health"_s).body, "Healthy");
    }

    void malformed_getsAStatusAndASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("TLS to a plain port") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01") << 400;
        QTest::newRow("zeros") << QByteArray(64, '\0') << 400;
        QTest::newRow("prose") << QByteArray("hello, is this a server?\r\n\r\n") << 400;
        QTest::newRow("version") << QByteArray("GET /ping HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("no version") << QByteArray("GET /ping\r\n\r\n") << 400;
        QTest::newRow("absolute target") << QByteArray("GET http://x/ping HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("target's bytes") << QByteArray("GET /\xff\xfe HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("escaped zero") << QByteArray("GET /%00 HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("broken escape") << QByteArray("GET /%zz HTTP/1.1\r\n\r\n") << 404;
        QTest::newRow("no authority") << QByteArray("GET //[ping HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("header without a colon") << QByteArray("GET /ping HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
        QTest::newRow("header with a space") << QByteArray("GET /ping HTTP/1.1\r\na b: c\r\n\r\n") << 400;
        QTest::newRow("length is a word") << QByteArray("POST /ping HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
        QTest::newRow("length below 0") << QByteArray("POST /ping HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("length too large")
            << QByteArray("POST /ping HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n") << 413;
        QTest::newRow("two framings") << QByteArray(
            "POST /ping HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                      << 400;
        QTest::newRow("large head") << "GET /ping HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("endless line") << "GET /" + QByteArray(40'000, 'x') << 431;
        QTest::newRow("unknown method") << QByteArray("BREW /ping HTTP/1.1\r\n\r\n") << 405;
        QTest::newRow("upgrade to nowhere")
            << QByteArray("GET /ping HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n") << 404;
    }
    void malformed_getsAStatusAndASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const QByteArray answer = exchange(bytes);
        QCOMPARE(answer.split(' ').value(1).toInt(), status);
        const QJsonDocument body = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4));
        QVERIFY2(!body[u"message"_s].toString().isEmpty(), answer.constData());
    }

    void malformed_isAnsweredOnAKeptConnectionToo()
    {
        const QByteArray answer = exchange(ping() + "garbage\r\n\r\n", "is malformed");
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY2(answer.contains("HTTP/1.1 400"), answer.constData());
    }

    void slow_headIsPutTogether()
    {
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, m_sandbox.port());
        QVERIFY(client.waitForConnected());
        const QByteArray bytes = ping();
        for (const char byte : bytes) {
            client.putChar(byte);
            client.waitForBytesWritten();
        }
        QVERIFY(client.waitForReadyRead(5000));
        QVERIFY(client.readAll().startsWith("HTTP/1.1 200"));
    }

    void slow_headIsGivenUp()
    {
        const QByteArray answer = exchange("GET /ping HT", "in time", 15'000);
        QCOMPARE(answer.split(' ').value(1).toInt(), 408);
    }

    void keepAlive_answersRequestAfterRequestInOrder()
    {
        const QByteArray answer = exchange(ping() + "GET /health HTTP/1.1\r\n\r\n" + ping(), "pong", 5000, 2);
        const qsizetype health = answer.indexOf("Healthy");
        QVERIFY(answer.indexOf("pong") < health);
        QVERIFY(answer.lastIndexOf("pong") > health);
    }

    void http10_isAnsweredAndClosed()
    {
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, m_sandbox.port());
        client.write("GET /ping HTTP/1.0\r\n\r\n");
        QVERIFY(client.waitForDisconnected(5000) || client.state() == QAbstractSocket::UnconnectedState);
        QVERIFY(client.readAll().endsWith("pong"));
    }

    void noise_neverEndsTheServer()
    {
        QRandomGenerator random(7);
        const QByteArray valid = "POST /api/v1/users/token/refresh HTTP/1.1\r\nx-api-key: k\r\nContent-Length: 2\r\n"
                                 "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n{}";
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = valid;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                if (random.bounded(2) == 0)
                    bytes[at] = char(random.bounded(256));
                else
                    bytes.remove(at, random.bounded(1, 10));
            }
            QTcpSocket client;
            client.connectToHost(u"127.0.0.1"_s, m_sandbox.port());
            client.write(bytes);
            client.waitForBytesWritten(1000);
            if (i % 3 == 0)
                client.waitForReadyRead(20);
            client.abort();
        }
        QVERIFY(m_sandbox.isRunning());
    }

private:
    /** Returns what was received until `count` occurrences of the text, the end of the connection, or a timeout. */
    QByteArray exchange(const QByteArray &bytes, const QByteArray &until = "}", int patience = 5000, int times = 1)
    {
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, m_sandbox.port());
        client.write(bytes);
        QByteArray answer;
        QElapsedTimer clock;
        clock.start();
        while (answer.count(until) < times && clock.elapsed() < patience
               && client.waitForReadyRead(int(patience - clock.elapsed())))
            answer += client.readAll();
        return answer + client.readAll();
    }

    SandboxServer m_sandbox{QStringList{u"--control"_s}};
};

QTEST_GUILESS_MAIN(tst_malformed)
#include "tst_malformed.moc"
