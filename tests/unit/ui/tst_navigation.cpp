// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "ui/AppStage.h"
#include "ui/feed/FeedRoles.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

/** Which communities and cached feeds the window shows, and which messages. */
class tst_navigation : public QObject, private AppStage {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { prepare(); }
    void cleanup() { leave(); }

    void draftsOutliveTheService()
    {
        // given a draft in a community that exists on both services
        connectToSandbox();
        Community *community = m_controller->communities()->model()->ensure(TokenAddress(m_sandbox.token(2)));
        community->draft()->setText(u"not lost"_s);

        // when
        m_controller->accounts()->connectForm()->connectTo(m_sandbox.url(), {}, {}); // stored key and token are kept
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->accounts()->connectForm()->isConnecting(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);

        // then
        QCOMPARE(m_controller->communities()->model()->ensure(TokenAddress(m_sandbox.token(2)))->draft()->text(),
                 u"not lost"_s);
    }

    void aCommunityIsOpenedByItsAddress()
    {
        connectToSandbox(m_sandbox.token(3));
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QCOMPARE(m_controller->navigation()->current()->tokenAddress(), m_sandbox.token(3));
        QVERIFY(!m_controller->navigation()->openCommunity(u"not an address!"_s));
        QVERIFY(!m_controller->navigation()->openCommunity(u"<b>Qu9LLo7mZkVbxT3nHc8RpWfJd2GsY</b>"_s));
        QVERIFY(m_controller->navigation()->openCommunity(u' ' + m_sandbox.token(1) + u'\n'));
        QCOMPARE(m_controller->navigation()->current()->tokenAddress(), m_sandbox.token(1));
    }

    void aLaterStartOpensWhatItAsksFor()
    {
        connectToSandbox();
        QSignalSpy activationRequested(m_controller->navigation(), &Navigation::activationRequested);
        m_controller->navigation()->open(m_sandbox.token(2));
        QCOMPARE(m_controller->navigation()->current()->tokenAddress(), m_sandbox.token(2));
        QCOMPARE(activationRequested.count(), 1);
        const int notices = m_controller->notifications()->toasts()->count();
        m_controller->navigation()->open(u"not an address!"_s);
        QCOMPARE(m_controller->notifications()->toasts()->count(), notices + 1);
        QCOMPARE(m_controller->navigation()->current()->tokenAddress(), m_sandbox.token(2));
    }

    void whatALaterStartAsksForOutlivesAFailure()
    {
        // Given a service that refuses the user, and cached data on the screen
        connectToSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->timeline()->stage(), CommunityTimeline::Ready,
                                  patience);
        const auto answer = [this](int status) {
            (void)m_sandbox.control(u"clear"_s);
            (void)m_sandbox.control(u"rest"_s,
                                    {{u"path"_s, u"/api/v1/users/me"_s}, {u"status"_s, status}, {u"count"_s, -1}});
        };
        answer(503);
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}});
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        answer(403);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Failed, patience);
        QVERIFY(m_controller->navigation()->current());
        // When a start requests another community
        m_controller->navigation()->open(m_sandbox.token(4));
        (void)m_sandbox.control(u"clear"_s);
        m_controller->accounts()->retry();
        // Then that community is opened once there is a service
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QCOMPARE(m_controller->navigation()->current()->tokenAddress(), m_sandbox.token(4));
    }

    void aListThatFailsSaysWhyAndCanBeTriedAgain()
    {
        (void)m_sandbox.control(u"rest"_s, {{u"path"_s, u"/api/v1/communities/top"_s}, {u"status"_s, 500}});
        begin({.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Failed, patience);
        QVERIFY(!m_controller->communities()->failureText().isEmpty());
        QCOMPARE(m_controller->accounts()->stage(), Accounts::Ready);
        m_controller->communities()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->communities()->stage(), CommunityList::Ready, patience);
    }

    void P8_whatWasKeptIsThereBeforeTheServiceAnswers()
    {
        // given a profile with a cached feed and a draft
        SandboxServer service;
        QVERIFY(service.start());
        const AppController::Start start{.overrides = {service.url(), service.apiKey(), service.accessToken(), {}}};
        begin(start);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->timeline()->stage(), CommunityTimeline::Ready,
                                  patience);
        const QString token = m_controller->navigation()->current()->tokenAddress();
        const int rows = m_controller->navigation()->current()->timeline()->feed()->count();
        m_controller->navigation()->current()->draft()->setText(u"half a thought"_s);

        // when the program restarts, and the service is unreachable
        m_controller.reset();
        service.kill();
        begin(start);
        QSignalSpy begun(m_controller.get(), &AppController::begun);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->hasBegun(), patience);

        // then the same state is shown
        QCOMPARE(begun.count(), 1);
        QCOMPARE(m_controller->accounts()->stage(), Accounts::Ready);
        QVERIFY(!m_controller->accounts()->username().isEmpty());
        QVERIFY(m_controller->communities()->model()->count() > 1);
        QCOMPARE(m_controller->navigation()->current()->tokenAddress(), token);
        QCOMPARE(m_controller->navigation()->current()->timeline()->feed()->count(), std::min(rows, 50));
        QVERIFY(m_controller->navigation()->current()->timeline()->isCached());
        QCOMPARE(m_controller->navigation()->current()->draft()->text(), u"half a thought"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->timeline()->stage(), CommunityTimeline::Failed,
                                  patience);
        QCOMPARE(m_controller->accounts()->stage(), Accounts::Ready);
        QCOMPARE(m_controller->navigation()->current()->timeline()->feed()->count(), std::min(rows, 50));
    }

    void aRemovalIsANoticeThatShowsTheRow()
    {
        // given
        connectToSandbox();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->connection()->phase(), ConnectionStatus::Live,
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->timeline()->stage(), CommunityTimeline::Ready,
                                  patience);
        QSignalSpy shown(m_controller->navigation(), &Navigation::showRow);

        // when
        QVERIFY(m_controller->navigation()->current()->posting()->post(u"cheap spam"_s));
        ToastModel *notices = m_controller->notifications()->toasts();
        QTRY_COMPARE_WITH_TIMEOUT(notices->count(), 1, patience);
        QVERIFY(notices->index(0).data(ToastModel::TextRole).toString().contains(u"cheap spam"_s));
        notices->act(notices->index(0).data(ToastModel::ToastIdRole).toReal());

        // then
        QCOMPARE(shown.count(), 1);
        const qreal key = shown.first().first().toReal();
        QVERIFY(m_controller->navigation()->current()->timeline()->feed()->indexOfKey(key) >= 0);

        // and the text can be restored
        QVERIFY(m_controller->navigation()->current()->takeBack(key));
        QCOMPARE(m_controller->navigation()->current()->draft()->text(), u"cheap spam"_s);
        const int row = m_controller->navigation()->current()->timeline()->feed()->indexOfKey(key);
        QVERIFY(row >= 0
                && m_controller->navigation()
                       ->current()
                       ->timeline()
                       ->feed()
                       ->index(row)
                       .data(feedRole("dismissed"))
                       .toBool());
    }

    void aMessageThatIsNotThereIsSaid()
    {
        // given a community with more messages than one search covers
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
        const QSignalSpy shown(m_controller->navigation(), &Navigation::showRow);
        ToastModel &notices = *m_controller->notifications()->toasts();
        const auto told = [&notices](int role) { return notices.index(notices.count() - 1).data(role).toString(); };

        // when a removed message is requested
        m_controller->navigation()->openMessage(token, u"gone"_s, qreal(now + 2000));
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, patience);
        QVERIFY2(told(ToastModel::TitleRole).contains(u"no longer in"_s), qPrintable(told(ToastModel::TitleRole)));

        // and an old one, for which the user decides how far to search
        m_controller->navigation()->openMessage(token, u"old"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 2, patience);
        QVERIFY2(told(ToastModel::TitleRole).contains(u"further down"_s), qPrintable(told(ToastModel::TitleRole)));
        const int loaded = m_controller->navigation()->current()->timeline()->feed()->count();
        notices.act(told(ToastModel::ToastIdRole).toDouble());
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 2, patience);
        QVERIFY2(told(ToastModel::TitleRole).contains(u"no longer in"_s), qPrintable(told(ToastModel::TitleRole)));
        QVERIFY(m_controller->navigation()->current()->timeline()->feed()->count() > loaded);
        QVERIFY(shown.isEmpty());

        // and an existing one
        m_controller->navigation()->openMessage(token, ids.first(), qreal(now + 1000));
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, patience);
    }

    void unreadIsCountedWhereNobodyLooks()
    {
        // given a community that is followed but not open
        connectToSandbox();
        Community *other = nullptr;
        for (int i = 0; i < m_controller->communities()->model()->count(); ++i) {
            if (m_controller->communities()->model()->at(i)->tokenAddress() == m_sandbox.token(4))
                other = m_controller->communities()->model()->at(i);
        }
        QVERIFY(other && other != m_controller->navigation()->current());
        QTRY_COMPARE_WITH_TIMEOUT(other->connection()->phase(), ConnectionStatus::Live, patience);

        // when
        const QString member = m_sandbox.member(3)[u"username"_s].toString();
        for (int i = 0; i < 3; ++i)
            (void)m_sandbox.control(
                u"post"_s,
                {{u"member"_s, member}, {u"token"_s, m_sandbox.token(4)}, {u"content"_s, u"psst %1"_s.arg(i)}});

        // then
        QTRY_COMPARE_WITH_TIMEOUT(other->readState()->unread(), 3, patience);
        QCOMPARE(other->readState()->preview(), u'\u2068' + member + u"\u2069: psst 2"_s);
        QVERIFY(m_controller->communities()->model()->unread() >= 3);
        other->readState()->markRead();
        QCOMPARE(other->readState()->unread(), 0);
    }

    void contributorsAreLoaded()
    {
        connectToSandbox();
        Community *community = m_controller->navigation()->current();
        community->members()->load();
        QTRY_COMPARE_WITH_TIMEOUT(community->members()->stage(), CommunityMembers::Ready, patience);
        QVERIFY(community->members()->model()->count() > 3);
        QVERIFY(community->stats()->memberCount() > 0);

        // when the element gets another community, it shows nothing of the first one
        community->setTokenAddress(m_sandbox.token(1));
        QCOMPARE(community->members()->model()->count(), 0);
        QCOMPARE(community->members()->stage(), CommunityMembers::Idle);
    }
};

QTEST_MAIN(tst_navigation)
#include "tst_navigation.moc"
