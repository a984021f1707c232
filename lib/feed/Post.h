// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

namespace coterie {

/** A local id, unique for this account. The service never sees it. */
using PostId = Id<struct PostIdTag>;

/** The states of a post (P2, P5–P7). A published post is no longer a post but a message. */
enum class PostState {
    Sending,      ///< being sent, without a response so far
    InReview,     ///< accepted by the service (200)
    Unconfirmed,  ///< the outcome of the request is unknown; never resent automatically
    NotPublished, ///< accepted, but never appeared
    Failed,       ///< refused (4xx)
};

/** Returns the name for the command line: "sending", "inReview", … */
[[nodiscard]] QString name(PostState state);

/** Something that this user is publishing, see PostState. */
struct Post {
    PostId id;
    MessageId parentMessageId; ///< empty for a top-level post
    QString content;           ///< as written, untrimmed
    qint64 submittedAt = 0;    ///< wall clock, ms since the epoch
    PostState state = PostState::Sending;
    QString reason;         ///< why it is not published, for the user; may be empty
    QString mediaUrl = {};  ///< of the uploaded picture; empty if there is none
    bool forbidden = false; ///< failed with a 403: the wallet is not linked or holds too few tokens

    friend bool operator==(const Post &, const Post &) = default;
};

} // namespace coterie
