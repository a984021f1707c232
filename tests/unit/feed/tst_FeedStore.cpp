// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Sample.h"

#include <QTest>

using namespace coterie;
using sample::id;
using sample::live;
using sample::page;
using sample::whole;
using sample::words;

namespace {

bool nobody(const Message &)
{
    return false;
}

/** A store whose every step is mirrored. */
struct Stage {
    FeedStore store;
    sample::Mirror mirror;
    ChangeSet last; ///< the steps of the last doing

    void take(const Message &message, RowKey key = 0)
    {
        last.clear();
        store.upsert(message, false, last, key);
        follow();
    }
    void merge(const FeedStore::Page &told)
    {
        last.clear();
        store.merge(told, nobody, last);
        follow();
    }
    void openGap(const QString &reason)
    {
        last.clear();
        store.openGap(reason, last);
        follow();
    }
    void dropOldest(int count)
    {
        last.clear();
        store.dropOldest(count, last);
        follow();
    }
    void follow()
    {
        QVERIFY(mirror.follow(last));
        QVERIFY(mirror.equals(store));
    }
    /** The hole, when there is just this one. */
    [[nodiscard]] RowPointer hole() const
    {
        RowPointer found;
        for (int index = 0; index < store.size(); ++index) {
            if (store.at(index)->hole())
                found = store.at(index);
        }
        return found;
    }
};

} // namespace

class TestFeedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F1_newestFirstWhereverItArrives();
    void F1_microsecondsThenTextThenIdDecide();
    void F2_firstPageMeetsTheLiveEvents();
    void F2_liveEventsBelowTheFirstPageComeBackByLoadingOlder();
    void F3_updateKeepsKnownCounts();
    void F3_theSameToldAgainIsNoStep();
    void F3_aMovedMomentMovesTheRow();
    void F6_gapThatAPageMeetsLeavesNoHole();
    void F6_gapThatAPageDoesNotMeetLeavesAHole();
    void F6_holeMovesDownAndGoesWhenItMeets();
    void F6_emptyLastPageClosesTheHole();
    void F6_liveEventsAfterTheGapProveNothing();
    void F6_ofSeveralGapsTheOldestCounts();
    void F6_gapOfAnEmptyCommunityLeavesAHole();
    void F6_failedRefetchShowsTheGap();
    void F6_shownGapIsFilledByTheNewestPage();
    void F6_anEventInsideAHoleProvesNothing();
    void F6_newestPageThatMeetsNothingLeavesAHole();
    void F6_messageOlderThanThePagesIsLeftOut();
    void F6_lateMessageThatAPageInFlightLacksIsKept();
    void F6_publishedPostOlderThanThePagesGetsAHole();
    void F7_whatACoveredSpanLacksIsGone();
    void F7_newerThanThePageStays();
    void F7_cameByEventSinceTheMergeBeforeStays();
    void F7_sharingTheLastMomentStays();
    void F7_lastPageDropsAllBelow();
    void F8_theOldestGoAndComeBackByLoadingOlder();
    void F8_noHoleIsLeftAtTheBottom();
    void F8_aGapWhoseRowWentIsRemembered();
    void F9_aPageIsOneSpan();
    void F9_keysStayAndFind();
    void olderPagesReachTheEnd();
    void unusablePagesChangeNothing();
};

void TestFeedStore::F1_newestFirstWhereverItArrives()
{
    Stage stage;
    for (const int number : {5, 9, 1, 7, 3, 8})
        stage.take(live(number));
    QCOMPARE(words(stage.store), u"9-7 5 3 1");
    QCOMPARE(stage.store.indexOf(id(7)), 2);
    QCOMPARE(stage.store.oldest(), id(1));
}

void TestFeedStore::F1_microsecondsThenTextThenIdDecide()
{
    Stage stage;
    const auto take = [&](int number, const QString &createdAt) {
        Message message = live(number);
        message.createdAt = *Timestamp::parse(createdAt);
        stage.take(message);
    };
    take(1, QStringLiteral("2026-08-24T18:43:45.940969Z"));
    take(2, QStringLiteral("2026-08-24T18:43:45.940968Z"));
    take(3, QStringLiteral("2026-08-24T18:43:45.9409690Z"));
    take(4, QStringLiteral("2026-08-24T18:43:45.940968Z"));
    QCOMPARE(words(stage.store), u"1 3 4 2"); // "Z" sorts above "0"
}

void TestFeedStore::F2_firstPageMeetsTheLiveEvents()
{
    Stage stage;
    stage.take(live(11));
    stage.take(live(12));
    stage.merge(page(10, 5));
    QCOMPARE(words(stage.store), u"12-5");
}

void TestFeedStore::F2_liveEventsBelowTheFirstPageComeBackByLoadingOlder()
{
    Stage stage;
    stage.take(live(2)); // an edit of an old message: 3 and 4 are not known
    stage.take(live(11));
    stage.merge(page(10, 5));
    QCOMPARE(words(stage.store), u"11-5");
    stage.merge(page(4, 1, stage.store.oldest()));
    QCOMPARE(words(stage.store), u"11-1");
}

void TestFeedStore::F3_updateKeepsKnownCounts()
{
    Stage stage;
    Message known = whole(1, 7, true);
    known.replyCount = 3;
    stage.take(known);
    stage.take(live(1, sample::someone, QStringLiteral("edited")));

    const Message held = stage.store.find(id(1))->message()->message();
    QCOMPARE(held.content, u"edited");
    QCOMPARE(held.likeCount, 7);
    QCOMPARE(held.replyCount, 3);
    QCOMPARE(held.liked, true);
    QCOMPARE(stage.last.size(), size_t(1));
    QCOMPARE(stage.last[0].fields, RowFields(RowField::Text));
}

void TestFeedStore::F3_theSameToldAgainIsNoStep()
{
    Stage stage;
    stage.merge(page(9, 1));
    stage.merge(page(9, 1));
    QVERIFY(stage.last.empty());
    Message again = live(4);
    again.createdAt.text.replace(u'Z', QStringLiteral("+00:00"));
    stage.take(again);
    QVERIFY(stage.last.empty());
}

void TestFeedStore::F3_aMovedMomentMovesTheRow()
{
    Stage stage;
    stage.merge(page(9, 1));
    const RowKey key = stage.store.find(id(3))->key;
    Message moved = live(3);
    moved.createdAt = live(20).createdAt;
    stage.take(moved);
    QCOMPARE(words(stage.store), u"3 9-4 2-1");
    QCOMPARE(words(stage.last), u"6>0 =0..0");
    QCOMPARE(stage.store.indexOfKey(key), 0);
    moved.createdAt = live(-1).createdAt;
    stage.take(moved);
    QCOMPARE(words(stage.store), u"9-4 2-1 3");
    QCOMPARE(stage.store.indexOf(id(3)), 8);
}

void TestFeedStore::F6_gapThatAPageMeetsLeavesNoHole()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.merge(page(19, 10));
    QCOMPARE(words(stage.store), u"19-1");
}

void TestFeedStore::F6_gapThatAPageDoesNotMeetLeavesAHole()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.merge(page(30, 21));
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
    QCOMPARE(words(stage.last), u"+0..10");
    QCOMPARE(stage.store.above(stage.hole()->key), id(21));
}

void TestFeedStore::F6_holeMovesDownAndGoesWhenItMeets()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.merge(page(30, 21));
    const RowKey key = stage.hole()->key;
    ChangeSet loading;
    stage.store.setHole(key, Hole::State::Loading, {}, loading);
    QVERIFY(stage.mirror.follow(loading));

    stage.merge(page(20, 15, id(21)));
    QCOMPARE(words(stage.store), u"30-15 ~ 10-1");
    QCOMPARE(stage.hole()->key, key);
    QCOMPARE(stage.hole()->hole()->state, Hole::State::Missing);
    QCOMPARE(words(stage.last), u"=10..10 +10..15"); // the hole is pushed down, no row of what is above it moves

    stage.merge(page(14, 9, id(15)));
    QCOMPARE(words(stage.store), u"30-1");
}

void TestFeedStore::F6_emptyLastPageClosesTheHole()
{
    Stage stage;
    stage.merge(page(10, 9));
    stage.store.markGap();
    stage.merge(page(30, 21));
    stage.merge({.before = id(21), .last = true});
    QCOMPARE(words(stage.store), u"30-21");
    QVERIFY(stage.store.complete());
}

void TestFeedStore::F6_liveEventsAfterTheGapProveNothing()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.take(live(25));
    stage.take(live(26));
    stage.merge(page(30, 21));
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
}

void TestFeedStore::F6_ofSeveralGapsTheOldestCounts()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.take(live(20));
    stage.store.markGap();
    stage.merge(page(24, 18)); // reaches below what was newest at the second gap alone
    QCOMPARE(words(stage.store), u"24-18 ~ 10-1");
}

void TestFeedStore::F6_gapOfAnEmptyCommunityLeavesAHole()
{
    Stage stage;
    stage.merge({.last = true});
    stage.store.markGap();
    stage.take(live(10));
    stage.merge(page(30, 21));
    QCOMPARE(words(stage.store), u"30-21 ~ 10");
    stage.merge(page(20, 5, id(21), true));
    QCOMPARE(words(stage.store), u"30-5");
}

void TestFeedStore::F6_failedRefetchShowsTheGap()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.openGap(QStringLiteral("No answer."));
    QVERIFY(stage.last.empty());
    stage.store.markGap();
    stage.openGap(QStringLiteral("No answer."));
    QCOMPARE(words(stage.store), u"~ 10-1");
    QCOMPARE(stage.hole()->hole()->reason, u"No answer.");
    QVERIFY(stage.store.above(stage.hole()->key).isEmpty());
    stage.take(live(20));
    QCOMPARE(words(stage.store), u"20 ~ 10-1");
    QVERIFY(stage.store.above(stage.hole()->key).isEmpty());
}

void TestFeedStore::F6_shownGapIsFilledByTheNewestPage()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.openGap(QStringLiteral("No answer."));
    const RowKey key = stage.hole()->key;
    stage.take(live(25));
    stage.merge(page(30, 21));
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
    QCOMPARE(stage.hole()->key, key);
    QCOMPARE(stage.hole()->hole()->reason, QString());
    QCOMPARE(stage.store.above(key), id(21));
    stage.store.markGap();
    stage.openGap({});
    stage.merge(page(35, 5));
    QCOMPARE(words(stage.store), u"35-1");
}

void TestFeedStore::F6_anEventInsideAHoleProvesNothing()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.merge(page(30, 25));
    stage.take(live(18)); // an edit
    QCOMPARE(words(stage.store), u"30-25 ~ 18 10-1");
    stage.merge(page(24, 17, id(25)));
    QCOMPARE(words(stage.store), u"30-17 ~ 10-1");
}

void TestFeedStore::F6_newestPageThatMeetsNothingLeavesAHole()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.merge(page(30, 21)); // nobody told of a gap: the service lost events silently
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
}

void TestFeedStore::F6_messageOlderThanThePagesIsLeftOut()
{
    Stage stage;
    stage.merge(page(20, 11));
    stage.take(live(3));
    QVERIFY(stage.last.empty());
    QVERIFY(!stage.store.contains(id(3)));
    stage.merge(page(10, 8, id(11), true));
    stage.take(live(3));
    QCOMPARE(words(stage.store), u"20-8 3");
}

void TestFeedStore::F6_lateMessageThatAPageInFlightLacksIsKept()
{
    Stage stage;
    stage.merge(page(20, 11));
    FeedStore::Page older = page(10, 1, id(11)); // made before 5 was through its review
    older.messages.remove(5);
    stage.take(live(5));
    QCOMPARE(words(stage.store), u"20-11");
    stage.merge(older);
    QCOMPARE(words(stage.store), u"20-1");
}

void TestFeedStore::F6_publishedPostOlderThanThePagesGetsAHole()
{
    Stage stage;
    stage.merge(page(20, 11));
    const RowKey key = stage.store.takeKey();
    stage.take(live(3), key);
    QCOMPARE(words(stage.store), u"20-11 ~ 3");
    QCOMPARE(stage.store.at(11)->key, key);
    stage.merge(page(10, 2, id(11)));
    QCOMPARE(words(stage.store), u"20-2");
}

void TestFeedStore::F7_whatACoveredSpanLacksIsGone()
{
    Stage stage;
    stage.merge(page(20, 1));
    FeedStore::Page told = page(20, 5);
    told.messages.remove(3, 2); // 17 and 16
    told.messages.remove(7, 1); // 11
    stage.merge(told);
    QCOMPARE(words(stage.store), u"20-18 15-12 10-1");
    QCOMPARE(words(stage.last), u"-3..4 -7..7");
    QVERIFY(!stage.store.indexOf(id(11)));

    stage.merge(page(4, 2, id(6))); // 5 is gone
    QCOMPARE(words(stage.store), u"20-18 15-12 10-6 4-1");
}

void TestFeedStore::F7_newerThanThePageStays()
{
    Stage stage;
    stage.merge(page(20, 1));
    stage.merge(page(18, 1));
    QCOMPARE(words(stage.store), u"20-1");
}

void TestFeedStore::F7_cameByEventSinceTheMergeBeforeStays()
{
    Stage stage;
    FeedStore::Page without = page(20, 1);
    without.messages.remove(5, 1);
    stage.merge(without);
    stage.take(live(15)); // reviewed for long, and the page below was made before it came
    stage.merge(without);
    QCOMPARE(words(stage.store), u"20-1");
    stage.merge(without); // this one was not
    QCOMPARE(words(stage.store), u"20-16 14-1");
}

void TestFeedStore::F7_sharingTheLastMomentStays()
{
    Stage stage;
    Message twin = whole(99);
    twin.createdAt = whole(5).createdAt;
    FeedStore::Page first = page(10, 1);
    first.messages.append(twin);
    stage.merge(first);
    QCOMPARE(words(stage.store), u"10-6 99 5-1");
    stage.merge(page(10, 5)); // the service may have put the twin on the page after this one
    QCOMPARE(words(stage.store), u"10-6 99 5-1");
    stage.merge(page(10, 4));
    QCOMPARE(words(stage.store), u"10-1");
}

void TestFeedStore::F7_lastPageDropsAllBelow()
{
    Stage stage;
    stage.merge(page(20, 1));
    stage.merge(page(14, 12, id(15), true));
    QCOMPARE(words(stage.store), u"20-12");
    QVERIFY(stage.store.complete());
}

void TestFeedStore::F8_theOldestGoAndComeBackByLoadingOlder()
{
    Stage stage;
    stage.merge(page(9, 1, {}, true));
    QVERIFY(stage.store.complete());
    stage.dropOldest(4);
    QCOMPARE(words(stage.store), u"9-5");
    QCOMPARE(words(stage.last), u"-5..8");
    QVERIFY(!stage.store.complete());
    QVERIFY(!stage.store.contains(id(4)));
    stage.take(live(3)); // an edit of one that is gone: 4 is not known
    QCOMPARE(words(stage.store), u"9-5");
    stage.merge(page(4, 1, stage.store.oldest(), true));
    QCOMPARE(words(stage.store), u"9-1");
    QVERIFY(stage.store.complete());
}

void TestFeedStore::F8_noHoleIsLeftAtTheBottom()
{
    Stage stage;
    stage.merge(page(9, 7));
    stage.store.markGap();
    stage.merge(page(29, 27));
    QCOMPARE(words(stage.store), u"29-27 ~ 9-7");
    const RowKey hole = stage.hole()->key;
    stage.dropOldest(3);
    QCOMPARE(words(stage.store), u"29-27");
    QCOMPARE(stage.store.above(hole), MessageId());
    stage.merge(page(26, 24, stage.store.oldest()));
    QCOMPARE(words(stage.store), u"29-24");
}

void TestFeedStore::F8_aGapWhoseRowWentIsRemembered()
{
    Stage stage;
    stage.merge(page(9, 7));
    stage.store.markGap();
    stage.openGap(QStringLiteral("No answer."));
    for (const int number : {20, 21, 22})
        stage.take(live(number));
    QCOMPARE(words(stage.store), u"22-20 ~ 9-7");
    stage.dropOldest(4);
    QCOMPARE(words(stage.store), u"22-20");
    stage.merge(page(39, 37)); // 23 to 36 are not known
    QCOMPARE(words(stage.store), u"39-37 ~ 22-20");
}

void TestFeedStore::F9_aPageIsOneSpan()
{
    Stage stage;
    stage.merge(page(50, 41));
    QCOMPARE(words(stage.last), u"+0..9");
    stage.merge(page(40, 31, id(41)));
    QCOMPARE(words(stage.last), u"+10..19");
    FeedStore::Page liked = page(50, 31);
    for (Message &message : liked.messages)
        message.likeCount = 1;
    stage.merge(liked);
    QCOMPARE(words(stage.last), u"=0..19");
    QCOMPARE(stage.last[0].fields, RowFields(RowField::Likes));
}

void TestFeedStore::F9_keysStayAndFind()
{
    Stage stage;
    stage.merge(page(50, 41));
    const RowKey key = stage.store.find(id(45))->key;
    stage.take(live(45, sample::someone, QStringLiteral("edited")));
    stage.merge(page(40, 31, id(41)));
    stage.take(live(51));
    QCOMPARE(stage.store.indexOfKey(key), 6);
    QCOMPARE(stage.store.at(6)->key, key);
    ChangeSet changes;
    stage.store.remove(id(45), changes);
    QCOMPARE(words(changes), u"-6..6");
    QVERIFY(!stage.store.indexOfKey(key));
}

void TestFeedStore::olderPagesReachTheEnd()
{
    Stage stage;
    stage.merge(page(50, 41));
    QVERIFY(!stage.store.complete());
    stage.merge(page(40, 38, stage.store.oldest(), true));
    QVERIFY(stage.store.complete());
    QCOMPARE(words(stage.store), u"50-38");
}

void TestFeedStore::unusablePagesChangeNothing()
{
    Stage stage;
    stage.merge(page(50, 41));
    stage.merge({});                   // empty, yet not the end: proves nothing
    stage.merge(page(20, 11, id(21))); // came after what it follows had gone
    stage.merge({.before = id(21), .last = true});
    QCOMPARE(words(stage.store), u"50-41");
    QVERIFY(!stage.store.complete());
}

QTEST_APPLESS_MAIN(TestFeedStore)
#include "tst_FeedStore.moc"
