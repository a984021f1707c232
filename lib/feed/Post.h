// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

namespace coterie {

/** A post's own id, made here and unique for this account; the service never sees it. */
using PostId = Id<struct PostIdTag>;

/** Where something this person is publishing stands (P2, P5–P7). A published post is a message and no post any more. */
enum class PostState {
    Sending,      ///< being sent; nothing answered yet
    InReview,     ///< accepted: the empty 200
    Unconfirmed,  ///< the outcome of the request is unknown; never sent again by itself
    NotPublished, ///< accepted, and never appeared
    Failed,       ///< refused: 4xx
};

/** The name as the command line prints it: "sending", "inReview", … */
[[nodiscard]] QString name(PostState state);

struct Post {
    PostId id;
    MessageId parentMessageId; ///< empty for a top-level post
    QString content;           ///< as written, untrimmed
    qint64 submittedAt = 0;    ///< wall clock, ms since the epoch
    PostState state = PostState::Sending;
    QString reason;         ///< why it is not out, for a person; empty while all goes well
    QString mediaUrl = {};  ///< of an uploaded picture; empty when there is none
    bool forbidden = false; ///< failed by a 403: the wallet is not linked, or holds too little of the token

    friend bool operator==(const Post &, const Post &) = default;
};

} // namespace coterie
