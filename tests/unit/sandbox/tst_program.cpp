// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace coterie::test;
using namespace Qt::StringLiterals;

/** The program's options, ready line, exit codes, TLS, and the world of a seed. */
class tst_program : public QObject {
    Q_OBJECT

private slots:
    void readyLine_saysAllAClientNeeds()
    {
        SandboxServer sandbox(QStringList{});
        QVERIFY(sandbox.start());
        for (const QString &field : {u"url"_s, u"apiKey"_s, u"accessToken"_s, u"refreshToken"_s, u"walletAddress"_s})
            QVERIFY2(!sandbox.ready()[field].toString().isEmpty(), qPrintable(field));
        QVERIFY(sandbox.url().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(sandbox.ready()[u"communities"_s].toArray().size() >= 6);
        QVERIFY(!sandbox.closedToken().isEmpty());
        QVERIFY(!sandbox.ready().contains(u"certificate"_s));
    }

    void top_beginsWithACommunityThatTakesPosts()
    {
        SandboxServer sandbox(QStringList{});
        QVERIFY(sandbox.start());
        const QJsonArray top = sandbox.call("GET", u"/api/v1/communities/top"_s).json()[u"communities"_s].toArray();
        QVERIFY(top[0][u"tokenAddress"_s].toString() != sandbox.closedToken());
        for (qsizetype i = 1; i < top.size(); ++i)
            QVERIFY(top[i - 1][u"memberCount"_s].toInteger() >= top[i][u"memberCount"_s].toInteger());
    }

    void seed_givesTheSameWorld()
    {
        const auto world = [](const QString &seed) {
            SandboxServer sandbox({u"--seed"_s, seed});
            if (!sandbox.start())
                return QJsonArray();
            QJsonArray texts;
            const QJsonArray messages = sandbox.messages({}, u"?limit=100"_s);
            for (const auto &message : messages) {
                QJsonObject kept = message.toObject();
                kept.remove(u"createdAt"_s);
                for (const QString &picture : {u"profileImageUrl"_s, u"mediaUrl"_s})
                    kept[picture] = kept[picture].toString().remove(sandbox.url()); // the port differs in each run
                texts.append(kept);
            }
            return texts;
        };
        const QJsonArray one = world(u"7"_s);
        QVERIFY(one.size() > 50);
        QCOMPARE(world(u"7"_s), one);
        QVERIFY(world(u"8"_s) != one);
    }

    void usage_isChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("stray word") << QStringList{u"please"_s};
        QTest::newRow("port is a word") << QStringList{u"--port"_s, u"http"_s};
        QTest::newRow("port is too large") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("members below 0") << QStringList{u"--members"_s, u"-1"_s};
        QTest::newRow("a value is missing") << QStringList{u"--seed"_s};
    }
    void usage_isChecked()
    {
        QFETCH(QStringList, arguments);
        SandboxServer sandbox(arguments);
        QVERIFY(!sandbox.start());
        QCOMPARE(sandbox.waitForEnd(), 2);
        QVERIFY(!sandbox.errorOutput().isEmpty());
    }

    void port_inUseIsExitCode4AndASentence()
    {
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        const QString port = QString::number(squatter.serverPort());
        SandboxServer sandbox({u"--port"_s, port});
        QVERIFY(!sandbox.start());
        QCOMPARE(sandbox.waitForEnd(), 4);
        QVERIFY(sandbox.errorOutput().contains("Port " + port.toLatin1() + " is in use."));
    }

    void data_unusableIsExitCode1AndASentence()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"world.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        SandboxServer sandbox({u"--data"_s, file.fileName()});
        QVERIFY(!sandbox.start());
        QCOMPARE(sandbox.waitForEnd(), 1);
        QVERIFY(sandbox.errorOutput().contains("Could not use the data file"));
    }

    void data_isOneProgramsOnly()
    {
        QTemporaryDir directory;
        const QStringList arguments{u"--data"_s, directory.filePath(u"world.db"_s)};
        SandboxServer first(arguments);
        QVERIFY(first.start());
        SandboxServer second(arguments);
        QVERIFY(!second.start());
        QCOMPARE(second.waitForEnd(), 1);
        QVERIFY(second.errorOutput().contains("Could not use the data file"));
        first.kill();
        QVERIFY(second.start());
    }

    void help_namesEveryOption()
    {
        QProcess help;
        help.start(SandboxServer::program(), {u"--help"_s});
        QVERIFY(help.waitForFinished());
        QCOMPARE(help.exitCode(), 0);
        const QByteArray text = help.readAllStandardOutput();
        for (const char *option : {"--port", "--tls", "--data", "--seed", "--members", "--rate", "--moderation-delay",
                                   "--rate-limit", "--control", "--exit-with-parent", "--version"})
            QVERIFY2(text.contains(option), option);
    }

    void parent_takesTheProgramWithIt()
    {
        SandboxServer sandbox(QStringList{});
        QVERIFY(sandbox.start());
        sandbox.closeInput();
        QCOMPARE(sandbox.waitForEnd(), 0);
    }

    void parent_mayGoWhileClientsAreConnected()
    {
        // given an idle keep-alive connection, and one that never sends anything
        SandboxServer sandbox(QStringList{});
        QVERIFY(sandbox.start());
        QTcpSocket kept;
        QTcpSocket silent;
        for (QTcpSocket *client : {&kept, &silent}) {
            client->connectToHost(QHostAddress::LocalHost, sandbox.port());
            QVERIFY(client->waitForConnected());
        }
        kept.write("GET /api/v1/communities/top HTTP/1.1\r\nHost: sandbox\r\n\r\n");
        QVERIFY(kept.waitForReadyRead());

        // then it exits normally
        sandbox.closeInput();
        QCOMPARE(sandbox.waitForEnd(), 0);
    }

    void control_isOffUnlessAskedFor()
    {
        SandboxServer sandbox(QStringList{});
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.call("POST", u"/_sandbox/state"_s).status, 404);
    }

    void members_makeACommunityLive()
    {
        SandboxServer sandbox({u"--members"_s, u"8"_s, u"--rate"_s, u"200"_s});
        QVERIFY(sandbox.start());
        QWebSocket socket;
        QSignalSpy heard(&socket, &QWebSocket::textMessageReceived);
        socket.open(sandbox.socketUrl());
        QTRY_VERIFY(heard.size() >= 40);
        QSet<QString> kinds;
        for (const QList<QVariant> &frame : heard)
            kinds.insert(QJsonDocument::fromJson(frame[0].toString().toUtf8())[u"eventType"_s].toString());
        QCOMPARE(kinds, (QSet<QString>{u"message_update"_s, u"like_update"_s}));
    }

    void tls_carriesRestAndSocketsUnderItsOwnCertificate()
    {
        SandboxServer sandbox({u"--tls"_s, u"--control"_s});
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.url().startsWith(u"https://127.0.0.1:"_s));
        QCOMPARE(sandbox.call("GET", u"/ping"_s).body, "pong");
        QWebSocket socket;
        QSslConfiguration tls = socket.sslConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(sandbox.certificate()));
        socket.setSslConfiguration(tls);
        QSignalSpy heard(&socket, &QWebSocket::textMessageReceived);
        QSignalSpy connected(&socket, &QWebSocket::connected);
        socket.open(sandbox.socketUrl());
        QTRY_COMPARE(connected.size(), 1);
        sandbox.control(u"post"_s,
                        {{u"member"_s, u"kaito.moriva"_s}, {u"token"_s, sandbox.token()}, {u"content"_s, u"hi"_s}});
        QTRY_COMPARE(heard.size(), 1);
        sandbox.control(u"silent"_s);
        sandbox.control(u"silent"_s, {{u"on"_s, false}});
        QSignalSpy gone(&socket, &QWebSocket::disconnected);
        sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
        QTRY_COMPARE(gone.size(), 1);
    }

    void tls_isRefusedByThoseWhoDoNotTrustIt()
    {
        SandboxServer sandbox({u"--tls"_s});
        QVERIFY(sandbox.start());
        QWebSocket socket;
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy refused(&socket, &QWebSocket::sslErrors);
        socket.open(sandbox.socketUrl());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(connected.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_program)
#include "tst_program.moc"
