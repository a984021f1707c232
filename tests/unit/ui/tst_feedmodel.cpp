// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/MutedUsers.h"
#include "feed/FeedWorld.h"
#include "support/Onlooker.h"
#include "ui/feed/FeedModel.h"
#include "ui/feed/FeedRoles.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace coterie;
using namespace Qt::StringLiterals;
using namespace coterie::sample;
using namespace coterie::test;

namespace {

using Tester = QAbstractItemModelTester;

RowPointer rowWith(RowKey key, Row::Content content)
{
    return std::make_shared<const Row>(Row{key, std::move(content)});
}

} // namespace

/** The guarantees of the feed's model to a view. */
class tst_feedmodel : public QObject {
    Q_OBJECT

private slots:
    void F9_aFeedsStepsKeepTheModelTrue_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void F9_aFeedsStepsKeepTheModelTrue()
    {
        QFETCH(unsigned, seed);
        // given a model on a feed
        std::mt19937 random(seed);
        FeedWorld world(random);
        Feed feed(me);
        FeedModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        model.setUsername(u"ada_k"_s);

        // when random inputs are applied
        int posts = 0;
        for (int step = 0; step < 400; ++step) {
            model.apply(live(feed, world, posts).changes);

            // then every row and every role equals the feed's, by signals alone
            QCOMPARE(model.count(), feed.size());
            for (int row = 0; row < feed.size(); ++row)
                QCOMPARE(model.row(row), feed.at(row));
            if (step % 50 == 0)
                QTRY_VERIFY(onlooker.isUpToDate());
        }
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(model.count() > 20);
    }

    void F5_whatIsLeftOutIsNoRow_data() { F9_aFeedsStepsKeepTheModelTrue_data(); }

    void F5_whatIsLeftOutIsNoRow()
    {
        QFETCH(unsigned, seed);
        // given a feed, and two models in opposite orders
        std::mt19937 random(seed);
        FeedWorld world(random);
        Feed feed(me);
        FeedModel model;
        FeedModel thread(FeedModel::Order::OldestFirst);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        FlagRules rules;

        // when random inputs are applied, and the user sometimes changes the rules
        int posts = 0;
        int most = 0;
        for (int step = 0; step < 400; ++step) {
            const ChangeSet changes = live(feed, world, posts).changes;
            model.apply(changes);
            thread.apply(changes);
            if (step % 20 == 0) {
                rules = {Treatment(world.draw(3)), Treatment(world.draw(3))};
                model.setFlagRules(rules);
                thread.setFlagRules(rules);
            }

            // then the rows are the feed's without those to leave out, in the same order
            std::vector<RowPointer> wanted;
            for (int row = 0; row < feed.size(); ++row) {
                if (rules.of(*feed.at(row)) != Treatment::LeftOut)
                    wanted.push_back(feed.at(row));
            }
            QCOMPARE(model.count(), int(wanted.size()));
            QCOMPARE(thread.count(), model.count());
            QCOMPARE(model.leftOut(), feed.size() - model.count());
            most = std::max(most, model.leftOut());
            for (int row = 0; row < model.count(); ++row) {
                QCOMPARE(model.row(row), wanted[std::size_t(row)]);
                QCOMPARE(thread.row(model.count() - 1 - row), wanted[std::size_t(row)]);
            }
            if (step % 50 == 0)
                QTRY_VERIFY(onlooker.isUpToDate());
        }
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(most > 0);
    }

    void F5_theStricterRuleWinsAndOwnMessagesStayOpen()
    {
        // given a message with both flags by another member, and an own one
        Message both = whole(1);
        both.isSpam = both.isHarmful = true;
        const RowPointer theirs = rowWith(1, MessageRow{both});
        const RowPointer mine = rowWith(2, MessageRow{both, true});
        const FlagRules rules{.spam = Treatment::LeftOut, .harmful = Treatment::Open};

        // then
        QCOMPARE(rules.of(*theirs), Treatment::LeftOut);
        QCOMPARE(rules.of(*mine), Treatment::Open);
        QCOMPARE(FlagRules{}.of(*theirs), Treatment::Covered);
        QCOMPARE(rules.of(*rowWith(3, Hole{})), Treatment::Open);
    }

    void F5_aCoverComesOffForOneMessage()
    {
        // given two covered messages
        std::vector<RowPointer> rows;
        for (int i = 1; i <= 2; ++i) {
            Message spam = whole(i);
            spam.isSpam = true;
            rows.push_back(rowWith(RowKey(i), MessageRow{spam}));
        }
        FeedModel model;
        model.apply({{Change::Kind::Inserted, 0, 2, 0, {}, rows}});
        const auto covered = [&model](int row) { return model.index(row).data(feedRole("covered")).toBool(); };
        QVERIFY(covered(0) && covered(1));
        QSignalSpy changes(&model, &FeedModel::dataChanged);

        // when one is revealed
        model.reveal(id(2).text());

        // then only that one is open, and a rule that opens all opens the other
        QVERIFY(covered(0) && !covered(1));
        QCOMPARE(changes.count(), 1);
        model.setFlagRules({Treatment::Open, Treatment::Open});
        QVERIFY(!covered(0) && !covered(1));
        QCOMPARE(model.count(), 2);
    }

    void mutedRowsThatFollowOneAnotherAreOne_data() { F9_aFeedsStepsKeepTheModelTrue_data(); }

    void mutedRowsThatFollowOneAnotherAreOne()
    {
        QFETCH(unsigned, seed);
        // given a feed, and two models in opposite orders
        std::mt19937 random(seed);
        FeedWorld world(random);
        Feed feed(me);
        MutedUsers muted;
        FeedModel model;
        FeedModel thread(FeedModel::Order::OldestFirst);
        model.setMuted(&muted);
        thread.setMuted(&muted);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        QSet<RowKey> revealed;
        FlagRules rules;

        // when random inputs are applied, and the user sometimes mutes somebody or reveals a run
        int posts = 0;
        int most = 0;
        for (int step = 0; step < 400; ++step) {
            const ChangeSet changes = live(feed, world, posts).changes;
            model.apply(changes);
            thread.apply(changes);
            const auto isMuted = [&](const Row &row) {
                const MessageRow *message = row.message();
                return message && !message->own && muted.contains(message->message->author.id)
                       && !revealed.contains(row.key);
            };
            std::vector<RowPointer> wanted;
            const auto want = [&] {
                wanted.clear();
                for (int row = 0; row < feed.size(); ++row) {
                    if (rules.of(*feed.at(row)) != Treatment::LeftOut)
                        wanted.push_back(feed.at(row));
                }
            };
            want();
            if (step % 10 == 0 && !wanted.empty()) {
                const RowPointer &any = wanted[std::size_t(world.draw(int(wanted.size())))];
                if (const MessageRow *message = any->message())
                    muted.mute(message->message->author.id, message->message->author.username);
            }
            if (step % 35 == 0 && muted.count() > 0)
                muted.unmute(muted.at(world.draw(muted.count())).id);
            if (step % 20 == 0) {
                rules.spam = Treatment(world.draw(3));
                model.setFlagRules(rules);
                thread.setFlagRules(rules);
                want();
            }
            if (step % 30 == 0 && model.count() > 0) {
                const RowPointer shown = model.row(world.draw(model.count()));
                if (isMuted(*shown)) {
                    const auto at = std::find(wanted.begin(), wanted.end(), shown);
                    for (auto it = at; isMuted(**it); --it) {
                        revealed.insert((*it)->key);
                        if (it == wanted.begin())
                            break;
                    }
                    model.reveal(shown->message()->id().text());
                    thread.reveal(shown->message()->id().text());
                }
            }

            // then of each run of muted rows only the oldest is visible, with their count
            std::vector<RowPointer> standing;
            std::vector<int> counts;
            int run = 0;
            for (std::size_t row = 0; row < wanted.size(); ++row) {
                run = isMuted(*wanted[row]) ? run + 1 : 0;
                most = std::max(most, run);
                if (run > 0 && row + 1 < wanted.size() && isMuted(*wanted[row + 1]))
                    continue;
                standing.push_back(wanted[row]);
                counts.push_back(std::min(run, RowFolding::maxCount));
            }
            QCOMPARE(model.count(), int(standing.size()));
            QCOMPARE(thread.count(), model.count());
            for (int row = 0; row < model.count(); ++row) {
                QCOMPARE(model.row(row), standing[std::size_t(row)]);
                QCOMPARE(thread.row(model.count() - 1 - row), standing[std::size_t(row)]);
                QCOMPARE(model.index(row).data(feedRole("mutedCount")).toInt(), counts[std::size_t(row)]);
            }
            if (step % 50 == 0)
                QTRY_VERIFY(onlooker.isUpToDate());
        }
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(most > 3);
    }

    void aMutedMessageThatIsAskedForStandsForItself()
    {
        // given three consecutive messages by a muted user
        std::vector<RowPointer> rows;
        for (int i = 1; i <= 3; ++i)
            rows.push_back(rowWith(RowKey(i), MessageRow{whole(i)}));
        FeedModel model;
        model.apply({{Change::Kind::Inserted, 0, 3, 0, {}, rows}});
        MutedUsers muted;
        muted.mute(someone, u"zoe"_s);
        model.setMuted(&muted);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.rowOf(id(1)), rows[0]); // it is folded

        // when the one in the middle is revealed
        model.unfold(2);

        // then it is visible, between two folded ones
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.index(1).data(feedRole("muted")).toBool(), false);
        QCOMPARE(model.index(0).data(feedRole("mutedCount")).toInt(), 1);
    }

    void F9_eachFieldNamesItsRoles_data()
    {
        QTest::addColumn<RowFields>("field");
        QTest::addColumn<QList<int>>("roles");
        QTest::newRow("likes") << RowFields(RowField::Likes) << QList<int>{feedRole("liked"), feedRole("likeCount")};
        QTest::newRow("replies") << RowFields(RowField::Replies) << QList<int>{feedRole("replyCount")};
        QTest::newRow("flags") << RowFields(RowField::Flags)
                               << QList<int>{feedRole("isSpam"),    feedRole("isHarmful"), feedRole("removed"),
                                             feedRole("dismissed"), feedRole("own"),       feedRole("covered"),
                                             feedRole("muted"),     feedRole("mutedCount")};
        QTest::newRow("text") << RowFields(RowField::Text)
                              << QList<int>{feedRole("content"),   feedRole("username"),    feedRole("initials"),
                                            feedRole("imageUrl"),  feedRole("authorColor"), feedRole("followerCount"),
                                            feedRole("createdAt"), feedRole("mediaUrl"),    feedRole("muted"),
                                            feedRole("mutedCount")};
        QTest::newRow("state") << RowFields(RowField::State)
                               << QList<int>{feedRole("progress"), feedRole("reason"), feedRole("createdAt")};
        QTest::newRow("two") << RowFields(RowField::Likes | RowField::Replies)
                             << QList<int>{feedRole("liked"), feedRole("likeCount"), feedRole("replyCount")};
        QTest::newRow("kind: all of them") << RowFields(RowField::Kind) << QList<int>{};
    }

    void F9_eachFieldNamesItsRoles()
    {
        QFETCH(RowFields, field);
        QFETCH(QList<int>, roles);
        // given
        FeedModel model;
        const RowPointer row = rowWith(1, MessageRow{whole(1)});
        model.apply({{Change::Kind::Inserted, 0, 1, 0, {}, {row}}});
        QSignalSpy changes(&model, &FeedModel::dataChanged);

        // when
        model.apply({{Change::Kind::Changed, 0, 1, 0, field, {row}}});

        // then
        QCOMPARE(changes.count(), 1);
        auto named = changes.first().at(2).value<QList<int>>();
        std::sort(named.begin(), named.end());
        std::sort(roles.begin(), roles.end());
        QCOMPARE(named, roles);
    }

    void F9_manyChangesAreToldOverFrames()
    {
        // given forty rows and a view that takes a millisecond for each changed row
        constexpr int rows = 40;
        FeedModel model;
        const auto rowsWith = [](int likes) {
            decltype(Change::rows) all;
            for (int i = 1; i <= rows; ++i)
                all.push_back(rowWith(RowKey(i), MessageRow{whole(i, likes)}));
            return all;
        };
        model.apply({{Change::Kind::Inserted, 0, rows, 0, {}, rowsWith(0)}});
        Onlooker onlooker(model);
        QList<int> told;
        QElapsedTimer timer;
        connect(&model, &FeedModel::dataChanged, &onlooker, [&told](const QModelIndex &from, const QModelIndex &) {
            told.append(from.row());
            const QDeadlineTimer busy(1);
            while (!busy.hasExpired()) {}
        });

        // when all rows change twice at once, one is added, and the oldest is removed
        timer.start();
        model.apply({{Change::Kind::Changed, 0, rows, 0, RowField::Likes, rowsWith(1)},
                     {Change::Kind::Changed, 0, rows, 0, RowField::Replies, rowsWith(2)},
                     {Change::Kind::Inserted, 0, 1, 0, {}, {rowWith(99, MessageRow{whole(99)})}},
                     {Change::Kind::Removed, rows, 1, 0, {}, {}}});

        // then the data is current, and changes are reported only after the view had time for the new row
        QCOMPARE(model.index(rows - 1).data(feedRole("likeCount")).toInt(), 2);
        QVERIFY(told.isEmpty());
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(told.size(), rows - 1); // each once, without the removed one
        QCOMPARE(told.constFirst(), 1);
        constexpr int frame = 16; // ms; the millisecond for reporting is used up after two of them
        QVERIFY2(timer.elapsed() >= (rows - 1) / 2 * frame, qPrintable(QString::number(timer.elapsed())));
    }

    void rowsOfEachKindSayWhatTheyAre()
    {
        // given a post, a hole, and an own removed message
        Message flagged = whole(7, 3, true);
        flagged.isSpam = true;
        FeedModel model;
        model.setUsername(u"ada_k"_s);
        Post post = sample::post("p", u"gm"_s);
        post.state = PostState::InReview;
        model.apply({{Change::Kind::Inserted,
                      0,
                      3,
                      0,
                      {},
                      {rowWith(1, post), rowWith(2, Hole{Hole::State::Failed, u"no route"_s}),
                       rowWith(3, MessageRow{flagged, true})}}});
        const auto data = [&model](int row, int role) { return model.index(row).data(role); };

        // then
        QCOMPARE(data(0, feedRole("kind")).toInt(), int(FeedModel::Post));
        QCOMPARE(data(0, feedRole("username")).toString(), u"ada_k"_s);
        QCOMPARE(data(0, feedRole("progress")).toInt(), int(FeedModel::InReview));
        QCOMPARE(data(1, feedRole("kind")).toInt(), int(FeedModel::Hole));
        QCOMPARE(data(1, feedRole("progress")).toInt(), int(FeedModel::NotFetched));
        QCOMPARE(data(1, feedRole("reason")).toString(), u"no route"_s);
        QCOMPARE(data(2, feedRole("kind")).toInt(), int(FeedModel::Message));
        QCOMPARE(data(2, feedRole("removed")).toBool(), true);
        QCOMPARE(data(2, feedRole("likeCount")).toInt(), 3);
        QCOMPARE(model.indexOfKey(3), 2);
        QCOMPARE(model.indexOfKey(99), -1);
        QVERIFY(!model.row(-1) && !model.row(3) && !model.rowByKey(99));
    }

    void everyRowAnswersEveryRole()
    {
        // given one row of each kind, because required properties of a delegate cannot be undefined
        FeedModel model;
        model.apply({{Change::Kind::Inserted,
                      0,
                      3,
                      0,
                      {},
                      {rowWith(1, sample::post("p", u"gm"_s)), rowWith(2, Hole{}), rowWith(3, MessageRow{whole(1)})}}});

        // then each role has the same type for every kind
        const QHash<int, QByteArray> names = model.roleNames();
        for (auto role = names.begin(); role != names.end(); ++role) {
            for (int row = 0; row < 3; ++row) {
                const QVariant value = model.index(row).data(role.key());
                QVERIFY2(value.isValid(), role.value());
                QVERIFY2(value.canConvert(model.index(2).data(role.key()).metaType()), role.value());
            }
        }
    }

    void aNewNameShowsOnPosts()
    {
        FeedModel model;
        model.setUsername(u"ada"_s); // no rows, so no signal
        model.apply({{Change::Kind::Inserted, 0, 1, 0, {}, {rowWith(1, sample::post("p", u"gm"_s))}}});
        const Onlooker onlooker(model);
        QSignalSpy changes(&model, &FeedModel::dataChanged);
        model.setUsername(u"ada_k"_s);
        QCOMPARE(changes.count(), 1);
        QVERIFY(onlooker.isUpToDate());
        QCOMPARE(model.index(0).data(feedRole("initials")).toString(), u"AK"_s);
    }

    void F9_aThreadReadsDownwards()
    {
        // given the same changes in both orders
        Feed feed(me);
        FeedModel newestFirst;
        FeedModel oldestFirst(FeedModel::Order::OldestFirst);
        const Tester one(&newestFirst, Tester::FailureReportingMode::QtTest);
        const Tester other(&oldestFirst, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(oldestFirst);
        std::mt19937 random(7);
        const auto draw = [&random](unsigned below) { return int(random() % below); };

        for (int step = 0; step < 500; ++step) {
            FeedOutcome outcome;
            switch (draw(6)) {
            case 0:
                outcome = feed.add(sample::post(QByteArray::number(step).constData(), u"gm"_s, epoch + step));
                break;
            case 1:
                outcome = feed.apply(sample::live(draw(400), me, u"gm"_s));
                break;
            case 2:
                outcome = feed.apply(LikeUpdate{sample::id(draw(400)), true});
                break;
            case 3:
                outcome = feed.dropOldest(draw(4));
                break;
            default:
                outcome = feed.apply(sample::live(draw(400)));
            }
            newestFirst.apply(outcome.changes);
            oldestFirst.apply(outcome.changes);

            // then one model is the reverse of the other
            const int count = newestFirst.count();
            QCOMPARE(oldestFirst.count(), count);
            for (int row = 0; row < count; ++row)
                QCOMPARE(oldestFirst.row(count - 1 - row), newestFirst.row(row));
            QTRY_VERIFY(onlooker.isUpToDate());
        }
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(oldestFirst.count() > 50);
    }

private:
    /** Applies one random change to a feed. */
    static FeedOutcome live(Feed &feed, FeedWorld &world, int &posts)
    {
        FeedWorld::Entry *some = world.any();
        switch (world.draw(14)) {
        case 0:
        case 1:
        case 2:
            return feed.apply(world.publish(someone, u"hello"_s, 0).message);
        case 3:
            ++posts;
            return feed.add(sample::post(qPrintable(u"p%1"_s.arg(posts)), u"mine %1"_s.arg(posts % 3), world.now()));
        case 4:
            return feed.apply(world.publish(me, u"mine %1"_s.arg(posts % 3), world.now()).message);
        case 5:
            return feed.merge(world.page({}, 10));
        case 6:
            return feed.store().oldest().isEmpty() ? FeedOutcome{} : feed.merge(world.page(feed.store().oldest(), 10));
        case 7:
            feed.markGap();
            return {};
        case 8:
            return feed.openGap(u"lost"_s);
        case 9:
            return some ? feed.apply(LikeUpdate{some->message.id, world.draw(2) == 0}) : FeedOutcome{};
        case 10:
            return some ? feed.apply(ModerationUpdate{some->message.id, {}, world.draw(2) == 0, false}) : FeedOutcome{};
        case 11:
            return some ? feed.like(some->message.id, world.draw(2) == 0) : FeedOutcome{};
        case 12:
            return some ? feed.likeRefused(some->message.id) : FeedOutcome{};
        default:
            break;
        }
        const QList<Post> pending = feed.posts();
        if (pending.isEmpty())
            return {};
        const Post &post = pending.at(world.draw(int(pending.size())));
        switch (world.draw(3)) {
        case 0:
            return feed.setPostState(post.id, PostState::Failed, u"no"_s);
        case 1:
            return feed.resubmit(post.id, world.now());
        default:
            return feed.discard(post.id);
        }
    }
};

QTEST_GUILESS_MAIN(tst_feedmodel)
#include "tst_feedmodel.moc"
