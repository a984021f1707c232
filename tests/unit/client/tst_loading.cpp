// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/TimelineStage.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

QString words(int newest, int oldest)
{
    QStringList ids;
    for (const Told &told : span(newest, oldest))
        ids << told.id();
    return ids.join(u' ');
}

QString before(const HttpRequest &request)
{
    return QUrlQuery(request.url).queryItemValue(u"before"_s);
}

} // namespace

/** Loading and updating a feed: F2, F3, F4, F6, F10, in virtual time. */
class tst_loading : public QObject {
    Q_OBJECT

private slots:
    void F2_anEventBeforeThePageIsHeldBack()
    {
        // given a feed that is live and has requested its first page
        TimelineStage stage;
        stage.feed->load();
        stage.goLive();
        QCOMPARE(stage.pagesAsked(), 1);

        // when two events arrive first, and the page contains only one of the messages
        stage.says({5});
        stage.says({6});
        QCOMPARE(stage.rows(), QString());
        stage.givePage(span(5, 1));

        // then each message is shown once
        QCOMPARE(stage.rows(), words(6, 1));
        QCOMPARE(stage.feed->stage(), Timeline::Stage::Ready);
        QCOMPARE(stage.pagesAsked(), 0);
    }

    void F2_thePageWaitsForTheConnection()
    {
        TimelineStage stage;
        stage.feed->load();
        stage.settle();
        QCOMPARE(stage.pagesAsked(), 0);
        stage.goLive();
        QCOMPARE(stage.pagesAsked(), 1);
    }

    void F2_aPageAskedForBeforeLiveIsLookedAtOnceMore()
    {
        // given a slow connection
        TimelineStage stage;
        stage.feed->load();
        stage.runFor(1s);
        QCOMPARE(stage.pagesAsked(), 1);
        stage.givePage(span(5, 1));
        QCOMPARE(stage.feed->stage(), Timeline::Stage::Ready);

        // when it is live, and a message was lost between page and connection
        stage.goLive();
        QCOMPARE(stage.pagesAsked(), 1);
        stage.givePage(span(6, 2));

        // then the message is shown, and nothing more is requested
        QCOMPARE(stage.rows(), words(6, 1));
        stage.runFor(10s);
        QCOMPARE(stage.http->made(u"GET"_s, u"/messages"_s), 2);
    }

    void F2_aPageUnderWayWhenLiveCameIsLookedAtOnceMore()
    {
        TimelineStage stage;
        stage.feed->load();
        stage.runFor(1s);
        stage.goLive();
        stage.givePage(span(5, 1));
        QCOMPARE(stage.pagesAsked(), 1);
        stage.givePage(span(6, 2));
        QCOMPARE(stage.rows(), words(6, 1));
        stage.runFor(10s);
        QCOMPARE(stage.http->made(u"GET"_s, u"/messages"_s), 2);
    }

    void aFirstPageThatFailsSaysWhyAndCanBeTriedAgain()
    {
        // given
        TimelineStage stage;
        stage.feed->load();
        stage.goLive();

        // when
        stage.http->answer("GET", u"/messages"_s, status(500, "{\"message\":\"boom\"}"));
        stage.settle();

        // then
        QCOMPARE(stage.feed->stage(), Timeline::Stage::Failed);
        QVERIFY(sentence(*stage.feed->failure()).contains(u"boom"_s));

        // and an event in between does not remove it
        stage.says({6});
        stage.feed->load();
        stage.settle();
        stage.givePage(span(5, 1));
        QCOMPARE(stage.rows(), words(6, 1));
        QVERIFY(!stage.feed->failure());
    }

    void F4_eventsCostNoRequest()
    {
        // given
        TimelineStage stage;
        stage.load(span(5, 1));
        const qsizetype asked = stage.http->all.size();

        // when many events arrive, but not a burst
        for (int number = 6; number < 46; ++number) {
            stage.says({number});
            stage.likes(Told{number}.id(), true);
        }
        stage.moderates({7}, true);
        stage.runFor(1min);

        // then
        QCOMPARE(stage.http->all.size(), asked);
        QCOMPARE(stage.feed->feed().size(), 45);
        QCOMPARE(stage.row({45})->snapshot().likeCount, 1);
    }

    void F8_theOldestGoUnlessSomebodyReadsThere()
    {
        TimelineStage stage({.pageSize = 5, .mostRows = 6, .mostRowsDropped = 3});
        stage.load(span(5, 1));
        stage.says({6});
        QCOMPARE(stage.feed->feed().size(), 6);
        stage.says({7});
        QCOMPARE(stage.feed->feed().size(), 4);
        QVERIFY(stage.row({4}) && !stage.row({3}));

        stage.feed->setReadingOlder(true);
        for (int number = 8; number < 14; ++number)
            stage.says({number});
        QCOMPARE(stage.feed->feed().size(), 10);

        stage.feed->setReadingOlder(false);
        stage.says({14});
        QCOMPARE(stage.feed->feed().size(), 8);
        QVERIFY(!stage.feed->feed().store().complete());
    }

    void F4_aCountNeverFallsBelowZero()
    {
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.likes(Told{5}.id(), false);
        QCOMPARE(stage.row({5})->snapshot().likeCount, 0);
    }

    void oneFramesEventsAreOneChange()
    {
        // given
        TimelineStage stage;
        stage.load(span(5, 1));
        QSignalSpy changes(stage.feed.get(), &Timeline::changed);

        // when three frames arrive at once
        const auto frame = [](int number) { return samples::frame(u"message_update"_s, Told{number}.json(false)); };
        stage.frames({frame(6), frame(7), frame(8)});

        // then
        QCOMPARE(changes.count(), 1);
        QCOMPARE(stage.rows(), words(8, 1));
    }

    void F6_aGapIsRefetchedOnceWithinTwoSeconds()
    {
        // given
        TimelineStage stage;
        stage.load(span(5, 1));
        const int asked = stage.http->made(u"GET"_s, u"/messages"_s);

        // when the connection was lost for a while
        stage.dropAndReturn();

        // then the refetch waits for half of 2 s, because the random source returns a half
        stage.runFor(999ms);
        QCOMPARE(stage.pagesAsked(), 0);
        stage.runFor(1ms);
        QCOMPARE(stage.pagesAsked(), 1);
        stage.givePage(span(7, 3));
        stage.runFor(10s);
        QCOMPARE(stage.http->made(u"GET"_s, u"/messages"_s), asked + 1);
        QCOMPARE(stage.rows(), words(7, 1));
    }

    void F6_anEventDuringTheRefetchStays()
    {
        // given a refetch in flight
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.dropAndReturn();
        stage.runFor(2s);

        // when a message arrives after the page was made, and another one is flagged meanwhile
        stage.says({8});
        stage.moderates({5}, true);
        stage.givePage(span(7, 3));

        // then
        QCOMPARE(stage.rows(), words(8, 1));
        QVERIFY(stage.row({5})->snapshot().isSpam);
    }

    void F6_aLongGapIsPagedAndLeavesAHole()
    {
        // given pages of five
        TimelineStage stage;
        stage.load(span(5, 1));

        // when more messages were missed than three pages contain
        stage.dropAndReturn();
        stage.runFor(2s);
        QCOMPARE(before(stage.givePage(span(40, 36))), QString());
        QCOMPARE(before(stage.givePage(span(35, 31))), Told{36}.id());
        QCOMPARE(before(stage.givePage(span(30, 26))), Told{31}.id());

        // then the refetch stops and shows a hole
        stage.runFor(10s);
        QCOMPARE(stage.pagesAsked(), 0);
        QCOMPARE(stage.rows(), words(40, 26) + u" ~ "_s + words(5, 1));

        // when the hole is loaded completely
        for (int newest = 25; newest > 5; newest -= 5) {
            stage.feed->loadHole(stage.feed->feed().at(40 - newest)->key);
            stage.settle();
            QCOMPARE(stage.pagesAsked(), 1);
            QCOMPARE(before(stage.givePage(span(newest, newest - 4))), Told{newest + 1}.id());
        }
        if (stage.rows().contains(u'~')) { // after exactly five messages one more page is needed
            stage.feed->loadHole(stage.feed->feed().at(35)->key);
            stage.settle();
            stage.givePage(span(5, 1));
        }
        QCOMPARE(stage.rows(), words(40, 1));
    }

    void F6_aHoleThatCannotBeLoadedSaysWhy()
    {
        // given a hole
        TimelineStage stage({.pagesAfterGap = 1, .pageSize = 5});
        stage.load(span(5, 1));
        stage.dropAndReturn();
        stage.runFor(2s);
        stage.givePage(span(40, 36));
        const RowKey hole = stage.feed->feed().at(5)->key;

        // when it is requested twice, and the request fails
        stage.feed->loadHole(hole);
        stage.feed->loadHole(hole);
        stage.settle();
        QCOMPARE(stage.feed->feed().at(5)->hole()->state, Hole::State::Loading);
        QCOMPARE(stage.pagesAsked(), 1);
        stage.http->answer("GET", u"/messages"_s, status(500));
        stage.settle();

        // then
        QCOMPARE(stage.feed->feed().at(5)->hole()->state, Hole::State::Failed);
        QVERIFY(!stage.feed->feed().at(5)->hole()->reason.isEmpty());
        stage.feed->loadHole(hole);
        stage.settle();
        QCOMPARE(stage.pagesAsked(), 1);
    }

    void F6_aRefetchThatFailsShowsAHoleAndIsTriedAgain()
    {
        // given
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.dropAndReturn();
        stage.runFor(2s);

        // when
        stage.http->answer("GET", u"/messages"_s, status(500, "{\"message\":\"boom\"}"));
        stage.settle();

        // then
        QCOMPARE(stage.rows(), u"~ "_s + words(5, 1));
        QCOMPARE(stage.feed->feed().at(0)->hole()->state, Hole::State::Failed);
        QVERIFY(stage.feed->feed().at(0)->hole()->reason.contains(u"boom"_s));

        // when the service recovers
        stage.runFor(10s);
        QCOMPARE(stage.pagesAsked(), 1);
        stage.givePage(span(6, 2));
        QCOMPARE(stage.rows(), words(6, 1));
    }

    void F6_RetryAfterHoldsTheRefetchBack()
    {
        // given
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.dropAndReturn();
        stage.runFor(2s);

        // when the service responds with Retry-After
        stage.http->answer("GET", u"/messages"_s, status(429, {}, {{"retry-after", "60"}}));
        stage.runFor(59s);
        QCOMPARE(stage.pagesAsked(), 0);
        stage.runFor(1s);
        QCOMPARE(stage.pagesAsked(), 1);
    }

    void F6_anotherGapDoesNotShortenRetryAfter()
    {
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.dropAndReturn();
        stage.runFor(2s);
        stage.http->answer("GET", u"/messages"_s, status(429, {}, {{"retry-after", "300"}}));
        stage.settle();
        stage.drop();
        stage.runFor(60s);
        QCOMPARE(stage.pagesAsked(), 0);
        QCOMPARE(stage.http->open("POST", u"/ws/ticket"_s), 0); // tickets have to wait too (R3)
        stage.runFor(300s);
        QCOMPARE(stage.pagesAsked(), 1);
    }

    void F6_aGapDuringARefetchIsNotForgotten()
    {
        // given a refetch that was requested before the second gap
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.dropAndReturn();
        stage.runFor(2s);
        stage.dropAndReturn();
        stage.givePage(span(6, 2));

        // then its page proves nothing, and another one is requested
        QCOMPARE(stage.pagesAsked(), 1);
        stage.givePage(span(7, 3));
        stage.runFor(10s);
        while (stage.pagesAsked() > 0)
            stage.givePage(span(7, 3));
        QCOMPARE(stage.rows(), words(7, 1));
    }

    void olderRowsAreAddedBelow()
    {
        // given
        TimelineStage stage;
        stage.load(span(10, 6));
        QVERIFY(!stage.feed->feed().store().complete());

        // when it is requested twice, then there is one request
        stage.feed->loadOlder();
        stage.feed->loadOlder();
        stage.settle();
        QVERIFY(stage.feed->loadingOlder());
        QCOMPARE(stage.pagesAsked(), 1);
        QCOMPARE(before(stage.givePage(span(5, 3))), Told{6}.id());

        // then a short page is the end
        QCOMPARE(stage.rows(), words(10, 3));
        QVERIFY(stage.feed->feed().store().complete());
        stage.feed->loadOlder();
        stage.settle();
        QCOMPARE(stage.pagesAsked(), 0);
    }

    void olderRowsThatCannotBeHadSayWhy()
    {
        TimelineStage stage;
        stage.load(span(10, 6));
        stage.feed->loadOlder();
        stage.settle();
        HttpResponse refused;
        refused.error = TransportError::Refused;
        stage.http->answer("GET", u"/messages"_s, refused);
        stage.settle();
        QVERIFY(!stage.feed->loadingOlder());
        QVERIFY(!stage.feed->olderError().isEmpty());
        stage.feed->loadOlder();
        QVERIFY(stage.feed->olderError().isEmpty());
    }

    void F10_aReplyCountsOnceAndStaysOut()
    {
        TimelineStage stage;
        stage.load(span(5, 1));
        const Told reply{.number = 6, .parent = Told{3}.id()};
        stage.says(reply);
        stage.says(reply);
        QCOMPARE(stage.rows(), words(5, 1));
        QCOMPARE(stage.row({3})->snapshot().replyCount, 1);
    }

    void R1_nothingComesAfterTheFeedIsGone()
    {
        // given a request and events in flight
        TimelineStage stage;
        stage.load(span(5, 1));
        stage.feed->loadOlder();
        stage.settle();

        // when
        stage.feed.reset();
        stage.sockets->last().text(QString::fromUtf8(samples::frame(u"message_update"_s, Told{6}.json(false))));
        stage.http->answer("GET", u"/messages"_s, status(200, "{\"messages\":[]}"));
        stage.settle();

        // then nothing crashes, and the socket is closed
        stage.runFor(1min);
        QCOMPARE(stage.sockets->alive(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_loading)
#include "tst_loading.moc"
