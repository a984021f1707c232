// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "tasks/TaskThread.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <latch>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coterie;

/** Threads that end in time, or are left behind. */
class tst_taskthread : public QObject {
    Q_OBJECT

private slots:
    void allTasksRunInOrderBeforeTheEnd()
    {
        TaskThread thread(u"test"_s);
        thread.start();
        QList<int> ran;
        for (int i = 0; i < 3; ++i)
            thread.post([&ran, i] { ran.append(i); });
        QVERIFY(thread.finishWithin(10s, [&ran] { ran.append(3); }));
        QCOMPARE(ran, (QList<int>{0, 1, 2, 3}));
        QVERIFY(!TaskThread::isAnyLeftBehind());
    }

    void aThreadThatWasNeverStartedEndsAtOnce()
    {
        TaskThread thread(u"test"_s);
        bool ran = false;
        QVERIFY(thread.finishWithin(0ms, [&ran] { ran = true; }));
        QVERIFY(ran);
    }

    void aBusyThreadIsLeftBehind()
    {
        // given a thread that hangs
        struct Work {
            std::latch hang{1};
            std::atomic<bool> hasEnded = false;
            TaskThread thread{u"test"_s};
        };
        auto *work = new Work; // never destroyed, as finishWithin() says
        work->thread.start();
        work->thread.post([work] { work->hang.wait(); });

        // when
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!work->thread.finishWithin(50ms, [work] { work->hasEnded = true; }));

        // then nobody waits for it, and exit() is avoided as long as it is busy
        QVERIFY(clock.elapsed() < 5'000);
        QVERIFY(TaskThread::isAnyLeftBehind());
        work->hang.count_down();
        QTRY_VERIFY(!TaskThread::isAnyLeftBehind());
        QVERIFY(work->hasEnded);
    }
};

QTEST_GUILESS_MAIN(tst_taskthread)

#include "tst_taskthread.moc"
