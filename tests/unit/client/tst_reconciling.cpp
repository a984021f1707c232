// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/TimelineStage.h"

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

/** What the feed requests without an event, and what it does not: F4, F6, L1. */
class tst_reconciling : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<TimelineStage>(Timeline::Timing{.pageSize = 5});
        m_stage->load({Told{5}, Told{4}, Told{3}, Told{2}, Told{1}});
    }
    void cleanup() { m_stage.reset(); }

    void F6_theNewestPageIsLookedAtEveryFiveMinutes()
    {
        // given a message that the service did not send
        stage().runFor(299s);
        QCOMPARE(stage().pagesAsked(), 0);

        // when
        stage().runFor(1s);
        QCOMPARE(stage().pagesAsked(), 1);
        stage().givePage({Told{6}, Told{5}, Told{4}, Told{3}, Told{2}});

        // then it is shown, and the next check is scheduled after the same interval
        QCOMPARE(stage().rows(), u"m0006 m0005 m0004 m0003 m0002 m0001"_s);
        stage().runFor(299s);
        QCOMPARE(stage().pagesAsked(), 0);
        stage().runFor(1s);
        QCOMPARE(stage().pagesAsked(), 1);
    }

    void F6_nobodyLooksWithoutAConnection()
    {
        stage().drop();
        const int asked = stage().http->made(u"GET"_s, u"/messages"_s);
        stage().runFor(2'000s);
        QCOMPARE(stage().http->made(u"GET"_s, u"/messages"_s), asked);
    }

    void F6_aBurstIsFollowedByOneLook()
    {
        burst();
        QCOMPARE(stage().pagesAsked(), 0);
        stage().runFor(3s);
        QCOMPARE(stage().pagesAsked(), 1);
        stage().givePage({Told{5}, Told{4}, Told{3}, Told{2}, Told{1}});

        // and a long burst does not cause repeated requests
        burst();
        stage().runFor(3s);
        QCOMPARE(stage().pagesAsked(), 0);
    }

    void F4_aThousandEventsCostNoRequest()
    {
        const qsizetype before = stage().http->all.size();
        for (int second = 0; second < 100; ++second) {
            QList<QByteArray> frames;
            for (int i = 0; i < 5; ++i) {
                const Told told{.number = 10 + 5 * second + i};
                frames << TimelineStage::likeFrame(Told{i + 1}.id(), (second + i) % 2 == 0)
                       << samples::frame(u"message_update"_s, told.json(false));
            }
            stage().frames(frames);
            stage().runFor(1s);
        }
        QCOMPARE(stage().feed->feed().size(), 505);
        QCOMPARE(stage().http->all.size(), before);
    }

    void F6_aGapOf180MessagesCostsFourPages()
    {
        m_stage = std::make_unique<TimelineStage>(Timeline::Timing{});
        stage().load(span(50, 1));
        const int before = stage().http->made(u"GET"_s, u"/messages"_s);

        // when 180 messages were missed
        stage().dropAndReturn();
        stage().runFor(2s);
        stage().givePage(span(230, 181));
        stage().givePage(span(180, 131));
        stage().givePage(span(130, 81));
        QCOMPARE(stage().pagesAsked(), 0);
        const RowPointer hole = stage().feed->feed().at(150);
        QVERIFY(hole->hole());
        stage().feed->loadHole(hole->key);
        stage().settle();
        stage().givePage(span(80, 31));

        // then all of them are shown
        QCOMPARE(stage().feed->feed().size(), 230);
        QCOMPARE(stage().http->made(u"GET"_s, u"/messages"_s) - before, 4);
    }

    void L1_aLikeWithoutItsEchoIsCountedByTheService()
    {
        const MessageId id(Told{2}.id());
        stage().feed->setLiked(id, true);
        stage().settle();
        stage().http->answer("POST", u"/like"_s, status(200));
        stage().runFor(5s);
        QCOMPARE(stage().http->open("GET", u"/likes"_s), 0); // other doubtful counts wait
        stage().runFor(2s);
        QCOMPARE(stage().http->open("GET", u"/likes"_s), 1);
        stage().http->answer("GET", u"/likes"_s, status(200, R"({"messageId":"m0002","likeCount":7})"));
        stage().settle();
        QCOMPARE(stage().row({2})->likeCount, 7);
        QVERIFY(stage().row({2})->liked);
    }

    void L1_aLikeWithItsEchoAsksNothing()
    {
        stage().feed->setLiked(MessageId(Told{2}.id()), true);
        stage().settle();
        stage().http->answer("POST", u"/like"_s, status(200));
        stage().settle();
        stage().likes(Told{2}.id(), true);
        stage().runFor(60s);
        QCOMPARE(stage().http->made(u"GET"_s, u"/likes"_s), 0);
        QCOMPARE(stage().row({2})->likeCount, 1);
    }

    void L1_aLikeThatCameWhileAPageWasUnderWayIsCountedOnce()
    {
        // given a page that is older than the like
        stage().feed->refresh();
        stage().settle();
        stage().likes(Told{3}.id(), true);
        QCOMPARE(stage().row({3})->likeCount, 1);
        stage().givePage({Told{5}, Told{4}, Told{3}, Told{2}, Told{1}});
        QCOMPARE(stage().row({3})->likeCount, 0);

        // then the count is requested once
        stage().runFor(2s);
        QCOMPARE(stage().http->open("GET", u"/likes"_s), 1);
        stage().http->answer("GET", u"/likes"_s, status(200, R"({"messageId":"m0003","likeCount":1})"));
        stage().runFor(10s);
        QCOMPARE(stage().row({3})->likeCount, 1);
        QCOMPARE(stage().http->made(u"GET"_s, u"/likes"_s), 1);
    }

    void F7_aPageThatCrossesAnotherDropsNothingThatCameMeanwhile()
    {
        // given an older page in flight, then a live message, then a newest page that was requested before it
        stage().feed->loadOlder();
        stage().feed->refresh();
        stage().settle();
        QCOMPARE(stage().pagesAsked(), 2);
        stage().says({.number = 6});
        stage().givePage({Told{0}});
        stage().says({.number = 7});
        stage().givePage({Told{5}, Told{4}, Told{3}, Told{2}, Told{1}});
        QCOMPARE(stage().rows(), u"m0007 m0006 m0005 m0004 m0003 m0002 m0001 m0000"_s);
    }

private:
    void burst()
    {
        QList<QByteArray> frames;
        for (int i = 0; i < 250; ++i)
            frames << TimelineStage::likeFrame(Told{3}.id(), i % 2 == 0);
        stage().frames(frames);
    }
    TimelineStage &stage() { return *m_stage; }
    std::unique_ptr<TimelineStage> m_stage;
};

QTEST_GUILESS_MAIN(tst_reconciling)
#include "tst_reconciling.moc"
