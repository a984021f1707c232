// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/LikeLedger.h"

#include <QTest>

#include <deque>
#include <random>

using namespace coterie;

namespace {

/** A message on a fully known service, and the ledger's view of it. */
struct Stage {
    LikeLedger ledger;
    MessageId id = MessageId(QStringLiteral("m"));
    int shown = 10;
    bool heart = false;
    QList<bool> sent;
    int failures = 0;

    void apply(const LikeLedger::Effect &effect)
    {
        shown += effect.delta;
        heart = effect.liked.value_or(heart);
        failures += effect.failed;
        if (effect.send)
            sent.append(*effect.send);
    }
    void wish(bool liked) { apply(ledger.wish(id, liked, heart)); }
    void confirmed() { apply(ledger.confirmed(id)); }
    void refused() { apply(ledger.refused(id)); }
    void event(bool liked) { apply(ledger.event(id, liked)); }
    void page(int count, bool liked)
    {
        shown = count;
        apply(ledger.page(id, liked));
    }
    [[nodiscard]] QString words() const { return QString::number(shown) + QString(heart, u'♥'); }
};

} // namespace

class tst_likeledger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L1_showsAtOnceAndAsksOnce();
    void L1_echoBeforeTheAnswer();
    void L1_echoAfterTheAnswer();
    void L1_pageInsteadOfTheEcho();
    void L1_pageDuringTheRequest();
    void L1_pageFromBeforeTheAnswer();
    void L1_secondContradictionIsBelieved();
    void L1_wishShowsAlthoughTheRowCameAnew();
    void L1_lastWishWins();
    void L1_fastLikeUnlikeLikeWithLateEchoes();
    void L1_refusedRollsBack();
    void L1_refusedAfterAnotherWish();
    void L1_refusedAfterSomeonesLikeWasTakenForTheEcho();
    void L1_refusedAlthoughAPageShowsItDone();
    void L1_someoneElseAtTheSameMoment();
    void L1_lostEchoIsSettledByTheNextPage();
    void F4_othersCountWithoutAWish();
    void L1_whateverTheOrderTheCountIsTheServices();
};

void tst_likeledger::L1_showsAtOnceAndAsksOnce()
{
    Stage stage;
    stage.wish(true);
    QCOMPARE(stage.words(), u"11♥");
    stage.wish(true);
    QCOMPARE(stage.words(), u"11♥");
    QCOMPARE(stage.sent, QList<bool>({true}));
}

void tst_likeledger::L1_echoBeforeTheAnswer()
{
    Stage stage;
    stage.wish(true);
    stage.event(true);
    stage.confirmed();
    QCOMPARE(stage.words(), u"11♥");
    stage.event(true);
    QCOMPARE(stage.words(), u"12♥");
}

void tst_likeledger::L1_echoAfterTheAnswer()
{
    Stage stage;
    stage.wish(true);
    stage.confirmed();
    stage.event(true);
    QCOMPARE(stage.words(), u"11♥");
    stage.event(true);
    QCOMPARE(stage.words(), u"12♥");
}

void tst_likeledger::L1_pageInsteadOfTheEcho()
{
    Stage stage;
    stage.wish(true);
    stage.confirmed();
    stage.page(11, true); // the echo was lost
    QCOMPARE(stage.words(), u"11♥");
    stage.event(true);
    QCOMPARE(stage.words(), u"12♥");
}

void tst_likeledger::L1_pageDuringTheRequest()
{
    Stage stage;
    stage.wish(true);
    stage.page(14, false);
    QCOMPARE(stage.words(), u"15♥");
    stage.event(true);
    QCOMPARE(stage.words(), u"15♥");
    stage.confirmed();
    stage.page(15, true);
    QCOMPARE(stage.words(), u"15♥");
}

void tst_likeledger::L1_pageFromBeforeTheAnswer()
{
    Stage stage;
    stage.wish(true);
    stage.event(true);
    stage.confirmed();
    stage.page(10, false); // requested before the like
    QCOMPARE(stage.words(), u"11♥");
    stage.event(true);
    QCOMPARE(stage.words(), u"12♥");
    stage.page(12, true);
    QCOMPARE(stage.words(), u"12♥");
}

void tst_likeledger::L1_secondContradictionIsBelieved()
{
    Stage stage;
    stage.wish(true);
    stage.confirmed();
    stage.page(10, false);
    stage.page(10, false); // removed on another device
    QCOMPARE(stage.words(), u"10");
    stage.wish(true);
    QCOMPARE(stage.sent, QList<bool>({true, true}));
}

void tst_likeledger::L1_wishShowsAlthoughTheRowCameAnew()
{
    Stage stage;
    stage.wish(true);
    stage.event(true);
    stage.confirmed();
    stage.heart = false; // the message was dropped, and an event without a liked flag added it again
    stage.wish(true);
    QVERIFY(stage.heart);
    QCOMPARE(stage.sent, QList<bool>({true}));
}

void tst_likeledger::L1_lastWishWins()
{
    Stage stage;
    stage.wish(true);
    stage.wish(false);
    QCOMPARE(stage.words(), u"10");
    QCOMPARE(stage.sent, QList<bool>({true}));
    stage.event(true);
    stage.confirmed();
    QCOMPARE(stage.sent, QList<bool>({true, false}));
    stage.event(false);
    stage.confirmed();
    QCOMPARE(stage.words(), u"10");
    QCOMPARE(stage.sent.size(), 2);
}

void tst_likeledger::L1_fastLikeUnlikeLikeWithLateEchoes()
{
    Stage stage;
    stage.wish(true);
    stage.confirmed();
    stage.wish(false);
    stage.confirmed();
    stage.wish(true);
    stage.confirmed();
    for (const bool echo : {true, false, true}) {
        stage.event(echo);
        QCOMPARE(stage.words(), u"11♥");
    }
    stage.event(false);
    QCOMPARE(stage.words(), u"10♥");
}

void tst_likeledger::L1_refusedRollsBack()
{
    Stage stage;
    stage.wish(true);
    stage.refused();
    QCOMPARE(stage.words(), u"10");
    QCOMPARE(stage.failures, 1);
    stage.event(true);
    QCOMPARE(stage.words(), u"11");
}

void tst_likeledger::L1_refusedAfterAnotherWish()
{
    Stage stage;
    stage.wish(true);
    stage.wish(false);
    stage.refused();
    QCOMPARE(stage.words(), u"10");
    QCOMPARE(stage.failures, 0); // no wish of the user was lost
    QCOMPARE(stage.sent.size(), 1);
}

void tst_likeledger::L1_refusedAfterSomeonesLikeWasTakenForTheEcho()
{
    Stage stage;
    stage.wish(true);
    stage.event(true);
    stage.refused();
    QCOMPARE(stage.words(), u"11");
    QCOMPARE(stage.failures, 1);
}

void tst_likeledger::L1_refusedAlthoughAPageShowsItDone()
{
    Stage stage;
    stage.wish(true);
    stage.page(11, true);
    stage.refused(); // the response was lost, but the like was made
    QCOMPARE(stage.words(), u"11♥");
    QCOMPARE(stage.failures, 0);
}

void tst_likeledger::L1_someoneElseAtTheSameMoment()
{
    Stage stage;
    stage.wish(true);
    stage.event(true);  // theirs, taken for ours
    stage.event(false); // another user's
    stage.event(true);  // ours, counted as theirs
    stage.confirmed();
    QCOMPARE(stage.words(), u"11♥");
}

void tst_likeledger::L1_lostEchoIsSettledByTheNextPage()
{
    Stage stage;
    stage.wish(true);
    stage.confirmed(); // and its echo is lost
    stage.wish(false);
    stage.confirmed();
    stage.page(10, false);
    QCOMPARE(stage.words(), u"10");
    stage.event(true);
    QCOMPARE(stage.words(), u"11");
}

void tst_likeledger::F4_othersCountWithoutAWish()
{
    Stage stage;
    stage.event(true);
    stage.event(true);
    stage.event(false);
    QCOMPARE(stage.words(), u"11");
}

void tst_likeledger::L1_whateverTheOrderTheCountIsTheServices()
{
    bool chosen = false;
    unsigned seed = qEnvironmentVariable("COTERIE_WALK_SEED").toUInt(&chosen);
    if (!chosen)
        seed = std::random_device()();
    std::mt19937 random(seed);
    const auto draw = [&random](unsigned below) { return static_cast<unsigned>(random()) % below; };
    for (int round = 0; round < 2'000; ++round) {
        Stage stage;
        int count = 10; // on the service
        bool mine = false;
        std::deque<bool> events; // in flight, in order
        std::optional<bool> answer;
        qsizetype served = 0;
        const auto serve = [&] {
            if (answer || served == stage.sent.size())
                return;
            const bool liked = stage.sent[served++];
            answer = draw(5) > 0;
            if (*answer) {
                mine = liked;
                count += liked ? 1 : -1;
                events.push_back(liked);
            }
        };
        const auto reply = [&] {
            if (answer)
                *std::exchange(answer, {}) ? stage.confirmed() : stage.refused();
        };
        const auto deliver = [&] {
            if (!events.empty()) {
                stage.event(events.front());
                events.pop_front();
            }
        };
        for (int step = 0; step < 30; ++step) {
            switch (draw(5)) {
            case 0:
                stage.wish(draw(2) == 0);
                break;
            case 1:
                serve();
                break;
            case 2:
                reply();
                break;
            case 3:
                deliver();
                break;
            case 4:
                events.push_back(draw(2) == 0);
                count += events.back() ? 1 : -1;
                break;
            }
        }
        while (answer || served < stage.sent.size() || !events.empty()) {
            serve();
            reply();
            deliver();
        }
        QVERIFY2(stage.shown == count && stage.heart == mine, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_APPLESS_MAIN(tst_likeledger)
#include "tst_likeledger.moc"
