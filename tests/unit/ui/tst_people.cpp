// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/people/AllMembers.h"
#include "ui/people/Person.h"
#include "ui/people/ReportForm.h"
#include "ui/PeopleStage.h"

#include <QAbstractItemModelTester>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

/** Profile cards, lists and reports, on a simulated service. */
class tst_people : public QObject {
    Q_OBJECT

private slots:
    void init() { m_stage = std::make_unique<PeopleStage>(); }
    void cleanup() { m_stage.reset(); }

    void aPersonIsKnownByTheirMessageAtOnce()
    {
        const auto community = stage().community({Told{.number = 1, .author = u"zoe"_s}});
        Person person;
        person.attach(stage().service.get(), community.get());
        person.setMessageId(Told{1}.id());
        QCOMPARE(person.userId(), u"zoe"_s);
        QCOMPARE(person.username(), u"zoe"_s);
        QVERIFY(person.xUrl().startsWith(u"https://"_s));
        QVERIFY(person.followerCount() >= 0);
        QCOMPARE(person.nativeFollowerCount(), -1.0);
        QCOMPARE(person.messagesHere(), -1.0);
        QCOMPARE(person.stage(), Person::Idle);
        QVERIFY(!person.isOwn());
    }

    void aProfileLoadsFailsAndIsTriedAgain()
    {
        Person person;
        person.attach(stage().service.get(), nullptr);
        person.setUserId(u"zoe"_s);
        person.load();
        person.load();
        stage().settle();
        QCOMPARE(person.stage(), Person::Loading);
        QCOMPARE(stage().http->made(u"GET"_s, u"/users/zoe/profile"_s), 1);
        stage().answer("GET", u"/profile"_s, {}, 500);
        QCOMPARE(person.stage(), Person::Failed);
        QVERIFY(!person.failureText().isEmpty());

        person.load();
        stage().settle();
        stage().answer("GET", u"/profile"_s, samples::text({{"user"_L1, PeopleStage::profile(u"zoe"_s)}}));
        QCOMPARE(person.stage(), Person::Ready);
        QCOMPARE(person.username(), u"zoe"_s);
        QCOMPARE(person.followerCount(), 100.0);
        QCOMPARE(person.nativeFollowingCount(), 4.0);
        QVERIFY(person.memberSince() > 1.7e12);
        QVERIFY(person.xUrl().isEmpty()); // the profile has none

        // when the card shows another user, nothing of the first one remains
        person.setUserId(u"cid"_s);
        QCOMPARE(person.stage(), Person::Idle);
        QCOMPARE(person.username(), QString());
    }

    void anUnknownPersonIsSaidToBe()
    {
        Person person;
        person.attach(stage().service.get(), nullptr);
        person.setUserId(u"nobody"_s);
        person.load();
        stage().settle();
        stage().answer("GET", u"/profile"_s, {}, 404);
        QVERIFY(person.failureText().contains(u"not found"_s));
    }

    void theCountOfFollowersGoesWithTheWish()
    {
        // given
        stage().knowNobody();
        Person person;
        person.attach(stage().service.get(), nullptr);
        person.setUserId(u"zoe"_s);
        person.load();
        stage().settle();
        stage().answer("GET", u"/profile"_s, samples::text({{"user"_L1, PeopleStage::profile(u"zoe"_s, 3)}}));
        QCOMPARE(person.following(), Person::No);

        // when
        person.follow();
        QCOMPARE(person.following(), Person::Yes);
        QCOMPARE(person.nativeFollowerCount(), 4.0);
        stage().settle();
        stage().answer("POST", u"/follow"_s);

        // then the counts are requested again
        stage().answer("GET", u"/profile"_s, samples::text({{"user"_L1, PeopleStage::profile(u"zoe"_s, 7)}}));
        QCOMPARE(person.nativeFollowerCount(), 7.0);

        // and a refused wish restores the count
        person.unfollow();
        QCOMPARE(person.nativeFollowerCount(), 6.0);
        stage().settle();
        stage().answer("DELETE", u"/follow"_s, {}, 500);
        QCOMPARE(person.nativeFollowerCount(), 7.0);
        QCOMPARE(person.following(), Person::Yes);
    }

    void oneselfIsNotMuted()
    {
        Person person;
        person.attach(stage().service.get(), nullptr);
        person.setUserId(me);
        QVERIFY(person.isOwn());
        QCOMPARE(person.username(), u"ada"_s);
        person.mute();
        QVERIFY(!person.isMuted());
        person.setUserId(u"zoe"_s);
        person.mute();
        QVERIFY(person.isMuted());
        person.unmute();
        QVERIFY(!person.isMuted());
    }

    void aReportNeedsAReasonAndForOtherWords()
    {
        const auto form = report();
        QVERIFY(!form->isReady());
        form->setReason(ReportForm::Spam);
        QVERIFY(form->isReady());
        form->setReason(ReportForm::Other);
        QVERIFY(form->isTextNeeded());
        QVERIFY(!form->isReady());
        form->setText(u" \n"_s);
        QVERIFY(!form->isReady());
        form->send();
        stage().settle();
        QCOMPARE(stage().http->made(u"POST"_s, u"/report"_s), 0);
        form->setText(u"it is not right"_s);
        QVERIFY(form->isReady());
    }

    void aReportIsSentOnceAndKeepsItsWordsWhenItFails()
    {
        // given
        const auto form = report();
        form->setReason(ReportForm::Other);
        form->setText(u"it is not right"_s);

        // when
        form->send();
        form->send();
        stage().settle();
        QCOMPARE(stage().http->made(u"POST"_s, u"/messages/m1/report"_s), 1);
        form->setText(u"changed too late"_s);
        stage().answer("POST", u"/report"_s, R"({"message":"busy"})", 500);

        // then
        QCOMPARE(form->stage(), ReportForm::Failed);
        QVERIFY(!form->failureText().isEmpty());
        QCOMPARE(form->text(), u"it is not right"_s);
        QCOMPARE(form->reason(), ReportForm::Other);
        form->send();
        stage().settle();
        const HttpRequest request = stage().answer("POST", u"/report"_s);
        QCOMPARE(request.body, QByteArray(R"({"reason":"other","text":"it is not right"})"));
        QCOMPARE(form->stage(), ReportForm::Sent);
        form->send();
        stage().settle();
        QCOMPARE(stage().http->made(u"POST"_s, u"/report"_s), 2);
    }

    void allMembersComePageByPage()
    {
        // given
        const auto community = stage().community({});
        AllMembers members;
        const Tester tester(&members, Tester::FailureReportingMode::QtTest);
        members.setCommunity(community.get());
        QCOMPARE(members.stage(), AllMembers::Loading);
        stage().settle();
        QCOMPARE(stage().answer("GET", u"/members"_s, PeopleStage::members(0, 50)).url.query(), u"limit=50"_s);
        QCOMPARE(members.count(), 50);
        QVERIFY(members.hasMore());

        // when the next page arrives, and two users have moved down meanwhile
        members.loadMore();
        members.loadMore();
        stage().settle();
        const HttpRequest next = stage().answer("GET", u"/members"_s, PeopleStage::members(48, 50));
        QCOMPARE(next.url.query(), u"limit=50&offset=50"_s);
        QCOMPARE(members.count(), 98);

        // then a page that is not full is the last one
        members.loadMore();
        stage().settle();
        stage().answer("GET", u"/members"_s, PeopleStage::members(98, 3));
        QCOMPARE(members.count(), 101);
        QVERIFY(!members.hasMore());
        members.loadMore();
        stage().settle();
        QCOMPARE(stage().http->open("GET", u"/members"_s), 0);

        // and the cards use the data of the list
        Person person;
        person.attach(stage().service.get(), community.get());
        person.setUserId(u"u100"_s);
        QCOMPARE(person.messagesHere(), 7.0);
        QCOMPARE(person.username(), u"Name100"_s);
    }

    void membersAreFoundByTheirName()
    {
        const auto community = stage().community({});
        AllMembers members;
        const Tester tester(&members, Tester::FailureReportingMode::QtTest);
        members.setCommunity(community.get());
        stage().settle();
        stage().answer("GET", u"/members"_s, PeopleStage::members(0, 20));
        members.setSearch(u" @name1 "_s);
        QCOMPARE(members.count(), 11);
        QCOMPARE(members.loaded(), 20);
        members.setSearch(u"NÀME1"_s);
        QCOMPARE(members.count(), 11);
        members.setSearch(u"nobody"_s);
        QCOMPARE(members.count(), 0);
        members.setSearch({});
        QCOMPARE(members.count(), 20);
    }

    void aPageOfMembersThatFailedIsTriedAgain()
    {
        const auto community = stage().community({});
        AllMembers members;
        members.setCommunity(community.get());
        stage().settle();
        stage().answer("GET", u"/members"_s, {}, 500);
        QCOMPARE(members.stage(), AllMembers::Failed);
        QVERIFY(!members.failureText().isEmpty());
        members.loadMore();
        stage().settle();
        stage().answer("GET", u"/members"_s, PeopleStage::members(0, 50));
        members.loadMore();
        stage().settle();
        stage().answer("GET", u"/members"_s, {}, 500);
        QCOMPARE(members.stage(), AllMembers::Ready);
        QVERIFY(!members.failureText().isEmpty());
        QCOMPARE(members.count(), 50);
        QVERIFY(members.hasMore());
    }

private:
    PeopleStage &stage() { return *m_stage; }
    [[nodiscard]] std::unique_ptr<ReportForm> report()
    {
        auto form = std::make_unique<ReportForm>();
        form->attach(stage().service.get(), stage().token);
        form->setProperty("messageId", u"m1"_s);
        return form;
    }

    std::unique_ptr<PeopleStage> m_stage;
};

QTEST_GUILESS_MAIN(tst_people)
#include "tst_people.moc"
