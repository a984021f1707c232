// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Life.h"

#include <QElapsedTimer>
#include <QTest>

#include <sstream>

using namespace coterie;
using namespace coterie::oracle;

namespace {

// Fewer than half of the steps reach the feed, but over all lives there are always enough.
#ifdef COTERIE_SANITIZED
constexpr int lives = 150; // each step takes 30 times as long, and longer in long lives
constexpr int mostStepsInALife = 200;
constexpr int steps = 4'000;
#else
constexpr int lives = 1'300;
constexpr int mostStepsInALife = 400;
constexpr int steps = 100'000;
#endif
constexpr qint64 longestShrinking = 60'000; ///< ms

/** Collects the complaints of the model tester, and all other warnings. */
QStringList complaints;
QtMessageHandler handlerBefore = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        complaints << text;
    else
        handlerBefore(type, context, text);
}

} // namespace

/**
 * Shrinks a failure to the fewest steps that still fail. RC_PARAMS sets RapidCheck's parameters: "seed=1" repeats a
 * run, "reproduce=…", which a failure prints, repeats that failure, and "max_success=1000" sets the number of lives.
 */
class tst_oracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F_theFeedIsWhatItsWholeHistorySays();
};

void tst_oracle::F_theFeedIsWhatItsWholeHistorySays()
{
    handlerBefore = qInstallMessageHandler(listen);
    int taken = 0;
    int swept = 0;
    int withHole = 0;
    int againstService = 0;
    bool failed = false;
    QElapsedTimer sinceFailure;
    const auto aLife = [&] {
        const std::vector<Step> story = *anyLife(mostStepsInALife);
        if (failed && sinceFailure.hasExpired(longestShrinking))
            return; // counts as success, so that the smallest failure so far is reported
        complaints.clear();
        Life life;
        for (const Step &step : story)
            life.live(step);
        const int lived = life.inputs();
        life.sweep();
        if (!failed) {
            taken += lived;
            swept += life.inputs() - lived;
            withHole += life.withHole();
            againstService += life.againstService();
        }
        if (!failed && !(life.failure().isEmpty() && complaints.isEmpty())) {
            failed = true;
            sinceFailure.start();
        }
        if (!life.failure().isEmpty())
            RC_FAIL(life.failure().toStdString());
        if (!complaints.isEmpty())
            RC_FAIL(complaints.join(QLatin1Char('\n')).toStdString());
    };

    rc::detail::Configuration ours = rc::detail::configuration();
    ours.testParams.maxSuccess = lives;
    const auto chosen = rc::detail::configFromString(qgetenv("RC_PARAMS").toStdString(), ours);
    const bool isOurs = chosen.testParams.maxSuccess == ours.testParams.maxSuccess && chosen.reproduce.empty();
    const rc::detail::TestMetadata life{.id = "oracle", .description = "a life"};
    const auto result = rc::detail::checkTestable(aLife, life, chosen.testParams);
    qInstallMessageHandler(handlerBefore);

    std::ostringstream words;
    rc::detail::printResultMessage(result, words);
    QVERIFY2(result.is<rc::detail::SuccessResult>(), words.str().c_str());
    qInfo("%d random steps, and %d to look everything through; %d left a hole, %d were held against the service", taken,
          swept, withHole, againstService);
    QVERIFY2(!isOurs || taken >= steps, "these were too few steps");
    QVERIFY2(!isOurs || (withHole > taken / 200 && againstService > taken / 5), "most of these steps prove little");
}

QTEST_GUILESS_MAIN(tst_oracle)
#include "tst_oracle.moc"
