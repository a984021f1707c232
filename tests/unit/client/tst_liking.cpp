// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/TimelineStage.h"

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

/** The states of a like (L1), in virtual time. */
class tst_liking : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<TimelineStage>(Timeline::Timing{.pageSize = 50});
        m_stage->load({Told{2}, Told{1}});
        QCOMPARE(m_stage->rows(), u"m0002 m0001"_s);
    }
    void cleanup() { m_stage.reset(); }

    void L1_anOwnLikeCountsOnce()
    {
        // when
        stage().feed->setLiked(MessageId(Told{2}.id()), true);
        QCOMPARE(stage().row({2})->snapshot().likeCount, 1);
        QCOMPARE(stage().row({2})->snapshot().liked, true);
        stage().likes(Told{2}.id(), true); // the echo arrives before the response
        stage().http->answer("POST", u"/like"_s, status(200));
        stage().settle();

        // then
        QCOMPARE(stage().row({2})->snapshot().likeCount, 1);
        stage().likes(Told{2}.id(), true); // another user
        QCOMPARE(stage().row({2})->snapshot().likeCount, 2);
        QVERIFY(!stage().feed->isLiking());
    }

    void L1_theLastWishWins()
    {
        // given three wishes, sent one at a time
        const MessageId id(Told{2}.id());
        stage().feed->setLiked(id, true);
        stage().feed->setLiked(id, false);
        stage().feed->setLiked(id, true);
        stage().feed->setLiked(id, false);
        stage().settle();
        QCOMPARE(stage().http->made(u"POST"_s, u"/like"_s), 1);
        QCOMPARE(stage().http->open("DELETE", u"/like"_s), 0);
        QCOMPARE(stage().row({2})->snapshot().likeCount, 0);

        // when
        stage().http->answer("POST", u"/like"_s, status(200));
        stage().settle();

        // then
        QCOMPARE(stage().http->open("DELETE", u"/like"_s), 1);
        stage().http->answer("DELETE", u"/like"_s, status(404)); // no like exists, as wished
        stage().settle();
        QVERIFY(stage().notices.isEmpty());
        QCOMPARE(stage().row({2})->snapshot().likeCount, 0);
        QVERIFY(!stage().feed->isLiking());
    }

    void L1_aRefusedLikeIsTakenBackAndSaid()
    {
        stage().feed->setLiked(MessageId(Told{2}.id()), true);
        stage().settle();
        stage().http->answer("POST", u"/like"_s, status(403, "{\"message\":\"Banned\"}"));
        stage().settle();
        QCOMPARE(stage().row({2})->snapshot().likeCount, 0);
        QCOMPARE(stage().row({2})->snapshot().liked, false);
        QCOMPARE(stage().notices.size(), 1);
        QCOMPARE(stage().notices.first().kind, FeedAlert::Kind::LikeFailed);
        QVERIFY(stage().notices.first().liked);
        QVERIFY(stage().notices.first().reason.contains(u"Banned"_s));
    }

private:
    TimelineStage &stage() { return *m_stage; }
    std::unique_ptr<TimelineStage> m_stage;
};

QTEST_GUILESS_MAIN(tst_liking)
#include "tst_liking.moc"
