// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/Timeline.h"
#include "feed/Post.h"

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>

namespace coterie {

/**
 * The outbox of one feed: carries its posts out, keeps them on disk, and watches each until its outcome is known (P1, P2,
 * P5–P8). The match itself is the feed's work. A part of Timeline, and on its thread.
 */
class SendQueue {
public:
    explicit SendQueue(Timeline &session) : m_session(session) {}

    /** Shows it, keeps it, and sends it when it is kept. The picture, if any, was uploaded. */
    PostId publish(const QString &text, const QString &mediaUrl = {});
    /** A post of an earlier run: shown again, and never sent again by itself (P8). */
    void restore(Post post);
    /** As it was when it was discarded, but for a request that was under way. */
    void undoDiscard(Post post);
    /** The feed is there: looks up what an earlier run left open. */
    void settle();
    void sendAgain(const PostId &id);
    /** Looks the post up in the feed, as far back as it can be, and settles it when it is not there (P5). */
    void check(const PostId &id);
    /** It was published or discarded: nothing is awaited any more. */
    void forget(const PostId &id);

private:
    struct Watch {
        int submission = 0; ///< an answer to an earlier one is not for this
        bool checking = false;
        bool due = false;  ///< its deadline has passed; the wall clock may jump, so it is not asked
        bool left = false; ///< by an earlier run, and not looked up yet
        std::unique_ptr<Timer> deadline;
    };

    /** Shows a post that was made before; whether a request was under way that nobody hears of any more is told so. */
    Post shown(Post post, const QString &interrupted);
    void keep(const Post &post, bool afresh);
    void send(const Post &post, bool afresh);
    void answered(const PostId &id, int submission, const Result<Done, ApiError> &result);
    void startDeadline(const PostId &id, std::chrono::milliseconds delay);
    void lookFurther(const PostId &id, int submission, const QList<Message> &newer, int pages);
    void checked(const PostId &id, int submission, const std::optional<ApiError> &error);
    void absent(const Post &post);
    void setState(const PostId &id, PostState state, const QString &reason = {}, bool forbidden = false);
    [[nodiscard]] std::optional<Post> find(const PostId &id) const;

    Timeline &m_session;
    std::unordered_map<QString, Watch> m_watches; ///< by PostId
};

} // namespace coterie
