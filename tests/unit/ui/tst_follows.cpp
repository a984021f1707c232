// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/Onlooker.h"
#include "ui/feed/FeedRoles.h"
#include "ui/people/MutedModel.h"
#include "ui/PeopleStage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

/** Followed and muted users, on a simulated service. */
class tst_follows : public QObject {
    Q_OBJECT

private slots:
    void init() { m_stage = std::make_unique<PeopleStage>(); }
    void cleanup() { m_stage.reset(); }

    void whomOneFollowsIsPagedOnce()
    {
        // given
        QCOMPARE(follows().stage(), Follows::Stage::Idle);
        QCOMPARE(follows().isFollowing(UserId(u"u1"_s)), std::nullopt);

        // when
        follows().load();
        follows().load();
        stage().settle();
        QCOMPARE(follows().stage(), Follows::Stage::Loading);
        const HttpRequest first = stage().answer("GET", u"/users/me/following"_s, PeopleStage::users(0, 100));
        const HttpRequest second = stage().answer("GET", u"/users/me/following"_s, PeopleStage::users(100, 1));

        // then
        QCOMPARE(first.url.query(), u"limit=100"_s);
        QCOMPARE(second.url.query(), u"limit=100&offset=100"_s);
        QCOMPARE(follows().stage(), Follows::Stage::Known);
        QCOMPARE(follows().isFollowing(UserId(u"u100"_s)), true);
        QCOMPARE(follows().isFollowing(UserId(u"u101"_s)), false);
        follows().load();
        stage().settle();
        QCOMPARE(stage().http->made(u"GET"_s, u"/following"_s), 2);
    }

    void whomOneFollowsIsNotPagedForEver()
    {
        follows().load();
        stage().settle();
        for (int page = 0; page < Follows::maxPages; ++page)
            stage().answer("GET", u"/following"_s, PeopleStage::users(page * 100, 100));
        QCOMPARE(follows().stage(), Follows::Stage::Known);
        QCOMPARE(stage().http->open("GET", u"/following"_s), 0);
        QCOMPARE(follows().isFollowing(UserId(u"u999"_s)), true);
        QCOMPARE(follows().isFollowing(UserId(u"u1000"_s)), std::nullopt); // it may be further down the list
    }

    void aServiceMayNotTellWhomOneFollows()
    {
        // given
        follows().load();
        stage().settle();
        stage().answer("GET", u"/following"_s, {}, 404);
        QCOMPARE(follows().stage(), Follows::Stage::Missing);
        QCOMPARE(follows().isFollowing(UserId(u"u1"_s)), std::nullopt);

        // when a user is followed here, the state is known
        follows().setFollowing(UserId(u"u1"_s), true);
        stage().settle();
        stage().answer("POST", u"/users/u1/follow"_s);
        QCOMPARE(follows().isFollowing(UserId(u"u1"_s)), true);
        QCOMPARE(follows().isFollowing(UserId(u"u2"_s)), std::nullopt);

        // and there is no further request
        follows().load();
        stage().settle();
        QCOMPARE(stage().http->made(u"GET"_s, u"/following"_s), 1);
    }

    void aListThatFailedIsAskedForAgain()
    {
        follows().load();
        stage().settle();
        stage().answer("GET", u"/following"_s, PeopleStage::users(0, 100));
        stage().answer("GET", u"/following"_s, {}, 500);
        QCOMPARE(follows().stage(), Follows::Stage::Failed);
        QCOMPARE(follows().isFollowing(UserId(u"u0"_s)), true);
        QCOMPARE(follows().isFollowing(UserId(u"x"_s)), std::nullopt);
        follows().load();
        stage().settle();
        stage().answer("GET", u"/following"_s, PeopleStage::users(0, 1));
        QCOMPARE(follows().isFollowing(UserId(u"x"_s)), false);
    }

    void L1_theLastWishToFollowWins()
    {
        // given three wishes, sent one at a time
        stage().knowNobody();
        const UserId zoe(u"zoe"_s);
        const QSignalSpy failures(&follows(), &Follows::failed);
        follows().setFollowing(zoe, true);
        QCOMPARE(follows().isFollowing(zoe), true);
        follows().setFollowing(zoe, false);
        follows().setFollowing(zoe, true);
        follows().setFollowing(zoe, false);
        stage().settle();
        QCOMPARE(stage().http->made(u"POST"_s, u"/follow"_s), 1);
        QCOMPARE(stage().http->open("DELETE", u"/follow"_s), 0);

        // when
        stage().answer("POST", u"/users/zoe/follow"_s);
        QCOMPARE(stage().http->open("DELETE", u"/users/zoe/follow"_s), 1);
        stage().answer("DELETE", u"/users/zoe/follow"_s);

        // then
        QCOMPARE(follows().isFollowing(zoe), false);
        QVERIFY(failures.isEmpty());
    }

    void L1_aFollowThatWasTakenBackInTimeNeedsNoRequest()
    {
        // given a wish that is refused and was withdrawn
        stage().knowNobody();
        const UserId zoe(u"zoe"_s);
        const QSignalSpy failures(&follows(), &Follows::failed);
        follows().setFollowing(zoe, true);
        stage().settle();
        follows().setFollowing(zoe, false);
        stage().answer("POST", u"/follow"_s, {}, 500);
        QCOMPARE(stage().http->open("DELETE", u"/follow"_s), 0);
        QCOMPARE(follows().isFollowing(zoe), false);
        QVERIFY(failures.isEmpty());
    }

    void L1_aRefusedFollowIsTakenBackAndSaid()
    {
        stage().knowNobody();
        const UserId zoe(u"zoe"_s);
        QSignalSpy failures(&follows(), &Follows::failed);
        follows().setFollowing(zoe, true);
        stage().settle();
        stage().answer("POST", u"/follow"_s, R"({"message":"Banned"})", 403);
        QCOMPARE(follows().isFollowing(zoe), false);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().at(1).toBool(), true);
        QVERIFY(failures.first().at(2).toString().contains(u"Banned"_s));
    }

    void nobodyFollowsThemselves()
    {
        stage().knowNobody();
        follows().setFollowing(UserId(me), true);
        stage().settle();
        QCOMPARE(stage().http->made(u"POST"_s, u"/follow"_s), 0);
    }

    void anotherAccountFollowsOthers()
    {
        follows().load();
        stage().settle();
        stage().answer("GET", u"/following"_s, PeopleStage::users(0, 1));
        stage().signIn(u"other"_s);
        QCOMPARE(follows().stage(), Follows::Stage::Idle);
        QCOMPARE(follows().isFollowing(UserId(u"u0"_s)), std::nullopt);
    }

    void mutesAreKeptByAccount()
    {
        const QTemporaryDir folder;
        {
            // given muted users of two accounts
            Storage storage(folder.path());
            PeopleStage first(&storage);
            first.service->muted().mute(UserId(u"zoe"_s), u"zoe"_s);
            first.service->muted().mute(UserId(u"cid"_s), u"cid"_s);
            first.service->muted().mute(UserId(u"cid"_s), u"cid"_s);
            first.service->muted().unmute(UserId(u"zoe"_s));
            first.signIn(u"other"_s);
            QCOMPARE(first.service->muted().count(), 0);
            first.service->muted().mute(UserId(u"dan"_s), u"dan"_s);
        }
        // when the program starts again
        Storage storage(folder.path());
        PeopleStage second(&storage);
        MutedUsers &muted = second.service->muted();
        MutedModel model;
        model.setUsers(&muted);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);

        // then
        QTRY_COMPARE(model.count(), 1);
        QVERIFY(muted.contains(UserId(u"cid"_s)));
        QCOMPARE(model.index(0).data(MutedModel::UsernameRole).toString(), u"cid"_s);
        QVERIFY(model.index(0).data(MutedModel::MutedAtRole).toReal() > 1.7e12);

        // and the newest one comes first
        muted.mute(UserId(u"eva"_s), u"eva"_s);
        QCOMPARE(model.index(0).data(MutedModel::UserIdRole).toString(), u"eva"_s);
        QVERIFY(onlooker.isUpToDate());
        model.unmute(u"cid"_s);
        QVERIFY(onlooker.isUpToDate());
        QVERIFY(!muted.contains(UserId(u"cid"_s)));
        QVERIFY(muted.contains(UserId(u"eva"_s)));
    }

    void whatWasDecidedBeforeTheDiskAnsweredStays()
    {
        const QTemporaryDir folder;
        Storage storage(folder.path());
        const AccountStore store = storage.account(u"https://api.example"_s, UserId(me));
        store.saveMuted({UserId(u"zoe"_s), u"zoe"_s, 1}, true);
        MutedUsers muted;
        muted.load(store);
        muted.mute(UserId(u"cid"_s), u"cid"_s);
        muted.unmute(UserId(u"zoe"_s));
        bool answered = false;
        store.loadMuted(this, [&answered](const QList<MutedPerson> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(muted.count(), 1);
        QVERIFY(muted.contains(UserId(u"cid"_s)));
    }

    void whatMutedPeopleWriteIsNotCounted()
    {
        // given a feed with two authors, and a reader who saw the oldest message
        const auto community = stage().community({Told{.number = 2, .author = u"zoe"_s}, Told{1}});
        const Onlooker onlooker(*community->timeline()->feed());
        QVERIFY(community->readState()->preview().startsWith(u"\u2068zoe\u2069"_s));
        MutedUsers &muted = stage().service->muted();

        // when
        muted.mute(UserId(u"zoe"_s), u"zoe"_s);

        // then the row stays and is marked, and the preview ignores it
        QCOMPARE(community->timeline()->feed()->count(), 2);
        QCOMPARE(community->timeline()->feed()->index(0).data(feedRole("muted")).toBool(), true);
        QCOMPARE(community->timeline()->feed()->index(1).data(feedRole("muted")).toBool(), false);
        QVERIFY(onlooker.isUpToDate());
        QVERIFY(community->readState()->preview().startsWith(u'\u2068' + someone));

        // when the user is unmuted
        muted.unmute(UserId(u"zoe"_s));
        QCOMPARE(community->timeline()->feed()->index(0).data(feedRole("muted")).toBool(), false);
        QVERIFY(onlooker.isUpToDate());
        QVERIFY(community->readState()->preview().startsWith(u"\u2068zoe\u2069"_s));
    }

    void ownMessagesAreNeverMuted()
    {
        const auto community = stage().community({Told{.number = 1, .author = me}});
        stage().service->muted().mute(UserId(me), me); // not possible in the window, but in a file
        QCOMPARE(community->timeline()->feed()->index(0).data(feedRole("muted")).toBool(), false);
        QVERIFY(!community->readState()->preview().isEmpty());
    }

private:
    PeopleStage &stage() { return *m_stage; }
    Follows &follows() { return m_stage->service->follows(); }

    std::unique_ptr<PeopleStage> m_stage;
};

QTEST_GUILESS_MAIN(tst_follows)
#include "tst_follows.moc"
