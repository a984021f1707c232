// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Feed.h"
#include "feed/Steps.h"

#include <algorithm>

namespace coterie {
namespace {

RowPointer withState(const Row &row, PostState state, const QString &reason, bool forbidden)
{
    Post post = *row.post();
    post.state = state;
    post.reason = reason;
    post.forbidden = forbidden;
    return std::make_shared<const Row>(Row{row.key, std::move(post)});
}

} // namespace

QList<Post> Feed::posts() const
{
    QList<Post> posts;
    for (const RowPointer &row : m_posts)
        posts.append(*row->post());
    return posts;
}

std::optional<int> Feed::postIndex(const PostId &id) const
{
    const auto found = std::ranges::find_if(m_posts, [&](const RowPointer &row) { return row->post()->id == id; });
    return found == m_posts.end() ? std::nullopt : std::optional(static_cast<int>(found - m_posts.begin()));
}

RowPointer Feed::findPost(const PostId &id) const
{
    const auto index = postIndex(id);
    return index ? m_posts[static_cast<size_t>(*index)] : nullptr;
}

FeedOutcome Feed::add(const Post &post)
{
    FeedOutcome outcome;
    if (findPost(post.id))
        return setPostState(post.id, post.state, post.reason, post.forbidden);
    const auto older = std::ranges::find_if(
        m_posts, [&](const RowPointer &row) { return row->post()->submittedAt <= post.submittedAt; });
    const int index = static_cast<int>(older - m_posts.begin());
    const auto row = std::make_shared<const Row>(Row{m_store.newKey(), post});
    m_posts.insert(older, row);
    noteInserted(outcome.changes, index, row);
    return outcome;
}

FeedOutcome Feed::setPostState(const PostId &id, PostState state, const QString &reason, bool forbidden)
{
    FeedOutcome outcome;
    const auto index = postIndex(id);
    if (!index)
        return outcome;
    RowPointer &row = m_posts[static_cast<size_t>(*index)];
    RowPointer next = withState(*row, state, reason, forbidden);
    if (*next != *row) {
        row = std::move(next);
        noteChanged(outcome.changes, *index, RowField::State, row);
    }
    return outcome;
}

FeedOutcome Feed::resubmit(const PostId &id, qint64 submittedAt)
{
    FeedOutcome outcome;
    const auto index = postIndex(id);
    if (!index)
        return outcome;
    const auto place = m_posts.begin() + *index;
    Post post = *(*place)->post();
    post.submittedAt = submittedAt;
    post.state = PostState::Sending;
    post.reason.clear();
    post.forbidden = false;
    *place = std::make_shared<const Row>(Row{(*place)->key, std::move(post)});
    std::rotate(m_posts.begin(), place, place + 1);
    noteMoved(outcome.changes, *index, 0);
    noteChanged(outcome.changes, 0, RowField::State, m_posts.front());
    return outcome;
}

FeedOutcome Feed::discard(const PostId &id)
{
    FeedOutcome outcome;
    removePost(id, outcome.changes);
    return outcome;
}

void Feed::removePost(const PostId &id, ChangeSet &changes)
{
    if (const auto index = postIndex(id)) {
        m_posts.erase(m_posts.begin() + *index);
        noteRemoved(changes, *index);
    }
}

/** Shifts the store's changes below the posts. An inserted row with the key of a post is that post, published (P2). */
void Feed::show(ChangeSet &store, ChangeSet &changes)
{
    if (m_posts.empty() && changes.empty()) {
        changes = std::move(store);
        return;
    }
    for (const Change &step : store) {
        const int posts = static_cast<int>(m_posts.size());
        switch (step.kind) {
        case Change::Kind::Removed:
            for (int left = step.count; left > 0; --left)
                noteRemoved(changes, posts + step.first);
            break;
        case Change::Kind::Moved:
            noteMoved(changes, posts + step.first, posts + step.to);
            break;
        case Change::Kind::Changed:
            for (int offset = 0; offset < step.count; ++offset)
                noteChanged(changes, posts + step.first + offset, step.fields, step.rows[static_cast<size_t>(offset)]);
            break;
        case Change::Kind::Inserted:
            for (int offset = 0; offset < step.count; ++offset) {
                const RowPointer &row = step.rows[static_cast<size_t>(offset)];
                const auto post =
                    std::ranges::find(m_posts, row->key, [](const RowPointer &other) { return other->key; });
                if (post != m_posts.end())
                    showPublished(static_cast<int>(post - m_posts.begin()), step.first + offset, row, changes);
                else
                    noteInserted(changes, static_cast<int>(m_posts.size()) + step.first + offset, row);
            }
            break;
        }
    }
}

void Feed::showPublished(int post, int index, const RowPointer &row, ChangeSet &changes)
{
    m_posts.erase(m_posts.begin() + post);
    const int to = static_cast<int>(m_posts.size()) + index;
    noteMoved(changes, post, to);
    noteChanged(changes, to, RowField::Kind, row);
}

} // namespace coterie
