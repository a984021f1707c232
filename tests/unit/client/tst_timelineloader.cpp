// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/TimelineLoader.h"
#include "support/FeedHolder.h"
#include "support/VirtualScheduler.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;

namespace {

/** Holds requests until the test answers them. */
class ScriptedPages : public PageRequests {
public:
    struct Request {
        MessageId before;
        int limit = 0;
        Reply<QList<Message>> reply;
    };

    bool startFollowing() override
    {
        ++follows;
        return followed;
    }
    void requestPage(const MessageId &before, int limit, Reply<QList<Message>> reply) override
    {
        open.push_back({before, limit, std::move(reply)});
    }
    /** Answers the oldest open request, and returns it. */
    Request answer(const Result<QList<Message>, ApiError> &result)
    {
        Request request = std::move(open.front());
        open.pop_front();
        request.reply(result);
        return request;
    }

    int follows = 0;
    bool followed = true; ///< whether events will come
    std::deque<Request> open;
};

class tst_timelineloader : public QObject {
    Q_OBJECT

    static constexpr int pageSize = 3;

    struct Stage {
        explicit Stage(const MessageId &thread = {}) : holder(thread) {}

        void applyEvents(const std::vector<RealtimeEvent> &events)
        {
            if (loader.isHolding()) {
                loader.hold(events);
            } else {
                holder.apply(holder.feed().apply(events));
                loader.eventsApplied(events);
            }
        }
        /** A live feed with messages 9 to 7 on the first page. */
        void load()
        {
            loader.setLive(true);
            loader.load();
            pages.answer(messages(9, 7));
            loader.connected();
            time.settle();
            pages.answer(messages(9, 7)); // the first page was older than the connection
        }

        VirtualScheduler time;
        FixedRandom random{0.5};
        FeedHolder holder;
        ScriptedPages pages;
        TimelineLoader loader{holder, pages, time, random, TimelineTiming{.pageSize = pageSize}, QStringLiteral("T")};
    };

private Q_SLOTS:
    void F2_firstPageWaitsForLiveButNotLongerThanASecond()
    {
        Stage stage;
        stage.loader.load();
        QCOMPARE(stage.pages.follows, 1);
        QVERIFY(stage.pages.open.empty());
        QVERIFY(stage.loader.isHolding());

        stage.time.runFor(1'000ms);
        QCOMPARE(stage.pages.open.size(), 1u);
        QCOMPARE(stage.pages.open.front().limit, pageSize);
        QVERIFY(stage.pages.open.front().before.isEmpty());
    }

    void F2_firstPageOfAGuestWaitsForNothing()
    {
        Stage stage;
        stage.pages.followed = false;
        stage.loader.load();
        QCOMPARE(stage.pages.open.size(), 1u);
        stage.pages.answer(messages(9, 7));
        QCOMPARE(stage.loader.stage(), TimelineLoader::Stage::Ready);
        QCOMPARE(stage.holder.rows(), QStringLiteral("9-7"));
    }

    void F2_eventsWaitForTheFirstPage()
    {
        Stage stage;
        stage.loader.setLive(true);
        stage.loader.load();
        stage.applyEvents({SharedMessage(sample::live(10)), LikeUpdate{sample::id(9), true}});
        QCOMPARE(stage.holder.rows(), QString());

        const QSignalSpy doubtful(&stage.loader, &TimelineLoader::likeCountDoubtful);
        const QSignalSpy loaded(&stage.loader, &TimelineLoader::firstPageLoaded);
        stage.pages.answer(messages(9, 7));
        QCOMPARE(stage.holder.rows(), QStringLiteral("10-7"));
        QCOMPARE(stage.holder.row(9)->likeCount, 1);
        QCOMPARE(stage.loader.stage(), TimelineLoader::Stage::Ready);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(doubtful.count(), 1); // the page may include the like
    }

    void F2_pageRequestedBeforeLiveIsFetchedAgain()
    {
        Stage stage;
        stage.loader.load();
        stage.time.runFor(1'000ms);
        stage.loader.setLive(true);
        stage.pages.answer(messages(9, 7));
        QCOMPARE(stage.loader.stage(), TimelineLoader::Stage::Ready);
        stage.time.settle();
        QCOMPARE(stage.pages.open.size(), 1u);
        stage.pages.answer(messages(10, 8));
        QCOMPARE(stage.holder.rows(), QStringLiteral("10-7"));
    }

    void failureOfTheFirstPageIsReportedAndLoadTriesAgain()
    {
        Stage stage;
        stage.loader.setLive(true);
        stage.loader.load();
        const QSignalSpy caughtUp(&stage.loader, &TimelineLoader::caughtUp);
        stage.pages.answer(failure(ApiError::Kind::Server));
        QCOMPARE(stage.loader.stage(), TimelineLoader::Stage::Failed);
        QCOMPARE(stage.loader.failure()->kind, ApiError::Kind::Server);
        QCOMPARE(caughtUp.count(), 1);

        stage.loader.retryNow();
        QCOMPARE(stage.loader.stage(), TimelineLoader::Stage::Loading);
        QVERIFY(!stage.loader.failure());
        QCOMPARE(stage.pages.open.size(), 1u);
    }

    void F6_gapIsFetchedPageByPageUntilItMeetsKnownMessages()
    {
        Stage stage;
        stage.load();
        stage.loader.gapBegan();
        stage.time.runFor(2'000ms);
        QVERIFY(stage.loader.isCatchingUp());
        const QSignalSpy caughtUp(&stage.loader, &TimelineLoader::caughtUp);
        stage.pages.answer(messages(15, 13));
        QCOMPARE(stage.pages.open.front().before, sample::id(13));
        stage.pages.answer(messages(12, 10));
        stage.pages.answer(messages(9, 7));
        QCOMPARE(stage.holder.rows(), QStringLiteral("15-7"));
        QCOMPARE(caughtUp.count(), 1);
        QVERIFY(!stage.loader.isCatchingUp());
    }

    void F6_afterThreePagesAHoleStaysAndCanBeLoaded()
    {
        Stage stage;
        stage.load();
        stage.loader.gapBegan();
        stage.time.runFor(2'000ms);
        stage.pages.answer(messages(30, 28));
        stage.pages.answer(messages(27, 25));
        stage.pages.answer(messages(24, 22));
        QVERIFY(stage.pages.open.empty());
        QCOMPARE(stage.holder.rows(), QStringLiteral("30-22 ~ 9-7"));

        const RowKey hole = stage.holder.feed().at(9)->key;
        stage.loader.loadHole(hole);
        stage.loader.loadHole(hole); // one request is enough
        QCOMPARE(stage.pages.open.size(), 1u);
        QCOMPARE(stage.pages.answer(failure()).before, sample::id(22));
        QCOMPARE(stage.holder.feed().at(9)->hole()->state, Hole::State::Failed);

        stage.loader.loadHole(hole);
        stage.pages.answer(messages(21, 19));
        QCOMPARE(stage.holder.rows(), QStringLiteral("30-19 ~ 9-7"));
    }

    void F6_aPageThatAGapOvertookIsFetchedAgain()
    {
        Stage stage;
        stage.load();
        stage.loader.refresh();
        stage.time.settle();
        stage.loader.gapBegan();
        stage.pages.answer(messages(9, 7)); // older than the gap, so it proves nothing
        QCOMPARE(stage.pages.open.size(), 1u);
        stage.pages.answer(messages(11, 9));
        QCOMPARE(stage.holder.rows(), QStringLiteral("11-7"));
    }

    void F6_aFailedRefetchShowsAHoleAndIsTriedAgain()
    {
        Stage stage;
        stage.load();
        stage.loader.gapBegan();
        stage.time.runFor(2'000ms);
        stage.pages.answer(failure());
        QCOMPARE(stage.holder.rows(), QStringLiteral("~ 9-7"));
        stage.time.runFor(60s);
        QCOMPARE(stage.pages.open.size(), 1u);
        stage.pages.answer(messages(10, 8));
        QCOMPARE(stage.holder.rows(), QStringLiteral("10-7"));
    }

    void R3_aRefetchWaitsAsLongAsTheServerAsks()
    {
        Stage stage;
        stage.load();
        stage.loader.gapBegan();
        stage.time.runFor(2'000ms);
        ApiError busy = failure(ApiError::Kind::Throttled);
        busy.retryAfter = 300s;
        stage.pages.answer(busy);
        stage.time.runFor(299s);
        QVERIFY(stage.pages.open.empty());
        stage.time.runFor(1s);
        QCOMPARE(stage.pages.open.size(), 1u);
    }

    void F6_theNewestPageIsFetchedEveryFiveMinutesWhileLive()
    {
        Stage stage;
        stage.load();
        stage.time.runFor(299s);
        QVERIFY(stage.pages.open.empty());
        stage.time.runFor(1s);
        QCOMPARE(stage.pages.open.size(), 1u);
        stage.pages.answer(messages(9, 7));

        stage.loader.setLive(false);
        stage.time.runFor(600s);
        QVERIFY(stage.pages.open.empty());
    }

    void F6_aBurstIsFollowedByOneRefetch()
    {
        Stage stage;
        stage.load();
        for (int i = 0; i < 5; ++i)
            stage.loader.frameEnded(100);
        stage.time.runFor(2'000ms);
        QCOMPARE(stage.pages.open.size(), 1u);
        stage.pages.answer(messages(9, 7));
        stage.loader.frameEnded(500); // during the pause
        stage.time.runFor(10s);
        QVERIFY(stage.pages.open.empty());
    }

    void F5_flagsThatChangeWhileAPageIsInFlightStay()
    {
        Stage stage;
        stage.load();
        stage.loader.gapBegan();
        stage.time.runFor(2'000ms);
        stage.applyEvents({ModerationUpdate{sample::id(9), {}, true, false}});
        stage.pages.answer(messages(9, 7)); // older than the new flags
        QVERIFY(stage.holder.row(9)->isSpam);
    }

    void L1_aLikeWhileAPageIsInFlightIsDoubtful()
    {
        Stage stage;
        stage.load();
        const QSignalSpy doubtful(&stage.loader, &TimelineLoader::likeCountDoubtful);
        stage.applyEvents({LikeUpdate{sample::id(8), true}});
        QCOMPARE(doubtful.count(), 0);
        stage.loader.loadOlder();
        stage.applyEvents({LikeUpdate{sample::id(8), true}});
        QCOMPARE(doubtful.count(), 1);
    }

    void F8_olderPagesEndWithAShortOne()
    {
        Stage stage;
        stage.load();
        stage.loader.loadOlder();
        stage.loader.loadOlder();
        QCOMPARE(stage.pages.open.size(), 1u);
        QVERIFY(stage.loader.isLoadingOlder());
        QCOMPARE(stage.pages.answer(messages(6, 5)).before, sample::id(7));
        QCOMPARE(stage.holder.rows(), QStringLiteral("9-5"));
        stage.loader.loadOlder();
        QVERIFY(stage.pages.open.empty());
    }

    void failureOfAnOlderPageIsASentence()
    {
        Stage stage;
        stage.load();
        stage.loader.loadOlder();
        stage.pages.answer(failure());
        QVERIFY(!stage.loader.olderError().isEmpty());
        QVERIFY(!stage.loader.isLoadingOlder());
        stage.loader.loadOlder();
        QVERIFY(stage.loader.olderError().isEmpty());
    }

    void aCachedPageIsShownUntilTheFirstPageIsThere()
    {
        Stage stage;
        stage.loader.restore(messages(3, 1));
        QVERIFY(stage.loader.isCached());
        QCOMPARE(stage.holder.rows(), QStringLiteral("3-1"));
        stage.load();
        QVERIFY(!stage.loader.isCached());
        QCOMPARE(stage.holder.rows(), QStringLiteral("9-7 ~ 3-1"));
    }

    void P3_aReplysPostIsFoundBeforeItsThreadHasLoaded()
    {
        // given a thread whose first page is in flight, and an accepted reply in it
        const MessageId root = sample::id(1);
        Stage stage(root);
        stage.loader.setLive(true);
        stage.loader.load();
        Post post = sample::post("p1", QStringLiteral("gm"));
        post.parentMessageId = root;
        stage.holder.apply(stage.holder.feed().add(post));
        QList<PostId> published;
        stage.holder.published = [&published](const PostId &id) { published << id; };

        // when its message arrives
        Message reply = sample::live(5, sample::me, QStringLiteral("gm"));
        reply.parentMessageId = root;
        stage.applyEvents({SharedMessage(reply)});

        // then the post is matched at once
        QCOMPARE(published, QList<PostId>{post.id});
    }
};

} // namespace

QTEST_GUILESS_MAIN(tst_timelineloader)
#include "tst_timelineloader.moc"
