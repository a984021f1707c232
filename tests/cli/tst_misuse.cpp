// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>

using namespace coterie::test;

/** Exit codes, error messages and secrets: what scripts and their authors rely on when something fails. */
class tst_misuse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { (void)m_sandbox.control(u"clear"_s); }

    void badUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString token = u"--token=T"_s;
        const QString url = u"--base-url=http://127.0.0.1:9"_s;
        QTest::newRow("nothing") << QStringList{} << u"command is missing"_s;
        QTest::newRow("unknown command") << QStringList{u"dance"_s} << u"dance"_s;
        QTest::newRow("unknown option") << QStringList{u"top"_s, u"--loud"_s} << u"loud"_s;
        QTest::newRow("no token") << QStringList{u"tail"_s, url} << u"--token"_s;
        QTest::newRow("no address") << QStringList{u"tail"_s, token} << u"--base-url"_s;
        QTest::newRow("bad address") << QStringList{u"top"_s, u"--base-url"_s, u"not an address"_s} << u"address"_s;
        QTest::newRow("plain http") << QStringList{u"top"_s, u"--base-url"_s, u"http://far.example"_s} << u"https"_s;
        QTest::newRow("post nothing") << QStringList{u"post"_s, token, url} << u"one text"_s;
        QTest::newRow("post two") << QStringList{u"post"_s, token, url, u"a"_s, u"b"_s} << u"one text"_s;
        QTest::newRow("a word too many") << QStringList{u"tail"_s, token, url, u"more"_s} << u"more"_s;
        QTest::newRow("bad count") << QStringList{u"tail"_s, token, url, u"--count"_s, u"0"_s} << u"--count"_s;
        QTest::newRow("bad for") << QStringList{u"tail"_s, token, url, u"--for"_s, u"soon"_s} << u"--for"_s;
        QTest::newRow("no value") << QStringList{u"tail"_s, token, url, u"--count"_s} << u"--count takes a value"_s;
        QTest::newRow("access token") << QStringList{u"top"_s, url, u"--access-token"_s, u"secret"_s}
                                      << u"COTERIE_ACCESS_TOKEN"_s;
        QTest::newRow("account and address") << QStringList{u"top"_s, url, u"--account"_s, u"ada"_s} << u"either"_s;
        QTest::newRow("wallet alone") << QStringList{u"wallet"_s} << u"unlink"_s;
        QTest::newRow("option of another command") << QStringList{u"top"_s, url, u"--wait"_s} << u"--wait"_s;
        QTest::newRow("no CA file") << QStringList{u"top"_s, url, u"--ca"_s, u"/nonexistent.pem"_s}
                                    << u"/nonexistent.pem"_s;
    }

    void badUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        Cli cli;
        QCOMPARE(cli.run(arguments), 2);
        QVERIFY2(cli.words.contains(says), qPrintable(cli.words));
        QVERIFY(cli.lines.isEmpty() && cli.nonsense.isEmpty());
    }

    void itLinksNeitherTheWindowsLibrariesNorDBus()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {QStringLiteral(COTERIE_CLI_PROGRAM)});
        if (!ldd.waitForStarted())
            QSKIP("needs ldd");
        QVERIFY(ldd.waitForFinished());
        static const QRegularExpression library(u"libQt6(\\w+)\\.so"_s);
        QSet<QString> linked;
        for (auto found = library.globalMatch(QString::fromUtf8(ldd.readAllStandardOutput())); found.hasNext();)
            linked << found.next().captured(1);
        QCOMPARE(linked, (QSet<QString>{u"Core"_s, u"Network"_s, u"Sql"_s, u"WebSockets"_s}));
    }

    void eachCommandHasItsOwnHelp()
    {
        Cli help;
        QCOMPARE(help.run({u"wallet"_s, u"sign"_s, u"--help"_s}), 0);
        QVERIFY(help.output().contains(u"--signature-file"_s));
        QVERIFY(!help.output().contains(u"--follow"_s));
        QVERIFY(help.words.isEmpty());
    }

    void theWindowTellsItsVersionWithoutADisplay()
    {
        QProcess window;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(COTERIE_PROGRAM), {u"--version"_s});
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(window.readAllStandardOutput().startsWith("coterie "));
    }

    void theWindowRefusesAnUnknownOption()
    {
        QProcess window;
        window.start(QStringLiteral(COTERIE_PROGRAM), {u"--loud"_s, u"-platform"_s, u"offscreen"_s});
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitCode(), 2);
        QVERIFY(window.readAllStandardError().contains("loud"));
    }

    void aRefusalIsThree_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QStringList>("arguments");
        const QList<QStringList> commands{
            {u"feed"_s}, {u"post"_s, u"gm"_s}, {u"post"_s, u"gm"_s, u"--wait"_s}, {u"tail"_s}};
        for (const QStringList &command : commands) {
            QTest::addRow("%s: key", qPrintable(command.join(u' '))) << u"COTERIE_API_KEY"_s << command;
            QTest::addRow("%s: token", qPrintable(command.join(u' '))) << u"COTERIE_ACCESS_TOKEN"_s << command;
        }
        QTest::newRow("top: key") << u"COTERIE_API_KEY"_s << QStringList{u"top"_s};
    }

    void aRefusalIsThree()
    {
        QFETCH(QString, variable);
        QFETCH(QStringList, arguments);
        Cli cli;
        cli.use(m_sandbox);
        cli.set(variable, u"wrong-secret"_s);
        QCOMPARE(cli.run(arguments), 3);
        QVERIFY(!cli.words.isEmpty());
        QVERIFY(!cli.words.contains(u"wrong-secret"_s));
        QVERIFY(cli.nonsense.isEmpty());
    }

    void anUnknownCommunityIsThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("feed") << QStringList{u"feed"_s};
        QTest::newRow("tail") << QStringList{u"tail"_s};
    }

    void anUnknownCommunityIsThree()
    {
        QFETCH(QStringList, arguments);
        Cli cli;
        cli.use(m_sandbox, u"11111111111111111111111111111111"_s);
        QCOMPARE(cli.run(arguments), 3);
        QVERIFY(!cli.words.isEmpty());
    }

    void unreachableIsFour_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("top") << QStringList{u"top"_s};
        QTest::newRow("feed") << QStringList{u"feed"_s};
        QTest::newRow("post") << QStringList{u"post"_s, u"gm"_s};
        QTest::newRow("tail, which keeps trying") << QStringList{u"tail"_s, u"--for"_s, u"0.5"_s};
    }

    void unreachableIsFour()
    {
        QFETCH(QStringList, arguments);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        Cli cli;
        cli.use(m_sandbox);
        cli.set(u"COTERIE_BASE_URL"_s, u"http://127.0.0.1:%1"_s.arg(port));
        QCOMPARE(cli.run(arguments), 4);
        QVERIFY(!cli.words.isEmpty());
    }

    void somethingElseThanTheServiceIsFour()
    {
        (void)m_sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/communities/top"_s}, {u"body"_s, u"<html>"_s}});
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"top"_s}), 4);
    }

    void aMissingSandboxIsFour()
    {
        Cli cli;
        cli.set(u"COTERIE_SANDBOX"_s, u"/nonexistent"_s);
        QCOMPARE(cli.run({u"sandbox"_s}), 4);
        QVERIFY(cli.words.contains(u"/nonexistent"_s));
    }

    void theSandboxCommandIsTheSandbox()
    {
        Cli cli;
        cli.start({u"sandbox"_s, u"--exit-with-parent"_s, u"--members"_s, u"2"_s});
        const QJsonObject ready = cli.await([](const QJsonObject &line) { return line.contains("url"_L1); });
        QVERIFY(!ready.value("apiKey"_L1).toString().isEmpty());
        QVERIFY(!ready.value("communities"_L1).toArray().isEmpty());
        cli.closeInput();
        QCOMPARE(cli.finish(), 0);

        Cli misused;
        QCOMPARE(misused.run({u"sandbox"_s, u"--loud"_s}), 2);
    }

    void helpAndVersionAreDone()
    {
        Cli help;
        QCOMPARE(help.run({u"--help"_s}), 0);
        QVERIFY(help.nonsense.join(u'\n').contains(u"tail"_s));
        Cli version;
        QCOMPARE(version.run({u"--version"_s}), 0);
        QVERIFY(version.nonsense.join(u'\n').startsWith(u"coterie-cli "_s));
    }

    void topPrintsACommunityALine()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"top"_s, u"--limit"_s, u"3"_s}), 0);
        QCOMPARE(cli.lines.size(), 3);
        QCOMPARE(cli.lines.first().value("tokenAddress"_L1).toString(), m_sandbox.token());
        QVERIFY(cli.lines.first().value("memberCount"_L1).toInt() > 0);
        QVERIFY(cli.nonsense.isEmpty());
    }

    void optionsComeBeforeTheEnvironmentAndThatBeforeTheSettings()
    {
        // given the window's settings, which are valid except for the address
        Cli cli;
        QVERIFY(QDir(cli.home()).mkpath(u"coterie"_s));
        QFile file(cli.home() + u"/coterie/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"service"_s, QJsonObject{{u"address"_s, u"https://nowhere.invalid"_s},
                                                                        {u"apiKey"_s, m_sandbox.apiKey()},
                                                                        {u"accessToken"_s, u"stale"_s}}}})
                       .toJson());
        file.close();
        cli.set(u"COTERIE_BASE_URL"_s, u"https://nowhere.invalid"_s);
        cli.set(u"COTERIE_ACCESS_TOKEN"_s, m_sandbox.accessToken());
        QCOMPARE(cli.run({u"feed"_s, u"--base-url"_s, m_sandbox.url(), u"--token"_s, m_sandbox.token()}), 0);
        QVERIFY(!cli.lines.isEmpty());
    }

    void noSecretIsEverSaid()
    {
        // given logs of all categories, and a run with many failures
        Cli cli;
        cli.use(m_sandbox);
        cli.set(u"QT_LOGGING_RULES"_s, u"coterie.*=true"_s);
        (void)m_sandbox.control(u"tickets"_s, {{u"status"_s, 500}});
        (void)m_sandbox.control(u"upgrades"_s, {{u"status"_s, 401}});
        cli.start({u"tail"_s, u"--count"_s, u"1"_s});
        QVERIFY(!cli.awaitEvent(u"connected"_s).isEmpty());
        (void)m_sandbox.control(u"inject"_s, {{u"frame"_s, u"nonsense"_s}});
        const QString member = m_sandbox.member(1)[u"username"_s].toString();
        (void)m_sandbox.control(u"post"_s,
                                {{u"member"_s, member}, {u"token"_s, m_sandbox.token()}, {u"content"_s, u"gm"_s}});
        QCOMPARE(cli.finish(), 0);

        // then
        QVERIFY2(!cli.words.isEmpty(), "the log was on");
        QString said = cli.words;
        for (const QJsonObject &line : std::as_const(cli.lines))
            said += QString::fromUtf8(QJsonDocument(line).toJson());
        QVERIFY(!said.contains(m_sandbox.apiKey()));
        QVERIFY(!said.contains(m_sandbox.accessToken()));
        QVERIFY(!said.contains(u"ticket="_s));
    }

    void aPrivateAuthorityCanBeTrusted()
    {
        // given
        SandboxServer secure({u"--tls"_s});
        QVERIFY(secure.start());

        // then the error suggests what to do
        Cli without;
        without.use(secure);
        QCOMPARE(without.run({u"top"_s}), 4);
        QVERIFY2(without.words.contains(u"trust"_s), qPrintable(without.words));

        // and with it, both REST and the socket work
        Cli with;
        with.use(secure);
        QCOMPARE(with.run({u"top"_s, u"--ca"_s, secure.certificate()}), 0);
        Cli tail;
        tail.use(secure);
        tail.set(u"COTERIE_CA"_s, secure.certificate());
        QCOMPARE(tail.run({u"tail"_s, u"--for"_s, u"2"_s}), 0);
        QCOMPARE(tail.events(u"connected"_s).size(), 1);
    }

private:
    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
};

QTEST_GUILESS_MAIN(tst_misuse)
#include "tst_misuse.moc"
