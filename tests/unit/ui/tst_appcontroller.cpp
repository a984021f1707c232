// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "ui/AppStage.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

/** Returns an address where no server listens. */
QString deadAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
}

} // namespace

/** All ways to start, and how each can fail. */
class tst_appcontroller : public QObject, private AppStage {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { prepare(); }
    void cleanup() { leave(); }

    void withoutAccountsItWelcomesAndTheSandboxIsOneOfTheWays()
    {
        begin({});
        QCOMPARE(m_controller->accounts()->stage(), Accounts::SignedOut);
        QVERIFY(m_controller->hasBegun()); // there is nothing to load
        m_controller->accounts()->useSandbox();
        QCOMPARE(m_controller->accounts()->stage(), Accounts::Starting);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        QVERIFY(m_controller->accounts()->isSandbox());
        QVERIFY(!m_controller->accounts()->username().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        QVERIFY(m_controller->communities()->model()->count() >= 6);
        QVERIFY(m_controller->navigation()->current());
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->timeline()->stage(), CommunityTimeline::Ready,
                                  patience);
        QVERIFY(m_controller->navigation()->current()->timeline()->feed()->count() > 0);
        QVERIFY(m_controller->navigation()->current()->posting()->canPost());
        QVERIFY2(!QFile::exists(settingsFile()), "a sandbox is nothing to remember");
    }

    void aBadAddressIsSaid()
    {
        begin({.overrides = {u"http://far.example"_s, u"k"_s, u"t"_s, {}}});
        QCOMPARE(m_controller->accounts()->stage(), Accounts::Failed);
        verifyFailure(u"far.example"_s);
    }

    void aRefusedTokenIsSaid()
    {
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), u"wrong"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
        QVERIFY(!m_controller->accounts()->failureReason().contains(u"wrong"_s));
    }

    void aRefusedKeyIsSaid()
    {
        begin({.overrides = {m_sandbox.url(), u"wrong"_s, m_sandbox.accessToken(), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
    }

    void anUnreachableServerIsSaidAndTriedAgain()
    {
        begin({.overrides = {deadAddress(), u"k"_s, u"t"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);

        // automatically
        QSignalSpy stages(m_controller->accounts(), &Accounts::stageChanged);
        QTRY_VERIFY_WITH_TIMEOUT(stages.count() >= 2, patience);

        // and no longer after the user switched to the sandbox
        m_controller->accounts()->useSandbox();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        stages.clear();
        QVERIFY2(!stages.wait(2'500), "the retry of the service that was given up must not restart the sandbox");
    }

    void somethingElseThanTheServiceIsSaid()
    {
        (void)m_sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/users/me"_s}, {u"body"_s, u"<html>hi</html>"_s}});
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
    }

    void aMissingSandboxProgramIsSaid()
    {
        qputenv("COTERIE_SANDBOX", "/nonexistent");
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        verifyFailure(u"/nonexistent"_s);

        // and one of the suggested actions works
        qputenv("COTERIE_SANDBOX", COTERIE_SANDBOX_PROGRAM);
        m_controller->accounts()->retry();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
    }

    void aSandboxThatDoesNotRunIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("no program") << QByteArray("not a program");
        QTest::newRow("ends at once") << QByteArray("#!/bin/sh\necho 'out of luck' >&2\nexit 1\n");
        QTest::newRow("says something else") << QByteArray("#!/bin/sh\necho hello\nexec sleep 30\n");
    }

    void aSandboxThatDoesNotRunIsSaid()
    {
        QFETCH(QByteArray, script);
        const QString path = m_profile->filePath(u"sandbox"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script);
        file.close();
        if (script.startsWith("#!"))
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("COTERIE_SANDBOX", path.toUtf8());
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        QVERIFY(!m_controller->accounts()->failureTitle().isEmpty()
                && !m_controller->accounts()->failureReason().isEmpty());
        if (script.contains("luck"))
            QCOMPARE(m_controller->accounts()->failureReason(), u"out of luck"_s);
    }

    void aSandboxThatDiesIsSaid()
    {
        // given a sandbox with a known process id
        const QString pidFile = m_profile->filePath(u"pid"_s);
        QFile script(m_profile->filePath(u"sandbox"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho $$ > " + pidFile.toUtf8() + "\nexec " COTERIE_SANDBOX_PROGRAM " \"$@\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("COTERIE_SANDBOX", script.fileName().toUtf8());
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);

        // when
        QFile pid(pidFile);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::fromLatin1(pid.readAll().trimmed())});

        // then
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        QVERIFY(!m_controller->accounts()->failureTitle().isEmpty());
        QVERIFY(!m_controller->accounts()->failureReason().isEmpty());
        QVERIFY(!m_controller->accounts()->failureRecoverySuggestion().isEmpty());
    }

    void connectingSavesWhatWorked()
    {
        // given a private sandbox
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);

        // when
        m_controller->accounts()->connectForm()->connectTo(u' ' + m_sandbox.url() + u' ', m_sandbox.apiKey(),
                                                           m_sandbox.accessToken());
        QVERIFY(m_controller->accounts()->connectForm()->isConnecting());
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->accounts()->isSandbox(), patience);

        // then
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        QVERIFY(!m_controller->accounts()->connectForm()->isConnecting());
        QCOMPARE(m_controller->accounts()->connectForm()->error(), QString());
        QCOMPARE(m_controller->accounts()->serviceText(), m_sandbox.url());
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->username(), u"ada.kvist"_s, patience);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QTRY_VERIFY(QFile::exists(secretsFile())); // there is no password store here
        QCOMPARE(QFile::permissions(secretsFile()) & others, QFile::Permissions());
        QVERIFY(m_controller->accounts()->connectForm()->apiKeyHint().startsWith(u"••••"_s));
        QVERIFY(!m_controller->accounts()->connectForm()->apiKeyHint().contains(m_sandbox.apiKey()));

        // and the next start opens it
        begin({});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        QVERIFY(!m_controller->accounts()->isSandbox());
        QCOMPARE(m_controller->accounts()->serviceText(), m_sandbox.url());
    }

    void settingsOfEarlierVersionsBecomeAnAccount()
    {
        // given a profile of a version with one account, with an expired access token
        const QJsonObject other = signIn();
        const QString refreshToken = other.value("refreshToken"_L1).toString();
        CredentialStore store(m_profile->path());
        QVERIFY(store.setService({m_sandbox.url(), m_sandbox.apiKey(), u"died"_s, {}, refreshToken}));

        // when
        begin({});

        // then the user is not asked (R4)
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        const QString username = other.value("username"_L1).toString();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->username(), username, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->list()->count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);

        // and the settings lose their secrets
        QTRY_COMPARE_WITH_TIMEOUT(store.service().refreshToken, QString(), patience);
        QCOMPARE(store.service().accessToken, QString());
        QCOMPARE(store.service().apiKey, QString());

        // and the next start uses the new tokens
        begin({});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        QCOMPARE(m_controller->accounts()->username(), other.value("username"_L1).toString());
        QCOMPARE(m_controller->accounts()->noticeTitle(), QString());
    }

    void R4_aRenewalThatIsRefusedAsksTheUserToSignIn()
    {
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), u"died"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
    }

    void connectingThatFailsChangesNothing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("field");
        QTest::newRow("no address") << QString() << u"k"_s << u"t"_s << u"address"_s;
        QTest::newRow("bad address") << u"ftp://x"_s << u"k"_s << u"t"_s << u"address"_s;
        QTest::newRow("no key") << u"S"_s << QString() << u"t"_s << u"apiKey"_s;
        QTest::newRow("wrong key") << u"S"_s << u"wrong"_s << u"T"_s << u"apiKey"_s;
        QTest::newRow("wrong token") << u"S"_s << u"K"_s << u"wrong"_s << u"accessToken"_s;
        QTest::newRow("nobody there") << u"D"_s << u"K"_s << u"T"_s << u"address"_s;
    }

    void connectingThatFailsChangesNothing()
    {
        QFETCH(QString, address);
        QFETCH(QString, key);
        QFETCH(QString, token);
        // given
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
        Account *account = m_controller->accounts()->account();
        const Community *current = m_controller->navigation()->current();

        // when
        m_controller->accounts()->connectForm()->connectTo(address == "S"_L1   ? m_sandbox.url()
                                                           : address == "D"_L1 ? deadAddress()
                                                                               : address,
                                                           key == "K"_L1 ? m_sandbox.apiKey() : key,
                                                           token == "T"_L1 ? m_sandbox.accessToken() : token);

        // then
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->accounts()->connectForm()->error().isEmpty(), patience);
        QTEST(m_controller->accounts()->connectForm()->errorField(), "field");
        QVERIFY(!m_controller->accounts()->connectForm()->isConnecting());
        QCOMPARE(m_controller->accounts()->account(), account);
        QCOMPARE(m_controller->navigation()->current(), current);
        QCOMPARE(m_controller->accounts()->stage(), Accounts::Ready);
        QVERIFY(m_controller->accounts()->isSandbox());
        QVERIFY(!QFile::exists(settingsFile()));
    }

    void damagedSettingsAreSaidAndDoNotStopTheStart()
    {
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        begin({});
        QCOMPARE(m_controller->notifications()->toasts()->count(), 1);
        QCOMPARE(m_controller->accounts()->stage(), Accounts::SignedOut);
    }

private:
    /** Returns a member other than the sandbox's own. */
    QJsonObject signIn()
    {
        const QJsonArray members = m_sandbox.control(u"members"_s).value("members"_L1).toArray();
        return m_sandbox.control(u"sign-in"_s, {{u"member"_s, members.at(members.size() - 1)["username"_L1]}});
    }

    void verifyFailure(const QString &named)
    {
        QVERIFY2(m_controller->accounts()->failureTitle().contains(named)
                     || m_controller->accounts()->failureReason().contains(named),
                 qPrintable(m_controller->accounts()->failureTitle() + m_controller->accounts()->failureReason()));
        QVERIFY(!m_controller->accounts()->failureReason().isEmpty());
        QVERIFY(!m_controller->accounts()->failureRecoverySuggestion().isEmpty());
    }
};

QTEST_MAIN(tst_appcontroller)
#include "tst_appcontroller.moc"
