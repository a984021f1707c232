// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/RowActions.h"

#include <algorithm>

namespace coterie {

void RowActions::attach(Timeline &timeline)
{
    m_timeline = &timeline;
    connect(&timeline, &Timeline::postChanged, this, &RowActions::watchPost);
}

void RowActions::detach()
{
    if (m_timeline)
        disconnect(m_timeline, nullptr, this, nullptr);
    m_timeline = nullptr;
}

void RowActions::discard(const QString &postId)
{
    if (const std::optional<Post> post = m_timeline ? m_timeline->discard(PostId(postId)) : std::nullopt)
        Q_EMIT discarded(*post);
}

void RowActions::undoDiscard(const Post &post)
{
    if (!m_timeline)
        return;
    if (post.state == PostState::NotPublished || post.state == PostState::Failed)
        m_notPublished.insert(post.id); // perhaps in an earlier run
    m_timeline->undoDiscard(post);
}

bool RowActions::takeBack(const RowPointer &row, Draft &into)
{
    if (!row || !m_timeline)
        return false;
    if (const Post *post = row->post()) {
        into.takeBack(post->content, post->mediaUrl);
        m_timeline->discard(post->id);
        return true;
    }
    if (const MessageRow *message = row->message(); message && message->own) {
        into.takeBack(message->message->content, message->message->mediaUrl);
        m_timeline->dismiss(message->message->id);
        return true;
    }
    return false;
}

void RowActions::watchPost(const PostId &id, PostState state)
{
    if (state != PostState::NotPublished && state != PostState::Failed) {
        m_notPublished.remove(id);
        return;
    }
    if (m_notPublished.contains(id))
        return; // it was discarded and then restored
    m_notPublished.insert(id);
    const QList<Post> posts = m_timeline->posts();
    const auto post = std::ranges::find(posts, id, &Post::id);
    if (post != posts.end())
        Q_EMIT notPublished(*post);
}

} // namespace coterie
