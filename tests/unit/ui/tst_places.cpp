// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/app/GraphicsDevice.h"
#include "ui/app/WindowPlace.h"
#include "ui/community/Activity.h"
#include "ui/community/ActivityRing.h"
#include "ui/palette/FuzzyMatch.h"
#include "ui/palette/PaletteAction.h"
#include "ui/palette/PaletteModel.h"
#include "ui/palette/PaletteSources.h"
#include "ui/settings/Preferences.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 30'000'000 * minute; // ms since the epoch, at the beginning of a minute

PaletteEntry entry(int kind, const QString &title, QStringList *done = nullptr)
{
    PaletteEntry made;
    made.kind = kind;
    made.key = title;
    made.title = title;
    made.byNameAlone = kind == PaletteModel::Person;
    if (done)
        made.run = [done, title] { done->append(title); };
    return made;
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all << model.index(row).data(PaletteModel::TitleRole).toString();
    return all;
}

/** A run of the program, from showing the window to closing it. */
struct Run {
    explicit Run(const QTemporaryDir &profile) : preferences(profile.path()), place(preferences)
    {
        window.setMinimumSize(least);
        place.show(&window);
    }
    void put(QRect where)
    {
        window.resize(where.size());
        window.setFramePosition(where.topLeft());
        QCoreApplication::processEvents(); // the platform reports the change later
        QCOMPARE(now(), where);
    }
    [[nodiscard]] QRect now() const { return {window.framePosition(), window.size()}; }

    static constexpr QSize least{200, 150};
    Preferences preferences;
    WindowPlace place;
    QWindow window;
};

/** Returns a geometry on the screen. */
QRect somewhere()
{
    return {QGuiApplication::primaryScreen()->availableGeometry().topLeft() + QPoint(60, 50), QSize(400, 300)};
}

int scoreOf(const QString &query, const QString &text)
{
    const auto match = fuzzyMatch(query, text);
    return match ? match->score : -1'000;
}

} // namespace

/** The jump palette, the last half hour of a community, and the window's geometry. */
class tst_places : public QObject {
    Q_OBJECT

private slots:
    void aQueryMatchesLettersInOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("marks");
        const QList<int> none{-1};
        QTest::newRow("empty") << u""_s << u"anything"_s << QList<int>{};
        QTest::newRow("prefix") << u"wim"_s << u"$WIMZO"_s << QList<int>{1, 2, 3};
        QTest::newRow("starts of words") << u"cp"_s << u"Copy the token's place"_s << QList<int>{0, 17};
        QTest::newRow("neighbours before a scattered match") << u"con"_s << u"c o n con"_s << QList<int>{6, 7, 8};
        QTest::newRow("camel") << u"fm"_s << u"aformFeedModel"_s << QList<int>{5, 9};
        QTest::newRow("accents") << u"zoe"_s << u"Zoë"_s << QList<int>{0, 1, 2};
        QTest::newRow("accents in the query") << u"ÉCO"_s << u"eco"_s << QList<int>{0, 1, 2};
        QTest::newRow("a stroke") << u"lodz"_s << u"Łódź"_s << QList<int>{0, 1, 2, 3};
        QTest::newRow("words in any order")
            << u"token copy"_s << u"Copy the token"_s << QList<int>{0, 1, 2, 3, 9, 10, 11, 12, 13};
        QTest::newRow("a pair is marked whole") << u"🚀"_s << u"to the 🚀"_s << QList<int>{7, 8};
        QTest::newRow("another order") << u"miw"_s << u"$WIMZO"_s << none;
        QTest::newRow("longer than the text") << u"wimzoo"_s << u"$WIMZO"_s << none;
        QTest::newRow("one word is missing") << u"copy moon"_s << u"Copy the token"_s << none;
        QTest::newRow("nothing to look in") << u"a"_s << u""_s << none;
    }
    void aQueryMatchesLettersInOrder()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QList<int>, marks);
        const auto match = fuzzyMatch(query, text);
        QCOMPARE(match ? match->marks : QList<int>{-1}, marks);
    }

    void theBetterMatchIsTheOneThatIsMeant_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("whole") << u"wimzo"_s << u"WIMZO"_s << u"WIMZOE"_s;
        QTest::newRow("start") << u"di"_s << u"Diagnostics"_s << u"Edit"_s;
        QTest::newRow("start of a word") << u"post"_s << u"Write a post"_s << u"compost heap"_s;
        QTest::newRow("neighbours") << u"bon"_s << u"$BONDLO"_s << u"b o n"_s;
        QTest::newRow("few gaps") << u"ac"_s << u"xabc"_s << u"xabbbbc"_s;
        QTest::newRow("short") << u"gm"_s << u"gm"_s << u"gm to everyone but the person who sold"_s;
        QTest::newRow("initials") << u"wap"_s << u"Write a post"_s << u"swamp"_s;
    }
    void theBetterMatchIsTheOneThatIsMeant()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(scoreOf(query, better) > scoreOf(query, worse),
                 qPrintable(u"%1 against %2"_s.arg(scoreOf(query, better)).arg(scoreOf(query, worse))));
    }

    void hugeTextsAreCut()
    {
        const QString huge(100'000, u'a');
        QVERIFY(fuzzyMatch(huge, huge));
        QVERIFY(!fuzzyMatch(u"b"_s, huge + u'b'));
    }

    void thePaletteListsWhatAnswers()
    {
        // given
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entry(PaletteModel::Place, u"$WIMZO"_s), entry(PaletteModel::Place, u"$BONDLO"_s),
                          entry(PaletteModel::Action, u"Write a post"_s), entry(PaletteModel::Person, u"wifred"_s)});

        // then entries that need a name are not listed
        QCOMPARE(titles(model), (QStringList{u"$WIMZO"_s, u"$BONDLO"_s, u"Write a post"_s}));

        // when text is typed
        model.setQuery(u"wi"_s);
        QCOMPARE(titles(model), (QStringList{u"wifred"_s, u"$WIMZO"_s, u"Write a post"_s}));
        QCOMPARE(model.index(1).data(PaletteModel::PiecesRole).toStringList(),
                 (QStringList{u"$"_s, u"WI"_s, u"MZO"_s}));
        QCOMPARE(model.index(0).data(PaletteModel::PiecesRole).toStringList(), (QStringList{{}, u"wi"_s, u"fred"_s}));
        QCOMPARE(model.index(0).data(PaletteModel::SpokenRole).toString(), u"wifred, person"_s);
        model.setQuery(u"nothing like it"_s);
        QCOMPARE(model.count(), 0);
    }

    void whatWasChosenLastComesFirst()
    {
        PaletteModel model;
        QStringList done;
        model.setEntries({entry(PaletteModel::Place, u"Alpha"_s, &done), entry(PaletteModel::Place, u"Alpine"_s, &done),
                          entry(PaletteModel::Place, u"Beta"_s, &done)});
        QSignalSpy remembered(&model, &PaletteModel::recentChanged);
        model.activate(2);
        model.activate(1);
        model.activate(7); // there is no such row
        QCOMPARE(done, (QStringList{u"Beta"_s, u"Alpine"_s}));
        QCOMPARE(model.recent(), (QStringList{u"Alpine"_s, u"Beta"_s}));
        QCOMPARE(remembered.count(), 2);

        // in the next run
        PaletteModel next;
        next.setRecent(model.recent());
        next.setEntries({entry(PaletteModel::Place, u"Alpha"_s), entry(PaletteModel::Place, u"Alpine"_s),
                         entry(PaletteModel::Place, u"Beta"_s)});
        QCOMPARE(titles(next), (QStringList{u"Alpine"_s, u"Beta"_s, u"Alpha"_s}));
        next.setQuery(u"alp"_s); // both match equally well
        QCOMPARE(titles(next), (QStringList{u"Alpine"_s, u"Alpha"_s}));
        next.setQuery(u"alpha"_s);
        QCOMPARE(titles(next), QStringList{u"Alpha"_s});
    }

    void otherWordsFindItToo()
    {
        PaletteModel model;
        PaletteEntry community = entry(PaletteModel::Place, u"$WIMZO"_s);
        community.keywords = u"F1uMMeT8sWqZcYh5Bv2RkPxJ7dNgEa9TfUo3Kr4Mdemo"_s;
        PaletteEntry titled = entry(PaletteModel::Place, u"$F1UM"_s);
        model.setEntries({community, titled});
        model.setQuery(u"f1um"_s);
        QCOMPARE(titles(model), (QStringList{u"$F1UM"_s, u"$WIMZO"_s}));
        QCOMPARE(model.index(1).data(PaletteModel::PiecesRole).toStringList(), QStringList{u"$WIMZO"_s});
    }

    void joinedLettersAreNotTakenApart()
    {
        PaletteModel model;
        const QString arabic = u"\u0645\u062c\u062a\u0645\u0639"_s;
        model.setEntries({entry(PaletteModel::Place, arabic)});
        model.setQuery(arabic.left(2));
        QCOMPARE(model.index(0).data(PaletteModel::PiecesRole).toStringList(), QStringList{arabic});
    }

    void actionsAreListedWhileTheyLive()
    {
        QSignalSpy *triggered = nullptr;
        {
            PaletteAction action;
            action.setText(u"Dance"_s);
            action.setShortcut(u"D"_s);
            PaletteAction other;
            other.setText(u"Sing"_s);
            other.setEnabled(false);
            triggered = new QSignalSpy(&action, &PaletteAction::triggered);
            const auto entries = palette::actionEntries();
            QCOMPARE(entries.size(), std::size_t(1));
            QCOMPARE(entries.front().title, u"Dance"_s);
            QCOMPARE(entries.front().shortcut, u"D"_s);
            entries.front().run();
            QCOMPARE(triggered->count(), 1);
            delete triggered;
        }
        QVERIFY(palette::actionEntries().empty());
    }

    void activityIsCountedByTheMinute()
    {
        // given events in three different minutes
        ActivityRing ring;
        ring.setLive(true, start);
        ring.addPost(start + 1);
        ring.addLike(start + minute - 1);
        ring.addLike(start + minute);
        ring.addPost(start + 2 * minute + 5);
        ring.addPost(start + 2 * minute + 6);

        // then the newest minute comes last, and the time before the start is unknown
        ActivityRing::Minutes last = ring.last(start + 2 * minute + 10);
        QCOMPARE(ring.since(), start);
        QCOMPARE(last[29], (ActivityRing::Minute{2, 0, true}));
        QCOMPARE(last[28], (ActivityRing::Minute{0, 1, true}));
        QCOMPARE(last[27], (ActivityRing::Minute{1, 1, true}));
        QCOMPARE(last[26], (ActivityRing::Minute{0, 0, false}));

        // when there are no events for a while, those minutes are empty but known
        last = ring.last(start + 20 * minute);
        QCOMPARE(last[29], (ActivityRing::Minute{0, 0, true}));
        QCOMPARE(last[11], (ActivityRing::Minute{2, 0, true}));
        QCOMPARE(last[8], (ActivityRing::Minute{0, 0, false}));
        last = ring.last(start + 3 * 24 * 60 * minute);
        QVERIFY(std::all_of(last.begin(), last.end(), [](const auto &one) {
            return one == ActivityRing::Minute{0, 0, true};
        }));
    }

    void minutesWithoutAConnectionAreNotKnown()
    {
        ActivityRing ring;
        ring.setLive(true, start);
        ring.setLive(false, start + minute + 1);
        ring.setLive(true, start + 5 * minute + 1);
        const ActivityRing::Minutes last = ring.last(start + 6 * minute);
        QList<bool> known;
        for (std::size_t i = 22; i < 30; ++i)
            known << last[i].known;
        QCOMPARE(known, (QList<bool>{false, true, true, false, false, false, true, true}));
    }

    void aClockThatIsSetBackBeginsAnew()
    {
        ActivityRing ring;
        ring.setLive(true, start);
        ring.addPost(start);
        ring.addPost(start - 10'000); // slightly earlier
        QCOMPARE(ring.last(start)[29].posts, 2);
        ring.addPost(start - 60 * minute);
        const ActivityRing::Minutes last = ring.last(start - 60 * minute);
        QCOMPARE(last[29], (ActivityRing::Minute{1, 0, true}));
        QCOMPARE(last[28], (ActivityRing::Minute{0, 0, false}));
        QCOMPARE(ring.since(), start - 60 * minute);
    }

    void activityIsToldOnceASecondAndNotWhileNobodyLooks()
    {
        // given
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        ActivityRing ring;
        Activity activity(ring);
        QSignalSpy changed(&activity, &Activity::changed);
        QCOMPARE(activity.posts()->values().size(), 30);
        QVERIFY(!activity.posts()->isKnown());
        QVERIFY(!activity.sinceText().isEmpty());

        // when events arrive while the page is hidden
        ring.setLive(true, now);
        ring.addPost(now);
        activity.told();
        QTest::qWait(0);
        QCOMPARE(changed.count(), 0);

        // then they appear when it is shown, and later events are updated at most once per second
        activity.setActive(true);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(activity.postsText().section(u' ', 0, 0), u"1"_s);
        for (int i = 0; i < 100; ++i) {
            ring.addLike(now);
            activity.told();
        }
        QVERIFY(changed.wait(5'000));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(activity.likesText().section(u' ', 0, 0), u"100"_s);
        QCOMPARE(activity.likes()->peak(), 100.0);
        QVERIFY(activity.description().contains(activity.likesText()));

        // when it is shown again and nothing has changed
        activity.refresh();
        QCOMPARE(changed.count(), 2);
    }

    void aWindowComesBackWhereItCanBeSeen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("sane");
        const QList<QRect> one{QRect(0, 28, 1920, 1052)};
        const QList<QRect> two{QRect(0, 0, 1920, 1080), QRect(1920, 0, 2560, 1440)};
        QTest::newRow("as it was") << QRect(100, 100, 1280, 820) << one << QRect(100, 100, 1280, 820);
        QTest::newRow("on the second screen") << QRect(2500, 100, 1280, 820) << two << QRect(2500, 100, 1280, 820);
        QTest::newRow("the second screen is gone") << QRect(2500, 100, 1280, 820) << one << QRect(320, 144, 1280, 820);
        QTest::newRow("too far right") << QRect(1500, 100, 1280, 820) << one << QRect(640, 100, 1280, 820);
        QTest::newRow("under the panel") << QRect(100, 0, 1280, 820) << one << QRect(100, 28, 1280, 820);
        QTest::newRow("hardly seen") << QRect(1900, 1070, 1280, 820) << one << QRect(320, 144, 1280, 820);
        QTest::newRow("larger than the screen") << QRect(0, 28, 5000, 4000) << one << QRect(0, 28, 1920, 1052);
        QTest::newRow("smaller than can be used") << QRect(10, 40, 5, 5) << one << QRect(780, 314, 360, 480);
        QTest::newRow("a screen smaller than the least")
            << QRect(0, 0, 900, 900) << QList{QRect(0, 0, 320, 240)} << QRect(0, 0, 360, 480);
        QTest::newRow("no screen") << QRect(7, 8, 100, 900) << QList<QRect>{} << QRect(7, 8, 360, 900);
        QTest::newRow("left of the first screen")
            << QRect(-1900, 50, 1280, 820) << QList{QRect(0, 0, 1920, 1080), QRect(-1920, 0, 1920, 1080)}
            << QRect(-1900, 50, 1280, 820);
    }
    void aWindowComesBackWhereItCanBeSeen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QFETCH(QRect, sane);
        QCOMPARE(saneGeometry(wanted, screens, {360, 480}), sane);
    }

    void aWindowThatWasNeverShownGoesWhereTheSystemPutsIt()
    {
        const QTemporaryDir profile;
        Preferences preferences(profile.path());
        preferences.set(u"window/geometry"_s, u"nonsense"_s);
        const WindowPlace place(preferences);
        QCOMPARE(place.kept({}), WindowGeometry());
        QCOMPARE(place.initial({{u"title"_s, 1}}), (QVariantMap{{u"title"_s, 1}}));
        const Run run(profile);
        QVERIFY(run.window.isVisible());
        QCOMPARE(run.window.windowStates(), Qt::WindowStates(Qt::WindowNoState));
    }

    void aWindowComesBackWhereItWas()
    {
        const QTemporaryDir profile;
        {
            Run run(profile);
            run.put(somewhere());
        }
        Preferences preferences(profile.path());
        const WindowPlace place(preferences);
        QCOMPARE(place.kept(Run::least), (WindowGeometry{somewhere(), false}));
        QCOMPARE(place.initial({}), (QVariantMap{{u"width"_s, 400}, {u"height"_s, 300}}));
        const Run next(profile);
        QVERIFY(next.window.isVisible());
        QTRY_COMPARE(next.now(), somewhere());
    }

    void whereItIsIsKeptWithoutItsEnd()
    {
        const QTemporaryDir profile;
        Run run(profile);
        run.put(somewhere());
        QTRY_COMPARE(run.preferences.value(u"window/geometry"_s, QRect()), somewhere()); // saved early
    }

    void aMaximisedWindowComesBackSoAndKnowsItsOwnSize()
    {
        const QTemporaryDir profile;
        {
            Run run(profile);
            run.put(somewhere());
            run.window.showMaximized();
            QTRY_VERIFY(run.window.width() > 400);
        }
        Run next(profile);
        QVERIFY(next.window.windowStates().testFlag(Qt::WindowMaximized));
        QTRY_VERIFY(next.window.width() > 400);
        QCOMPARE(next.place.kept(Run::least), (WindowGeometry{somewhere(), true}));
    }

    void aSizeThatIsToldBeforeTheStateIsNotTheWindowsOwn()
    {
        const QTemporaryDir profile;
        {
            Run run(profile);
            run.put(somewhere());
            QTRY_COMPARE(run.preferences.value(u"window/geometry"_s, QRect()), somewhere());
            // some window managers do this
            run.put(QGuiApplication::primaryScreen()->availableGeometry());
            run.window.setWindowStates(Qt::WindowMaximized);
        }
        Preferences preferences(profile.path());
        QCOMPARE(WindowPlace(preferences).kept(Run::least), (WindowGeometry{somewhere(), true}));
    }

    void aWindowThatFillsTheScreenOrIsAwayIsKeptAsItWas_data()
    {
        QTest::addColumn<Qt::WindowState>("state");
        QTest::newRow("minimised") << Qt::WindowMinimized;
        QTest::newRow("full screen") << Qt::WindowFullScreen;
    }
    void aWindowThatFillsTheScreenOrIsAwayIsKeptAsItWas()
    {
        QFETCH(Qt::WindowState, state);
        const QTemporaryDir profile;
        {
            Run run(profile);
            run.put(somewhere());
            run.window.setWindowStates(state);
            QCoreApplication::processEvents();
        }
        Preferences preferences(profile.path());
        QCOMPARE(WindowPlace(preferences).kept(Run::least), (WindowGeometry{somewhere(), false}));
    }

    void aPlaceOffEveryScreenIsNotUsed()
    {
        const QTemporaryDir profile;
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        Preferences(profile.path()).set(u"window/geometry"_s, QRect(screen.right() + 1000, 50, 400, 300));
        const Run run(profile);
        QTRY_COMPARE(run.window.size(), QSize(400, 300));
        QVERIFY2(screen.contains(run.now()), qPrintable(QString::number(run.now().left())));
        QVERIFY((run.now().center() - screen.center()).manhattanLength() <= 2);
    }

    void aDeviceThatDrawsIsFoundByItsNode_data()
    {
        QTest::addColumn<QStringList>("nodes");
        QTest::addColumn<bool>("draws");

        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("no graphics") << QStringList{u"null"_s, u"tty0"_s} << false;
        QTest::newRow("a card that only shows") << QStringList{u"dri/card0"_s} << false;
        QTest::newRow("a card") << QStringList{u"dri/card0"_s, u"dri/renderD128"_s} << true;
        QTest::newRow("the second card") << QStringList{u"dri/renderD129"_s} << true;
        QTest::newRow("NVIDIA's own driver") << QStringList{u"nvidiactl"_s, u"nvidia0"_s} << true;
        QTest::newRow("NVIDIA's own driver without a card") << QStringList{u"nvidiactl"_s} << false;
        QTest::newRow("Windows below") << QStringList{u"dxg"_s} << true;
    }

    void aDeviceThatDrawsIsFoundByItsNode()
    {
        QFETCH(const QStringList, nodes);
        const QTemporaryDir devices;
        for (const QString &node : nodes) {
            const QFileInfo info(devices.filePath(node));
            QVERIFY(QDir().mkpath(info.path()));
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QTEST(hasGraphicsDevice(devices.path()), "draws");
    }
};

QTEST_MAIN(tst_places)
#include "tst_places.moc"
