// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Feed.h"
#include "support/FeedSamples.h"

#include <QTest>

using namespace coterie;
using sample::flagged;
using sample::id;
using sample::kinds;
using sample::live;
using sample::me;
using sample::post;
using NoticeKind = FeedAlert::Kind;

namespace {

const QString gm = QStringLiteral("gm");

FeedStore::Page page(QList<Message> messages)
{
    return {.messages = std::move(messages)};
}

} // namespace

/** What a feed does with own messages besides matching: P3 to P5, F7, P8. */
class tst_feedown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P5_theDeadlineForgivesWhatServicesChange_data();
    void P5_theDeadlineForgivesWhatServicesChange();
    void P5_otherWordsAreHintedAtAndNeverTaken();
    void P5_aMessageThatWasAPostSettlesNoOther();
    void P8_identicalPostsAreFoundInTheirOrder();
    void P8_whatIsFoundFarDownBringsNoRow();
    void P3_aMessageThatCameBackIsNoOtherPost();
    void P4_clearedByAnAppealItIsShownAgain();
    void P4_aReplyIsToldOnceThoughTwoFeedsSeeIt();
    void F7_anOwnMessageThatIsGoneIsTold();
    void F7_whatTheFirstPageDoesNotReachIsNotGone();
    void P4_theNewestAreRemembered();
};

void tst_feedown::P5_theDeadlineForgivesWhatServicesChange_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("published");
    QTest::addColumn<bool>("same");
    QTest::newRow("composed") << QStringLiteral(u"cafe\u0301") << QStringLiteral(u"caf\u00E9") << true;
    QTest::newRow("decomposed") << QStringLiteral(u"caf\u00E9") << QStringLiteral(u"cafe\u0301") << true;
    QTest::newRow("blanks") << QStringLiteral("to  the\r\n\r\nmoon") << QStringLiteral("to the moon") << true;
    QTest::newRow("next line") << QStringLiteral(u"gm\u0085") << QStringLiteral("gm") << true;
    QTest::newRow("words") << QStringLiteral("to the moon") << QStringLiteral("to the sun") << false;
    QTest::newRow("case") << QStringLiteral("GM") << QStringLiteral("gm") << false;
}

void tst_feedown::P5_theDeadlineForgivesWhatServicesChange()
{
    QFETCH(QString, written);
    QFETCH(QString, published);
    QFETCH(bool, same);
    // given a message that does not match the post when it arrives
    Feed feed(me);
    (void)feed.merge(page({live(1)}));
    (void)feed.add(post("a", written));
    QVERIFY(feed.apply(live(4, me, published)).published.empty());
    QCOMPARE(feed.posts().size(), 1);

    // when the post's deadline passes
    const FeedOutcome outcome = feed.settleLoosely(PostId(QStringLiteral("a")));

    // then the post is removed, and its message stays in place
    QCOMPARE(outcome.published.size(), size_t(same ? 1 : 0));
    QCOMPARE(feed.posts().size(), same ? 0 : 1);
    QCOMPARE(feed.size(), same ? 2 : 3);
}

void tst_feedown::P5_otherWordsAreHintedAtAndNeverTaken()
{
    Feed feed(me);
    (void)feed.merge(page({live(1)}));
    (void)feed.add(post("a", gm));
    QVERIFY(!feed.mayBeOtherWords(PostId(QStringLiteral("a"))));
    (void)feed.apply(live(4, me, QStringLiteral("gm, dear all")));
    QVERIFY(feed.mayBeOtherWords(PostId(QStringLiteral("a"))));
    QVERIFY(feed.settleLoosely(PostId(QStringLiteral("a"))).published.empty());
}

void tst_feedown::P5_aMessageThatWasAPostSettlesNoOther()
{
    Feed feed(me);
    (void)feed.add(post("a", gm));
    (void)feed.add(post("b", QStringLiteral("gm "), sample::epoch + 1));
    QCOMPARE(feed.apply(live(4, me, gm)).published.size(), size_t(1));
    QVERIFY(feed.settleLoosely(PostId(QStringLiteral("b"))).published.empty());
    QVERIFY(!feed.mayBeOtherWords(PostId(QStringLiteral("b"))));
}

void tst_feedown::P8_identicalPostsAreFoundInTheirOrder()
{
    Feed feed(me);
    (void)feed.add(post("a", gm, sample::epoch));
    (void)feed.add(post("b", gm, sample::epoch + 1));
    const FeedOutcome outcome = feed.lookThrough({live(5, me, gm), live(4, me, gm)});
    QCOMPARE(outcome.published.size(), size_t(2));
    QCOMPARE(outcome.published[0].first, PostId(QStringLiteral("a")));
    QCOMPARE(outcome.published[0].second.id, id(4));
}

void tst_feedown::P8_whatIsFoundFarDownBringsNoRow()
{
    Feed feed(me);
    (void)feed.merge(page({live(9), live(8)}));
    (void)feed.add(post("a", gm));
    const FeedOutcome outcome = feed.lookThrough({live(5), flagged(live(4, me, gm)), live(3, sample::someone, gm)});
    QCOMPARE(outcome.published.size(), size_t(1));
    QCOMPARE(kinds(outcome), QList<NoticeKind>({NoticeKind::PostRemoved}));
    QCOMPARE(outcome.own.size(), size_t(1));
    QCOMPARE(feed.size(), 2);
}

void tst_feedown::P3_aMessageThatCameBackIsNoOtherPost()
{
    // given an own message that is no longer in the feed
    Feed feed(me);
    (void)feed.merge(page({live(3), live(2, me, gm), live(1)}));
    (void)feed.dropOldest(2);
    QCOMPARE(feed.size(), 1);

    // when a post has the same text and the old message arrives again
    (void)feed.add(post("a", gm));
    FeedStore::Page older{.messages = {live(2, me, gm), live(1)}, .before = id(3)};
    QVERIFY(feed.merge(older).published.empty());
    QCOMPARE(feed.posts().size(), 1);
}

void tst_feedown::P4_clearedByAnAppealItIsShownAgain()
{
    Feed feed(me);
    (void)feed.add(post("a", gm));
    (void)feed.apply(flagged(live(4, me, gm)));
    const FeedOutcome put = feed.dismiss(id(4));
    QVERIFY(put.own.at(0).dismissed);
    const FeedOutcome cleared = feed.apply(ModerationUpdate{id(4), {}, false, false});
    QCOMPARE(kinds(cleared), QList<NoticeKind>({NoticeKind::PostCleared}));
    QVERIFY(!feed.at(0)->message()->dismissed);
    QVERIFY(!cleared.own.at(0).dismissed);
}

void tst_feedown::P4_aReplyIsToldOnceThoughTwoFeedsSeeIt()
{
    const auto own = std::make_shared<OwnMessages>();
    Feed feed(me, {}, own);
    Feed thread(me, id(1), own);
    Message reply = live(9, me, gm);
    reply.parentMessageId = id(1);
    (void)thread.apply(reply);
    (void)feed.apply(reply);

    const ModerationUpdate update{id(9), {}, true, false};
    const FeedOutcome there = thread.apply(update);
    QCOMPARE(kinds(there), QList<NoticeKind>({NoticeKind::PostFlagged}));
    QCOMPARE(there.alerts[0].parentMessageId, id(1));
    QVERIFY(feed.apply(update).alerts.empty());
    QVERIFY(thread.at(0)->message()->isSpam);
}

void tst_feedown::F7_anOwnMessageThatIsGoneIsTold()
{
    Feed feed(me);
    (void)feed.merge(page({live(3), live(2, me, gm), live(1)}));
    const FeedOutcome outcome = feed.merge(page({live(3), live(1)}));
    QCOMPARE(kinds(outcome), QList<NoticeKind>({NoticeKind::PostGone}));
    QCOMPARE(outcome.alerts[0].content, gm);
    QVERIFY(feed.merge(page({live(3), live(1)})).alerts.empty());
}

void tst_feedown::F7_whatTheFirstPageDoesNotReachIsNotGone()
{
    Feed feed(me);
    (void)feed.apply(live(1, me, gm)); // an edit of an old message
    const FeedOutcome outcome = feed.merge(page({live(9), live(8)}));
    QVERIFY(outcome.alerts.empty());
    QCOMPARE(feed.size(), 2);
}

void tst_feedown::P4_theNewestAreRemembered()
{
    OwnMessages own(2);
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(own.see(live(number, me)), OwnMessages::Sight::New);
    QVERIFY(!own.contains(id(1)));
    QCOMPARE(own.moderate(id(1), true, false), OwnMessages::Sight::Same);
    QCOMPARE(own.moderate(id(3), true, false), OwnMessages::Sight::Flagged);
    QCOMPARE(own.moderate(id(3), true, true), OwnMessages::Sight::Same); // it was flagged before
    QCOMPARE(own.takeChanged().size(), size_t(2));
    QVERIFY(own.takeChanged().empty());
}

QTEST_APPLESS_MAIN(tst_feedown)
#include "tst_feedown.moc"
