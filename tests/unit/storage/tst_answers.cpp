// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace coterie;
using namespace coterie::samples;

/** Between the two threads: in order, from the event loop, and to nobody who is gone. */
class tst_answers : public QObject, private OnAProfile {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsToldIsDoneInOrder()
    {
        // given a hundred states of one draft, told without waiting, with looks in between
        QStringList seen;
        QStringList told;
        for (int i = 0; i < 100; ++i) {
            told.append(QString::number(i));
            store().saveDraft(quollo, {}, told.last());
            store().load(quollo, this, [&seen](const CachedFeed &feed) { seen.append(feed.drafts.value({})); });
        }
        QVERIFY2(seen.isEmpty(), "nothing comes from inside a call");
        QVERIFY(QTest::qWaitFor([&seen] { return seen.size() == 100; }, patience));
        QCOMPARE(seen, told);
    }

    void nothingComesAfterItsContextDied()
    {
        auto context = std::make_unique<QObject>();
        bool came = false;
        store().load(quollo, context.get(), [&came](const CachedFeed &) { came = true; });
        store().keepPost(quollo, post(u"1"_s, u"gm"_s), context.get(), [&came](bool) { came = true; });
        storage().findAccount(origin, u"secret"_s, context.get(), [&came](const auto &) { came = true; });
        storage().flush(); // the answers are on their way
        context.reset();
        QCOMPARE(load(store()).posts.size(), 1); // and this one comes after them
        QVERIFY(!came);
    }

    void anAnswerNeverLeavesItsThread()
    {
        // given an answer that tells where it is destroyed
        const auto *here = QThread::currentThread();
        bool elsewhere = false;
        for (int i = 0; i < 50; ++i) {
            const std::shared_ptr<int> witness(new int, [&](const int *number) {
                elsewhere = elsewhere || QThread::currentThread() != here;
                delete number;
            });
            store().load(quollo, this, [witness](const CachedFeed &) {});
        }
        QVERIFY(load(store()).posts.isEmpty());
        QVERIFY(!elsewhere);
    }

    void aStoreOfNothingKeepsNothing()
    {
        // given one that never had a storage, and one whose storage is gone
        AccountStore gone = store();
        end();
        for (const AccountStore &nothing : {AccountStore(), gone}) {
            QVERIFY(nothing.isNull());
            bool came = false;
            nothing.keepPost(quollo, post(u"1"_s, u"gm"_s), this, [&came](bool) { came = true; });
            nothing.load(quollo, this, [&came](const CachedFeed &) { came = true; });
            nothing.loadCommunities(this, [&came](const auto &) { came = true; });
            nothing.saveDraft(quollo, {}, u"gm"_s);
            QCoreApplication::processEvents();
            QVERIFY(!came);
        }
    }

    void P1_whatWasToldIsWrittenBeforeTheEnd()
    {
        for (int i = 0; i < 50; ++i)
            store().keepPost(quollo, post(QString::number(i), u"gm"_s, i));
        beginAgain(); // at once
        QCOMPARE(load(store()).posts.size(), 50);
    }

    void inMemoryThereIsNoFile()
    {
        // given
        Storage memory(profile().folder() + u"/nowhere"_s, Storage::Place::Memory);
        const QSignalSpy problems(&memory, &Storage::problem);
        const AccountStore kept = memory.account(origin, ada);

        // when
        QVERIFY(keep(kept, post(u"1"_s, u"gm"_s)));

        // then it is there, and nowhere else
        QCOMPARE(load(kept).posts.size(), 1);
        QVERIFY(!QFile::exists(profile().folder() + u"/nowhere"_s));
        QVERIFY(load(store()).posts.isEmpty());
        Storage other({}, Storage::Place::Memory);
        QVERIFY(load(other.account(origin, ada)).posts.isEmpty());
        QVERIFY(problems.isEmpty());
    }

    void twoProgramsThatBeginTogetherShareOneFile()
    {
        // given a new folder each time, and two that open it at once
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir folder;
            Storage one(folder.path());
            Storage other(folder.path());
            const QSignalSpy problems(&one, &Storage::problem);
            const QSignalSpy otherProblems(&other, &Storage::problem);

            // when both keep something
            QVERIFY(keep(one.account(origin, ada), post(u"1"_s, u"gm"_s)));
            QVERIFY(keep(other.account(origin, ada), post(u"2"_s, u"gm"_s)));

            // then it is in one place, and nobody was told of trouble
            QCOMPARE(load(one.account(origin, ada)).posts.size(), 2);
            QCOMPARE(load(other.account(origin, ada)).posts.size(), 2);
            for (const QSignalSpy *spy : {&problems, &otherProblems})
                QVERIFY2(spy->isEmpty(),
                         qPrintable(spy->isEmpty() ? QString() : spy->first().first().value<StorageProblem>().reason));
        }
    }

    void twoProgramsOnOneFolderSeeEachOthers()
    {
        Storage second(profile().folder());
        QVERIFY(keep(second.account(origin, ada), post(u"1"_s, u"gm"_s)));
        QVERIFY(keep(store(), post(u"2"_s, u"gm"_s)));
        QCOMPARE(load(second.account(origin, ada)).posts.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_answers)
#include "tst_answers.moc"
