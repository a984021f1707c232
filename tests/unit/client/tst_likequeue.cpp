// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LikeQueue.h"
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
class ScriptedLikes : public LikeRequests {
public:
    struct Like {
        MessageId id;
        bool liked = false;
        Reply<Done> reply;
    };
    struct Count {
        MessageId id;
        Reply<LikeCount> reply;
    };

    void setLiked(const MessageId &id, bool liked, Reply<Done> reply) override
    {
        likes.push_back({id, liked, std::move(reply)});
    }
    void requestLikeCount(const MessageId &id, Reply<LikeCount> reply) override
    {
        counts.push_back({id, std::move(reply)});
    }
    Like answerLike(const Result<Done, ApiError> &result)
    {
        Like like = std::move(likes.front());
        likes.pop_front();
        like.reply(result);
        return like;
    }
    Count answerCount(const Result<LikeCount, ApiError> &result)
    {
        Count count = std::move(counts.front());
        counts.pop_front();
        count.reply(result);
        return count;
    }

    std::deque<Like> likes;
    std::deque<Count> counts;
};

LikeCount count(qint64 likes)
{
    LikeCount count;
    count.likeCount = likes;
    return count;
}

class tst_likequeue : public QObject {
    Q_OBJECT

    struct Stage {
        Stage()
        {
            holder.sendLike = [this](const MessageId &id, bool liked) { queue.send(id, liked); };
            holder.apply(holder.feed().merge(sample::page(20, 1)));
        }
        void like(int number, bool liked) { holder.apply(holder.feed().like(sample::id(number), liked)); }
        void event(int number, bool liked)
        {
            holder.apply(holder.feed().apply(RealtimeEvent(LikeUpdate{sample::id(number), liked})));
        }

        VirtualScheduler time;
        FeedHolder holder;
        ScriptedLikes service;
        LikeQueue queue{holder, service, time, {}};
    };

private Q_SLOTS:
    void L1_theLastWishWins()
    {
        Stage stage;
        const QSignalSpy answered(&stage.queue, &LikeQueue::answered);
        stage.like(3, true);
        QCOMPARE(stage.holder.row(3)->likeCount, 1);
        stage.like(3, false); // during the first request
        QCOMPARE(stage.service.likes.size(), 1u);
        QVERIFY(stage.queue.isBusy());

        QVERIFY(stage.service.answerLike(Done{}).liked);
        QCOMPARE(stage.service.likes.size(), 1u);
        QVERIFY(!stage.service.answerLike(Done{}).liked);
        QVERIFY(!stage.queue.isBusy());
        QCOMPARE(answered.count(), 2);
        QCOMPARE(stage.holder.row(3)->likeCount, 0);
        QVERIFY(!stage.holder.row(3)->liked);
    }

    void L1_aRefusedLikeIsRolledBackWithTheReason()
    {
        Stage stage;
        stage.like(3, true);
        ApiError error = failure(ApiError::Kind::Rejected);
        error.serverMessage = QStringLiteral("slow down");
        stage.service.answerLike(error);
        QCOMPARE(stage.holder.row(3)->likeCount, 0);
        QVERIFY(!stage.holder.row(3)->liked);
        QCOMPARE(stage.holder.alerts.size(), 1u);
        QCOMPARE(stage.holder.alerts[0].kind, FeedAlert::Kind::LikeFailed);
        QVERIFY(stage.holder.alerts[0].liked);
        QVERIFY(stage.holder.alerts[0].reason.contains(QStringLiteral("slow down")));
    }

    void L1_theEchoOfAnOwnLikeCountsOnce()
    {
        Stage stage;
        stage.like(3, true);
        stage.service.answerLike(Done{});
        stage.event(3, true);
        QCOMPARE(stage.holder.row(3)->likeCount, 1);
        stage.time.runFor(60s);
        QVERIFY(stage.service.counts.empty());
    }

    void L1_withoutItsEchoTheCountIsRequested()
    {
        Stage stage;
        stage.like(3, true);
        stage.service.answerLike(Done{});
        stage.time.runFor(6'999ms);
        QVERIFY(stage.service.counts.empty());
        stage.time.runFor(1ms);
        QCOMPARE(stage.service.counts.size(), 1u);
        QCOMPARE(stage.service.answerCount(count(7)).id, sample::id(3));
        QCOMPARE(stage.holder.row(3)->likeCount, 7);
    }

    void countsAreRequestedOneAtATimeAndForAtMostEightMessages()
    {
        Stage stage;
        for (int number = 1; number <= 12; ++number)
            stage.queue.recount(sample::id(number));
        stage.queue.recount(sample::id(1));  // already known to be doubtful
        stage.queue.recount(sample::id(99)); // not in the feed
        stage.time.runFor(2'000ms);
        for (int number = 1; number <= 8; ++number) {
            QCOMPARE(stage.service.counts.size(), 1u);
            QCOMPARE(stage.service.answerCount(count(number)).id, sample::id(number));
        }
        stage.time.runFor(60s);
        QVERIFY(stage.service.counts.empty());
        QCOMPARE(stage.holder.row(8)->likeCount, 8);
        QCOMPARE(stage.holder.row(9)->likeCount, 0);
    }

    void aCountThatBecomesDoubtfulMeanwhileIsRequestedOnceMore()
    {
        Stage stage;
        stage.queue.recount(sample::id(3));
        stage.time.runFor(2'000ms);
        stage.queue.recount(sample::id(3));
        stage.service.answerCount(count(5));
        QCOMPARE(stage.holder.row(3)->likeCount, 0); // outdated
        stage.service.answerCount(count(6));
        QCOMPARE(stage.holder.row(3)->likeCount, 6);
    }

    void L1_aLikeInTheListByLikesIsRolledBackThere()
    {
        Stage stage;
        stage.holder.showRanked();
        stage.holder.applyRanked(stage.holder.ranked()->replace({sample::whole(50, 4)}));
        stage.holder.applyRanked(stage.holder.ranked()->like(sample::id(50), true));
        QCOMPARE(stage.holder.ranked()->at(0)->message()->likeCount, 5);
        stage.service.answerLike(failure());
        QCOMPARE(stage.holder.ranked()->at(0)->message()->likeCount, 4);
        QCOMPARE(stage.holder.alerts.size(), 1u);
        QVERIFY(!stage.holder.alerts[0].reason.isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(tst_likequeue)
#include "tst_likequeue.moc"
