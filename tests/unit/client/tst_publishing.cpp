// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/TimelineStage.h"

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

QList<Told> firstPage()
{
    return {Told{2}, Told{1}};
}

HttpResponse lost(TransportError error)
{
    HttpResponse response;
    response.error = error;
    return response;
}

} // namespace

/** The states of a post (P2 to P7), in virtual time. */
class tst_publishing : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<TimelineStage>(Timeline::Timing{.pageSize = 50});
        m_stage->load(firstPage());
        QCOMPARE(m_stage->rows(), u"m0002 m0001"_s);
    }
    void cleanup() { m_stage.reset(); }

    void P2_statesComeInOrder()
    {
        // when
        stage().post(wanted);
        QCOMPARE(stage().rows(), u"(gm frens) m0002 m0001"_s);
        stage().answerPost(status(200));
        QCOMPARE(stage().rows(), u"(gm frens) m0002 m0001"_s);
        const RowKey key = stage().feed->feed().at(0)->key;
        stage().says(mine());

        // then the message takes its place, in the same row
        QCOMPARE(stage().states, (QStringList{u"sending"_s, u"inReview"_s}));
        QCOMPARE(stage().published, QStringList{mine().id()});
        QCOMPARE(stage().rows(), mine().id() + u" m0002 m0001"_s);
        QCOMPARE(stage().feed->feed().at(0)->key, key);
        QVERIFY(stage().row(mine())->own);
    }

    void P2_aPostNamesItsWallet()
    {
        stage().post(wanted);
        const HttpRequest request = stage().http->answer("POST", messages, status(200));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value("content"_L1).toString(), wanted);
        QCOMPARE(body.value("walletAddress"_L1).toString(), u"wallet"_s);
        QCOMPARE(body.value("chainId"_L1).toString(), u"solana"_s);
    }

    void anEmptyTextIsNoPost()
    {
        QVERIFY(!stage().feed->post(u" \n\t"_s));
        stage().settle();
        QVERIFY(stage().states.isEmpty());
        QCOMPARE(stage().http->open("POST", messages), 0);
    }

    void aPersonWithoutAWalletIsTold()
    {
        stage().feed->setIdentity({{UserId(me), me, {}, 0}, {}});
        stage().post(wanted);
        QCOMPARE(stage().states, (QStringList{u"sending"_s, u"failed"_s}));
        QVERIFY(stage().reasons.last().contains(u"wallet"_s));
        QCOMPARE(stage().http->open("POST", messages), 0);
    }

    void P3_theEventMayComeBeforeTheAnswer()
    {
        stage().post(wanted);
        stage().says(mine());
        stage().answerPost(status(200));
        QCOMPARE(stage().rows(), mine().id() + u" m0002 m0001"_s);
        QCOMPARE(stage().states, QStringList{u"sending"_s}); // already published, so not "in review"
        stage().runFor(60s);
        QCOMPARE(stage().pagesAsked(), 0);
    }

    void P3_somebodyElsesTextIsTheirs()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        const Told theirs{.number = later, .author = someone, .content = wanted};
        stage().says(theirs);
        QVERIFY(stage().published.isEmpty());
        QCOMPARE(stage().rows(), u"(gm frens) "_s + theirs.id() + u" m0002 m0001"_s);
    }

    void P3_twoIdenticalPostsResolveOneByOne()
    {
        // given
        const PostId first = stage().post(wanted);
        stage().answerPost(status(200));
        stage().time.runFor(1s);
        stage().post(wanted);
        stage().answerPost(status(200));

        // when one message arrives, twice
        stage().says(mine(later));
        stage().says(mine(later));
        QCOMPARE(stage().rows(), u"(gm frens) "_s + mine(later).id() + u" m0002 m0001"_s);
        QVERIFY2(!stage().feed->feed().findPost(first), "the oldest post goes first");

        // and then the other one
        stage().says(mine(later + 1));
        QCOMPARE(stage().published.size(), 2);
        QCOMPARE(stage().rows(), mine(later + 1).id() + u' ' + mine(later).id() + u" m0002 m0001"_s);
    }

    void P3_theTextIsMatchedTrimmed()
    {
        stage().post(u"  gm frens \n"_s);
        stage().answerPost(status(200));
        stage().says(mine());
        QCOMPARE(stage().published.size(), 1);
    }

    void P4_flaggedOnArrival()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        Told removed = mine();
        removed.isSpam = true;
        stage().says(removed);

        QCOMPARE(stage().notices.size(), 1);
        QCOMPARE(stage().notices.first().kind, FeedAlert::Kind::PostRemoved);
        QCOMPARE(stage().notices.first().content, wanted);
        QVERIFY(stage().row(removed)->snapshot().isFlagged());
    }

    void P4_flaggedAndClearedLater()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().says(mine());
        QVERIFY(stage().notices.isEmpty());

        stage().moderates(mine(), true);
        stage().moderates(mine(), true); // two events, one report
        stage().moderates(mine(), false);

        QCOMPARE(stage().notices.size(), 2);
        QCOMPARE(stage().notices.at(0).kind, FeedAlert::Kind::PostFlagged);
        QCOMPARE(stage().notices.at(1).kind, FeedAlert::Kind::PostCleared);
    }

    void P4_othersMessagesAreTheirConcern()
    {
        stage().moderates({2}, true);
        QVERIFY(stage().notices.isEmpty());
        QVERIFY(stage().row({2})->snapshot().isFlagged());
    }

    void P4_flaggedDuringAGap()
    {
        // given an own published message
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().says(mine());

        // when it is flagged during an outage
        stage().dropAndReturn();
        stage().runFor(2s);
        Told removed = mine();
        removed.isSpam = true;
        stage().givePage(QList<Told>{removed} + firstPage());

        // then
        QCOMPARE(stage().notices.size(), 1);
        QCOMPARE(stage().notices.first().kind, FeedAlert::Kind::PostFlagged);
    }

    void P4_publishedDuringAGap()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().dropAndReturn();
        stage().runFor(2s);
        stage().givePage(QList<Told>{mine()} + firstPage());
        QCOMPARE(stage().published, QStringList{mine().id()});
        QCOMPARE(stage().rows(), mine().id() + u" m0002 m0001"_s);
    }

    void P5_whatNeverAppearsIsNotPublished()
    {
        // given
        stage().post(wanted);
        stage().answerPost(status(200));

        // when its deadline passes
        stage().runFor(44s);
        QCOMPARE(stage().pagesAsked(), 0);
        stage().runFor(1s);
        QCOMPARE(stage().pagesAsked(), 1);
        stage().givePage(firstPage());

        // then one request is enough
        QCOMPARE(stage().states, (QStringList{u"sending"_s, u"inReview"_s, u"notPublished"_s}));
        QVERIFY(!stage().reasons.last().isEmpty());
        stage().runFor(180s); // before the regular reload (F6)
        QCOMPARE(stage().pagesAsked(), 0);
        QCOMPARE(stage().rows(), u"(gm frens) m0002 m0001"_s);
    }

    void P5_theLookFindsIt()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().runFor(45s);
        stage().givePage(QList<Told>{mine()} + firstPage());
        QCOMPARE(stage().states, (QStringList{u"sending"_s, u"inReview"_s}));
        QCOMPARE(stage().published.size(), 1);
    }

    void P5_aLookThatFailsIsRepeated()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().runFor(45s);
        stage().http->answer("GET", messages, status(500));
        stage().settle();
        QCOMPARE(stage().states.last(), u"inReview"_s);
        stage().runFor(15s);
        stage().givePage(firstPage());
        QCOMPARE(stage().states.last(), u"notPublished"_s);
    }

    void P5_theClockMayBeSetBack()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().time.jumpWallClock(-3600s);
        stage().runFor(45s);
        stage().givePage(firstPage());
        QCOMPARE(stage().states.last(), u"notPublished"_s);
    }

    void P5_alookByHandBeforeTheDeadlineDecidesNothing()
    {
        const PostId id = stage().post(wanted);
        stage().answerPost(status(200));
        stage().feed->checkNow(id);
        stage().settle();
        stage().givePage(firstPage());
        QCOMPARE(stage().states.last(), u"inReview"_s);
        stage().runFor(45s);
        stage().givePage(firstPage());
        QCOMPARE(stage().states.last(), u"notPublished"_s);
    }

    void P5_itMayStillAppearAfterwards()
    {
        stage().post(wanted);
        stage().answerPost(status(200));
        stage().runFor(45s);
        stage().givePage(firstPage());
        stage().says(mine());
        QCOMPARE(stage().rows(), mine().id() + u" m0002 m0001"_s);
    }

    void P6_anUnknownOutcomeIsUnconfirmed_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::newRow("500") << status(500);
        QTest::newRow("502") << status(502);
        QTest::newRow("timed out") << lost(TransportError::TimedOut);
        QTest::newRow("link lost") << lost(TransportError::LostAfterSending);
    }

    void P6_anUnknownOutcomeIsUnconfirmed()
    {
        QFETCH(HttpResponse, response);
        // when
        const PostId id = stage().post(wanted);
        stage().answerPost(response);

        // then
        QCOMPARE(stage().states, (QStringList{u"sending"_s, u"unconfirmed"_s}));
        QVERIFY(!stage().reasons.last().isEmpty());

        // and the post is searched, but never sent again automatically
        stage().runFor(45s);
        stage().givePage(firstPage());
        stage().runFor(600s);
        QCOMPARE(stage().states.last(), u"unconfirmed"_s);
        QCOMPARE(stage().http->made(u"POST"_s, messages), 1);

        // when the user sends it again
        stage().feed->sendAgain(id);
        stage().settle();
        QCOMPARE(stage().states.last(), u"sending"_s);
        QCOMPARE(stage().http->made(u"POST"_s, messages), 2);
    }

    void P6_anUnconfirmedPostThatIsOutIsPublished()
    {
        stage().post(wanted);
        stage().answerPost(status(504));
        stage().says(mine());
        QCOMPARE(stage().published.size(), 1);
        QCOMPARE(stage().rows(), mine().id() + u" m0002 m0001"_s);
    }

    void P7_arefusalSaysTheServersWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("400") << 400;
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
    }

    void P7_arefusalSaysTheServersWords()
    {
        QFETCH(int, code);
        const PostId id = stage().post(wanted);
        stage().answerPost(status(code, "{\"message\":\"This wallet holds no $QUOLLO.\"}"));
        QCOMPARE(stage().states, (QStringList{u"sending"_s, u"failed"_s}));
        QCOMPARE(stage().reasons.last(), u"This wallet holds no $QUOLLO."_s);

        // when the user has fixed the problem, then the server checks again
        stage().feed->sendAgain(id);
        stage().settle();
        const HttpRequest request = stage().http->answer("POST", messages, status(200));
        QVERIFY(QJsonDocument::fromJson(request.body).object().value("invalidateCache"_L1).toBool());
        stage().settle();
        QCOMPARE(stage().states.last(), u"inReview"_s);
    }

    void P7_alossOfSignInIsSaid()
    {
        stage().post(wanted);
        stage().answerPost(status(401, "{\"message\":\"expired\"}"));
        QCOMPARE(stage().states.last(), u"failed"_s);
        QVERIFY(stage().reasons.last().contains(u"signed in"_s));
    }

    void aFailedPostIsNobodysMatch()
    {
        stage().post(wanted);
        stage().answerPost(status(403));
        stage().says(mine());
        QVERIFY(stage().published.isEmpty());
        QCOMPARE(stage().feed->feed().size(), 4);
    }

    void aDiscardedPostIsGoneWhateverComes()
    {
        // given a post whose request is in flight
        const PostId id = stage().post(wanted);
        stage().feed->discard(id);
        QCOMPARE(stage().rows(), u"m0002 m0001"_s);

        // when
        stage().answerPost(status(500));
        stage().runFor(60s);

        // then
        QCOMPARE(stage().states, QStringList{u"sending"_s});
        QCOMPARE(stage().pagesAsked(), 0);
    }

    void anAnswerToAnEarlierSendingIsNotForTheLater()
    {
        // given a post that was sent again after its outcome stayed unknown
        const PostId id = stage().post(wanted);
        stage().answerPost(lost(TransportError::TimedOut));
        stage().runFor(45s);
        QCOMPARE(stage().pagesAsked(), 1);
        stage().feed->sendAgain(id);
        stage().settle();

        // when the search for the first submission ends
        stage().givePage(firstPage());

        // then
        QCOMPARE(stage().states.last(), u"sending"_s);
        stage().answerPost(status(200));
        stage().runFor(45s);
        QCOMPARE(stage().pagesAsked(), 1);
        stage().givePage(firstPage());
        QCOMPARE(stage().states.last(), u"notPublished"_s);
    }

    void F10_aReplyIsMatchedInItsThread()
    {
        // given
        const MessageId parent(Told{2}.id());
        stage().post(wanted, parent);
        QCOMPARE(stage().rows(), u"m0002 m0001"_s);
        stage().answerPost(status(200), u"/replies"_s);

        // when a top-level message has the same text, and then the reply arrives
        stage().says(mine(later));
        QVERIFY(stage().published.isEmpty());
        Told reply = mine(later + 1);
        reply.parent = parent.text();
        stage().says(reply);

        // then
        QCOMPARE(stage().published, QStringList{reply.id()});
        QCOMPARE(stage().notices.last().kind, FeedAlert::Kind::PostPublished);
        QCOMPARE(stage().row({2})->snapshot().replyCount, 1);
    }

    void F10_aReplyIsLookedUpInItsThreadAfterAGap()
    {
        stage().post(wanted, MessageId(Told{2}.id()));
        stage().answerPost(status(200), u"/replies"_s);
        stage().dropAndReturn();
        QCOMPARE(stage().http->open("GET", u"/replies"_s), 1);
        Told reply = mine();
        reply.parent = Told{2}.id();
        stage().http->answer("GET", u"/replies"_s, status(200, samples::list("replies"_L1, {reply.json(true)})));
        stage().settle();
        QCOMPARE(stage().published, QStringList{reply.id()});
    }

private:
    TimelineStage &stage() { return *m_stage; }
    std::unique_ptr<TimelineStage> m_stage;
};

QTEST_GUILESS_MAIN(tst_publishing)
#include "tst_publishing.moc"
