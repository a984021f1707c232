// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/Onlooker.h"
#include "support/TimelineStage.h"
#include "ui/feed/FeedRoles.h"
#include "ui/feed/FeedSearch.h"
#include "ui/feed/RankedModel.h"
#include "ui/settings/Preferences.h"
#include "ui/text/Folding.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <algorithm>
#include <ctime>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

/** Returns the CPU time of this thread in ms, which other programs do not affect. */
double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QString ids(const FeedModel &model)
{
    QStringList words;
    for (int row = 0; row < model.count(); ++row)
        words << QString::number(model.index(row).data(feedRole("messageId")).toString().mid(1).toInt());
    return words.join(u' ');
}

QVariant of(const FeedModel &model, const Told &told, int role)
{
    for (int row = 0; row < model.count(); ++row) {
        if (model.index(row).data(feedRole("messageId")).toString() == told.id())
            return model.index(row).data(role);
    }
    return {};
}

QList<Told> ranks(const QList<int> &numbers)
{
    QList<Told> told;
    for (const int number : numbers)
        told << Told{number};
    return told;
}

QString query(const HttpRequest &request, const QString &name)
{
    return QUrlQuery(request.url).queryItemValue(name);
}

/** A model with these texts, the first one on top. */
void fill(FeedModel &model, const QStringList &texts, bool isSpam = false)
{
    Change came{.kind = Change::Kind::Inserted, .first = 0, .count = int(texts.size())};
    static RowKey key = 0;
    for (const QString &text : texts) {
        Message message;
        message.id = MessageId(QString::number(++key));
        message.author.username = u"zoë"_s;
        message.content = text;
        message.isSpam = isSpam;
        came.rows.push_back(std::make_shared<const Row>(Row{key, MessageRow{message}}));
    }
    model.apply(ChangeSet{came});
}

} // namespace

/** Sorting, searching, refreshing and filtering a feed. */
class tst_reading : public QObject {
    Q_OBJECT

private slots:
    void likes_areASnapshotPagedByOffset()
    {
        // given a feed that holds five messages
        TimelineStage stage;
        stage.load(span(10, 6));
        RankedModel model(*stage.feed, 3);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QCOMPARE(model.stage(), RankedModel::Loading);
        stage.settle();

        // when the most liked messages are loaded, and then more
        HttpRequest request = stage.givePage(ranks({3, 9, 1}));
        QCOMPARE(query(request, u"sort"_s), u"likes"_s);
        QCOMPARE(query(request, u"limit"_s), u"3"_s);
        QCOMPARE(ids(model), u"3 9 1"_s);
        QVERIFY(model.stage() == RankedModel::Ready && model.hasOlder());
        model.loadOlder();
        model.loadOlder();
        stage.settle();
        QVERIFY(model.loadingOlder());
        QCOMPARE(stage.pagesAsked(), 1);
        request = stage.givePage(ranks({9, 7})); // 9 has lost a rank meanwhile

        // then a message on both pages is listed once, and a page that is not full is the last one
        QCOMPARE(query(request, u"offset"_s), u"3"_s);
        QCOMPARE(ids(model), u"3 9 1 7"_s);
        QVERIFY(!model.hasOlder() && !model.loadingOlder());
        QCOMPARE(stage.rows(), u"m0010 m0009 m0008 m0007 m0006"_s); // the feed is unchanged
    }

    void likes_showWhatHappensAndMoveNothing()
    {
        // given a message in the feed and one that is only ranked
        TimelineStage stage;
        stage.load(span(10, 6));
        RankedModel model(*stage.feed, 3);
        stage.settle();
        stage.givePage(ranks({3, 9, 1}));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);

        // when both are liked and moderated, one gets a reply, one is edited, and a new one arrives
        for (const int number : {3, 9, 9}) {
            stage.likes(Told{number}.id(), true);
            stage.moderates({number}, true);
        }
        stage.says({.number = 20, .parent = Told{3}.id()});
        stage.says({.number = 21, .parent = Told{9}.id()});
        stage.says({.number = 1, .content = u"edited"_s});
        stage.says({11});
        stage.settle();

        // then their rows are updated in place
        QCOMPARE(ids(model), u"3 9 1"_s);
        QCOMPARE(of(model, {3}, feedRole("likeCount")).toInt(), 1);
        QCOMPARE(of(model, {9}, feedRole("likeCount")).toInt(), 2);
        QCOMPARE(of(model, {3}, feedRole("replyCount")).toInt(), 1);
        QCOMPARE(of(model, {9}, feedRole("replyCount")).toInt(), 1);
        QVERIFY(of(model, {3}, feedRole("isSpam")).toBool() && of(model, {9}, feedRole("isSpam")).toBool());
        QCOMPARE(of(model, {1}, feedRole("content")).toString(), u"edited"_s);
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(stage.row({11})); // it is only in the feed
    }

    void L1_likesOfRowsTheFeedDoesNotHold()
    {
        // given a row that is only ranked
        TimelineStage stage;
        stage.load(span(10, 6));
        RankedModel model(*stage.feed, 3);
        stage.settle();
        stage.givePage(ranks({3, 9, 1}));
        const auto likes = [&model](int number) { return of(model, {number}, feedRole("likeCount")).toInt(); };
        const auto liked = [&model](int number) { return of(model, {number}, feedRole("liked")).toBool(); };

        // when it is liked, then it changes once and immediately, and its echo is ignored
        for (const int number : {3, 9}) {
            stage.feed->setLiked(MessageId(Told{number}.id()), true);
            stage.settle();
            QVERIFY(liked(number));
            QCOMPARE(likes(number), 1);
            stage.http->answer("POST", u"/like"_s, status(200));
            stage.settle();
            stage.likes(Told{number}.id(), true);
            QCOMPARE(likes(number), 1);
        }

        // when the service refuses, then the like is undone and reported
        stage.feed->setLiked(MessageId(Told{1}.id()), true);
        stage.settle();
        QCOMPARE(likes(1), 1);
        stage.http->answer("POST", u"/like"_s, status(400, "{\"message\":\"no\"}"));
        stage.settle();
        QVERIFY(!liked(1));
        QCOMPARE(likes(1), 0);
        QCOMPARE(stage.notices.size(), 1);
        QCOMPARE(stage.notices.first().kind, FeedAlert::Kind::LikeFailed);
        QVERIFY(!stage.notices.first().reason.isEmpty());
    }

    void likes_reloadBringsBackAsManyAndKeepsTheirRows()
    {
        TimelineStage stage;
        stage.load(span(10, 6));
        RankedModel model(*stage.feed, 3);
        stage.settle();
        stage.givePage(ranks({3, 9, 1}));
        model.loadOlder();
        stage.settle();
        stage.givePage(ranks({7, 8, 6}));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Onlooker onlooker(model);
        const QVariant key = of(model, {9}, feedRole("key"));

        // when the ranking has changed, and one message was removed
        model.reload();
        QVERIFY(model.isRefreshing() && model.stage() == RankedModel::Ready);
        stage.settle();
        const HttpRequest request = stage.givePage(ranks({9, 2, 7, 1, 3, 6}));

        // then all rows move to their new positions by signals, and keep their identity
        QCOMPARE(query(request, u"limit"_s), u"6"_s);
        QCOMPARE(ids(model), u"9 2 7 1 3 6"_s);
        QCOMPARE(of(model, {9}, feedRole("key")), key);
        QTRY_VERIFY(onlooker.isUpToDate());
        QCOMPARE(onlooker.resets, 0);
        QVERIFY(model.hasOlder() && !model.isRefreshing());
    }

    void likes_whatFailsIsSaidAndCanBeTriedAgain()
    {
        TimelineStage stage;
        stage.load(span(10, 6));
        RankedModel model(*stage.feed, 3);
        const auto fail = [&stage] {
            stage.settle();
            stage.http->answer("GET", messages, status(404, "{\"message\":\"gone fishing\"}"));
            stage.settle();
        };
        fail();
        QVERIFY(model.stage() == RankedModel::Failed && !model.failureText().isEmpty());
        model.reload();
        QCOMPARE(model.stage(), RankedModel::Loading);
        stage.settle();
        stage.givePage(ranks({3, 9, 1}));
        QCOMPARE(model.stage(), RankedModel::Ready);

        model.loadOlder();
        fail();
        QVERIFY(!model.olderError().isEmpty() && !model.loadingOlder() && model.hasOlder());
        model.loadOlder();
        QVERIFY(model.olderError().isEmpty());
        stage.settle();
        stage.givePage(ranks({7}));

        model.reload();
        fail();
        QVERIFY(!model.refreshError().isEmpty() && !model.isRefreshing());
        QCOMPARE(ids(model), u"3 9 1 7"_s);
    }

    void refresh_saysHowItGoes()
    {
        // given a loaded feed
        TimelineStage stage;
        stage.load(span(10, 6));
        QVERIFY(!stage.feed->isRefreshing());
        QSignalSpy told(stage.feed.get(), &Timeline::refreshChanged);

        // when the user refreshes and the service fails
        stage.feed->refresh();
        QVERIFY(stage.feed->isRefreshing());
        stage.runFor(0ms);
        stage.http->answer("GET", messages, status(404, "{\"message\":\"gone fishing\"}"));
        stage.settle();

        // then the error is shown until a refresh succeeds
        QVERIFY(!stage.feed->isRefreshing() && !stage.feed->refreshError().isEmpty());
        stage.feed->refresh();
        QVERIFY(stage.feed->isRefreshing() && stage.feed->refreshError().isEmpty());
        stage.runFor(0ms);
        stage.givePage(span(11, 7));
        QVERIFY(!stage.feed->isRefreshing() && stage.feed->refreshError().isEmpty());
        QVERIFY(told.count() >= 4);
        QVERIFY(stage.row({11}));
    }

    void F5_whatBecomesOfFlaggedPostsIsKept()
    {
        const QTemporaryDir folder;
        {
            Preferences preferences(folder.path());
            QCOMPARE(preferences.flagRules(), FlagRules());
            QSignalSpy changes(&preferences, &Preferences::flagRulesChanged);
            preferences.setSpam(u"leaveOut"_s);
            preferences.setHarmful(u"open"_s);
            QCOMPARE(changes.count(), 2);
        }
        Preferences preferences(folder.path());
        QCOMPARE(preferences.flagRules(), (FlagRules{.spam = Treatment::LeftOut, .harmful = Treatment::Open}));
        preferences.setSpam(u"nonsense"_s);
        QCOMPARE(preferences.spam(), u"cover"_s);
    }

    void search_seesNeitherCaseNorDiacritics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("marked");
        QTest::newRow("case") << u"To the Moon"_s << u"mOO"_s << u"Moo"_s;
        QTest::newRow("accent in the text") << u"une crème brûlée"_s << u"creme bru"_s << u"crème brû"_s;
        QTest::newRow("accent in the words") << u"creme"_s << u"crème"_s << u"creme"_s;
        QTest::newRow("combining") << u"cafe\u0301 noir"_s << u"cafe n"_s << u"cafe\u0301 n"_s;
        QTest::newRow("stroke") << u"Łódź"_s << u"lodz"_s << u"Łódź"_s;
        QTest::newRow("sharp s") << u"große Straße"_s << u"strasse"_s << u"Straße"_s;
        QTest::newRow("ligature") << u"an oﬃce"_s << u"office"_s << u"oﬃce"_s;
        QTest::newRow("cyrillic") << u"ДОМ и сад"_s << u"дом"_s << u"ДОМ"_s;
        QTest::newRow("after an emoji") << u"🚀🚀 moon"_s << u"moon"_s << u"moon"_s;
    }

    void search_seesNeitherCaseNorDiacritics()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, marked);
        QVERIFY(folded(text).contains(folded(words)));
        const auto places = placesOf(folded(words), text);
        QCOMPARE(places.size(), std::size_t(1));
        QCOMPARE(text.mid(places[0].first, places[0].second), marked);
    }

    void search_goesFromHitToHit()
    {
        // given five rows, of which three match, one of them only by its author
        FeedModel model;
        fill(model, {u"one moon"_s, u"two"_s, u"three Moon"_s, u"four"_s, u"mooning"_s});
        FeedSearch search;
        search.setModel(&model);
        QSignalSpy found(&search, &FeedSearch::found);
        const auto key = [&model](int row) { return qreal(model.row(row)->key); };

        // when a reader at the second row searches, then the next match from there is selected
        search.lookFrom(1);
        search.setWords(u"moon"_s);
        QCOMPARE(search.count(), 3);
        QCOMPARE(search.current(), 2);
        QCOMPARE(search.currentKey(), key(2));
        search.next();
        QCOMPARE(search.current(), 3);
        search.next();
        QCOMPARE(search.current(), 1);
        search.previous();
        QCOMPARE(search.current(), 3);
        QCOMPARE(found.count(), 4);
        QCOMPARE(found.last().first().toReal(), key(4));

        // author names are searched too
        search.setWords(u"ZOE"_s);
        QCOMPARE(search.count(), 5);
        search.setWords(u"five"_s);
        QCOMPARE(search.count(), 0);
        QCOMPARE(search.current(), 0);
        search.next();
        search.setWords({});
        QVERIFY(search.count() == 0 && !search.isLooking());
    }

    void search_followsTheFeed()
    {
        FeedModel model;
        fill(model, {u"moon a"_s, u"b"_s, u"moon c"_s});
        FeedSearch search;
        search.setModel(&model);
        search.setWords(u"moon"_s);
        search.next();
        QCOMPARE(search.current(), 2);

        // rows are added on top, and the selection stays at its row without scrolling
        QSignalSpy found(&search, &FeedSearch::found);
        fill(model, {u"new moon"_s, u"x"_s});
        QTRY_COMPARE(search.count(), 3);
        QCOMPARE(search.current(), 3);
        // its row is removed, and the row in its place becomes the next match
        model.apply(ChangeSet{{.kind = Change::Kind::Removed, .first = 4, .count = 1}});
        QCOMPARE(search.count(), 2);
        QCOMPARE(search.current(), 0);
        QCOMPARE(found.count(), 0);
        search.previous();
        QCOMPARE(search.current(), 2);
        // the text of a row changes
        MessageRow edited = *model.row(1)->message();
        Message words = *edited.message;
        words.content = u"moon too"_s;
        edited.message = SharedMessage(words);
        model.apply(ChangeSet{{.kind = Change::Kind::Changed,
                               .first = 1,
                               .fields = RowField::Text,
                               .rows = {std::make_shared<const Row>(Row{model.row(1)->key, edited})}}});
        QTRY_COMPARE(search.count(), 3);
        // covered rows are not searched until they are revealed
        fill(model, {u"moon spam"_s}, true);
        QTRY_VERIFY(!search.isLooking());
        QCOMPARE(search.count(), 3);
        model.setFlagRules({Treatment::Open, Treatment::Open});
        QTRY_COMPARE(search.count(), 4);
        model.setFlagRules({Treatment::LeftOut, Treatment::LeftOut});
        QTRY_COMPARE(search.count(), 3);
        model.apply(ChangeSet{{.kind = Change::Kind::Removed, .first = 0, .count = model.count() + model.leftOut()}});
        QCOMPARE(search.count(), 0);
        search.next();
    }

    void search_ofManyRowsHoldsUpNothing()
    {
        // given 5,000 long rows of non-ASCII text
        FeedModel model;
        QStringList texts;
        for (int i = 0; i < 5'000; ++i)
            texts << u"über %1 "_s.arg(i) + u"ликвидность crème "_s.repeated(16);
        fill(model, texts);
        FeedSearch search;
        search.setModel(&model);

        // when the search only matches the last row
        double longest = 0;
        const auto watched = [&longest](const auto &work) {
            const double before = cpu();
            work();
            longest = std::max(longest, cpu() - before);
        };
        watched([&search] { search.setWords(u"UBER 4999 "_s); });
        while (search.isLooking())
            watched([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); });

        // then it is found, and no slice took a quarter of a frame
        QCOMPARE(search.count(), 1);
        QCOMPARE(search.current(), 1);
        QVERIFY2(longest < 4, qPrintable(QString::number(longest)));
    }
};

QTEST_GUILESS_MAIN(tst_reading)
#include "tst_reading.moc"
