// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cpu.h"
#include "feed/Feed.h"
#include "Messages.h"
#include "Rows.h"
#include "ui/feed/FeedModel.h"

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int held = 100'000;
constexpr int pageSize = 50;
constexpr double limit = 1'000'000; ///< ns

/** A feed with its model, and a hole in the middle that takes all pages of a run. */
class Halves {
public:
    Halves()
    {
        merge({.messages = m_messages.under(held / 2, held / 2), .last = true});
        m_newest = held + missing;
        m_feed.markGap();
        merge({.messages = m_messages.under(m_newest, held / 2)});
    }

    [[nodiscard]] bool isWhole() const
    {
        return m_model.count() == m_feed.size() && m_feed.size() == held + m_merged + 1; // the hole is a row
    }

    /** Merges a newest page after a gap, whose messages but one are new. Returns the CPU time in ns. */
    [[nodiscard]] double mergeNewest()
    {
        m_newest += pageSize - 1;
        m_merged += pageSize - 1;
        m_feed.markGap();
        return merge({.messages = m_messages.under(m_newest, pageSize)});
    }

    /** Merges a page right above the hole, which becomes smaller. */
    [[nodiscard]] double mergeIntoHole()
    {
        const int above = held / 2 + missing - m_filled;
        m_filled += pageSize;
        m_merged += pageSize;
        return merge({.messages = m_messages.under(above, pageSize), .before = Messages::idOf(above)});
    }

private:
    double merge(const FeedStore::Page &page)
    {
        const double start = threadCpu();
        m_model.apply(m_feed.merge(page).changes);
        return threadCpu() - start;
    }

    static constexpr int missing = 10'000;

    const Messages m_messages;
    Feed m_feed{UserId(u"me"_s)};
    FeedModel m_model;
    int m_newest = 0;
    int m_filled = 0;
    int m_merged = 0;
};

} // namespace

std::vector<Row> mergingRows(Effort effort)
{
    const int rounds = effort == Effort::Full ? 101 : 11;
    Halves feed;
    std::vector<Row> rows;
    for (const auto &[place, merge] : {std::pair(u"at the newest end, after a gap"_s, &Halves::mergeNewest),
                                       std::pair(u"in the middle, into a hole"_s, &Halves::mergeIntoHole)}) {
        Row row;
        row.what = u"A page of %1 merged into %L2 rows, %3"_s.arg(pageSize).arg(held).arg(place);
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            times.push_back((feed.*merge)());
            row.ratios.push_back(times.back() / limit);
        }
        row.ours = timeText(median(times));
        row.against = u"1,000 µs of a frame, which is the limit"_s;
        row.aim = {Bound::Side::NotOver, 1};
        row.sane = {Bound::Side::NotOver, 10};
        if (!feed.isWhole())
            row.failure = u"The model does not hold what was merged."_s;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace coterie::bench
