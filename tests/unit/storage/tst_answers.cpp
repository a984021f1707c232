// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace coterie;
using namespace coterie::samples;

/** Results across the two threads: in order, from the event loop, and never after the context is destroyed. */
class tst_answers : public QObject, private OnAProfile {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsToldIsDoneInOrder()
    {
        // given a hundred changes of one draft without waiting, and reads in between
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
        storage().flush(); // the results are in flight
        context.reset();
        QCOMPARE(load(store()).posts.size(), 1); // this one arrives after them
        QVERIFY(!came);
    }

    void anAnswerNeverLeavesItsThread()
    {
        // given a callback that reports where it is destroyed
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
        // given an account without a storage, and one whose storage is destroyed
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
        beginAgain(); // immediately
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

        // then the data is there, and in no other place
        QCOMPARE(load(kept).posts.size(), 1);
        QVERIFY(!QFile::exists(profile().folder() + u"/nowhere"_s));
        QVERIFY(load(store()).posts.isEmpty());
        Storage other({}, Storage::Place::Memory);
        QVERIFY(load(other.account(origin, ada)).posts.isEmpty());
        QVERIFY(problems.isEmpty());
    }

    void twoProgramsThatBeginTogetherShareOneFile()
    {
        // given a new folder each time, and two storages that open it at once
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir folder;
            Storage one(folder.path());
            Storage other(folder.path());
            const QSignalSpy problems(&one, &Storage::problem);
            const QSignalSpy otherProblems(&other, &Storage::problem);

            // when both write
            QVERIFY(keep(one.account(origin, ada), post(u"1"_s, u"gm"_s)));
            QVERIFY(keep(other.account(origin, ada), post(u"2"_s, u"gm"_s)));

            // then there is one database, and no problem was reported
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
