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

/** Order, pages, what a page proves to be gone, and which rows are dropped. */
class tst_feedstore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F1_newestFirstWhereverItArrives();
    void F1_microsecondsThenTextThenIdDecide();
    void F2_firstPageMeetsTheLiveEvents();
    void F2_liveEventsBelowTheFirstPageComeBackByLoadingOlder();
    void F3_updateKeepsKnownCounts();
    void F3_theSameToldAgainIsNoStep();
    void F3_aMovedMomentMovesTheRow();
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
    void fetchingChangesNothing();
    void idsOfOneHashAreTwoMessages_data();
    void idsOfOneHashAreTwoMessages();
};

void tst_feedstore::F1_newestFirstWhereverItArrives()
{
    Stage stage;
    for (const int number : {5, 9, 1, 7, 3, 8})
        stage.take(live(number));
    QCOMPARE(words(stage.store), u"9-7 5 3 1");
    QCOMPARE(stage.store.indexOf(id(7)), 2);
    QCOMPARE(stage.store.oldest(), id(1));
}

void tst_feedstore::F1_microsecondsThenTextThenIdDecide()
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

void tst_feedstore::F2_firstPageMeetsTheLiveEvents()
{
    Stage stage;
    stage.take(live(11));
    stage.take(live(12));
    stage.merge(page(10, 5));
    QCOMPARE(words(stage.store), u"12-5");
}

void tst_feedstore::F2_liveEventsBelowTheFirstPageComeBackByLoadingOlder()
{
    Stage stage;
    stage.take(live(2)); // an edit of an old message: 3 and 4 are unknown
    stage.take(live(11));
    stage.merge(page(10, 5));
    QCOMPARE(words(stage.store), u"11-5");
    stage.merge(page(4, 1, stage.store.oldest()));
    QCOMPARE(words(stage.store), u"11-1");
}

void tst_feedstore::F3_updateKeepsKnownCounts()
{
    Stage stage;
    Message known = whole(1, 7, true);
    known.replyCount = 3;
    stage.take(known);
    stage.take(live(1, sample::someone, QStringLiteral("edited")));

    const Message held = stage.store.find(id(1))->message()->snapshot();
    QCOMPARE(held.content, u"edited");
    QCOMPARE(held.likeCount, 7);
    QCOMPARE(held.replyCount, 3);
    QCOMPARE(held.liked, true);
    QCOMPARE(stage.last.size(), size_t(1));
    QCOMPARE(stage.last[0].fields, RowFields(RowField::Text));
}

void tst_feedstore::F3_theSameToldAgainIsNoStep()
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

void tst_feedstore::F3_aMovedMomentMovesTheRow()
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

void tst_feedstore::F7_whatACoveredSpanLacksIsGone()
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

void tst_feedstore::F7_newerThanThePageStays()
{
    Stage stage;
    stage.merge(page(20, 1));
    stage.merge(page(18, 1));
    QCOMPARE(words(stage.store), u"20-1");
}

void tst_feedstore::F7_cameByEventSinceTheMergeBeforeStays()
{
    Stage stage;
    FeedStore::Page without = page(20, 1);
    without.messages.remove(5, 1);
    stage.merge(without);
    stage.take(live(15)); // was in review for a long time, so the page below is older
    stage.merge(without);
    QCOMPARE(words(stage.store), u"20-1");
    stage.merge(without); // this one is newer
    QCOMPARE(words(stage.store), u"20-16 14-1");
}

void tst_feedstore::F7_sharingTheLastMomentStays()
{
    Stage stage;
    Message twin = whole(99);
    twin.createdAt = whole(5).createdAt;
    FeedStore::Page first = page(10, 1);
    first.messages.append(twin);
    stage.merge(first);
    QCOMPARE(words(stage.store), u"10-6 99 5-1");
    stage.merge(page(10, 5)); // the other message of that time may be on the next page
    QCOMPARE(words(stage.store), u"10-6 99 5-1");
    stage.merge(page(10, 4));
    QCOMPARE(words(stage.store), u"10-1");
}

void tst_feedstore::F7_lastPageDropsAllBelow()
{
    Stage stage;
    stage.merge(page(20, 1));
    stage.merge(page(14, 12, id(15), true));
    QCOMPARE(words(stage.store), u"20-12");
    QVERIFY(stage.store.complete());
}

void tst_feedstore::F8_theOldestGoAndComeBackByLoadingOlder()
{
    Stage stage;
    stage.merge(page(9, 1, {}, true));
    QVERIFY(stage.store.complete());
    stage.dropOldest(4);
    QCOMPARE(words(stage.store), u"9-5");
    QCOMPARE(words(stage.last), u"-5..8");
    QVERIFY(!stage.store.complete());
    QVERIFY(!stage.store.contains(id(4)));
    stage.take(live(3)); // an edit of a removed message: 4 is unknown
    QCOMPARE(words(stage.store), u"9-5");
    stage.merge(page(4, 1, stage.store.oldest(), true));
    QCOMPARE(words(stage.store), u"9-1");
    QVERIFY(stage.store.complete());
}

void tst_feedstore::fetchingChangesNothing()
{
    Stage stage;
    stage.merge(page(99, 50));
    stage.mergeAfterGap(page(160, 120));
    std::vector<MessageId> ids; // known and unknown ids, more than one prefetch handles, and some that have moved
    for (int number = 40; number < 180; ++number)
        ids.push_back(id(number));
    std::vector<const MessageId *> named;
    for (const MessageId &one : ids)
        named.push_back(&one);
    stage.dropOldest(20);
    stage.store.prefetch(named);
    stage.store.prefetch({});
    QCOMPARE(words(stage.store), u"160-120 ~ 99-70");
    QCOMPARE(stage.store.indexOf(id(70)), stage.store.size() - 1);
}

void tst_feedstore::F8_noHoleIsLeftAtTheBottom()
{
    Stage stage;
    stage.merge(page(9, 7));
    stage.mergeAfterGap(page(29, 27));
    QCOMPARE(words(stage.store), u"29-27 ~ 9-7");
    const RowKey hole = stage.hole()->key;
    stage.dropOldest(3);
    QCOMPARE(words(stage.store), u"29-27");
    QCOMPARE(stage.store.above(hole), MessageId());
    stage.merge(page(26, 24, stage.store.oldest()));
    QCOMPARE(words(stage.store), u"29-24");
}

void tst_feedstore::F8_aGapWhoseRowWentIsRemembered()
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
    stage.merge(page(39, 37)); // 23 to 36 are unknown
    QCOMPARE(words(stage.store), u"39-37 ~ 22-20");
}

void tst_feedstore::F9_aPageIsOneSpan()
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

void tst_feedstore::F9_keysStayAndFind()
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

void tst_feedstore::olderPagesReachTheEnd()
{
    Stage stage;
    stage.merge(page(50, 41));
    QVERIFY(!stage.store.complete());
    stage.merge(page(40, 38, stage.store.oldest(), true));
    QVERIFY(stage.store.complete());
    QCOMPARE(words(stage.store), u"50-38");
}

void tst_feedstore::unusablePagesChangeNothing()
{
    Stage stage;
    stage.merge(page(50, 41));
    stage.merge({});                   // empty but not the last page, so it proves nothing
    stage.merge(page(20, 11, id(21))); // arrived after the rows above it were removed
    stage.merge({.before = id(21), .last = true});
    QCOMPARE(words(stage.store), u"50-41");
    QVERIFY(!stage.store.complete());
}

namespace {

/** Returns two ids with the same hash. There are about a hundred such pairs among a million ids. */
std::pair<MessageId, MessageId> alike()
{
    QHash<quint32, MessageId> known;
    for (int number = 0;; ++number) {
        const MessageId id(QStringLiteral("5b0c6a1e-3f5d-4c1b-9d2e-%1").arg(number, 12, 10, QLatin1Char('0')));
        const auto hash = static_cast<quint32>(qHash(id, QHashSeed::globalSeed()));
        if (const auto other = known.constFind(hash); other != known.constEnd())
            return {*other, id};
        known.insert(hash, id);
    }
}

} // namespace

void tst_feedstore::idsOfOneHashAreTwoMessages_data()
{
    QTest::addColumn<int>("apart"); // of their times, in s
    QTest::newRow("of one moment") << 0;
    QTest::newRow("of two moments") << 2;
}

void tst_feedstore::idsOfOneHashAreTwoMessages()
{
    QFETCH(int, apart);
    const auto [first, second] = alike();
    QVERIFY(first != second);
    Stage stage;
    const auto message = [](const MessageId &id, int number) {
        Message made = live(number);
        made.id = id;
        return made;
    };
    stage.take(message(first, 5));
    QVERIFY(!stage.store.contains(second));
    stage.take(message(second, 5 + apart));
    for (const int number : {1, 2, 6, 9}) // makes the position hints wrong
        stage.take(live(number));
    QCOMPARE(stage.store.find(first)->message()->id(), first);
    QCOMPARE(stage.store.find(second)->message()->id(), second);
    QVERIFY(stage.store.indexOf(first) != stage.store.indexOf(second));

    stage.take(message(first, 8)); // again with another time
    QCOMPARE(stage.store.indexOf(first), 1);
    QCOMPARE(stage.store.find(second)->message()->id(), second);

    ChangeSet changes;
    stage.store.remove(first, changes);
    QVERIFY(!stage.store.contains(first));
    QCOMPARE(stage.store.find(second)->message()->id(), second);
    stage.store.remove(second, changes);
    QVERIFY(!stage.store.contains(second));
    QCOMPARE(stage.store.size(), 4);
}

QTEST_APPLESS_MAIN(tst_feedstore)
#include "tst_feedstore.moc"
