// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cpu.h"
#include "feed/Feed.h"
#include "Rows.h"
#include "ui/FeedModel.h"

#include <QLocale>
#include <QRandomGenerator>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr std::array sizes{1'000, 10'000, 100'000};

MessageId idOf(int number)
{
    return MessageId(u"5b0c6a1e-3f5d-4c1b-9d2e-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/** A feed that holds so many messages, with its model. */
class Held {
public:
    explicit Held(int size) : m_size(size)
    {
        FeedStore::Page page;
        for (int number = size - 1; number >= 0; --number) {
            Message message;
            message.id = idOf(number);
            message.author.username = u"member_%1"_s.arg(number % 97);
            message.content = u"Message %1"_s.arg(number);
            message.createdAt = Timestamp::fromMicroseconds(1'790'000'000'000'000 + qint64(number) * 1'000'003);
            message.likeCount = 3;
            page.messages.append(message);
        }
        page.last = true;
        m_model.apply(m_feed.merge(page).changes);
    }

    [[nodiscard]] bool isWhole() const { return m_model.count() == m_size; }

    /** The time for one like of any of the newest messages, so many of them, in ns. */
    [[nodiscard]] double like(int count, int newest)
    {
        // Drawn before, so that only what an event costs is measured.
        std::vector<Event> events;
        events.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            events.emplace_back(LikeUpdate{idOf(m_size - 1 - m_random.bounded(newest)), true});
        const double start = threadCpu();
        for (const Event &event : events)
            m_model.apply(m_feed.apply(event).changes);
        return (threadCpu() - start) / count;
    }

private:
    const int m_size;
    Feed m_feed{UserId(u"me"_s)};
    FeedModel m_model;
    QRandomGenerator m_random{1};
};

using Feeds = std::array<std::unique_ptr<Held>, sizes.size()>;

/** Likes of any of the newest messages, so many of them, or of all that are held. */
std::vector<Row> measure(const Feeds &feeds, std::optional<int> newest, Effort effort)
{
    const QLocale english(QLocale::English);
    const int rounds = effort == Effort::Full ? 15 : 5;
    const int likes = effort == Effort::Full ? 20'000 : 2'000;
    std::array<std::vector<double>, sizes.size()> times;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < sizes.size(); ++i)
            times[i].push_back(feeds[i]->like(likes, newest.value_or(sizes[i])));
    }
    const QString liked = newest ? u"one of the newest %1"_s.arg(english.toString(*newest)) : u"any"_s;
    std::vector<Row> rows;
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        Row row;
        row.what = u"Applying a like of %1, %2 messages held"_s.arg(liked, english.toString(sizes[i]));
        row.ours = timeText(median(times[i]));
        row.against = timeText(median(times[0])) + u", 1,000 messages held"_s;
        for (std::size_t round = 0; round < times[i].size(); ++round)
            row.ratios.push_back(times[i][round] / times[0][round]);
        row.aim = {Bound::Side::NotOver, 2};
        row.sane = {Bound::Side::NotOver, newest ? 5.0 : 10.0};
        if (!feeds[0]->isWhole() || !feeds[i]->isWhole())
            row.failure = u"The model does not hold all the messages."_s;
        rows.push_back(std::move(row));
    }
    if (!newest)
        rows.back().remark = u"Each like meets a message that is in no cache of the processor, which is what makes it"
                             " dearer; the work is the same."_s;
    return rows;
}

} // namespace

std::vector<Row> likesRows(Effort effort)
{
    Feeds feeds;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        feeds[i] = std::make_unique<Held>(sizes[i]);
    std::vector<Row> rows = measure(feeds, 500, effort);
    for (Row &row : measure(feeds, std::nullopt, effort))
        rows.push_back(std::move(row));
    return rows;
}

} // namespace coterie::bench
