// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/RawStage.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using Cause = SocketEnd::Cause;

/** Runs our socket against Qt's own server. The raw_… tests cover failures. */
class tst_qtsocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void talksToARealServer_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }

    void talksToARealServer()
    {
        QFETCH(bool, tls);
        const auto server = listening(tls);
        Client client({m_identity.certificate});
        client.open(tls ? u"wss"_s : u"ws"_s, server->serverPort());
        QTRY_COMPARE(client.heard, QStringList{u"opened"_s});
        const std::unique_ptr<QWebSocket> peer(server->nextPendingConnection());
        QVERIFY(peer->origin().isEmpty());

        peer->sendTextMessage(u"one"_s);
        peer->sendBinaryMessage("two");
        peer->sendTextMessage(u"three \U0001F642"_s);
        QTRY_COMPARE(client.heard.size(), 4);
        QCOMPARE(client.heard.mid(1), (QStringList{u"one"_s, u"binary"_s, u"three \U0001F642"_s}));
        client.socket->ping();
        QTRY_COMPARE(client.heard.last(), u"pong"_s);

        client.socket->close(1000);
        QTRY_VERIFY(client.end);
        QCOMPARE(*client.end, (SocketEnd{Cause::Closed, 1000, {}}));
        QTRY_COMPARE(peer->closeCode(), QWebSocketProtocol::CloseCodeNormal);
    }

    void nobodyListensIsUnreachable()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        Client client;
        client.open(u"ws"_s, port);
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Unreachable);
        QVERIFY(!client.end->detail.contains(u"secret"_s));
    }

    void R8_aMessageOverTheCapCloses1009()
    {
        const auto server = listening(false);
        Client client;
        client.open(u"ws"_s, server->serverPort());
        QTRY_COMPARE(client.heard.size(), 1);
        const std::unique_ptr<QWebSocket> peer(server->nextPendingConnection());
        peer->sendTextMessage(QString(4 * 1024 * 1024 + 1, u'x')); // in frames of half a MiB
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->code, 1009);
        QCOMPARE(client.heard, (QStringList{u"opened"_s, u"ended"_s}));
    }

    void aLargeMessageUnderTheCapArrivesWhole()
    {
        const auto server = listening(false);
        Client client;
        client.open(u"ws"_s, server->serverPort());
        QTRY_COMPARE(client.heard.size(), 1);
        const std::unique_ptr<QWebSocket> peer(server->nextPendingConnection());
        peer->sendTextMessage(QString(3 * 1024 * 1024, u'x'));
        QTRY_COMPARE(client.heard.size(), 2);
        QCOMPARE(client.heard.last().size(), 3 * 1024 * 1024);
    }

    void aSocketMayDieInItsHandler()
    {
        const auto server = listening(false);
        std::unique_ptr<Socket> socket = QtSocketFactory().create();
        int texts = 0;
        bool ended = false;
        socket->open(QUrl(u"ws://127.0.0.1:%1/"_s.arg(server->serverPort())),
                     {.opened = [] {},
                      .text =
                          [&](const QString &) {
                              ++texts;
                              socket.reset();
                          },
                      .binary = [] {},
                      .pong = [] {},
                      .ended = [&](const SocketEnd &) { ended = true; }});
        QTRY_VERIFY(server->hasPendingConnections());
        const std::unique_ptr<QWebSocket> peer(server->nextPendingConnection());
        for (int i = 0; i < 10; ++i)
            peer->sendTextMessage(u"x"_s);
        QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(texts, 1);
        QVERIFY(!ended);
    }

private:
    /** A QWebSocketServer on a free port. */
    [[nodiscard]] std::unique_ptr<QWebSocketServer> listening(bool tls) const
    {
        auto server = std::make_unique<QWebSocketServer>(u"test"_s, tls ? QWebSocketServer::SecureMode
                                                                        : QWebSocketServer::NonSecureMode);
        if (tls) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(m_identity.certificate);
            configuration.setPrivateKey(m_identity.key);
            server->setSslConfiguration(configuration);
        }
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        return server;
    }

    const test::Identity m_identity = test::makeIdentity();
};

QTEST_GUILESS_MAIN(tst_qtsocket)
#include "tst_qtsocket.moc"
