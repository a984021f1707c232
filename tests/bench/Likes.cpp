// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cpu.h"
#include "feed/Feed.h"
#include "Memory.h"
#include "Messages.h"
#include "Rows.h"
#include "ui/feed/FeedModel.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

/** A feed with `size` messages and its model. */
class Held {
public:
    explicit Held(int size) : m_size(size)
    {
        constexpr int portion = 10'000; // bounds the size of the change sets
        m_model.apply(m_feed.merge({.last = true}).changes);
        for (int number = 0; number < size;) {
            std::vector<RealtimeEvent> events;
            for (const int end = std::min(size, number + portion); number < end; ++number)
                events.emplace_back(SharedMessage(m_messages.at(number)));
            m_model.apply(m_feed.apply(events).changes);
        }
    }

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isWhole() const { return m_model.count() == m_size; }

    /** Returns the time per like of random recent messages, in ns. The likes are applied in groups. */
    [[nodiscard]] double like(int count, int newest, std::size_t together)
    {
        // Generated in advance, so that only the handling of events is measured.
        std::vector<RealtimeEvent> events;
        events.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            events.emplace_back(LikeUpdate{Messages::idOf(m_size - 1 - m_random.bounded(newest)), true});
        const double start = threadCpu();
        for (std::size_t next = 0; next < events.size(); next += together) {
            const std::size_t now = std::min(together, events.size() - next);
            m_model.apply(m_feed.apply(std::span(events).subspan(next, now)).changes);
        }
        return (threadCpu() - start) / count;
    }

private:
    const int m_size;
    const Messages m_messages;
    Feed m_feed{UserId(u"me"_s)};
    FeedModel m_model;
    QRandomGenerator m_random{1};
};

using Feeds = std::vector<std::unique_ptr<Held>>;

constexpr std::size_t burst = 8; ///< events per frame at 500 events/s; the model reports this many at once

/** Likes of random recent messages, or of all messages, applied in groups. */
std::vector<Row> measure(const Feeds &feeds, std::optional<int> newest, std::size_t together, Effort effort)
{
    const QLocale english(QLocale::English);
    const int rounds = effort == Effort::Full ? 15 : 5;
    const int likes = effort == Effort::Full ? 20'000 : 2'000;
    std::vector<std::vector<double>> times(feeds.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < feeds.size(); ++i)
            times[i].push_back(feeds[i]->like(likes, newest.value_or(feeds[i]->size()), together));
    }
    const QString coming = together > 1 ? u"of a burst"_s : u"that comes alone"_s;
    const QString liked = newest ? u"one of the newest %1"_s.arg(english.toString(*newest)) : u"any"_s;
    std::vector<Row> rows;
    for (std::size_t i = 1; i < feeds.size(); ++i) {
        Row row;
        row.what =
            u"Applying a like %1, of %2, %3 messages held"_s.arg(coming, liked, english.toString(feeds[i]->size()));
        row.ours = timeText(median(times[i]));
        row.against = timeText(median(times[0])) + u", 1,000 messages held"_s;
        for (std::size_t round = 0; round < times[i].size(); ++round)
            row.ratios.push_back(times[i][round] / times[0][round]);
        if (together > 1)
            row.aim = {Bound::Side::NotOver, 2};
        row.sane = {Bound::Side::NotOver, newest ? 5.0 : 20.0};
        if (!feeds[0]->isWhole() || !feeds[i]->isWhole())
            row.failure = u"The model does not hold all the messages."_s;
        rows.push_back(std::move(row));
    }
    if (!newest)
        rows.back().remark =
            together > 1
                ? u"As the queue hands them out: %1 together, what they will touch is fetched at once, and their "
                  u"changes are told"
                  " at the end."_s.arg(together)
                : u"The work is the same, but what it touches is in no cache of the processor, and each look-up says"
                  " where the next one is: so it waits for memory several times."_s;
    return rows;
}

} // namespace

std::vector<Row> likesRows(Effort effort)
{
    std::vector<int> sizes{1'000, 10'000, 100'000};
    if (effort == Effort::Full)
        sizes.push_back(1'000'000);
    Feeds feeds;
    double largest = 0;
    for (const int size : sizes) {
        const double before = residentBytes();
        feeds.push_back(std::make_unique<Held>(size));
        largest = residentBytes() - before;
    }
    std::vector<Row> rows = measure(feeds, 500, burst, effort);
    rows.back().remark = u"So many took %1, %2 bytes each, where messages share their texts and authors."_s.arg(
        sizeText(largest), QString::number(qint64(largest) / sizes.back()));
    for (const std::size_t together : {burst, std::size_t(1)}) {
        for (Row &row : measure(feeds, std::nullopt, together, effort))
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace coterie::bench
