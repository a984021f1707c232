// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Post.h"
#include "ui/FeedSession.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace coterie {

/**
 * Carries the posts of one feed out, and watches each until its outcome is known (P2, P5–P7): the match itself is the
 * feed's work. A part of FeedSession, and on its thread.
 */
class Publisher {
public:
    explicit Publisher(FeedSession &session) : m_session(session) {}

    PostId publish(const QString &text, const MessageId &parent);
    void sendAgain(const PostId &id);
    /** Looks the post up in the newest page, and settles it when it is not there (P5). */
    void check(const PostId &id);
    /** It was published or discarded: nothing is awaited any more. */
    void forget(const PostId &id);
    /** Events may have been lost, so a post that waits is looked up before its deadline (F6: outcomes first). */
    void checkAll();

private:
    struct Watch {
        int submission = 0; ///< an answer to an earlier one is not for this
        bool checking = false;
        bool due = false; ///< its deadline has passed; the wall clock may jump, so it is not asked
        std::unique_ptr<Timer> deadline;
    };

    void send(const Post &post, bool afresh);
    void answered(const PostId &id, int submission, const Result<Done, ApiError> &result);
    void startDeadline(const PostId &id, std::chrono::milliseconds delay);
    void checked(const PostId &id, int submission, const std::optional<ApiError> &error);
    void setState(const PostId &id, PostState state, const QString &reason = {});
    [[nodiscard]] std::optional<Post> find(const PostId &id) const;

    FeedSession &m_session;
    std::unordered_map<QString, Watch> m_watches; ///< by PostId
};

} // namespace coterie
