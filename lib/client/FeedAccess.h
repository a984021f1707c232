// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Feed.h"
#include "feed/RankedFeed.h"

namespace coterie {

/**
 * The feed that the parts of a timeline work on. A part that changes the feed passes the outcome to apply(), which
 * reports the changes, stores what must be stored, and starts the requests that the outcome asks for. GUI thread.
 */
class FeedAccess {
public:
    virtual ~FeedAccess() = default;

    [[nodiscard]] virtual Feed &feed() = 0;
    virtual void apply(FeedOutcome outcome) = 0;

    /** The list by likes; null until it is shown for the first time. */
    [[nodiscard]] virtual RankedFeed *ranked() = 0;
    virtual void applyRanked(FeedOutcome outcome) = 0;
};

} // namespace coterie
