// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/ReadingStage.h"

#include <QQuickItem>
#include <QQuickStyle>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 5'000;    // rows
constexpr double exact = 0.02; // px

#define VERIFY_STANDS(stage, key, before)                                                                              \
    do {                                                                                                               \
        const std::optional<double> now = (stage).top(key);                                                            \
        QVERIFY2(now, "The row is shown no more");                                                                     \
        QVERIFY2(std::abs(*now - (before)) < exact,                                                                    \
                 qPrintable(u"after %1: from %2 to %3"_s.arg(step).arg(before).arg(*now)));                            \
    } while (false)

} // namespace

/** The reader's position is stable, to the pixel, for all changes (F9). */
class tst_reading : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QQuickStyle::setStyle(u"Basic"_s); }

    void F9_whatIsReadDoesNotMove_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("seconds");
        QTest::newRow("in the middle") << many / 2 << 3;
        QTest::newRow("just below the top") << 4 << 2;
        QTest::newRow("near the end") << many - 12 << 2;
    }

    void F9_whatIsReadDoesNotMove()
    {
        QFETCH(int, row);
        QFETCH(int, seconds);
        // given a reader in the middle of five thousand rows of all kinds
        ReadingStage stage(7, many);
        QVERIFY2(stage.problem().isEmpty(), qPrintable(stage.problem()));
        QVERIFY(stage.model().count() >= many);
        stage.read(row);
        const RowKey key = stage.anchor();
        const std::optional<double> before = stage.top(key);
        QVERIFY(before);

        // when 200 changes per second are applied, then the row keeps its position after each
        constexpr int rate = 200;
        for (int step = 0; step < seconds * rate; ++step) {
            stage.happen(key);
            stage.frame();
            VERIFY_STANDS(stage, key, *before);
        }
    }

    void F9_burstsDoNotMoveWhatIsRead()
    {
        ReadingStage stage(8, 1'000);
        stage.read(500);
        const RowKey key = stage.anchor();
        const std::optional<double> before = stage.top(key);
        QVERIFY(before);
        for (int step = 0; step < 60; ++step) {
            for (int i = 0; i < 40; ++i)
                stage.happen(key);
            stage.frame();
            VERIFY_STANDS(stage, key, *before);
        }
    }

    void F9_whenTheRowGoes_theNextOneStays()
    {
        ReadingStage stage(9, 1'000);
        for (int step = 0; step < 40; ++step) {
            // given a row with messages around it
            stage.read(200 + step * 10);
            const int index = stage.model().indexOfKey(qreal(stage.anchor()));
            const int posts = stage.model().count() - stage.feed().store().size();
            const RowPointer next = stage.model().row(index + 1);
            const std::optional<double> before = stage.top(next->key);
            QVERIFY(before);
            // when the row is removed
            const int rows = stage.model().count();
            stage.loseRow(index - posts);
            stage.frame();
            // then the row below it keeps its position
            if (stage.model().count() < rows)
                VERIFY_STANDS(stage, next->key, *before);
        }
    }

    void F5_leavingOutDoesNotMoveWhatIsRead()
    {
        ReadingStage stage(10, 1'000);
        stage.read(500);
        const RowKey key = stage.anchor();
        const std::optional<double> before = stage.top(key);
        QVERIFY(before && stage.model().rowByKey(key)->message());
        if (stage.model().rowByKey(key)->message()->isFlagged())
            QSKIP("The row itself is flagged");
        int step = 0;
        for (const Treatment treatment :
             {Treatment::LeftOut, Treatment::Open, Treatment::Covered, Treatment::LeftOut, Treatment::Covered}) {
            stage.model().setFlagRules({treatment, treatment});
            stage.frame();
            VERIFY_STANDS(stage, key, *before);
            ++step;
        }
    }

    void F9_atTheTopWhatIsNewShowsItself()
    {
        ReadingStage stage(11, 500);
        QVERIFY(stage.list().property("atTop").toBool());
        for (int step = 0; step < 200; ++step) {
            stage.happen();
            stage.frame();
            QVERIFY2(stage.list().property("atTop").toBool(), qPrintable(QString::number(step)));
        }
        const std::optional<double> first = stage.top(stage.model().row(0)->key);
        QVERIFY(first);
        QVERIFY2(std::abs(*first) < exact, qPrintable(QString::number(*first)));
    }
};

QTEST_MAIN(tst_reading)
#include "tst_reading.moc"
