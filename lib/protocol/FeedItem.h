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
 * An item of /feed, which the service ranks across all communities. It has neither the author's id nor moderation
 * flags; code that needs them must fetch the message from its community.
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
    std::optional<bool> liked; ///< by this account; absent if the service does not say

    friend bool operator==(const FeedItem &, const FeedItem &) = default;
};

/** A page of /feed, in the service's order, best first. */
struct FeedListing {
    QList<FeedItem> items;
    Timestamp computedAt; ///< when the service ranked them; may be days ago

    friend bool operator==(const FeedListing &, const FeedListing &) = default;
};

} // namespace coterie
