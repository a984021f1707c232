// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Post.h"

#include <QList>

#include <optional>

namespace coterie {

/**
 * Finds the post that a message is the echo of (P3): same author (this account), same thread, equal text after trimming
 * like ECMAScript, and not created before the submission, with 5 min of clock skew allowed. The oldest such post wins,
 * and a message matches at most one post. Other users' identical texts never match. A message with a picture never
 * matches a post without one. A post with the message's own picture URL takes precedence; other URLs match too, because
 * the service may rewrite the URL or drop the picture. Does not own the posts.
 */
class EchoMatcher {
public:
    /** How far the service's clock may lag behind the local clock, in ms. */
    static constexpr qint64 skewMilliseconds = 5 * 60 * 1000;

    /** Sets this account. While it is empty (unknown), any author matches, as in the service's documentation. */
    void setAccount(const UserId &account) { m_account = account; }

    /**
     * Returns the id of the post, among posts in any order, that the message is the echo of; nothing if there is none.
     */
    [[nodiscard]] std::optional<PostId> match(const Message &message, const QList<Post> &posts) const;

private:
    UserId m_account;
};

} // namespace coterie
