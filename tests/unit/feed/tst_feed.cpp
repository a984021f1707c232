// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/FeedSamples.h"

#include <QTest>

using namespace coterie;
using sample::flagged;
using sample::id;
using sample::live;
using sample::me;
using sample::page;
using sample::post;
using sample::words;
using NoticeKind = FeedAlert::Kind;

namespace {

const QString gm = QStringLiteral("gm");

/** A feed with a mirror of every change. */
struct Stage {
    Feed feed{me};
    sample::Mirror mirror;
    FeedOutcome last;

    const FeedOutcome &operator<<(FeedOutcome outcome)
    {
        last = std::move(outcome);
        if (!mirror.follow(last.changes) || !mirror.equals(feed))
            QTest::qFail("The steps do not lead to the rows", __FILE__, __LINE__);
        return last;
    }
    [[nodiscard]] Message message(int number) const { return feed.store().find(id(number))->message()->snapshot(); }
    [[nodiscard]] QList<NoticeKind> notices() const { return sample::kinds(last); }
};

Message reply(int number, int parent, const UserId &author = sample::someone, const QString &content = {})
{
    Message message = live(number, author, content);
    message.parentMessageId = id(parent);
    return message;
}

} // namespace

class tst_feed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F4_likesCountAndNeverFallBelowZero();
    void F5_flagsAreSetBothWays();
    void F10_replyRaisesItsParentOnceAndStaysOutside();
    void P2_postShowsAtOnceOnTop();
    void P2_publishedInItsPlaceWithItsKey();
    void P2_publishedFurtherDownMovesThere();
    void P3_someoneElsesIdenticalTextLeavesMine();
    void P3_twoIdenticalPostsResolveOneByOne();
    void P3_heldMessageNeverMatches();
    void P3_publishedMessageThatComesBackIsNoOtherPost();
    void P3_aPagePublishesToo();
    void P3_aPageGivesTheOldestMessageToTheOldestPost();
    void P3_aReplyIsPublishedInItsThreadAndCountedInTheFeed();
    void P4_arrivingFlaggedIsToldOnce();
    void P4_laterChangesAreToldForOwnMessagesAlone();
    void P4_changeFoundByAPageIsTold();
    void P4_oldFlaggedMessagesOfThePastAreNotTold();
    void P4_clearedMessageIsShownAgain();
    void P7_statesChangeTheRow();
    void L1_likeAndEcho();
    void L1_pageKeepsTheWishInFlight();
    void L1_refusalIsTold();
    void F6_gapAndHoleStandBelowThePosts();
    void F9_aBurstTellsEachRowOnce();
    void F9_aRowThatWasHandedOutInABurstDoesNotChange();
    void P3_twoPostsOfOneBurstAreTwoMessages();
    void accountThatComesLateMarksWhatIsOwn();
};

void tst_feed::F4_likesCountAndNeverFallBelowZero()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.apply(LikeUpdate{id(2), true});
    QCOMPARE(stage.message(2).likeCount, 1);
    QCOMPARE(words(stage.last.changes), u"=1..1");
    QCOMPARE(stage.last.changes[0].fields, RowFields(RowField::Likes));
    stage << stage.feed.apply(LikeUpdate{id(2), false});
    stage << stage.feed.apply(LikeUpdate{id(2), false});
    QCOMPARE(stage.message(2).likeCount, 0);
    QVERIFY(stage.last.changes.empty());
    stage << stage.feed.apply(LikeUpdate{id(77), true});
    QVERIFY(stage.last.changes.empty());
}

void tst_feed::F5_flagsAreSetBothWays()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.apply(ModerationUpdate{id(2), {}, true, true});
    QVERIFY(stage.message(2).isSpam && stage.message(2).isHarmful);
    stage << stage.feed.apply(ModerationUpdate{id(2), {}, false, false});
    QVERIFY(!stage.message(2).isFlagged());
    QVERIFY(stage.last.alerts.empty());
    stage << stage.feed.apply(ModerationUpdate{id(77), {}, true, false});
    QVERIFY(stage.last.changes.empty());
}

void tst_feed::F10_replyRaisesItsParentOnceAndStaysOutside()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.apply(reply(10, 2));
    stage << stage.feed.apply(reply(10, 2, sample::someone, QStringLiteral("edited")));
    QCOMPARE(stage.message(2).replyCount, 1);
    QCOMPARE(words(stage.feed), u"3-1");
    stage << stage.feed.apply(reply(11, 2));
    QCOMPARE(stage.message(2).replyCount, 2);
    stage << stage.feed.apply(live(2, sample::someone, QStringLiteral("edited")));
    QCOMPARE(stage.message(2).replyCount, 2);
}

void tst_feed::P2_postShowsAtOnceOnTop()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("a", QStringLiteral("first"), 1));
    stage << stage.feed.add(post("c", QStringLiteral("third"), 3));
    stage << stage.feed.add(post("b", QStringLiteral("second"), 2));
    QCOMPARE(words(stage.feed), u"(third) (second) (first) 3-1");
    stage << stage.feed.apply(live(4));
    QCOMPARE(words(stage.last.changes), u"+3..3");
    stage << stage.feed.discard(PostId(QStringLiteral("b")));
    QCOMPARE(words(stage.feed), u"(third) (first) 4-1");
}

void tst_feed::P2_publishedInItsPlaceWithItsKey()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("a", QStringLiteral(" gm\n")));
    const RowKey key = stage.feed.at(0)->key;
    stage << stage.feed.apply(live(4, me, gm)); // arrives before the 200
    QCOMPARE(words(stage.feed), u"4-1");
    QCOMPARE(stage.feed.at(0)->key, key);
    QVERIFY(stage.feed.at(0)->message()->own);
    QCOMPARE(words(stage.last.changes), u"=0..0");
    QCOMPARE(stage.last.changes[0].fields, RowFields(RowField::Kind));
    QCOMPARE(stage.last.published.size(), size_t(1));
    QCOMPARE(stage.last.published[0].first, PostId(QStringLiteral("a")));
    QVERIFY(stage.last.alerts.empty());
    stage << stage.feed.setPostState(PostId(QStringLiteral("a")), PostState::InReview); // after the 200
    QCOMPARE(words(stage.feed), u"4-1");
}

void tst_feed::P2_publishedFurtherDownMovesThere()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("a", gm, 1));
    stage << stage.feed.add(post("b", QStringLiteral("still in review"), 2));
    stage << stage.feed.apply(live(9));
    const RowKey key = stage.feed.at(1)->key;
    stage << stage.feed.apply(live(4, me, gm));
    QCOMPARE(words(stage.feed), u"(still in review) 9 4-1");
    QCOMPARE(words(stage.last.changes), u"1>2 =2..2");
    QCOMPARE(stage.feed.at(2)->key, key);
}

void tst_feed::P3_someoneElsesIdenticalTextLeavesMine()
{
    Stage stage;
    stage << stage.feed.add(post("a", gm));
    stage << stage.feed.apply(live(4, sample::someone, gm));
    QCOMPARE(words(stage.feed), u"(gm) 4");
    stage << stage.feed.apply(ModerationUpdate{id(4), {}, true, false});
    QVERIFY(stage.last.alerts.empty());
}

void tst_feed::P3_twoIdenticalPostsResolveOneByOne()
{
    Stage stage;
    stage << stage.feed.add(post("a", gm, 1));
    stage << stage.feed.add(post("b", gm, 2));
    stage << stage.feed.apply(live(4, me, gm));
    QCOMPARE(stage.last.published[0].first, PostId(QStringLiteral("a")));
    QCOMPARE(words(stage.feed), u"(gm) 4");
    stage << stage.feed.apply(live(4, me, gm)); // the same message again
    QCOMPARE(words(stage.feed), u"(gm) 4");
    stage << stage.feed.apply(live(5, me, gm));
    QCOMPARE(words(stage.feed), u"5-4");
}

void tst_feed::P3_heldMessageNeverMatches()
{
    Stage stage;
    stage << stage.feed.apply(live(4, me, gm));
    stage << stage.feed.add(post("a", gm));
    stage << stage.feed.apply(live(4, me, gm));
    QCOMPARE(words(stage.feed), u"(gm) 4");
}

void tst_feed::P3_publishedMessageThatComesBackIsNoOtherPost()
{
    Stage stage;
    stage << stage.feed.add(post("a", gm));
    stage << stage.feed.apply(live(4, me, gm));
    stage << stage.feed.merge(page(20, 11)); // 4 is below the first page now
    QCOMPARE(words(stage.feed), u"20-11");
    stage << stage.feed.add(post("b", gm));
    FeedStore::Page older = page(10, 1, id(11));
    older.messages[6] = live(4, me, gm);
    stage << stage.feed.merge(older);
    QCOMPARE(words(stage.feed), u"(gm) 20-1");
}

void tst_feed::P3_aPagePublishesToo()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("a", gm));
    const RowKey key = stage.feed.at(0)->key;
    FeedStore::Page told = page(6, 1);
    told.messages[1] = live(5, me, gm);
    stage << stage.feed.merge(told);
    QCOMPARE(words(stage.feed), u"6-1");
    QCOMPARE(stage.feed.at(1)->key, key);
    QCOMPARE(words(stage.last.changes), u"+1..1 0>1 =1..1 +2..2");
    QCOMPARE(stage.last.published.size(), size_t(1));
}

void tst_feed::P3_aPageGivesTheOldestMessageToTheOldestPost()
{
    Stage stage;
    stage << stage.feed.add(post("a", gm, 1));
    stage << stage.feed.add(post("b", gm, 2));
    const RowKey newest = stage.feed.at(0)->key;
    FeedStore::Page told{.messages = {live(5, me, gm), live(4, me, gm)}};
    stage << stage.feed.merge(told);
    QCOMPARE(stage.last.published.size(), size_t(2));
    QCOMPARE(stage.feed.at(0)->key, newest);
    QCOMPARE(words(stage.feed), u"5-4");
}

void tst_feed::P3_aReplyIsPublishedInItsThreadAndCountedInTheFeed()
{
    // given a feed, one of its threads, and a reply in flight
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    const auto own = std::make_shared<OwnMessages>();
    Feed thread(me, id(2), own);
    Post answer = post("a", gm);
    answer.parentMessageId = id(2);
    const FeedOutcome shown = thread.add(answer);
    QCOMPARE(words(thread), u"(gm)");
    // when a top-level message has the same text, then it is another message
    QVERIFY(thread.apply(live(8, me, gm)).published.empty());
    // when the reply arrives, then it replaces the post
    const FeedOutcome outcome = thread.apply(reply(9, 2, me, gm));
    QCOMPARE(outcome.published.size(), size_t(1));
    QCOMPARE(outcome.alerts.at(0).kind, NoticeKind::PostPublished);
    QCOMPARE(outcome.own.at(0).parentMessageId, id(2));
    QCOMPARE(thread.at(0)->key, shown.changes.at(0).rows.at(0)->key);
    QVERIFY(thread.posts().isEmpty());
    // and the feed counts it only once
    stage << stage.feed.apply(reply(9, 2, me, gm));
    QCOMPARE(words(stage.feed), u"3-1");
    QCOMPARE(stage.message(2).replyCount, 1);
}

void tst_feed::P4_arrivingFlaggedIsToldOnce()
{
    Stage stage;
    stage << stage.feed.add(post("a", gm));
    stage << stage.feed.apply(flagged(live(4, me, gm)));
    QCOMPARE(stage.notices(), QList<NoticeKind>({NoticeKind::PostRemoved}));
    QCOMPARE(stage.last.alerts[0].content, gm);
    stage << stage.feed.apply(flagged(live(4, me, gm)));
    QVERIFY(stage.last.alerts.empty());
    stage << stage.feed.apply(ModerationUpdate{id(4), {}, true, true});
    QVERIFY(stage.last.alerts.empty()); // it was flagged before
    stage << stage.feed.dismiss(id(4));
    QVERIFY(stage.feed.at(0)->message()->dismissed);
}

void tst_feed::P4_laterChangesAreToldForOwnMessagesAlone()
{
    Stage stage;
    stage << stage.feed.apply(live(4, me));
    stage << stage.feed.apply(live(5, sample::someone));
    stage << stage.feed.apply(ModerationUpdate{id(5), {}, true, false});
    QVERIFY(stage.last.alerts.empty());
    stage << stage.feed.apply(ModerationUpdate{id(4), {}, false, true});
    QCOMPARE(stage.notices(), QList<NoticeKind>({NoticeKind::PostFlagged}));
    QVERIFY(stage.last.alerts[0].isHarmful);
    stage << stage.feed.apply(ModerationUpdate{id(4), {}, false, true});
    QVERIFY(stage.last.alerts.empty());
    stage << stage.feed.apply(ModerationUpdate{id(4), {}, false, false});
    QCOMPARE(stage.notices(), QList<NoticeKind>({NoticeKind::PostCleared}));
}

void tst_feed::P4_changeFoundByAPageIsTold()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("a", gm));
    stage << stage.feed.apply(live(4, me, gm));
    stage.feed.markGap();
    FeedStore::Page told = page(5, 1);
    told.messages[1] = flagged(live(4, me, gm));
    stage << stage.feed.merge(told);
    QCOMPARE(stage.notices(), QList<NoticeKind>({NoticeKind::PostFlagged}));
    stage << stage.feed.merge(told);
    QVERIFY(stage.last.alerts.empty());
}

void tst_feed::P4_oldFlaggedMessagesOfThePastAreNotTold()
{
    Stage stage;
    FeedStore::Page told = page(5, 1);
    told.messages[1] = flagged(live(4, me, gm));
    stage << stage.feed.merge(told);
    QVERIFY(stage.last.alerts.empty());
    QVERIFY(stage.feed.at(1)->message()->own);
}

void tst_feed::P4_clearedMessageIsShownAgain()
{
    Stage stage;
    stage << stage.feed.apply(flagged(live(4, me)));
    stage << stage.feed.dismiss(id(4));
    stage << stage.feed.apply(ModerationUpdate{id(4), {}, false, false});
    QVERIFY(!stage.feed.at(0)->message()->dismissed);
}

void tst_feed::P7_statesChangeTheRow()
{
    Stage stage;
    stage << stage.feed.add(post("a", gm));
    stage << stage.feed.setPostState(PostId(QStringLiteral("a")), PostState::Failed, QStringLiteral("Too long."));
    QCOMPARE(stage.last.changes[0].fields, RowFields(RowField::State));
    QCOMPARE(stage.feed.at(0)->post()->reason, u"Too long.");
    stage << stage.feed.setPostState(PostId(QStringLiteral("a")), PostState::Failed, QStringLiteral("Too long."));
    QVERIFY(stage.last.changes.empty());
    stage << stage.feed.apply(live(4, me, gm));
    QCOMPARE(words(stage.feed), u"(gm) 4"); // a failed post was not sent
}

void tst_feed::L1_likeAndEcho()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.like(id(2), true);
    QCOMPARE(stage.last.likes.size(), size_t(1));
    QCOMPARE(stage.message(2).likeCount, 1);
    QCOMPARE(stage.message(2).liked, true);
    stage << stage.feed.apply(LikeUpdate{id(2), true});
    stage << stage.feed.likeDone(id(2));
    QCOMPARE(stage.message(2).likeCount, 1);
    stage << stage.feed.apply(LikeUpdate{id(2), true});
    QCOMPARE(stage.message(2).likeCount, 2);
}

void tst_feed::L1_pageKeepsTheWishInFlight()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.like(id(2), true);
    FeedStore::Page told = page(3, 1);
    told.messages[1].likeCount = 5;
    stage << stage.feed.merge(told);
    QCOMPARE(stage.message(2).likeCount, 6);
    QCOMPARE(stage.message(2).liked, true);
}

void tst_feed::L1_refusalIsTold()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.like(id(2), true);
    stage << stage.feed.likeRefused(id(2));
    QCOMPARE(stage.message(2).likeCount, 0);
    QCOMPARE(stage.message(2).liked, false);
    QCOMPARE(stage.notices(), QList<NoticeKind>({NoticeKind::LikeFailed}));
}

void tst_feed::F6_gapAndHoleStandBelowThePosts()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("a", gm));
    stage.feed.markGap();
    stage << stage.feed.openGap(QStringLiteral("No answer."));
    QCOMPARE(words(stage.feed), u"(gm) ~ 3-1");
    stage << stage.feed.setHole(stage.feed.at(1)->key, Hole::State::Loading);
    QCOMPARE(stage.feed.at(1)->hole()->state, Hole::State::Loading);
    stage << stage.feed.merge(page(9, 3));
    QCOMPARE(words(stage.feed), u"(gm) 9-1");
}

void tst_feed::F9_aBurstTellsEachRowOnce()
{
    Stage stage;
    stage << stage.feed.merge(page(9, 1));
    stage.feed.beginBatch();
    for (const RealtimeEvent &event :
         {RealtimeEvent(live(10)), RealtimeEvent(LikeUpdate{id(4), true}), RealtimeEvent(LikeUpdate{id(10), true}),
          RealtimeEvent(live(12)), RealtimeEvent(LikeUpdate{id(3), true}), RealtimeEvent(live(11)),
          RealtimeEvent(LikeUpdate{id(4), true}), RealtimeEvent(ModerationUpdate{id(7), {}, true, false}),
          RealtimeEvent(LikeUpdate{id(12), true})})
        QVERIFY(stage.feed.apply(event).changes.empty());
    stage << stage.feed.endBatch();

    QCOMPARE(words(stage.feed), u"12-1");
    QCOMPARE(words(stage.last.changes), u"+0..2 =5..5 =8..9");
    QCOMPARE(stage.last.changes[1].fields, RowFields(RowField::Flags));
    QCOMPARE(stage.last.changes[2].fields, RowFields(RowField::Likes));
    QCOMPARE(stage.message(4).likeCount, 2);
    QCOMPARE(stage.message(12).likeCount, 1);
    QVERIFY(stage.feed.endBatch().changes.empty());
}

void tst_feed::F9_aRowThatWasHandedOutInABurstDoesNotChange()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage.feed.beginBatch();
    (void)stage.feed.apply(live(4));
    const RowPointer early = stage.feed.store().find(id(4));
    (void)stage.feed.apply(LikeUpdate{id(4), true});
    (void)stage.feed.apply(LikeUpdate{id(2), true});
    const RowPointer late = stage.feed.store().find(id(2));
    (void)stage.feed.apply(LikeUpdate{id(2), true});
    stage << stage.feed.endBatch();

    QCOMPARE(early->message()->likeCount, 0);
    QCOMPARE(late->message()->likeCount, 1);
    QCOMPARE(stage.message(4).likeCount, 1);
    QCOMPARE(stage.message(2).likeCount, 2);
}

void tst_feed::P3_twoPostsOfOneBurstAreTwoMessages()
{
    Stage stage;
    stage << stage.feed.merge(page(3, 1));
    stage << stage.feed.add(post("first", gm));
    stage << stage.feed.add(post("second", gm, sample::epoch + 1));
    stage.feed.beginBatch();
    const FeedOutcome one = stage.feed.apply(live(10, me, gm));
    const FeedOutcome other = stage.feed.apply(live(11, me, gm));
    QVERIFY(stage.mirror.follow(one.changes) && stage.mirror.follow(other.changes));
    stage << stage.feed.endBatch();

    QCOMPARE(one.published[0].first, PostId(QStringLiteral("first")));
    QCOMPARE(other.published[0].first, PostId(QStringLiteral("second")));
    QCOMPARE(words(stage.feed), u"11-10 3-1");
}

void tst_feed::accountThatComesLateMarksWhatIsOwn()
{
    Stage stage;
    stage.feed = Feed(UserId());
    stage << stage.feed.merge({.messages = {live(2, me), live(1, sample::someone)}});
    QVERIFY(!stage.feed.at(0)->message()->own);
    stage << stage.feed.setAccount(me);
    QVERIFY(stage.feed.at(0)->message()->own);
    QVERIFY(!stage.feed.at(1)->message()->own);
}

QTEST_APPLESS_MAIN(tst_feed)
#include "tst_feed.moc"
