// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"
#include "protocol/Message.h"

#include <variant>

namespace coterie {

/** A user, possibly this one, liked or unliked a message. The service sends neither the user nor the new count. */
struct LikeUpdate {
    MessageId messageId;
    bool liked = false;

    friend bool operator==(const LikeUpdate &, const LikeUpdate &) = default;
};

/** The flags of a message changed after it was created. They can also be cleared (F5). */
struct ModerationUpdate {
    MessageId messageId;
    CommunityId communityId;
    bool isSpam = false;
    bool isHarmful = false;

    friend bool operator==(const ModerationUpdate &, const ModerationUpdate &) = default;
};

/** The connection became Live. A Gap follows if events may have been lost before (R5). */
struct Connected {
    friend bool operator==(const Connected &, const Connected &) = default;
};

/** The connection left Live. Emitted once for each time it was Live, not for failed attempts. */
struct Disconnected {
    ConnectionState state;

    friend bool operator==(const Disconnected &, const Disconnected &) = default;
};

/** Events may have been lost before this point: fetch the newest messages by REST (R5). */
struct Gap {
    friend bool operator==(const Gap &, const Gap &) = default;
};

/**
 * What one community's subscription delivers, from the decoder to the timeline. The first three come from the server;
 * the decoder produces nothing else. Connected and Disconnected are edges and never merged; of several ConnectionStates
 * that wait in a queue, the last one may replace the others.
 */
using RealtimeEvent =
    std::variant<SharedMessage, LikeUpdate, ModerationUpdate, Gap, ConnectionState, Connected, Disconnected>;

/** Returns whether the event was sent by the server, so that it may be dropped and replaced by a Gap. */
[[nodiscard]] inline bool isFromServer(const RealtimeEvent &event)
{
    return std::holds_alternative<SharedMessage>(event) || std::holds_alternative<LikeUpdate>(event)
           || std::holds_alternative<ModerationUpdate>(event);
}

} // namespace coterie
