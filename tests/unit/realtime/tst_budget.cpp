// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Stage.h"

#include <memory>
#include <vector>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Many communities at once. Ticket requests are answered and sockets accepted as they arrive. */
struct Crowd : Stage {
    using Stage::Stage;

    Listener &join(const QString &token)
    {
        listeners.push_back(std::make_unique<Listener>());
        listeners.back()->listen(at(token));
        serve();
        return *listeners.back();
    }
    [[nodiscard]] CommunityClient at(const QString &token) const { return service->client(key(token)); }
    [[nodiscard]] ConnectionState stateOf(const QString &token) const { return at(token).state(); }

    void serve()
    {
        time.settle();
        for (; answered < tickets.all.size(); ++answered) {
            const auto answer = tickets.all[answered].answer;
            const auto before = sockets.all.size();
            answer(u"ticket%1"_s.arg(answered));
            if (sockets.all.size() > before)
                sockets.all.back()->accept();
        }
        time.settle();
    }
    void runFor(std::chrono::milliseconds span)
    {
        for (auto left = span; left > 0ms; left -= 100ms) {
            time.runFor(100ms);
            serve();
        }
    }
    [[nodiscard]] int live() const { return service->report().liveSockets; }

    std::vector<std::unique_ptr<Listener>> listeners;
    std::size_t answered = 0;
};

QString token(int number)
{
    return u"T%1"_s.arg(number);
}

} // namespace

class tst_budget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R10_eightAreLiveAndTheOthersPolled()
    {
        Crowd crowd;
        for (int i = 0; i < 12; ++i)
            crowd.join(token(i));
        QCOMPARE(crowd.live(), 8);
        QCOMPARE(crowd.tickets.count(), 8); // the others need no ticket
        for (int i = 8; i < 12; ++i) {
            const ConnectionState state = crowd.stateOf(token(i));
            QCOMPARE(state.phase, ConnectionPhase::Waiting);
            QCOMPARE(state.reason, ConnectionReason::Polled);
            QCOMPARE(state.nextAttempt, crowd.time.wallClock() + 120'000);
            QVERIFY(!sentence(state).isEmpty());
        }
    }

    void R10_aPollIsAGapForWhoListens()
    {
        Crowd crowd;
        for (int i = 0; i < 8; ++i)
            crowd.join(token(i));
        const Listener &polled = crowd.join(u"extra"_s);
        crowd.runFor(119'900ms);
        QCOMPARE(polled.heard, QStringList());
        crowd.runFor(100ms);
        QCOMPARE(polled.heard, QStringList{u"gap"_s});
        crowd.runFor(120s);
        QCOMPARE(polled.heard, (QStringList{u"gap"_s, u"gap"_s}));
        QCOMPARE(crowd.service->counters().polls, 2);
        QCOMPARE(crowd.live(), 8);
    }

    void R10_whoIsLookedAtTakesTheSocketOfWhoWasNot()
    {
        Crowd crowd;
        for (int i = 0; i < 9; ++i)
            crowd.join(token(i));
        crowd.at(token(0)).prefer();
        crowd.at(token(8)).prefer();
        crowd.runFor(1s);
        QCOMPARE(crowd.stateOf(token(8)).phase, ConnectionPhase::Live);
        QCOMPARE(crowd.stateOf(token(0)).phase, ConnectionPhase::Live);
        QCOMPARE(crowd.live(), 8);
        QCOMPARE(crowd.sockets.alive(), 8);
        // The connection that was suspended reports it, and has a gap when it is live again.
        QCOMPARE(crowd.stateOf(token(1)).reason, ConnectionReason::Polled);
        QCOMPARE(crowd.listeners[1]->heard, (QStringList{u"connected"_s, u"disconnected polled"_s}));
        crowd.at(token(1)).prefer();
        crowd.runFor(1s);
        QCOMPARE(crowd.listeners[1]->heard.mid(2), (QStringList{u"connected"_s, u"gap"_s}));
    }

    void R10_amongEqualsWhoCameFirstStays()
    {
        Crowd crowd;
        for (int i = 0; i < 30; ++i)
            crowd.join(token(i));
        crowd.runFor(10min);
        QCOMPARE(crowd.tickets.count(), 8);
    }

    void R10_aFreeSocketIsTakenUp()
    {
        Crowd crowd;
        for (int i = 0; i < 9; ++i)
            crowd.join(token(i));
        crowd.listeners[3]->subscription.reset();
        // A lingering connection gives up its place at the next poll, or at its end.
        crowd.runFor(31s);
        QCOMPARE(crowd.stateOf(token(3)).phase, ConnectionPhase::Idle);
        QCOMPARE(crowd.stateOf(token(8)).phase, ConnectionPhase::Live);
        QCOMPARE(crowd.listeners[8]->heard.first(), u"connected"_s);
    }

    void R10_whatOnlyLingersGivesWayAtOnce()
    {
        Crowd crowd;
        for (int i = 0; i < 8; ++i)
            crowd.join(token(i));
        crowd.listeners[3]->subscription.reset();
        crowd.join(u"new"_s);
        QCOMPARE(crowd.stateOf(u"new"_s).phase, ConnectionPhase::Live);
        QCOMPARE(crowd.stateOf(token(3)).phase, ConnectionPhase::Idle);
        QCOMPARE(crowd.sockets.alive(), 8);
    }

    void R10_aHaltedCommunityHoldsNoSocket()
    {
        Crowd crowd;
        for (int i = 0; i < 8; ++i) {
            crowd.listeners.push_back(std::make_unique<Listener>());
            crowd.listeners.back()->listen(crowd.at(token(i)));
            crowd.time.settle();
            crowd.tickets.refuse(refusal(404));
            crowd.answered = crowd.tickets.all.size();
        }
        crowd.join(u"good"_s);
        QCOMPARE(crowd.stateOf(u"good"_s).phase, ConnectionPhase::Live);
    }

    void R10_theLimitIsAnOption()
    {
        RealtimeOptions options;
        options.liveSockets = 2;
        Crowd crowd(options);
        for (int i = 0; i < 5; ++i)
            crowd.join(token(i));
        QCOMPARE(crowd.live(), 2);
    }

    void R10_theReportNamesThemAll()
    {
        Crowd crowd;
        for (int i = 0; i < 9; ++i)
            crowd.join(token(i));
        crowd.sockets.last().text(likeFrame(u"x"_s));
        const RealtimeReport report = crowd.service->report();
        QCOMPARE(report.connections.size(), 9);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(report.connections[i].token.text(), token(i));
        QVERIFY(report.connections[8].polled);
        QCOMPARE(report.connections[7].events, 1);
        QCOMPARE(report.connections[7].subscribers, 1);
    }
};

QTEST_GUILESS_MAIN(tst_budget)
#include "tst_budget.moc"
