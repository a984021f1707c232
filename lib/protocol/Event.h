// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

#include <variant>

namespace coterie {

/** Somebody, perhaps this account, liked or unliked; the service says neither who nor how many now. */
struct LikeUpdate {
    MessageId messageId;
    bool liked = false;

    friend bool operator==(const LikeUpdate &, const LikeUpdate &) = default;
};

/** A message's flags changed after it was created; they can also be cleared (F5). */
struct ModerationUpdate {
    MessageId messageId;
    CommunityId communityId;
    bool isSpam = false;
    bool isHarmful = false;

    friend bool operator==(const ModerationUpdate &, const ModerationUpdate &) = default;
};

/** What one frame of the socket says. */
using Event = std::variant<SharedMessage, LikeUpdate, ModerationUpdate>;

} // namespace coterie
