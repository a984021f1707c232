// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Post.h"

#include <QList>

#include <optional>

namespace coterie {

/**
 * Finds the post that a message is (P3): written by this account, in the same thread, equal after trimming as
 * ECMAScript trims, not created before the submission (5 min of skew allowed); the oldest such post first, and one
 * message for one post. Somebody else's identical text never matches, nor does a message with a picture match a post
 * without one; the post with the message's own picture comes first, for the service may write the address anew or leave
 * the picture out. Does not own the posts.
 */
class EchoMatcher {
public:
    /** How far the service's clock may be behind this machine's. */
    static constexpr qint64 skewMilliseconds = 5 * 60 * 1000;

    /** While the account is unknown (empty), any author matches: the recipe of the service's own documentation. */
    void setAccount(const UserId &account) { m_account = account; }

    /** The post among these, in any order, that the message is; nothing when there is none. */
    [[nodiscard]] std::optional<PostId> match(const Message &message, const QList<Post> &posts) const;

private:
    UserId m_account;
};

} // namespace coterie
