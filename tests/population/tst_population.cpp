// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "population/Population.h"

#include <QTest>

using namespace coterie::population;
using namespace std::chrono_literals;

/** A server restart with fifty seconds' worth of handshakes, as in docs/reconnecting.md. */
class tst_population : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R3_aRestartIsSurvivedWhereTheSdkCollapses()
    {
        // given more clients than the server can handle in four times their timeout of ten seconds
        const Restart restart{.clients = 2'000, .handshakesPerSecond = 40};

        // when
        const Outcome ours = simulate(Client::Ours, restart);
        const Outcome sdk = simulate(Client::Sdk, restart);

        // then peak and waste stay within bounds, and all clients are connected again
        QVERIFY2(ours.peak <= restart.clients * 3 / 4, qPrintable(QString::number(ours.peak)));
        QVERIFY2(ours.failedPerClient <= 5, qPrintable(QString::number(ours.failedPerClient)));
        QVERIFY(ours.to50 && *ours.to50 <= 60s);
        QVERIFY(ours.to90 && *ours.to90 <= 180s);
        QVERIFY(ours.to99 && *ours.to99 <= 300s);
        QCOMPARE(ours.connected, 1.0);

        // and the same population with the SDK's constants does not recover
        QVERIFY2(sdk.peak >= 2 * ours.peak, qPrintable(QString::number(sdk.peak)));
        QVERIFY2(sdk.failedPerClient >= 4 * ours.failedPerClient, qPrintable(QString::number(sdk.failedPerClient)));
        QVERIFY2(sdk.connected <= 0.5, qPrintable(QString::number(sdk.connected)));
    }

    void R3_aSmallRestartIsOverSoon()
    {
        const Restart restart{.clients = 2'000, .handshakesPerSecond = 200, .watched = 60s};
        const Outcome ours = simulate(Client::Ours, restart);
        const Outcome sdk = simulate(Client::Sdk, restart);
        QVERIFY2(ours.peak <= restart.clients * 3 / 4, qPrintable(QString::number(ours.peak)));
        QVERIFY2(ours.failedPerClient <= 3, qPrintable(QString::number(ours.failedPerClient)));
        QVERIFY(ours.to99 && *ours.to99 <= 30s);
        QVERIFY(sdk.to99); // spreading the load does not delay the recovery
        QVERIFY(*ours.to99 <= *sdk.to99 + 5s);
    }

    void theSameSeedTellsTheSameStory()
    {
        const Restart restart{.clients = 100, .handshakesPerSecond = 2, .watched = 60s};
        const Outcome once = simulate(Client::Ours, restart);
        const Outcome again = simulate(Client::Ours, restart);
        QCOMPARE(once.attempts, again.attempts);
        QCOMPARE(once.to50, again.to50);
    }
};

QTEST_APPLESS_MAIN(tst_population)
#include "tst_population.moc"
