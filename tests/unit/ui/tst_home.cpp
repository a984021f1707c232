// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/Onlooker.h"
#include "support/TimelineStage.h"
#include "ui/home/HomeFeed.h"
#include "ui/home/MessageFinder.h"
#include "ui/PeopleStage.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

/** A home feed on a simulated service. */
struct HomeStage : TimelineStage {
    HomeFeed home{time, random};
    QAbstractItemModelTester tester{&home, QAbstractItemModelTester::FailureReportingMode::QtTest};
    Onlooker onlooker{home};

    HomeStage() { home.attach(backend.get()); }
    ~HomeStage() { home.attach(nullptr); }

    void open()
    {
        home.setActive(true);
        settle();
    }
    /** Answers the request for rows with these messages in this order. */
    HttpRequest give(const QList<int> &numbers, int likes = 0)
    {
        QJsonArray items;
        for (const int number : numbers) {
            QJsonObject item = samples::feedItem();
            item.insert("id"_L1, idOf(number));
            item.insert("likeCount"_L1, likes);
            items.append(item);
        }
        const HttpRequest request = http->answer(
            "GET", u"/feed"_s,
            status(200, samples::text({{"items"_L1, items}, {"computedAt"_L1, u"2026-08-06T10:00:00Z"_s}})));
        settle();
        return request;
    }
    void refuse(const HttpResponse &response)
    {
        http->answer("GET", u"/feed"_s, response);
        settle();
    }
    [[nodiscard]] int asked() const { return http->made(u"GET"_s, u"/feed"_s); }
    [[nodiscard]] static QString idOf(int number) { return QStringLiteral("f%1").arg(number); }
    [[nodiscard]] QString rows() const
    {
        QStringList ids;
        for (int row = 0; row < home.count(); ++row)
            ids << home.index(row).data(HomeFeed::MessageIdRole).toString();
        return ids.join(u' ');
    }
    [[nodiscard]] QVariant at(int row, int role) const { return home.index(row).data(role); }
};

using Outcome = MessageFinder::Outcome;

/** Searches for one message of a community with pages of five messages. */
struct FinderStage : PeopleStage {
    explicit FinderStage(Storage *storage = nullptr) : PeopleStage(storage, {.waitForLive = 0ms, .pageSize = 5}) {}

    std::unique_ptr<MessageFinder> finder;
    QList<Outcome> outcomes;

    void look(Community *community, int number)
    {
        const Told wanted{number};
        finder = std::make_unique<MessageFinder>(community, MessageId(wanted.id()), wanted.createdAt());
        QObject::connect(finder.get(), &MessageFinder::told, finder.get(),
                         [this](Outcome outcome) { outcomes << outcome; });
    }
    /** Answers `count` page requests, from this message down. */
    void givePages(int newest, int count)
    {
        for (int page = 0; page < count; ++page)
            givePage(span(newest - 5 * page, newest - 5 * page - 4));
    }
};

QList<int> numbers(int first, int count)
{
    QList<int> all;
    for (int i = 0; i < count; ++i)
        all << first + i;
    return all;
}

} // namespace

/** The feed of all communities, and opening a message from one of its rows. */
class tst_home : public QObject {
    Q_OBJECT

private slots:
    void nothingIsAskedBeforeSomebodyLooks()
    {
        HomeStage stage;
        stage.settle();
        QCOMPARE(stage.asked(), 0);
        QCOMPARE(stage.home.stage(), HomeFeed::Idle);
        stage.open();
        QCOMPARE(stage.home.stage(), HomeFeed::Loading);
        const HttpRequest request = stage.give({1, 2, 3});
        QCOMPARE(request.url.query(), u"limit=50"_s);
        QCOMPARE(stage.home.stage(), HomeFeed::Ready);
        QCOMPARE(stage.rows(), u"f1 f2 f3"_s);
        QCOMPARE(stage.home.computedAt(), 1786010400000.0);
        QVERIFY(!stage.home.hasMore()); // the page was not full
        QCOMPARE(stage.at(0, HomeFeed::SymbolRole).toString(), u"$QUOLLO"_s);
        QCOMPARE(stage.at(0, HomeFeed::LettersRole).toString(), u"QUO"_s);
        QVERIFY(stage.onlooker.isUpToDate());
    }

    void pagesFollowByOffset()
    {
        HomeStage stage;
        stage.open();
        stage.give(numbers(0, 50));
        QVERIFY(stage.home.hasMore());

        // when more is requested twice at once, and the ranking has moved by two rows
        stage.home.loadMore();
        stage.home.loadMore();
        stage.settle();
        QCOMPARE(stage.asked(), 2);
        QVERIFY(stage.home.isLoadingMore());
        QCOMPARE(stage.give(numbers(48, 50)).url.query(), u"limit=50&offset=50"_s);

        // then no message is duplicated, and the next offset counts the service's rows
        QCOMPARE(stage.home.count(), 98);
        stage.home.loadMore();
        stage.settle();
        QCOMPARE(stage.give({98, 99}).url.query(), u"limit=50&offset=100"_s);
        QCOMPARE(stage.home.count(), 100);
        QVERIFY(!stage.home.hasMore());
        QVERIFY(stage.onlooker.isUpToDate());
        QCOMPARE(stage.onlooker.resets, 0);
    }

    void aPageOfDoublesIsFollowedByTheNext()
    {
        HomeStage stage;
        stage.open();
        stage.give(numbers(0, 50));
        stage.home.loadMore();
        stage.settle();
        stage.give(numbers(0, 50)); // a view would see no change, and not request the next page
        QCOMPARE(stage.asked(), 3);
        stage.give(numbers(50, 50));
        QCOMPARE(stage.home.count(), 100);

        // a service that repeats its rows is not requested forever
        stage.home.loadMore();
        stage.settle();
        for (int page = 0; page < 3; ++page)
            stage.give(numbers(0, 50));
        QCOMPARE(stage.asked(), 6);
        QVERIFY(!stage.home.hasMore());
    }

    void aRefreshMovesRowsByTheFewestSteps()
    {
        // given
        HomeStage stage;
        stage.open();
        stage.give({1, 2, 3, 4});
        QSignalSpy removed(&stage.home, &HomeFeed::rowsRemoved);
        QSignalSpy inserted(&stage.home, &HomeFeed::rowsInserted);
        QSignalSpy before(&stage.home, &HomeFeed::aboutToRefresh);
        QSignalSpy after(&stage.home, &HomeFeed::refreshed);

        // when one row was removed, one added, two swapped, and all liked
        stage.home.refresh();
        stage.settle();
        QVERIFY(stage.home.isRefreshing());
        QCOMPARE(stage.home.stage(), HomeFeed::Ready); // existing rows stay readable
        stage.give({5, 4, 1, 2}, 7);

        // then
        QCOMPARE(stage.rows(), u"f5 f4 f1 f2"_s);
        QCOMPARE(stage.at(1, HomeFeed::LikeCountRole).toLongLong(), 7);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(before.count(), 1);
        QCOMPARE(after.count(), 1);
        QVERIFY(stage.onlooker.isUpToDate());
        QCOMPARE(stage.onlooker.resets, 0);
    }

    void aRefreshCoversWhatIsHeld()
    {
        HomeStage stage;
        stage.open();
        stage.give(numbers(0, 50));
        for (int page = 1; page < 3; ++page) {
            stage.home.loadMore();
            stage.settle();
            stage.give(numbers(50 * page, 50));
        }
        QCOMPARE(stage.home.count(), 150);
        stage.home.refresh();
        stage.settle();
        QCOMPARE(stage.give(numbers(0, 100)).url.query(), u"limit=100"_s);
        QCOMPARE(stage.home.count(), 150);
        QCOMPARE(stage.give(numbers(100, 50)).url.query(), u"limit=50&offset=100"_s);
        QCOMPARE(stage.home.count(), 150);
        QVERIFY(stage.home.hasMore());
    }

    void likedIsNotClaimedWhereItIsNotSaid()
    {
        HomeStage stage;
        stage.open();
        QJsonObject silent = samples::feedItem();
        silent.insert("id"_L1, u"silent"_s);
        silent.insert("liked"_L1, QJsonValue::Null);
        silent.insert("tokenSymbol"_L1, QJsonValue::Null);
        stage.http->answer("GET", u"/feed"_s,
                           status(200, samples::text({{"items"_L1, QJsonArray{samples::feedItem(), silent}},
                                                      {"computedAt"_L1, u"2026-08-06T10:00:00Z"_s}})));
        stage.settle();
        QCOMPARE(stage.at(0, HomeFeed::LikedRole).toBool(), true);
        QCOMPARE(stage.at(1, HomeFeed::LikedRole).toBool(), false);
        QCOMPARE(stage.at(1, HomeFeed::SymbolRole).toString(), u"Qu9L…demo"_s);
    }

    void aFeedThatIsNotReadyIsAskedForSlowly()
    {
        // given
        HomeStage stage;
        stage.open();
        stage.refuse(status(503, "{\"message\":\"feed not yet computed\"}"));

        // then the feed shows the error and the time of the next attempt
        QCOMPARE(stage.home.stage(), HomeFeed::Failed);
        QVERIFY(stage.home.isBuilding());
        QVERIFY(stage.home.failureText().contains(u"“feed not yet computed”"_s));
        QCOMPARE(stage.home.nextTryText(), u"Next try in 20 s."_s);
        stage.runFor(19s);
        QCOMPARE(stage.asked(), 1);
        QCOMPARE(stage.home.nextTryText(), u"Next try in 1 s."_s);
        stage.runFor(1s);
        QCOMPARE(stage.asked(), 2);

        // when it keeps failing, the delays grow to at most five minutes
        QList<int> waits;
        for (int failure = 0; failure < 6; ++failure) {
            stage.refuse(status(503));
            int waited = 0;
            for (const int before = stage.asked(); stage.asked() == before; ++waited)
                stage.runFor(1s);
            waits << waited;
        }
        QCOMPARE(waits, (QList{40, 80, 160, 300, 300, 300}));
        stage.give({1});
        QCOMPARE(stage.home.stage(), HomeFeed::Ready);
        QCOMPARE(stage.home.failureText(), QString());
        QCOMPARE(stage.home.nextTryText(), QString());
    }

    void retryAfterIsHonoured()
    {
        HomeStage stage;
        stage.open();
        stage.refuse(status(503, {}, {{"retry-after", "90"}}));
        stage.runFor(89s);
        QCOMPARE(stage.asked(), 1);
        stage.runFor(1s);
        QCOMPARE(stage.asked(), 2);
    }

    void nothingIsAskedWhileNobodyLooks()
    {
        // given a failure, and a user who leaves the feed
        HomeStage stage;
        stage.open();
        stage.refuse(status(500));
        QVERIFY(!stage.home.isBuilding());
        QVERIFY(Seconds::shared().isTicking());
        stage.home.setActive(false);
        QVERIFY(!Seconds::shared().isTicking());

        // when the next attempt is due
        stage.runFor(60s);
        QCOMPARE(stage.asked(), 1);

        // then it is made when the user returns
        stage.open();
        QCOMPARE(stage.asked(), 2);
        stage.give({1});

        // and a user who returns within five minutes finds the same rows
        stage.home.setActive(false);
        stage.runFor(4min);
        stage.open();
        QCOMPARE(stage.asked(), 2);
        stage.home.setActive(false);
        stage.runFor(4min);
        stage.open();
        QCOMPARE(stage.asked(), 3);
    }

    void aRefusalIsNotTriedAgainByItself()
    {
        HomeStage stage;
        stage.open();
        stage.refuse(status(403, "{\"message\":\"not for you\"}"));
        QCOMPARE(stage.home.stage(), HomeFeed::Failed);
        QCOMPARE(stage.home.nextTryText(), QString());
        stage.runFor(30min);
        QCOMPARE(stage.asked(), 1);
        stage.home.refresh();
        stage.settle();
        QCOMPARE(stage.asked(), 2);
    }

    void aFailedRefreshLeavesTheRows()
    {
        HomeStage stage;
        stage.open();
        stage.give({1, 2});
        stage.home.refresh();
        stage.settle();
        stage.refuse(status(500));
        QCOMPARE(stage.rows(), u"f1 f2"_s);
        QCOMPARE(stage.home.stage(), HomeFeed::Ready);
        QVERIFY(!stage.home.failureText().isEmpty());
        QVERIFY(!stage.home.nextTryText().isEmpty());
    }

    void morePagesMayFail()
    {
        HomeStage stage;
        stage.open();
        stage.give(numbers(0, 50));
        stage.home.loadMore();
        stage.settle();
        stage.refuse(status(500));
        QVERIFY(!stage.home.moreError().isEmpty());
        QVERIFY(stage.home.hasMore());
        stage.home.loadMore();
        stage.settle();
        QCOMPARE(stage.home.moreError(), QString());
        stage.give({50});
        QCOMPARE(stage.home.count(), 51);
    }

    void anotherServiceStartsAnew()
    {
        HomeStage stage;
        stage.open();
        stage.give({1, 2});
        stage.home.refresh();
        stage.settle();
        stage.home.attach(nullptr);
        QCOMPARE(stage.home.count(), 0);
        QCOMPARE(stage.home.stage(), HomeFeed::Idle);
        stage.refuse(status(500)); // the response to the previous request
        QCOMPARE(stage.home.stage(), HomeFeed::Idle);
        stage.home.attach(stage.backend.get());
        stage.settle();
        stage.give({3});
        QCOMPARE(stage.rows(), u"f3"_s);
    }

    void thePlaceIsKept()
    {
        HomeStage stage;
        stage.open();
        stage.give({1, 2, 3});
        stage.home.keepPlace(u"f2"_s, -12);
        QCOMPARE(stage.home.indexOf(stage.home.placeId()), 1);
        QCOMPARE(stage.home.placeOffset(), -12.0);
        QCOMPARE(stage.home.indexOf(u"gone"_s), -1);
    }

    // --- One message of a community ----------------------------------------------------------------------------------

    void aMessageIsFoundAsSoonAsTheRowsAreThere()
    {
        FinderStage stage;
        Community community;
        community.setTokenAddress(stage.token.text());
        community.attach(stage.service.get());
        community.load();
        stage.look(&community, 98);
        stage.settle();
        QVERIFY(stage.outcomes.isEmpty());
        stage.givePages(100, 1);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Found});
        QCOMPARE(stage.http->open("GET", messages), 0);
    }

    void aMessageFurtherDownIsLookedForInAFewPages()
    {
        FinderStage stage;
        const auto community = stage.community(span(100, 96));
        stage.look(community.get(), 58);
        stage.givePages(95, MessageFinder::pagesAtOnce);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Further});
        stage.settle();
        QCOMPARE(stage.http->open("GET", messages), 0); // until the user wants more
        stage.finder->more();
        stage.givePages(75, MessageFinder::pagesAtOnce);
        QTRY_COMPARE(stage.outcomes, (QList{Outcome::Further, Outcome::Found}));
        QCOMPARE(stage.http->open("GET", messages), 0);
    }

    void aMessageThatOthersLoadIsFoundToo()
    {
        FinderStage stage;
        const auto community = stage.community(span(100, 96));
        community->timeline()->loadOlder(); // as a view does
        stage.look(community.get(), 93);
        stage.givePages(95, 1);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Found});
        QCOMPARE(stage.http->open("GET", messages), 0);
    }

    void aMessageMayBeAmongThoseThatAreMissing()
    {
        // given a cached feed, and many new messages that do not connect to it
        const QTemporaryDir folder;
        Storage storage(folder.path());
        {
            FinderStage before(&storage);
            (void)before.community(span(10, 6));
            storage.flush();
        }
        FinderStage stage(&storage);
        const auto community = stage.community(span(100, 96));
        stage.givePages(95, Timeline::Timing().pagesAfterGap - 1);
        QTRY_COMPARE(community->timeline()->feed()->count(), 15 + 1 + 5);

        // when a message in between is requested
        stage.look(community.get(), 50);

        // then it is expected at the hole
        QTRY_COMPARE(stage.outcomes, QList{Outcome::InHole});
        const RowPointer hole = community->timeline()->feed()->rowByKey(stage.finder->hole());
        QVERIFY(hole && hole->hole());

        // and older messages are still found
        stage.look(community.get(), 7);
        QTRY_COMPARE(stage.outcomes.last(), Outcome::Found);
    }

    void aMessageMayBeGone()
    {
        FinderStage stage;
        const auto community = stage.community({Told{100}, Told{99}, Told{97}, Told{96}, Told{95}});
        stage.look(community.get(), 98);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Gone});
        QCOMPARE(stage.http->open("GET", messages), 0); // the surrounding messages are loaded

        // and a message that is older than all others
        stage.look(community.get(), 1);
        stage.givePage(span(94, 93)); // the last page
        QTRY_COMPARE(stage.outcomes, (QList{Outcome::Gone, Outcome::Gone}));
    }

    void aMessageIsNotFoundWhereThePageFails()
    {
        FinderStage stage;
        const auto community = stage.community(span(100, 96));
        stage.look(community.get(), 50);
        stage.refusePage(500);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Failed});
        QVERIFY(!community->timeline()->olderError().isEmpty()); // shows the reason

        // but an old error does not affect the next search
        stage.look(community.get(), 93);
        stage.givePages(95, 1);
        QTRY_COMPARE(stage.outcomes, (QList{Outcome::Failed, Outcome::Found}));
    }

    void aMessageIsNotFoundWhereTheCommunityFails()
    {
        FinderStage stage;
        Community community;
        community.setTokenAddress(stage.token.text());
        community.attach(stage.service.get());
        community.load();
        stage.look(&community, 98);
        stage.refusePage(403);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Failed});
        QCOMPARE(community.timeline()->stage(), CommunityTimeline::Failed);
    }

    void aCommunityMayGoWhileItIsLookedThrough()
    {
        FinderStage stage;
        auto community = stage.community(span(100, 96));
        stage.look(community.get(), 50);
        stage.settle();
        community.reset();
        stage.finder->more();
        stage.settle();
        QVERIFY(stage.outcomes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_home)
#include "tst_home.moc"
