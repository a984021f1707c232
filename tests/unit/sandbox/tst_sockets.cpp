// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

#include <memory>

using namespace coterie::test;
using namespace Qt::StringLiterals;

/** The sockets, and the controls for them. */
class tst_sockets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void cleanup()
    {
        m_sandbox.control(u"clear"_s);
        m_sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
    }

    void ticket_isForOneConnectOnly()
    {
        const QUrl url = m_sandbox.socketUrl();
        QVERIFY(open(url));
        QCOMPARE(refusal(url), 401);
    }

    void ticket_isForItsCommunityOnlyAndUsedUpByATry()
    {
        const QString ticket = m_sandbox.ticket(m_sandbox.token(1));
        QCOMPARE(refusal(address(m_sandbox.token(0), ticket)), 401);
        QCOMPARE(refusal(address(m_sandbox.token(1), ticket)), 401);
    }

    void ticket_mustBePercentEncoded()
    {
        const QString ticket = m_sandbox.ticket();
        QVERIFY(ticket.contains(u'+'));
        const QString bare = address(m_sandbox.token(), {}).toString() + ticket;
        QCOMPARE(refusal(QUrl::fromEncoded(bare.toUtf8())), 401);
    }

    void ticket_mayBeMissingOrExpired()
    {
        QUrl url = address(m_sandbox.token(), {});
        url.setQuery(QString());
        QCOMPARE(refusal(url), 400);
        const QUrl late = m_sandbox.socketUrl();
        m_sandbox.control(u"tickets"_s, {{u"expire"_s, true}});
        QCOMPARE(refusal(late), 401);
    }

    void events_reachTheirCommunityAlone()
    {
        const auto first = open(m_sandbox.socketUrl(m_sandbox.token(0)));
        const auto second = open(m_sandbox.socketUrl(m_sandbox.token(1)));
        QVERIFY(first && second);
        QSignalSpy heard(first.get(), &QWebSocket::textMessageReceived);
        QSignalSpy overheard(second.get(), &QWebSocket::textMessageReceived);
        post(m_sandbox.token(0), u"one"_s);
        QTRY_COMPARE(heard.size(), 1);
        post(m_sandbox.token(1), u"two"_s);
        QTRY_COMPARE(overheard.size(), 1);
        QVERIFY(overheard[0][0].toString().contains(u"\"two\""_s));
        QCOMPARE(heard.size(), 1);
    }

    void likes_areTold()
    {
        const auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        QSignalSpy heard(socket.get(), &QWebSocket::textMessageReceived);
        const QString id = post(m_sandbox.token(), u"Like me"_s);
        m_sandbox.control(u"like"_s, {{u"member"_s, u"zuzu.p"_s}, {u"messageId"_s, id}});
        QTRY_COMPARE(heard.size(), 2);
        const QJsonObject event = QJsonDocument::fromJson(heard[1][0].toString().toUtf8()).object();
        QCOMPARE(event, (QJsonObject{{u"eventType"_s, u"like_update"_s},
                                     {u"data"_s, QJsonObject{{u"messageId"_s, id}, {u"liked"_s, true}}}}));
    }

    void client_textIsDroppedAndPingsAreAnswered()
    {
        const auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        QSignalSpy heard(socket.get(), &QWebSocket::textMessageReceived);
        QSignalSpy pong(socket.get(), &QWebSocket::pong);
        socket->sendTextMessage(u"{\"eventType\":\"ping\"}"_s);
        socket->ping("x");
        QTRY_COMPARE(pong.size(), 1);
        QCOMPARE(heard.size(), 0);
        QCOMPARE(m_sandbox.control(u"state"_s)[u"clientFrames"_s].toInt(), 1);
    }

    void drop_closesWithCodeAndReason()
    {
        const auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        QSignalSpy gone(socket.get(), &QWebSocket::disconnected);
        QCOMPARE(m_sandbox.control(u"drop"_s, {{u"code"_s, 1008}, {u"reason"_s, u"enough"_s}})[u"dropped"_s].toInt(),
                 1);
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(int(socket->closeCode()), 1008);
        QCOMPARE(socket->closeReason(), u"enough"_s);
    }

    void drop_canBeAbrupt()
    {
        const auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        QSignalSpy gone(socket.get(), &QWebSocket::disconnected);
        QSignalSpy closing(socket.get(), &QWebSocket::aboutToClose);
        m_sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(closing.size(), 0); // there was no close frame
        QTRY_COMPARE(m_sandbox.control(u"state"_s)[u"sockets"_s].toInt(), 0);
    }

    void silent_staysOpenAndSaysNothing()
    {
        const auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        QSignalSpy heard(socket.get(), &QWebSocket::textMessageReceived);
        QSignalSpy pong(socket.get(), &QWebSocket::pong);
        m_sandbox.control(u"silent"_s, {{u"on"_s, true}});
        post(m_sandbox.token(), u"unheard"_s);
        socket->ping();
        // The frame would have arrived before the response of a later REST request.
        (void)m_sandbox.messages();
        (void)m_sandbox.messages();
        QCOMPARE(heard.size(), 0);
        QCOMPARE(pong.size(), 0);
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
        m_sandbox.control(u"silent"_s, {{u"on"_s, false}});
        QTRY_COMPARE(pong.size(), 1);
        post(m_sandbox.token(), u"heard"_s);
        QTRY_COMPARE(heard.size(), 1);
    }

    void silent_socketThatWentAwayIsForgotten()
    {
        auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        m_sandbox.control(u"silent"_s);
        socket->abort();
        socket.reset();
        post(m_sandbox.token(), u"to nobody"_s);
        m_sandbox.control(u"silent"_s, {{u"on"_s, false}});
        QTRY_COMPARE(m_sandbox.control(u"state"_s)[u"sockets"_s].toInt(), 0);
    }

    void upgrades_canBeRefused()
    {
        m_sandbox.control(u"upgrades"_s, {{u"status"_s, 502}, {u"count"_s, 1}});
        QCOMPARE(refusal(m_sandbox.socketUrl()), 502);
        QVERIFY(open(m_sandbox.socketUrl()));
    }

    void tickets_canFail()
    {
        m_sandbox.control(u"tickets"_s, {{u"status"_s, 503}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, 7}}}});
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/ws/ticket"_s;
        const Answer refused = m_sandbox.call("POST", path);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.header("retry-after"), "7");
        QCOMPARE(m_sandbox.call("POST", path).status, 200);
    }

    void inject_sendsRawFramesAndLoseLosesEvents()
    {
        const auto socket = open(m_sandbox.socketUrl());
        QVERIFY(socket);
        QSignalSpy heard(socket.get(), &QWebSocket::textMessageReceived);
        m_sandbox.control(u"lose"_s, {{u"count"_s, 1}});
        post(m_sandbox.token(), u"lost"_s);
        m_sandbox.control(u"inject"_s, {{u"token"_s, m_sandbox.token()}, {u"frame"_s, u"{not json"_s}});
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toString(), u"{not json"_s);
    }

    void rest_canBeDelayedFailedAndReplacedAfterwards()
    {
        const QString top = u"/api/v1/communities/top"_s;
        m_sandbox.control(u"rest"_s, {{u"path"_s, top}, {u"delay"_s, 300}});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_sandbox.call("GET", top).status, 200);
        QVERIFY(clock.elapsed() >= 300);
        m_sandbox.control(u"rest"_s, {{u"path"_s, top}, {u"method"_s, u"GET"_s}, {u"status"_s, 500}});
        QCOMPARE(m_sandbox.call("GET", top).status, 500);
        QCOMPARE(m_sandbox.call("GET", top).status, 200);
        // Publishes the post although the response is an error. Repeats it, because QNetworkAccessManager retries when
        // a connection ends without a response.
        m_sandbox.control(u"rest"_s, {{u"method"_s, u"POST"_s},
                                      {u"suffix"_s, u"/messages"_s},
                                      {u"drop"_s, true},
                                      {u"after"_s, true},
                                      {u"count"_s, -1}});
        QCOMPARE(m_sandbox.postMessage(u"Nobody knows"_s), 0);
        QTRY_COMPARE(m_sandbox.messages()[0][u"content"_s].toString(), u"Nobody knows"_s);
    }

    void rest_answersNobodyWhenTheClientLeft()
    {
        // given a delayed response and a client that does not wait for it
        m_sandbox.control(u"rest"_s, {{u"path"_s, u"/ping"_s}, {u"delay"_s, 200}, {u"count"_s, 20}});
        for (int i = 0; i < 20; ++i) {
            QTcpSocket client;
            client.connectToHost(u"127.0.0.1"_s, m_sandbox.port());
            QVERIFY(client.waitForConnected());
            client.write("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n");
            QVERIFY(client.waitForBytesWritten());
            if (i % 2 == 0)
                client.abort();
        }
        // then the server still runs, also when the responses are due
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(m_sandbox.call("GET", u"/health"_s).status == 200 && clock.elapsed() > 500);
        QVERIFY(m_sandbox.isRunning());
    }

private:
    [[nodiscard]] QUrl address(const QString &token, const QString &ticket) const
    {
        return QUrl::fromEncoded(m_sandbox.url().replace(0, 4, u"ws"_s).toUtf8() + "/api/v1/communities/"
                                 + token.toUtf8() + "/ws?ticket=" + QUrl::toPercentEncoding(ticket));
    }

    QString post(const QString &token, const QString &content)
    {
        const QJsonObject body{{u"member"_s, u"kaito.moriva"_s}, {u"token"_s, token}, {u"content"_s, content}};
        return m_sandbox.control(u"post"_s, body)[u"messageId"_s].toString();
    }

    /** Returns a connected socket, or null. */
    std::unique_ptr<QWebSocket> open(const QUrl &url)
    {
        auto socket = std::make_unique<QWebSocket>();
        QSignalSpy connected(socket.get(), &QWebSocket::connected);
        socket->open(url);
        if (!connected.wait())
            return nullptr;
        // The server registers the socket when it answers the upgrade.
        return socket;
    }

    /** Returns the HTTP status with which an upgrade is refused. */
    int refusal(const QUrl &url)
    {
        QTcpSocket client;
        client.connectToHost(url.host(), quint16(url.port()));
        const QByteArray target = url.path(QUrl::FullyEncoded).toLatin1()
                                  + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
        client.write("GET " + target
                     + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                       "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        while (!client.canReadLine())
            if (!client.waitForReadyRead(5000))
                return 0;
        return client.readLine().split(' ').value(1).toInt();
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"20"_s}};
};

QTEST_GUILESS_MAIN(tst_sockets)
#include "tst_sockets.moc"
