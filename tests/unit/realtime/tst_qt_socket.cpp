// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Certificate.h"
#include "realtime/QtSocket.h"
#include "realtime/RawServer.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using Cause = SocketEnd::Cause;

namespace {

/** One of our sockets and what it told. */
struct Client {
    explicit Client(QList<QSslCertificate> authorities = {}, const RealtimeOptions &options = {})
        : socket(QtSocketFactory(std::move(authorities), options).create())
    {
    }

    void open(const QString &scheme, quint16 port)
    {
        socket->open(QUrl(u"%1://127.0.0.1:%2/ws?ticket=secret"_s.arg(scheme).arg(port)),
                     {.opened = [this] { heard << u"opened"_s; },
                      .text = [this](const QString &text) { heard << text; },
                      .binary = [this] { heard << u"binary"_s; },
                      .pong = [this] { heard << u"pong"_s; },
                      .ended =
                          [this](const SocketEnd &its) {
                              heard << u"ended"_s;
                              end = its;
                          }});
    }

    QStringList heard;
    std::optional<SocketEnd> end;
    std::unique_ptr<Socket> socket;
};

} // namespace

class QtSocketTest : public QObject {
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

    void R9_anUnknownCertificateIsRefused()
    {
        const auto server = listening(true);
        Client client;
        client.open(u"wss"_s, server->serverPort());
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Tls);
        QVERIFY(!client.end->detail.isEmpty());
        QCOMPARE(client.heard, QStringList{u"ended"_s});
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

    void aRefusedUpgradeEndsTheSocket()
    {
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.request();
        QVERIFY(link);
        // It says no and keeps the link, as HTTP servers do.
        link->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno");
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::UpgradeRefused);
        QVERIFY2(client.end->detail.contains(u"401"_s), qPrintable(client.end->detail));
        QTRY_COMPARE(link->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.heard, QStringList{u"ended"_s});
    }

    void anAnswerThatIsNoUpgradeEndsTheSocket_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\n\r\n");
        QTest::newRow("page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        QTest::newRow("wrong accept") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                                    "Connection: Upgrade\r\nSec-WebSocket-Accept: nope\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-something\r\n\r\n");
    }

    void anAnswerThatIsNoUpgradeEndsTheSocket()
    {
        QFETCH(QByteArray, answer);
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.request();
        QVERIFY(link);
        link->write(answer);
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::UpgradeRefused);
        QTRY_COMPARE(link->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.heard, QStringList{u"ended"_s});
    }

    void aLinkCutInTheHandshakeEndsTheSocket()
    {
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.request();
        QVERIFY(link);
        link->abort();
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Unreachable);
    }

    void aDropWithoutACloseFrameIsLost_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("end of stream") << false;
        QTest::newRow("reset") << true;
    }

    void aDropWithoutACloseFrameIsLost()
    {
        QFETCH(bool, reset);
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.upgraded();
        QVERIFY(link);
        QTRY_COMPARE(client.heard, QStringList{u"opened"_s});
        if (reset) {
            link->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            link->write("\x81\x02hi");
            link->flush();
            link->abort();
        } else {
            link->disconnectFromHost();
        }
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Lost); // 1006, although Qt says 1000
        QVERIFY(!client.end->code);
    }

    void closeCodesArrive_data()
    {
        QTest::addColumn<quint16>("code");
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 4000})
            QTest::addRow("%d", code) << static_cast<quint16>(code);
    }

    void closeCodesArrive()
    {
        QFETCH(quint16, code);
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.upgraded();
        QVERIFY(link);
        link->write(closeFrame(code));
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Closed);
        QCOMPARE(client.end->code, code);
        QCOMPARE(client.heard, (QStringList{u"opened"_s, u"ended"_s}));
    }

    void R4_aServerThatGoesAwayIsNotTakenForABreachOfTheProtocol_data()
    {
        QTest::addColumn<quint16>("code");
        for (const int code : {1012, 1013, 1014})
            QTest::addRow("%d", code) << static_cast<quint16>(code);
    }

    void R4_aServerThatGoesAwayIsNotTakenForABreachOfTheProtocol()
    {
        QFETCH(quint16, code);
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.upgraded();
        QVERIFY(link);
        link->write(closeFrame(code));
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Closed);
        QCOMPARE(client.end->code.value_or(code), code); // Qt may not tell which, but it is not 1002
    }

    void R8_aFrameOverTheCapCloses1009()
    {
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.upgraded();
        QVERIFY(link);
        link->write(QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x10\x00\x01", 10) + QByteArray(1024 * 1024 + 1, 'x'));
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->code, 1009);
        QCOMPARE(client.heard, (QStringList{u"opened"_s, u"ended"_s}));
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

    void aSilentHandshakeStaysSilentUntilClosed()
    {
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.request();
        QVERIFY(link);
        QVERIFY(client.heard.isEmpty()); // the deadline is the connection's
        client.socket.reset();
        QTRY_COMPARE(link->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(client.heard.isEmpty());
    }

    void aPeerThatNeverReadsDoesNotHoldTheClose()
    {
        using namespace std::chrono_literals;
        RawServer server;
        Client client({}, {.closeDeadline = 50ms});
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.upgraded();
        QVERIFY(link);
        QTRY_COMPARE(client.heard.size(), 1);
        client.socket->close(1000);
        QTRY_VERIFY(client.end);
    }

    void destroyingAClosingSocketStillSaysGoodbye()
    {
        RawServer server;
        Client client;
        client.open(u"ws"_s, server.serverPort());
        QTcpSocket *link = server.upgraded();
        QVERIFY(link);
        QTRY_COMPARE(client.heard.size(), 1);
        client.socket->close(1000);
        client.socket.reset();
        QTRY_COMPARE(link->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(link->readAll().startsWith("\x88\x82")); // a masked close frame with a code
        QCOMPARE(client.heard, QStringList{u"opened"_s});
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
    /** A QWebSocketServer on a port of its own. */
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

QTEST_GUILESS_MAIN(QtSocketTest)
#include "tst_qt_socket.moc"
