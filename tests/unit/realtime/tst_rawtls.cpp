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

/** All failures of TLS. None of them is ever ignored (R9). */
class tst_rawtls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R9_aCertificateThatIsNotGoodIsRefused_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("unknown authority") << makeIdentity() << false;
        QTest::newRow("expired") << makeIdentity({.validTo = -60}) << true;
        QTest::newRow("not valid yet") << makeIdentity({.validFrom = 1800}) << true;
        QTest::newRow("another host") << makeIdentity({.names = "DNS:elsewhere.example"}) << true;
    }
    void R9_aCertificateThatIsNotGoodIsRefused()
    {
        // given a server whose only TLS problem is its certificate
        QFETCH(Identity, identity);
        QFETCH(bool, trusted);
        RawServer server(Transport::Tls, identity);
        Client client(trusted ? QList{identity.certificate} : QList<QSslCertificate>{});

        // when
        client.open(u"wss"_s, server.serverPort());

        // then the connection ends before the request with the ticket is sent
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Tls);
        QVERIFY(!client.end->detail.isEmpty());
        QCOMPARE(client.heard, onlyEnded);
        QCOMPARE(server.connections(), 1);
        QVERIFY(server.everReceived().isEmpty());
    }

    void R9_aCertificateOfAnAddedAuthorityIsTaken()
    {
        RawStage stage(Transport::Tls);
        QVERIFY(stage.upgrade());
    }

    void anAnswerThatIsNoTlsEndsTheSocket_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("noise") << QByteArray(64, '\xaa');
        QTest::newRow("alert: handshake failure") << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7);
    }
    void anAnswerThatIsNoTlsEndsTheSocket()
    {
        QFETCH(QByteArray, answer);
        RawServer server; // accepts the connection without TLS
        Client client;
        client.open(u"wss"_s, server.serverPort());
        QSslSocket *link = server.link();
        QVERIFY(link);
        link->write(answer);
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Tls);
        QVERIFY(QTest::qWaitFor([link] { return link->state() == QAbstractSocket::UnconnectedState; }));
        QCOMPARE(client.heard, onlyEnded);
    }

    void aLinkCutInTheTlsHandshakeIsUnreachable_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<bool>("reset");
        // The start of a ServerHello: a record of 90 bytes, of which only a few arrive.
        const QByteArray hello("\x16\x03\x03\x00\x5a\x02\x00\x00\x56\x03\x03", 11);
        QTest::newRow("at once, closed") << QByteArray() << false;
        QTest::newRow("at once, reset") << QByteArray() << true;
        QTest::newRow("in the hello, closed") << hello << false;
        QTest::newRow("in the hello, reset") << hello << true;
    }
    void aLinkCutInTheTlsHandshakeIsUnreachable()
    {
        QFETCH(QByteArray, part);
        QFETCH(bool, reset);
        RawServer server;
        Client client;
        client.open(u"wss"_s, server.serverPort());
        QSslSocket *link = server.link();
        QVERIFY(link);
        link->write(part);
        link->flush();
        if (reset)
            link->abort();
        else
            link->disconnectFromHost();
        QTRY_VERIFY(client.end);
        QCOMPARE(client.end->cause, Cause::Unreachable); // perhaps a network problem
        QCOMPARE(client.heard, onlyEnded);
    }

    void aPlainClientGetsNoSenseOutOfTls()
    {
        RawStage stage(Transport::Tls);
        stage.client.open(u"ws"_s, stage.server.serverPort());
        QTRY_VERIFY(stage.client.end);
        QVERIFY(stage.client.end->cause == Cause::Unreachable || stage.client.end->cause == Cause::UpgradeRefused);
        QCOMPARE(stage.client.heard, onlyEnded);
    }

    void silenceInTheTlsHandshakeIsTheCallersToEnd()
    {
        RawServer server;
        Client client;
        client.open(u"wss"_s, server.serverPort());
        QSslSocket *link = server.link();
        QVERIFY(link);
        QTRY_VERIFY(link->bytesAvailable() > 0); // ClientHello
        client.socket.reset();
        QVERIFY(QTest::qWaitFor([link] { return link->state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(client.heard.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_rawtls)
#include "tst_rawtls.moc"
