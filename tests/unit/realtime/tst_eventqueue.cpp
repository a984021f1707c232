// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/EventQueue.h"

#include <QSemaphore>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

LikeUpdate like(int number)
{
    return {MessageId(QString::number(number)), true};
}

QStringList spell(const std::vector<EventQueue::Batch> &batches)
{
    struct Spelling {
        QString operator()(const Connected &) const { return u"connected"_s; }
        QString operator()(const Disconnected &) const { return u"disconnected"_s; }
        QString operator()(const Gap &) const { return u"gap"_s; }
        QString operator()(const ConnectionState &state) const { return name(state.phase); }
        QString operator()(const Message &message) const { return message.id.text(); }
        QString operator()(const LikeUpdate &update) const { return update.messageId.text(); }
        QString operator()(const ModerationUpdate &update) const { return update.messageId.text(); }
    };
    QStringList words;
    for (const EventQueue::Batch &batch : batches) {
        for (const RealtimeEvent &event : batch.events)
            words << QString::number(batch.subscriber) + u':' + std::visit(Spelling{}, event);
    }
    return words;
}

/** Returns the events of the only batch that has any. */
std::vector<RealtimeEvent> only(std::vector<EventQueue::Batch> batches)
{
    std::erase_if(batches, [](const EventQueue::Batch &batch) { return batch.events.empty(); });
    return batches.size() == 1 ? batches.front().events : std::vector<RealtimeEvent>();
}

} // namespace

class tst_eventqueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachSubscribersOrderAndWakesOnce()
    {
        int wakes = 0;
        EventQueue queue([&] { ++wakes; });
        queue.push(1, Connected{});
        queue.push(2, like(7));
        queue.push(1, like(8));
        QCOMPARE(wakes, 1);
        QCOMPARE(spell(queue.take()), (QStringList{u"1:connected"_s, u"1:8"_s, u"2:7"_s}));
        QVERIFY(queue.take().empty());
        queue.push(1, like(9));
        QCOMPARE(wakes, 2);
    }

    void R5_overflowIsOneGapForEachWhoLostSomething()
    {
        EventQueue queue({}, {.events = 6, .bytes = 1 << 20});
        queue.push(1, Connected{});
        queue.push(1, Gap{});
        queue.push(1, like(1));
        queue.push(2, Connected{});
        queue.push(2, like(2));
        queue.push(3, Connected{});
        queue.push(2, like(3)); // exceeds the limit
        QCOMPARE(spell(queue.take()),
                 (QStringList{u"1:connected"_s, u"1:gap"_s, u"2:connected"_s, u"2:gap"_s, u"3:connected"_s}));
        QCOMPARE(queue.overflows(), 1u);
    }

    void statesAreKeptTheLastOfEach()
    {
        EventQueue queue({}, {.events = 3, .bytes = 1 << 20});
        queue.push(1, ConnectionState{.phase = ConnectionPhase::Connecting});
        queue.push(1, like(1));
        queue.push(1, like(2));
        queue.push(1, ConnectionState{.phase = ConnectionPhase::Live}); // states are always accepted
        queue.push(1, like(3));
        QCOMPARE(spell(queue.take()), (QStringList{u"1:live"_s, u"1:gap"_s}));
    }

    void memoryStaysBounded()
    {
        EventQueue queue({}, {.events = 1'000'000, .bytes = 100'000});
        Message message;
        message.content = QString(1'000, u'x');
        for (int i = 0; i < 1'000; ++i) {
            queue.push(1, message);
            if (i % 100 == 99) {
                // 2,000 bytes of text plus the event itself: fewer than 50 events
                const auto items = only(queue.take());
                QVERIFY(items.size() < 50);
            }
        }
        QVERIFY(queue.overflows() > 0);
    }

    void R5_aStalledConsumerFindsOneGapHoweverLongItWasAway()
    {
        constexpr std::size_t most = 1'000;
        EventQueue queue({}, {.events = most, .bytes = 1 << 20});
        int last = 0;
        for (const int away : {1'500, 100'000}) {
            for (int i = 0; i < away; ++i)
                queue.push(1, like(last++));
            const auto items = only(queue.take());
            QVERIFY(items.size() <= most);
            const auto isGap = [](const RealtimeEvent &event) { return std::holds_alternative<Gap>(event); };
            QCOMPARE(std::count_if(items.begin(), items.end(), isGap), 1);
            QVERIFY(isGap(items.front())); // all later events are complete
            int next = last - int(items.size()) + 1;
            for (auto item = items.begin() + 1; item != items.end(); ++item)
                QCOMPARE(std::get<LikeUpdate>(*item), like(next++));
        }
        QVERIFY(queue.overflows() > 90);
    }

    void whatWasTakenIsFilledAgain()
    {
        EventQueue queue([] {});
        for (int i = 0; i < 100; ++i)
            queue.push(1, like(i));
        auto batches = queue.take();
        QCOMPARE(batches.size(), 1u);
        const RealtimeEvent *memory = batches.front().events.data();
        QVERIFY(queue.take(std::move(batches)).empty());
        for (int i = 0; i < 50; ++i)
            queue.push(1, like(i));
        batches = queue.take();
        QCOMPARE(batches.front().events.size(), 50u);
        QCOMPARE(batches.front().events.data(), memory);

        // and a subscriber without new events needs no memory
        batches = queue.take(std::move(batches));
        batches = queue.take(std::move(batches));
        QVERIFY(queue.take(std::move(batches)).empty());
    }

    void oneThatNeverFitsIsAGap()
    {
        EventQueue queue({}, {.events = 10, .bytes = 1'000});
        Message message;
        message.content = QString(10'000, u'x');
        queue.push(4, message);
        QCOMPARE(spell(queue.take()), QStringList{u"4:gap"_s});
    }

    void threadsLoseNothing()
    {
        constexpr int events = 40'000;
        QSemaphore woken;
        EventQueue queue([&] { woken.release(); });
        std::thread first([&] {
            for (int i = 0; i < events; ++i)
                queue.push(1, like(i));
        });
        std::thread second([&] {
            for (int i = 0; i < events; ++i)
                queue.push(2, like(i));
        });
        int next[3] = {};
        bool inOrder = true;
        while (next[1] + next[2] < 2 * events && woken.tryAcquire(1, 30'000)) {
            for (const EventQueue::Batch &batch : queue.take()) {
                for (const RealtimeEvent &event : batch.events) {
                    const auto *update = std::get_if<LikeUpdate>(&event);
                    inOrder = inOrder && update && update->messageId.text().toInt() == next[batch.subscriber]++;
                }
            }
        }
        first.join();
        second.join();
        QVERIFY(inOrder);
        QCOMPARE(next[1], events);
        QCOMPARE(next[2], events);
        QCOMPARE(queue.overflows(), 0u);
    }
};

QTEST_GUILESS_MAIN(tst_eventqueue)
#include "tst_eventqueue.moc"
