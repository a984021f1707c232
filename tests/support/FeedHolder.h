// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "client/FeedAccess.h"
#include "support/FeedSamples.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace coterie::test {

/** A real feed without a timeline. Collects outcomes, and passes likes to a function, as a timeline does. */
class FeedHolder : public FeedAccess {
public:
    explicit FeedHolder(const MessageId &thread = {}) : m_feed(sample::me, thread) {}

    [[nodiscard]] Feed &feed() override { return m_feed; }
    [[nodiscard]] RankedFeed *ranked() override { return m_ranked.get(); }
    void apply(FeedOutcome outcome) override
    {
        for (const auto &[id, liked] : outcome.likes)
            sendLike(id, liked);
        for (const auto &[post, message] : outcome.published)
            published(post);
        std::ranges::move(outcome.alerts, std::back_inserter(alerts));
    }
    void applyRanked(FeedOutcome outcome) override { apply(std::move(outcome)); }

    void showRanked() { m_ranked = std::make_unique<RankedFeed>(m_feed); }
    [[nodiscard]] QString rows() const { return sample::words(m_feed); }
    [[nodiscard]] const MessageRow *row(int number) const { return m_feed.store().peek(sample::id(number)); }

    std::function<void(const MessageId &, bool)> sendLike = [](const MessageId &, bool) {};
    std::function<void(const PostId &)> published = [](const PostId &) {};
    std::vector<FeedAlert> alerts;

private:
    Feed m_feed;
    std::unique_ptr<RankedFeed> m_ranked;
};

/** Returns the messages from first down to last, as a page of the service. */
inline QList<Message> messages(int first, int last)
{
    return sample::page(first, last).messages;
}

inline ApiError failure(ApiError::Kind kind = ApiError::Kind::Unreachable)
{
    ApiError error;
    error.kind = kind;
    return error;
}

} // namespace coterie::test
