// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

namespace coterie {

/**
 * A message that this account wrote, in its last known state. It is used to report later moderation, whether the
 * message is loaded or not, and after a restart too (P4).
 */
struct OwnMessage {
    MessageId id;
    MessageId parentMessageId; ///< empty for a top-level message
    QString content;
    Timestamp createdAt;
    bool isSpam = false;
    bool isHarmful = false;
    bool dismissed = false; ///< removed by moderation, and hidden by the user

    [[nodiscard]] bool isFlagged() const { return isSpam || isHarmful; }

    friend bool operator==(const OwnMessage &, const OwnMessage &) = default;
};

} // namespace coterie
