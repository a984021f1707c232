// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"
#include "protocol/Timestamp.h"

#include <optional>

namespace coterie {

/** Who wrote a message, as every message repeats it. */
struct Author {
    UserId id;
    QString username;
    QString profileImageUrl; ///< empty when there is none
    QString twitterUrl;
    qint64 followerCount = 0; ///< on X, not inside Coin Communities

    friend bool operator==(const Author &, const Author &) = default;
};

/**
 * A post or a reply that the server has persisted. It comes whole from REST; from the socket without its counts, and
 * then they are absent here, so that nobody takes an unknown count for 0 (F3).
 */
struct Message {
    MessageId id;
    CommunityId communityId;
    BusinessId businessId;
    Author author;
    QString content;
    QString mediaUrl;          ///< empty when there is none
    MessageId parentMessageId; ///< empty for a top-level message
    Timestamp createdAt;
    bool isSpam = false;
    bool isHarmful = false;
    std::optional<qint64> likeCount;
    std::optional<qint64> replyCount;
    std::optional<bool> liked; ///< by this account

    [[nodiscard]] bool isReply() const { return !parentMessageId.isEmpty(); }
    [[nodiscard]] bool isFlagged() const { return isSpam || isHarmful; }

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace coterie
