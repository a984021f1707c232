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

QStringList spell(const std::vector<EventQueue::Item> &items)
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
    for (const EventQueue::Item &item : items)
        words << QString::number(item.subscriber) + u':' + std::visit(Spelling{}, item.notification);
    return words;
}

} // namespace

class EventQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndWakesOnce()
    {
        int wakes = 0;
        EventQueue queue([&] { ++wakes; });
        queue.push(1, Connected{});
        queue.push(2, like(7));
        queue.push(1, like(8));
        QCOMPARE(wakes, 1);
        QCOMPARE(spell(queue.take()), (QStringList{u"1:connected"_s, u"2:7"_s, u"1:8"_s}));
        QVERIFY(queue.take().empty());
        queue.push(1, like(9));
        QCOMPARE(wakes, 2);
    }

    void R5_overflowIsOneGapForEachWhoLostSomething()
    {
        EventQueue queue({}, {.items = 6, .bytes = 1 << 20});
        queue.push(1, Connected{});
        queue.push(1, Gap{});
        queue.push(1, like(1));
        queue.push(2, Connected{});
        queue.push(2, like(2));
        queue.push(3, Connected{});
        queue.push(2, like(3)); // does not fit
        QCOMPARE(spell(queue.take()),
                 (QStringList{u"1:connected"_s, u"2:connected"_s, u"3:connected"_s, u"1:gap"_s, u"2:gap"_s}));
        QCOMPARE(queue.overflows(), 1u);
    }

    void statesAreKeptTheLastOfEach()
    {
        EventQueue queue({}, {.items = 3, .bytes = 1 << 20});
        queue.push(1, ConnectionState{.phase = ConnectionPhase::Connecting});
        queue.push(1, like(1));
        queue.push(1, like(2));
        queue.push(1, ConnectionState{.phase = ConnectionPhase::Live}); // a state always fits
        queue.push(1, like(3));
        QCOMPARE(spell(queue.take()), (QStringList{u"1:live"_s, u"1:gap"_s}));
    }

    void memoryStaysBounded()
    {
        EventQueue queue({}, {.items = 1'000'000, .bytes = 100'000});
        Message message;
        message.content = QString(1'000, u'x');
        for (int i = 0; i < 1'000; ++i) {
            queue.push(1, message);
            if (i % 100 == 99) {
                // 2,000 bytes of text and the value itself: never 50 of them
                const auto items = queue.take();
                QVERIFY(items.size() < 50);
            }
        }
        QVERIFY(queue.overflows() > 0);
    }

    void R5_aStalledConsumerFindsOneGapHoweverLongItWasAway()
    {
        constexpr std::size_t most = 1'000;
        EventQueue queue({}, {.items = most, .bytes = 1 << 20});
        int last = 0;
        for (const int away : {1'500, 100'000}) {
            for (int i = 0; i < away; ++i)
                queue.push(1, like(last++));
            const auto items = queue.take();
            QVERIFY(items.size() <= most);
            const auto isGap = [](const EventQueue::Item &item) {
                return std::holds_alternative<Gap>(item.notification);
            };
            QCOMPARE(std::count_if(items.begin(), items.end(), isGap), 1);
            QVERIFY(isGap(items.front())); // what stands behind it is whole
            int next = last - int(items.size()) + 1;
            for (auto item = items.begin() + 1; item != items.end(); ++item)
                QCOMPARE(std::get<LikeUpdate>(item->notification), like(next++));
        }
        QVERIFY(queue.overflows() > 90);
    }

    void whatWasTakenIsFilledAgain()
    {
        EventQueue queue([] {});
        for (int i = 0; i < 100; ++i)
            queue.push(1, like(i));
        auto items = queue.take();
        const EventQueue::Item *memory = items.data();
        QVERIFY(queue.take(std::move(items)).empty());
        for (int i = 0; i < 50; ++i)
            queue.push(1, like(i));
        items = queue.take();
        QCOMPARE(items.size(), 50u);
        QCOMPARE(items.data(), memory);
    }

    void oneThatNeverFitsIsAGap()
    {
        EventQueue queue({}, {.items = 10, .bytes = 1'000});
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
            for (const EventQueue::Item &item : queue.take()) {
                const auto *update = std::get_if<LikeUpdate>(&item.notification);
                inOrder = inOrder && update && update->messageId.text().toInt() == next[item.subscriber]++;
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

QTEST_GUILESS_MAIN(EventQueueTest)
#include "tst_event_queue.moc"
