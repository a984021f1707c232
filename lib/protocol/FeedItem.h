// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"
#include "protocol/Timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace coterie {

/**
 * A row of /feed, the service's choice over all communities. It names its author but not the author's id, and says
 * nothing of moderation: what needs those has to be looked up in the message's community.
 */
struct FeedItem {
    MessageId id;
    TokenAddress token;
    QString tokenSymbol;   ///< empty when there is none
    QString tokenImageUrl; ///< empty when there is none
    QString username;
    QString profileImageUrl; ///< empty when there is none
    QString content;
    QString mediaUrl; ///< empty when there is none
    Timestamp createdAt;
    qint64 followerCount = 0; ///< on X
    qint64 likeCount = 0;
    qint64 replyCount = 0;
    std::optional<bool> liked; ///< by this account; nothing when the service does not say

    friend bool operator==(const FeedItem &, const FeedItem &) = default;
};

/** A page of /feed, best first. */
struct FeedListing {
    QList<FeedItem> items;
    Timestamp computedAt; ///< when the service ranked them; may be days ago

    friend bool operator==(const FeedListing &, const FeedListing &) = default;
};

} // namespace coterie
