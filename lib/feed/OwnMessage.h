// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

namespace coterie {

/**
 * A message that this account wrote, as it was seen last: what moderation does to it later is told, whether it is still
 * held or not, and after a restart too (P4).
 */
struct OwnMessage {
    MessageId id;
    MessageId parentMessageId; ///< empty for a top-level message
    QString content;
    Timestamp createdAt;
    bool isSpam = false;
    bool isHarmful = false;
    bool dismissed = false; ///< removed by moderation, and put away by hand

    [[nodiscard]] bool isFlagged() const { return isSpam || isHarmful; }

    friend bool operator==(const OwnMessage &, const OwnMessage &) = default;
};

} // namespace coterie
