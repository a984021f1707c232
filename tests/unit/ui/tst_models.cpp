// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedWorld.h"
#include "ui/CommunitiesModel.h"
#include "ui/FeedModel.h"
#include "ui/MembersModel.h"
#include "ui/NoticesModel.h"
#include "ui/NotificationsModel.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace coterie;
using namespace Qt::StringLiterals;
using namespace coterie::sample;

namespace {

using Tester = QAbstractItemModelTester;

/** Every role of one row. */
QHash<int, QVariant> rowOf(const QAbstractItemModel &model, int row)
{
    QHash<int, QVariant> values;
    const QList<int> roles = model.roleNames().keys();
    for (const int role : roles)
        values.insert(role, model.index(row, 0).data(role));
    return values;
}

/** Whoever shows a model holds what it last heard; this one finds a role that changed and was not named (F9). */
class Onlooker : public QObject {
public:
    explicit Onlooker(const QAbstractItemModel &model) : m_model(model)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            m_rows.append(rowOf(model, row));
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                    for (int row = from.row(); row <= to.row(); ++row)
                        refresh(row, roles);
                });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, rowOf(m_model, row));
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                    m_rows.move(from, to > from ? to - 1 : to);
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }

    [[nodiscard]] bool isUpToDate() const
    {
        if (m_rows.size() != m_model.rowCount())
            return false;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_rows.at(row) != rowOf(m_model, row))
                return false;
        }
        return true;
    }

    int resets = 0;

private:
    void refresh(int row, const QList<int> &roles)
    {
        const QHash<int, QVariant> fresh = rowOf(m_model, row);
        for (auto it = fresh.begin(); it != fresh.end(); ++it) {
            if (roles.isEmpty() || roles.contains(it.key()))
                m_rows[row].insert(it.key(), it.value());
        }
    }

    const QAbstractItemModel &m_model;
    QList<QHash<int, QVariant>> m_rows;
};

RowPointer rowWith(RowKey key, std::variant<MessageRow, Post, Hole> content)
{
    return std::make_shared<const Row>(Row{key, std::move(content)});
}

} // namespace

/** The models' promises to a view. */
class tst_models : public QObject {
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

        // when a random life goes by
        int posts = 0;
        for (int step = 0; step < 400; ++step) {
            model.apply(live(feed, world, posts).changes);

            // then every row and every role is the feed's, by signals alone
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

    void F9_eachFieldNamesItsRoles_data()
    {
        QTest::addColumn<RowFields>("field");
        QTest::addColumn<QList<int>>("roles");
        using M = FeedModel;
        QTest::newRow("likes") << RowFields(RowField::Likes) << QList<int>{M::LikedRole, M::LikeCountRole};
        QTest::newRow("replies") << RowFields(RowField::Replies) << QList<int>{M::ReplyCountRole};
        QTest::newRow("flags") << RowFields(RowField::Flags)
                               << QList<int>{M::IsSpamRole, M::IsHarmfulRole, M::RemovedRole, M::DismissedRole,
                                             M::OwnRole};
        QTest::newRow("text") << RowFields(
            RowField::Text) << QList<int>{M::ContentRole,     M::UsernameRole,      M::InitialsRole,  M::ImageUrlRole,
                                          M::AuthorColorRole, M::FollowerCountRole, M::CreatedAtRole, M::MediaUrlRole};
        QTest::newRow("state") << RowFields(RowField::State)
                               << QList<int>{M::StateRole, M::ReasonRole, M::CreatedAtRole};
        QTest::newRow("two") << RowFields(RowField::Likes | RowField::Replies)
                             << QList<int>{M::LikedRole, M::LikeCountRole, M::ReplyCountRole};
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
        // given forty rows and a view that takes a millisecond over each that changed
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

        // when all change twice at once, and a row comes and the oldest one goes
        timer.start();
        model.apply({{Change::Kind::Changed, 0, rows, 0, RowField::Likes, rowsWith(1)},
                     {Change::Kind::Changed, 0, rows, 0, RowField::Replies, rowsWith(2)},
                     {Change::Kind::Inserted, 0, 1, 0, {}, {rowWith(99, MessageRow{whole(99)})}},
                     {Change::Kind::Removed, rows, 1, 0, {}, {}}});

        // then its data are the last ones, and no row is told before the view had time for the one that came
        QCOMPARE(model.index(rows - 1).data(FeedModel::LikeCountRole).toInt(), 2);
        QVERIFY(told.isEmpty());
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(told.size(), rows - 1); // each once, and not the one that has gone
        QCOMPARE(told.constFirst(), 1);
        constexpr int frame = 16; // ms, and its millisecond for telling is over with two of them
        QVERIFY2(timer.elapsed() >= (rows - 1) / 2 * frame, qPrintable(QString::number(timer.elapsed())));
    }

    void rowsOfEachKindSayWhatTheyAre()
    {
        // given a post, a hole and a removed message of one's own
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
        QCOMPARE(data(0, FeedModel::KindRole).toInt(), int(FeedModel::Post));
        QCOMPARE(data(0, FeedModel::UsernameRole).toString(), u"ada_k"_s);
        QCOMPARE(data(0, FeedModel::StateRole).toString(), u"inReview"_s);
        QCOMPARE(data(1, FeedModel::KindRole).toInt(), int(FeedModel::Hole));
        QCOMPARE(data(1, FeedModel::StateRole).toString(), u"failed"_s);
        QCOMPARE(data(1, FeedModel::ReasonRole).toString(), u"no route"_s);
        QCOMPARE(data(2, FeedModel::KindRole).toInt(), int(FeedModel::Message));
        QCOMPARE(data(2, FeedModel::RemovedRole).toBool(), true);
        QCOMPARE(data(2, FeedModel::LikeCountRole).toInt(), 3);
        QCOMPARE(model.indexOfKey(3), 2);
        QCOMPARE(model.indexOfKey(99), -1);
        QVERIFY(!model.row(-1) && !model.row(3) && !model.rowByKey(99));
    }

    void everyRowAnswersEveryRole()
    {
        // given one row of each kind; a required property of a delegate cannot take undefined
        FeedModel model;
        model.apply({{Change::Kind::Inserted,
                      0,
                      3,
                      0,
                      {},
                      {rowWith(1, sample::post("p", u"gm"_s)), rowWith(2, Hole{}), rowWith(3, MessageRow{whole(1)})}}});

        // then each role has one type, whatever the kind
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
        model.setUsername(u"ada"_s); // no rows: no signal to send
        model.apply({{Change::Kind::Inserted, 0, 1, 0, {}, {rowWith(1, sample::post("p", u"gm"_s))}}});
        const Onlooker onlooker(model);
        QSignalSpy changes(&model, &FeedModel::dataChanged);
        model.setUsername(u"ada_k"_s);
        QCOMPARE(changes.count(), 1);
        QVERIFY(onlooker.isUpToDate());
        QCOMPARE(model.index(0).data(FeedModel::InitialsRole).toString(), u"AK"_s);
    }

    void communitiesAreUpdatedInPlace()
    {
        // given
        CommunitiesModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy added(&model, &CommunitiesModel::added);
        const auto top = [](const QString &token, qint64 members) {
            TopCommunity community;
            community.token = TokenAddress(token);
            community.symbol = u"$"_s + token;
            community.memberCount = members;
            return community;
        };
        model.setTop({top(u"A"_s, 1), top(u"B"_s, 2)});
        Community *first = model.at(0);

        // when one is known, one is new, one is added by hand
        model.setTop({top(u"A"_s, 5), top(u"C"_s, 3)});
        Community *byHand = model.ensure(TokenAddress(u"D"_s));

        // then
        QCOMPARE(model.count(), 4);
        QCOMPARE(added.count(), 4);
        QCOMPARE(model.at(0), first);
        QCOMPARE(first->memberCount(), 5.0);
        QCOMPARE(model.ensure(TokenAddress(u"D"_s)), byHand);
        QCOMPARE(model.indexOf(byHand), 3);
        QCOMPARE(model.indexOf(nullptr), -1);
        QCOMPARE(model.index(3).data(CommunitiesModel::CommunityRole).value<Community *>(), byHand);
        QVERIFY(!model.at(4) && !model.at(-1));
        QCOMPARE(first->symbol(), u"$A"_s);
        QCOMPARE(first->name(), u"A"_s);

        // when all go
        model.clear();
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.unread(), 0);
    }

    void membersChangeInPlace()
    {
        MembersModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        const auto member = [](const QString &name, qint64 messages) {
            return Member{UserId(name), name, {}, 10, messages};
        };
        QSignalSpy changes(&model, &MembersModel::dataChanged);
        QSignalSpy counts(&model, &MembersModel::countChanged);

        model.setMembers({member(u"ada"_s, 3), member(u"bob"_s, 2)});
        QVERIFY(onlooker.isUpToDate());
        model.setMembers({member(u"ada"_s, 3), member(u"cid"_s, 2), member(u"dan"_s, 1)});
        QVERIFY(onlooker.isUpToDate());
        QCOMPARE(changes.count(), 1); // ada stayed as she was
        model.setMembers({member(u"dan"_s, 9)});
        QVERIFY(onlooker.isUpToDate());
        model.setMembers({});
        QVERIFY(onlooker.isUpToDate());
        QCOMPARE(counts.count(), 4);
        QCOMPARE(onlooker.resets, 0);
    }

    void noticesAreFewAndActOnce()
    {
        // given
        NoticesModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        int acted = 0;
        for (int i = 0; i < 6; ++i)
            model.add({NoticesModel::Warning, QString::number(i), {}, u"Do"_s, [&acted, i] { acted = i; }});

        // then the oldest went
        QCOMPARE(model.count(), 4);
        QCOMPARE(model.index(0).data(NoticesModel::TitleRole).toString(), u"2"_s);
        QVERIFY(onlooker.isUpToDate());

        // when one is acted on, it goes; the second time nothing happens
        const qreal id = model.index(1).data(NoticesModel::NoticeIdRole).toReal();
        model.act(id);
        QCOMPARE(acted, 3);
        acted = 0;
        model.act(id);
        model.dismiss(id);
        QCOMPARE(acted, 0);
        QCOMPARE(model.count(), 3);

        // when one is dismissed, it does nothing
        model.dismiss(model.index(0).data(NoticesModel::NoticeIdRole).toReal());
        QCOMPARE(acted, 0);
        QCOMPARE(model.count(), 2);
        QVERIFY(onlooker.isUpToDate());
    }

    void anActionMayAddANotice()
    {
        NoticesModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.add({NoticesModel::Warning, u"a"_s, {}, u"Do"_s, [&model] {
                       model.add({NoticesModel::Good, u"b"_s, {}, {}});
                   }});
        model.act(model.index(0).data(NoticesModel::NoticeIdRole).toReal());
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(NoticesModel::TitleRole).toString(), u"b"_s);
    }

    void F9_aThreadReadsDownwards()
    {
        // given the same steps for both orders
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

            // then one is the other, read the other way
            const int count = newestFirst.count();
            QCOMPARE(oldestFirst.count(), count);
            for (int row = 0; row < count; ++row)
                QCOMPARE(oldestFirst.row(count - 1 - row), newestFirst.row(row));
            QTRY_VERIFY(onlooker.isUpToDate());
        }
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(oldestFirst.count() > 50);
    }

    void noticesAreListedNewestFirstAndSeenOnce()
    {
        NotificationsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        int acted = 0;
        for (int i = 0; i < 250; ++i)
            model.add({NoticesModel::Warning, QString::number(i), {}, u"Do"_s, [&acted] { ++acted; }});
        QCOMPARE(model.count(), 200);
        QCOMPARE(model.unseen(), 200);
        QCOMPARE(model.index(0).data(NoticesModel::TitleRole).toString(), u"249"_s);
        model.markSeen();
        QCOMPARE(model.unseen(), 0);
        model.add({NoticesModel::Bad, u"new"_s, {}, {}, {}});
        QCOMPARE(model.unseen(), 1);

        // an action may be done again, for the toast is gone and the row is not
        const qreal second = model.index(1).data(NoticesModel::NoticeIdRole).toReal();
        model.act(second);
        model.act(second);
        QCOMPARE(acted, 2);
        model.remove(second);
        QCOMPARE(model.count(), 199);
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.unseen(), 0);
    }

private:
    /** One thing that happens to a feed. */
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

QTEST_GUILESS_MAIN(tst_models)
#include "tst_models.moc"
