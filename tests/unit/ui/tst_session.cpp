// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"
#include "ui/service/ServiceContext.h"
#include "ui/session/Session.h"

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

constexpr int patience = 20'000; // ms

/** A port where nobody listens. */
QString deadAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
}

} // namespace

/** What the window stands on: every way to start, and every way that it can go wrong. */
class tst_session : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        qputenv("COTERIE_SANDBOX", COTERIE_SANDBOX_PROGRAM);
        (void)m_sandbox.control(u"clear"_s);
    }
    void cleanup() { m_session.reset(); }

    void withoutSettingsItOpensItsOwnSandbox()
    {
        begin({});
        QCOMPARE(m_session->stage(), Session::Starting);
        QVERIFY(m_session->hasBegun()); // there is nothing to wait for
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QVERIFY(m_session->isSandbox());
        QVERIFY(!m_session->username().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);
        QVERIFY(m_session->communities()->count() >= 6);
        QVERIFY(m_session->current());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->current()->stage(), Community::Ready, patience);
        QVERIFY(m_session->current()->feed()->count() > 0);
        QVERIFY(m_session->current()->canPost());
        QVERIFY2(!QFile::exists(settingsFile()), "a sandbox is nothing to remember");
    }

    void aBadAddressIsSaid()
    {
        begin({.overrides = {u"http://far.example"_s, u"k"_s, u"t"_s, {}}});
        QCOMPARE(m_session->stage(), Session::Failed);
        verifyFailure(u"far.example"_s);
    }

    void aRefusedTokenIsSaid()
    {
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), u"wrong"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
        QVERIFY(!m_session->failureReason().contains(u"wrong"_s));
    }

    void aRefusedKeyIsSaid()
    {
        begin({.overrides = {m_sandbox.url(), u"wrong"_s, m_sandbox.accessToken(), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
    }

    void anUnreachableServerIsSaidAndTriedAgain()
    {
        begin({.overrides = {deadAddress(), u"k"_s, u"t"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);

        // by itself
        QSignalSpy stages(m_session.get(), &Session::stageChanged);
        QTRY_VERIFY_WITH_TIMEOUT(stages.count() >= 2, patience);

        // and no more once somebody went on to the sandbox
        m_session->useSandbox();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);
        stages.clear();
        QVERIFY2(!stages.wait(2'500), "the retry of the service that was given up must not restart the sandbox");
    }

    void somethingElseThanTheServiceIsSaid()
    {
        (void)m_sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/users/me"_s}, {u"body"_s, u"<html>hi</html>"_s}});
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
    }

    void aMissingSandboxProgramIsSaid()
    {
        qputenv("COTERIE_SANDBOX", "/nonexistent");
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        verifyFailure(u"/nonexistent"_s);

        // and a way on that works
        qputenv("COTERIE_SANDBOX", COTERIE_SANDBOX_PROGRAM);
        m_session->retry();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        QVERIFY(!m_session->failureTitle().isEmpty() && !m_session->failureReason().isEmpty());
        if (script.contains("luck"))
            QCOMPARE(m_session->failureReason(), u"out of luck"_s);
    }

    void aSandboxThatDiesIsSaid()
    {
        // given one whose process id is known
        const QString pidFile = m_profile->filePath(u"pid"_s);
        QFile script(m_profile->filePath(u"sandbox"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho $$ > " + pidFile.toUtf8() + "\nexec " COTERIE_SANDBOX_PROGRAM " \"$@\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("COTERIE_SANDBOX", script.fileName().toUtf8());
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);

        // when
        QFile pid(pidFile);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::fromLatin1(pid.readAll().trimmed())});

        // then
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        QVERIFY(!m_session->failureTitle().isEmpty());
        QVERIFY(!m_session->failureReason().isEmpty());
        QVERIFY(!m_session->failureWayOn().isEmpty());
    }

    void connectingSavesWhatWorked()
    {
        // given a sandbox of one's own
        begin({.sandbox = true});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);

        // when
        m_session->connectTo(u' ' + m_sandbox.url() + u' ', m_sandbox.apiKey(), m_sandbox.accessToken());
        QVERIFY(m_session->isConnecting());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isSandbox(), patience);

        // then
        QCOMPARE(m_session->stage(), Session::Ready);
        QVERIFY(!m_session->isConnecting());
        QCOMPARE(m_session->connectError(), QString());
        QCOMPARE(m_session->serviceText(), m_sandbox.url());
        QCOMPARE(Settings(m_profile->path()).service(),
                 (ServiceSettings{m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(settingsFile()) & others, QFile::Permissions());
        QVERIFY(m_session->apiKeyHint().startsWith(u"••••"_s));
        QVERIFY(!m_session->apiKeyHint().contains(m_sandbox.apiKey()));

        // and the next start opens it
        begin({});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QVERIFY(!m_session->isSandbox());
        QCOMPARE(m_session->serviceText(), m_sandbox.url());
    }

    void R4_aDeadTokenIsRenewedAndTheNewOnesAreKept()
    {
        // given a profile whose access token has died
        const QJsonObject other = signIn();
        const QString refreshToken = other.value("refreshToken"_L1).toString();
        Settings store(m_profile->path());
        QVERIFY(store.setService({m_sandbox.url(), m_sandbox.apiKey(), u"died"_s, {}, refreshToken}));

        // when
        begin({});

        // then nobody is asked anything
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QCOMPARE(m_session->username(), other.value("username"_L1).toString());
        const ServiceSettings kept = store.service();
        QVERIFY(kept.accessToken != u"died"_s);
        QVERIFY(kept.refreshToken != refreshToken);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);

        // and the next start stands on the new ones
        begin({});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QCOMPARE(store.service(), kept);
    }

    void R4_aRenewalThatIsRefusedAsksForAPerson()
    {
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), u"died"_s, {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        Settings store(m_profile->path());
        QVERIFY(store.setService({m_sandbox.url(), m_sandbox.apiKey(), u"died"_s, {}, u"dead too"_s}));
        begin({});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        verifyFailure(u"127.0.0.1"_s);
        QCOMPARE(store.service().refreshToken, u"dead too"_s); // kept: perhaps it is the server that is wrong
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
        QTest::newRow("no token") << u"S"_s << u"K"_s << QString() << u"accessToken"_s;
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
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);
        ServiceContext *service = m_session->service();
        const Community *current = m_session->current();

        // when
        m_session->connectTo(address == "S"_L1   ? m_sandbox.url()
                             : address == "D"_L1 ? deadAddress()
                                                 : address,
                             key == "K"_L1 ? m_sandbox.apiKey() : key,
                             token == "T"_L1 ? m_sandbox.accessToken() : token);

        // then
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->connectError().isEmpty(), patience);
        QTEST(m_session->connectErrorField(), "field");
        QVERIFY(!m_session->isConnecting());
        QCOMPARE(m_session->service(), service);
        QCOMPARE(m_session->current(), current);
        QCOMPARE(m_session->stage(), Session::Ready);
        QVERIFY(m_session->isSandbox());
        QVERIFY(!QFile::exists(settingsFile()));
    }

    void draftsOutliveTheService()
    {
        // given a draft in a community that both services have
        connectToSandbox();
        Community *community = m_session->communities()->ensure(TokenAddress(m_sandbox.token(2)));
        community->setDraft(u"not lost"_s);

        // when
        m_session->connectTo(m_sandbox.url(), {}, {}); // stored key and token are kept
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isConnecting(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);

        // then
        QCOMPARE(m_session->communities()->ensure(TokenAddress(m_sandbox.token(2)))->draft(), u"not lost"_s);
    }

    void aCommunityIsOpenedByItsAddress()
    {
        connectToSandbox(m_sandbox.token(3));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->current(), patience);
        QCOMPARE(m_session->current()->tokenAddress(), m_sandbox.token(3));
        QVERIFY(!m_session->openCommunity(u"not an address!"_s));
        QVERIFY(!m_session->openCommunity(u"<b>So111111111111111111111111111</b>"_s));
        QVERIFY(m_session->openCommunity(u' ' + m_sandbox.token(1) + u'\n'));
        QCOMPARE(m_session->current()->tokenAddress(), m_sandbox.token(1));
    }

    void aLaterStartOpensWhatItAsksFor()
    {
        connectToSandbox();
        QSignalSpy summoned(m_session.get(), &Session::summoned);
        m_session->open(m_sandbox.token(2));
        QCOMPARE(m_session->current()->tokenAddress(), m_sandbox.token(2));
        QCOMPARE(summoned.count(), 1);
        const int notices = m_session->notices()->count();
        m_session->open(u"not an address!"_s);
        QCOMPARE(m_session->notices()->count(), notices + 1);
        QCOMPARE(m_session->current()->tokenAddress(), m_sandbox.token(2));
    }

    void whatALaterStartAsksForOutlivesAFailure()
    {
        // Given a service that refuses whoever was there, with what was kept on the screen
        connectToSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->current()->stage(), Community::Ready, patience);
        const auto answer = [this](int status) {
            (void)m_sandbox.control(u"clear"_s);
            (void)m_sandbox.control(u"rest"_s,
                                    {{u"path"_s, u"/api/v1/users/me"_s}, {u"status"_s, status}, {u"count"_s, -1}});
        };
        answer(503);
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->current(), patience);
        answer(401);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Failed, patience);
        QVERIFY(m_session->current());
        // When a start asks for another community
        m_session->open(m_sandbox.token(4));
        (void)m_sandbox.control(u"clear"_s);
        m_session->retry();
        // Then that is what is open once there is a service
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->current(), patience);
        QCOMPARE(m_session->current()->tokenAddress(), m_sandbox.token(4));
    }

    void aListThatFailsSaysWhyAndCanBeTriedAgain()
    {
        (void)m_sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/communities/top"_s}, {u"status"_s, 500}});
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::LoadFailed, patience);
        QVERIFY(!m_session->communitiesError().isEmpty());
        QCOMPARE(m_session->stage(), Session::Ready);
        m_session->reloadCommunities();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);
    }

    void P8_whatWasKeptIsThereBeforeTheServiceAnswers()
    {
        // given a profile that has seen a feed, and a draft in it
        SandboxServer service;
        QVERIFY(service.start());
        const Session::Start start{.overrides = {service.url(), service.apiKey(), service.accessToken(), {}}};
        begin(start);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->current()->stage(), Community::Ready, patience);
        const QString token = m_session->current()->tokenAddress();
        const int rows = m_session->current()->feed()->count();
        m_session->current()->setDraft(u"half a thought"_s);

        // when it starts again, and nothing answers
        m_session.reset();
        service.kill();
        begin(start);
        QSignalSpy begun(m_session.get(), &Session::begun);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->hasBegun(), patience);

        // then all is as it was
        QCOMPARE(begun.count(), 1);
        QCOMPARE(m_session->stage(), Session::Ready);
        QVERIFY(!m_session->username().isEmpty());
        QVERIFY(m_session->communities()->count() > 1);
        QCOMPARE(m_session->current()->tokenAddress(), token);
        QCOMPARE(m_session->current()->feed()->count(), std::min(rows, 50));
        QVERIFY(m_session->current()->isKept());
        QCOMPARE(m_session->current()->draft(), u"half a thought"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->current()->stage(), Community::Failed, patience);
        QCOMPARE(m_session->stage(), Session::Ready);
        QCOMPARE(m_session->current()->feed()->count(), std::min(rows, 50));
    }

    void aRemovalIsANoticeThatShowsTheRow()
    {
        // given
        connectToSandbox();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->current()->connection()->phase(), u"live"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->current()->stage(), Community::Ready, patience);
        QSignalSpy shown(m_session.get(), &Session::showRow);

        // when
        QVERIFY(m_session->current()->post(u"cheap spam"_s));
        NoticesModel *notices = m_session->notices();
        QTRY_COMPARE_WITH_TIMEOUT(notices->count(), 1, patience);
        QVERIFY(notices->index(0).data(NoticesModel::TextRole).toString().contains(u"cheap spam"_s));
        notices->act(notices->index(0).data(NoticesModel::NoticeIdRole).toReal());

        // then
        QCOMPARE(shown.count(), 1);
        const qreal key = shown.first().first().toReal();
        QVERIFY(m_session->current()->feed()->indexOfKey(key) >= 0);

        // and the text can be taken back
        QVERIFY(m_session->current()->takeBack(key));
        QCOMPARE(m_session->current()->draft(), u"cheap spam"_s);
        const int row = m_session->current()->feed()->indexOfKey(key);
        QVERIFY(row >= 0 && m_session->current()->feed()->index(row).data(FeedModel::DismissedRole).toBool());
    }

    void aMessageThatIsNotThereIsSaid()
    {
        // given a community with more than is looked through at once
        const QString token = m_sandbox.token(5);
        (void)m_sandbox.control(u"fill"_s, {{u"token"_s, token}, {u"count"_s, 300}});
        const QString member = m_sandbox.member(3)[u"username"_s].toString();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QStringList ids;
        for (const int second : {1, 2})
            ids << m_sandbox
                       .control(u"post"_s, {{u"member"_s, member},
                                            {u"token"_s, token},
                                            {u"content"_s, u"here"_s},
                                            {u"createdAt"_s, (now + second * 1000) * 1000}})[u"messageId"_s]
                       .toString();
        connectToSandbox();
        const QSignalSpy shown(m_session.get(), &Session::showRow);
        NoticesModel &notices = *m_session->notices();
        const auto told = [&notices](int role) { return notices.index(notices.count() - 1).data(role).toString(); };

        // when one is wanted that went
        m_session->openMessage(token, u"gone"_s, qreal(now + 2000));
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, patience);
        QVERIFY2(told(NoticesModel::TitleRole).contains(u"no longer in"_s), qPrintable(told(NoticesModel::TitleRole)));

        // and one from long ago: somebody decides how far to go for it
        m_session->openMessage(token, u"old"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 2, patience);
        QVERIFY2(told(NoticesModel::TitleRole).contains(u"further down"_s), qPrintable(told(NoticesModel::TitleRole)));
        const int loaded = m_session->current()->feed()->count();
        notices.act(told(NoticesModel::NoticeIdRole).toDouble());
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 2, patience);
        QVERIFY2(told(NoticesModel::TitleRole).contains(u"no longer in"_s), qPrintable(told(NoticesModel::TitleRole)));
        QVERIFY(m_session->current()->feed()->count() > loaded);
        QVERIFY(shown.isEmpty());

        // and one that is there
        m_session->openMessage(token, ids.first(), qreal(now + 1000));
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
    }

    void unreadIsCountedWhereNobodyLooks()
    {
        // given a community that is followed and not open
        connectToSandbox();
        Community *other = nullptr;
        for (int i = 0; i < m_session->communities()->count(); ++i) {
            if (m_session->communities()->at(i)->tokenAddress() == m_sandbox.token(4))
                other = m_session->communities()->at(i);
        }
        QVERIFY(other && other != m_session->current());
        QTRY_COMPARE_WITH_TIMEOUT(other->connection()->phase(), u"live"_s, patience);

        // when
        const QString member = m_sandbox.member(3)[u"username"_s].toString();
        for (int i = 0; i < 3; ++i)
            (void)m_sandbox.control(
                u"post"_s,
                {{u"member"_s, member}, {u"token"_s, m_sandbox.token(4)}, {u"content"_s, u"psst %1"_s.arg(i)}});

        // then
        QTRY_COMPARE_WITH_TIMEOUT(other->unread(), 3, patience);
        QCOMPARE(other->preview(), member + u": psst 2"_s);
        QVERIFY(m_session->communities()->unread() >= 3);
        other->markRead();
        QCOMPARE(other->unread(), 0);
    }

    void contributorsAreLoaded()
    {
        connectToSandbox();
        Community *community = m_session->current();
        community->loadMembers();
        QTRY_COMPARE_WITH_TIMEOUT(community->membersStage(), Community::Ready, patience);
        QVERIFY(community->members()->count() > 3);
        QVERIFY(community->memberCount() > 0);

        // when the element is turned to another community, nothing of the first stays
        community->setTokenAddress(m_sandbox.token(1));
        QCOMPARE(community->members()->count(), 0);
        QCOMPARE(community->membersStage(), Community::Idle);
    }

    void damagedSettingsAreSaidAndDoNotStopTheStart()
    {
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        begin({});
        QCOMPARE(m_session->notices()->count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->stage(), Session::Ready, patience);
        QVERIFY(m_session->isSandbox());
    }

private:
    /** Another member than the sandbox's own. */
    QJsonObject signIn()
    {
        const QJsonArray members = m_sandbox.control(u"members"_s).value("members"_L1).toArray();
        return m_sandbox.control(u"sign-in"_s, {{u"member"_s, members.at(members.size() - 1)["username"_L1]}});
    }

    void begin(Session::Start start)
    {
        start.profile = m_profile->path();
        m_session.reset();
        m_session = std::make_unique<Session>(start);
        m_session->begin();
    }
    void connectToSandbox(const QString &open = {})
    {
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}, .open = open});
        QTRY_COMPARE_WITH_TIMEOUT(m_session->communitiesStage(), Session::Loaded, patience);
    }
    void verifyFailure(const QString &named)
    {
        QVERIFY2(m_session->failureTitle().contains(named) || m_session->failureReason().contains(named),
                 qPrintable(m_session->failureTitle() + m_session->failureReason()));
        QVERIFY(!m_session->failureReason().isEmpty());
        QVERIFY(!m_session->failureWayOn().isEmpty());
    }
    [[nodiscard]] QString settingsFile() const { return m_profile->filePath(u"settings.json"_s); }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(tst_session)
#include "tst_session.moc"
