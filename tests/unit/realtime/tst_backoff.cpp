// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Backoff.h"
#include "support/VirtualScheduler.h"

#include <QTest>

using namespace coterie;
using namespace std::chrono_literals;
using coterie::test::FixedRandom;

class tst_backoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R3_doublesUpToTheCap()
    {
        const RealtimeOptions options;
        FixedRandom almostOne{0.999999};
        Backoff backoff;
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i)
            waits << (backoff.next(options, almostOne).count() + 1) / 1000;
        QCOMPARE(waits, (QList<qint64>{2, 4, 8, 16, 32, 64, 120, 120, 120}));
    }

    void R3_isDrawnAfterTheClamp()
    {
        const RealtimeOptions options;
        FixedRandom half{0.5};
        Backoff backoff{.exponent = 16};
        QCOMPARE(backoff.next(options, half), 60s);
    }

    void R3_isNeverUnderTheFloor()
    {
        const RealtimeOptions options;
        FixedRandom zero{0.0};
        Backoff backoff;
        QCOMPARE(backoff.next(options, zero), 250ms);
    }

    void R3_theExponentStops()
    {
        const RealtimeOptions options;
        FixedRandom half{0.5};
        Backoff backoff;
        for (int i = 0; i < 100; ++i)
            (void)backoff.next(options, half);
        QCOMPARE(backoff.exponent, 16);
    }

    void R3_aStableLinkFallsBackAndSpreadsTheFirstReconnect()
    {
        const RealtimeOptions options;
        FixedRandom half{0.5};
        Backoff backoff{.exponent = 7};
        backoff.stable();
        QCOMPARE(backoff.next(options, half), 2500ms); // of 0 to 5 s
        QCOMPARE(backoff.next(options, half), 1s);     // of 0 to 2 s
        QCOMPARE(backoff.next(options, half), 2s);
    }
};

QTEST_GUILESS_MAIN(tst_backoff)
#include "tst_backoff.moc"
