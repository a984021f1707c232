// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"
#include "protocol/Timestamp.h"

#include <memory>
#include <optional>
#include <utility>

namespace coterie {

/** The author of a message, as repeated in each message. */
struct Author {
    UserId id;
    QString username;
    QString profileImageUrl; ///< empty when there is none
    QString twitterUrl;
    qint64 followerCount = 0; ///< on X, not within the service

    friend bool operator==(const Author &, const Author &) = default;
};

/**
 * A post or a reply that the server has stored. REST sends it complete; the socket sends it without counts. These are
 * then absent rather than 0, so that an unknown count cannot replace a known one (F3).
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

/** Returns whether anything differs besides the counts and flags, which change without an edit. */
[[nodiscard]] inline bool differsInText(const Message &before, const Message &after)
{
    // A new field does not compile until it is named here. Compare it below, or a row would keep its old value.
    [[maybe_unused]] const auto &[id, communityId, businessId, author, content, mediaUrl, parentMessageId, createdAt,
                                  isSpam, isHarmful, likeCount, replyCount, liked] = before;
    return content != after.content || mediaUrl != after.mediaUrl || author != after.author
           || createdAt != after.createdAt;
}

/** An immutable, shared message. Copying it copies a pointer. Never null, unless moved from. */
class SharedMessage {
public:
    explicit(false) SharedMessage(Message message) : m_message(std::make_shared<const Message>(std::move(message))) {}
    explicit SharedMessage(std::shared_ptr<const Message> message) : m_message(std::move(message)) {}

    [[nodiscard]] const Message &operator*() const { return *m_message; }
    [[nodiscard]] const Message *operator->() const { return m_message.get(); }
    explicit(false) operator const Message &() const { return *m_message; }

    friend bool operator==(const SharedMessage &a, const SharedMessage &b)
    {
        return a.m_message == b.m_message || *a == *b;
    }

private:
    std::shared_ptr<const Message> m_message;
};

} // namespace coterie
