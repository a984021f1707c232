// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/PostMatcher.h"

#include "protocol/Trim.h"

#include <tuple>

namespace coterie {
namespace {

bool couldBe(const Post &post, const Message &message, QStringView text)
{
    return post.state != PostState::Failed && post.parentMessageId == message.parentMessageId
           && message.createdAt.milliseconds() >= post.submittedAt - PostMatcher::skewMilliseconds
           && trimmed(post.content) == text;
}

} // namespace

std::optional<PostId> PostMatcher::match(const Message &message, const QList<Post> &posts) const
{
    if (!m_account.isEmpty() && message.author.id != m_account)
        return {};
    const QStringView text = trimmed(message.content);
    const Post *oldest = nullptr;
    for (const Post &post : posts) {
        const bool older = !oldest || std::tie(post.submittedAt, post.id) < std::tie(oldest->submittedAt, oldest->id);
        if (older && couldBe(post, message, text))
            oldest = &post;
    }
    return oldest ? std::optional(oldest->id) : std::nullopt;
}

} // namespace coterie
