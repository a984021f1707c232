// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/EchoMatcher.h"

#include "protocol/Trim.h"

#include <tuple>

namespace coterie {
namespace {

bool isCandidate(const Post &post, const Message &message, QStringView text)
{
    return post.state != PostState::Failed && post.parentMessageId == message.parentMessageId
           && message.createdAt.milliseconds() >= post.submittedAt - EchoMatcher::skewMilliseconds
           && (message.mediaUrl.isEmpty() || !post.mediaUrl.isEmpty()) && trimmed(post.content) == text;
}

/** Sort key of the candidates; the lowest one is the match. */
auto rank(const Post &post, const Message &message)
{
    return std::tuple(post.mediaUrl != message.mediaUrl, post.submittedAt, post.id);
}

} // namespace

std::optional<PostId> EchoMatcher::match(const Message &message, const QList<Post> &posts) const
{
    if (!m_account.isEmpty() && message.author.id != m_account)
        return {};
    const QStringView text = trimmed(message.content);
    const Post *first = nullptr;
    for (const Post &post : posts) {
        if (isCandidate(post, message, text) && (!first || rank(post, message) < rank(*first, message)))
            first = &post;
    }
    return first ? std::optional(first->id) : std::nullopt;
}

} // namespace coterie
