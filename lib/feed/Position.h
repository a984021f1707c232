// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

#include <compare>
#include <limits>

namespace coterie {

/** The position of a row in the feed (F1); greater is newer. A hole is directly below or above a message. */
struct Position {
    enum class Side { Below, At, Above };

    Timestamp createdAt;
    MessageId id; ///< orders messages with equal createdAt
    Side side = Side::At;

    [[nodiscard]] static Position of(const Message &message) { return {message.createdAt, message.id, Side::At}; }
    /** Returns a position below all messages. */
    [[nodiscard]] static Position lowest()
    {
        return {Timestamp{std::numeric_limits<qint64>::min(), {}}, {}, Side::Below};
    }

    [[nodiscard]] Position below() const { return {createdAt, id, Side::Below}; }
    [[nodiscard]] Position above() const { return {createdAt, id, Side::Above}; }
    [[nodiscard]] qint64 microseconds() const { return createdAt.microseconds; }

    friend bool operator==(const Position &, const Position &) = default;
    friend std::strong_ordering operator<=>(const Position &a, const Position &b)
    {
        if (const auto order = a.createdAt <=> b.createdAt; order != 0)
            return order;
        if (const auto order = a.id <=> b.id; order != 0)
            return order;
        return a.side <=> b.side;
    }
};

} // namespace coterie
