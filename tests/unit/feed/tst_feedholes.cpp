// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/StoreStage.h"

using namespace coterie;
using sample::id;
using sample::live;
using sample::page;
using sample::Stage;
using sample::whole;
using sample::words;

/** What a gap leaves, and what closes a hole (F6). */
class tst_feedholes : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

void tst_feedholes::F6_gapThatAPageMeetsLeavesNoHole()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.mergeAfterGap(page(19, 10));
    QCOMPARE(words(stage.store), u"19-1");
}

void tst_feedholes::F6_gapThatAPageDoesNotMeetLeavesAHole()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.mergeAfterGap(page(30, 21));
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
    QCOMPARE(words(stage.last), u"+0..10");
    QCOMPARE(stage.store.above(stage.hole()->key), id(21));
}

void tst_feedholes::F6_holeMovesDownAndGoesWhenItMeets()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.mergeAfterGap(page(30, 21));
    const RowKey key = stage.hole()->key;
    ChangeSet loading;
    stage.store.setHole(key, Hole::State::Loading, {}, loading);
    QVERIFY(stage.mirror.follow(loading));

    stage.merge(page(20, 15, id(21)));
    QCOMPARE(words(stage.store), u"30-15 ~ 10-1");
    QCOMPARE(stage.hole()->key, key);
    QCOMPARE(stage.hole()->hole()->state, Hole::State::Missing);
    QCOMPARE(words(stage.last), u"=10..10 +10..15"); // the hole moves down, and no row above it moves

    stage.merge(page(14, 9, id(15)));
    QCOMPARE(words(stage.store), u"30-1");
}

void tst_feedholes::F6_emptyLastPageClosesTheHole()
{
    Stage stage;
    stage.merge(page(10, 9));
    stage.mergeAfterGap(page(30, 21));
    stage.merge({.before = id(21), .last = true});
    QCOMPARE(words(stage.store), u"30-21");
    QVERIFY(stage.store.complete());
}

void tst_feedholes::F6_liveEventsAfterTheGapProveNothing()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.take(live(25));
    stage.take(live(26));
    stage.merge(page(30, 21));
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
}

void tst_feedholes::F6_ofSeveralGapsTheOldestCounts()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.store.markGap();
    stage.take(live(20));
    stage.mergeAfterGap(page(24, 18)); // only reaches below the newest message at the second gap
    QCOMPARE(words(stage.store), u"24-18 ~ 10-1");
}

void tst_feedholes::F6_gapOfAnEmptyCommunityLeavesAHole()
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

void tst_feedholes::F6_failedRefetchShowsTheGap()
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

void tst_feedholes::F6_shownGapIsFilledByTheNewestPage()
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

void tst_feedholes::F6_anEventInsideAHoleProvesNothing()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.mergeAfterGap(page(30, 25));
    stage.take(live(18)); // an edit
    QCOMPARE(words(stage.store), u"30-25 ~ 18 10-1");
    stage.merge(page(24, 17, id(25)));
    QCOMPARE(words(stage.store), u"30-17 ~ 10-1");
}

void tst_feedholes::F6_newestPageThatMeetsNothingLeavesAHole()
{
    Stage stage;
    stage.merge(page(10, 1));
    stage.merge(page(30, 21)); // without a gap: the service lost events silently
    QCOMPARE(words(stage.store), u"30-21 ~ 10-1");
}

void tst_feedholes::F6_messageOlderThanThePagesIsLeftOut()
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

void tst_feedholes::F6_lateMessageThatAPageInFlightLacksIsKept()
{
    Stage stage;
    stage.merge(page(20, 11));
    FeedStore::Page older = page(10, 1, id(11)); // made while 5 was in review
    older.messages.remove(5);
    stage.take(live(5));
    QCOMPARE(words(stage.store), u"20-11");
    stage.merge(older);
    QCOMPARE(words(stage.store), u"20-1");
}

void tst_feedholes::F6_publishedPostOlderThanThePagesGetsAHole()
{
    Stage stage;
    stage.merge(page(20, 11));
    const RowKey key = stage.store.newKey();
    stage.take(live(3), key);
    QCOMPARE(words(stage.store), u"20-11 ~ 3");
    QCOMPARE(stage.store.at(11)->key, key);
    stage.merge(page(10, 2, id(11)));
    QCOMPARE(words(stage.store), u"20-2");
}

QTEST_APPLESS_MAIN(tst_feedholes)
#include "tst_feedholes.moc"
