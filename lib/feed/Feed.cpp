// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Feed.h"

#include <algorithm>

namespace coterie {
namespace {

/** Replies that are remembered so that an edit does not count as another one (F10). */
constexpr size_t mostSeenReplies = 10'000;
constexpr size_t mostPublished = 1'000;

FeedNotice notice(FeedNotice::Kind kind, const Message &message)
{
    return {kind, message.id, message.content, message.isSpam, message.isHarmful};
}

/** What a change of an own message's flags is to the person; nothing when it stays out or stays in (P4). */
std::optional<FeedNotice::Kind> flagChange(bool wasFlagged, bool flagged)
{
    if (wasFlagged == flagged)
        return {};
    return flagged ? FeedNotice::Kind::PostFlagged : FeedNotice::Kind::PostCleared;
}

} // namespace

Feed::Feed(const UserId &account) : m_account(account), m_seenReplies(mostSeenReplies), m_published(mostPublished)
{
    m_matcher.setAccount(account);
}

int Feed::size() const
{
    return static_cast<int>(m_posts.size()) + m_store.size();
}

RowPointer Feed::at(int index) const
{
    const int posts = static_cast<int>(m_posts.size());
    return index < posts ? m_posts[static_cast<size_t>(index)] : m_store.at(index - posts);
}

bool Feed::isOwn(const Message &message) const
{
    return !m_account.isEmpty() && message.author.id == m_account;
}

FeedOutcome Feed::setAccount(const UserId &account)
{
    m_account = account;
    m_matcher.setAccount(account);
    FeedOutcome outcome;
    if (account.isEmpty())
        return outcome;
    ChangeSet changes;
    for (int index = 0; index < m_store.size(); ++index) {
        const RowPointer row = m_store.at(index);
        if (const MessageRow *held = row->message(); held && !held->own && isOwn(held->told))
            m_store.update(
                held->id(), [](Standing &standing) { standing.own = true; }, changes);
    }
    show(changes, outcome.changes);
    return outcome;
}

FeedOutcome Feed::apply(const Event &event)
{
    FeedOutcome outcome;
    if (const auto *message = std::get_if<SharedMessage>(&event)) {
        if ((*message)->isReply())
            takeReply(*message, outcome);
        else
            take(*message, outcome);
    } else if (const auto *like = std::get_if<LikeUpdate>(&event)) {
        applyLike(like->messageId, m_likes.event(like->messageId, like->liked), outcome);
    } else if (const auto *moderation = std::get_if<ModerationUpdate>(&event)) {
        takeModeration(*moderation, outcome);
    }
    return outcome;
}

void Feed::gather()
{
    m_store.gather();
}

FeedOutcome Feed::settle()
{
    FeedOutcome outcome;
    ChangeSet changes;
    m_store.settle(changes);
    show(changes, outcome.changes);
    return outcome;
}

RowKey Feed::publish(const Message &message, QList<Post> &candidates, FeedOutcome &outcome)
{
    const auto id = m_published.contains(message.id) ? std::nullopt : m_matcher.match(message, candidates);
    if (!id)
        return 0;
    m_published.add(message.id);
    candidates.removeIf([&](const Post &post) { return post.id == *id; });
    outcome.published.emplace_back(*id, message);
    const auto index = postIndex(*id);
    return index ? m_posts[static_cast<size_t>(*index)]->key : 0;
}

void Feed::take(const SharedMessage &message, FeedOutcome &outcome)
{
    const MessageRow *known = m_store.peek(message->id);
    const bool wasHeld = known != nullptr;
    const bool wasFlagged = wasHeld && known->isFlagged();
    RowKey key = 0;
    if (!wasHeld && !m_posts.empty()) {
        QList<Post> candidates = topLevelPosts();
        key = publish(message, candidates, outcome);
    }
    const bool own = key != 0 || isOwn(message);
    ChangeSet changes;
    m_store.upsert(message, own, changes, key);
    if (key != 0)
        m_store.tell(changes); // the post must be gone before the next message looks for its own
    show(changes, outcome.changes);

    if (!own && !wasHeld)
        return; // as good as always
    const MessageRow *held = m_store.peek(message->id);
    if (!held || !held->own)
        return;
    if (!wasHeld && message->isFlagged())
        noteRemoval(message->id, FeedNotice::Kind::PostRemoved, outcome);
    else if (const auto change = wasHeld ? flagChange(wasFlagged, message->isFlagged()) : std::nullopt)
        noteRemoval(message->id, *change, outcome);
}

void Feed::takeReply(const Message &message, FeedOutcome &outcome)
{
    if (!m_seenReplies.add(message.id))
        return;
    ChangeSet changes;
    m_store.update(
        message.parentMessageId, [](Standing &parent) { ++parent.replyCount; }, changes);
    show(changes, outcome.changes);
    if (const auto id = m_matcher.match(message, m_replies)) {
        m_replies.removeIf([&](const Post &post) { return post.id == *id; });
        outcome.published.emplace_back(*id, message);
        outcome.notices.push_back(
            notice(message.isFlagged() ? FeedNotice::Kind::PostRemoved : FeedNotice::Kind::PostPublished, message));
    }
}

void Feed::takeModeration(const ModerationUpdate &update, FeedOutcome &outcome)
{
    const MessageRow *known = m_store.peek(update.messageId);
    if (!known)
        return;
    const auto change = known->own ? flagChange(known->isFlagged(), update.isSpam || update.isHarmful) : std::nullopt;
    ChangeSet changes;
    m_store.update(
        update.messageId,
        [&](Standing &standing) {
            standing.isSpam = update.isSpam;
            standing.isHarmful = update.isHarmful;
        },
        changes);
    show(changes, outcome.changes);
    if (change)
        noteRemoval(update.messageId, *change, outcome);
}

void Feed::noteRemoval(const MessageId &id, FeedNotice::Kind kind, FeedOutcome &outcome)
{
    const bool removed = kind != FeedNotice::Kind::PostCleared;
    ChangeSet changes;
    m_store.update(
        id,
        [removed](Standing &standing) {
            standing.removalNoticed = removed;
            standing.dismissed = standing.dismissed && removed;
        },
        changes);
    show(changes, outcome.changes);
    if (const MessageRow *held = m_store.peek(id))
        outcome.notices.push_back(notice(kind, held->message()));
}

FeedOutcome Feed::merge(const FeedStore::Page &page)
{
    FeedOutcome outcome;
    FeedStore::Page shown = page;
    shown.messages.removeIf([](const Message &message) { return message.isReply(); });
    std::vector<std::pair<MessageId, FeedNotice::Kind>> moderated;
    for (Message &message : shown.messages) {
        if (message.liked) {
            const LikeLedger::Effect effect = m_likes.page(message.id, *message.liked);
            message.liked = effect.liked;
            if (message.likeCount)
                message.likeCount = std::max<qint64>(0, *message.likeCount + effect.delta);
        }
        const MessageRow *known = m_store.peek(message.id);
        if (!known || !(known->own || isOwn(message)))
            continue;
        if (const auto change = flagChange(known->isFlagged(), message.isFlagged()))
            moderated.emplace_back(message.id, *change);
    }

    QList<Post> candidates = topLevelPosts();
    ChangeSet changes;
    m_store.merge(
        shown, [this](const Message &message) { return isOwn(message); }, changes,
        [&](const Message &message) {
            const RowKey key = publish(message, candidates, outcome);
            if (key && message.isFlagged())
                moderated.emplace_back(message.id, FeedNotice::Kind::PostRemoved);
            return key;
        });
    show(changes, outcome.changes);
    for (const auto &[id, kind] : moderated)
        noteRemoval(id, kind, outcome);
    return outcome;
}

void Feed::markGap()
{
    m_store.markGap();
}

FeedOutcome Feed::openGap(const QString &reason)
{
    FeedOutcome outcome;
    ChangeSet changes;
    m_store.openGap(reason, changes);
    show(changes, outcome.changes);
    return outcome;
}

FeedOutcome Feed::setHole(RowKey hole, Hole::State state, const QString &reason)
{
    FeedOutcome outcome;
    ChangeSet changes;
    m_store.setHole(hole, state, reason, changes);
    show(changes, outcome.changes);
    return outcome;
}

FeedOutcome Feed::dropOldest(int count)
{
    FeedOutcome outcome;
    ChangeSet changes;
    m_store.dropOldest(count, changes);
    show(changes, outcome.changes);
    return outcome;
}

FeedOutcome Feed::dismiss(const MessageId &id)
{
    FeedOutcome outcome;
    ChangeSet changes;
    m_store.update(
        id, [](Standing &standing) { standing.dismissed = standing.own && standing.isFlagged(); }, changes);
    show(changes, outcome.changes);
    return outcome;
}

FeedOutcome Feed::like(const MessageId &id, bool liked)
{
    FeedOutcome outcome;
    if (const MessageRow *held = m_store.peek(id))
        applyLike(id, m_likes.wish(id, liked, held->liked), outcome);
    return outcome;
}

FeedOutcome Feed::likeDone(const MessageId &id)
{
    FeedOutcome outcome;
    applyLike(id, m_likes.confirmed(id), outcome);
    return outcome;
}

FeedOutcome Feed::likeRefused(const MessageId &id)
{
    FeedOutcome outcome;
    applyLike(id, m_likes.refused(id), outcome);
    return outcome;
}

void Feed::applyLike(const MessageId &id, const LikeLedger::Effect &effect, FeedOutcome &outcome)
{
    if (effect.send)
        outcome.likes.emplace_back(id, *effect.send);
    ChangeSet changes;
    if (effect.delta != 0 || effect.liked) {
        m_store.update(
            id,
            [&](Standing &standing) {
                standing.likeCount = std::max<qint64>(0, standing.likeCount + effect.delta);
                standing.liked = effect.liked.value_or(standing.liked);
            },
            changes);
    }
    show(changes, outcome.changes);
    if (effect.failed) {
        const MessageRow *held = m_store.peek(id);
        outcome.notices.push_back(held ? notice(FeedNotice::Kind::LikeFailed, held->message())
                                       : FeedNotice{.kind = FeedNotice::Kind::LikeFailed, .messageId = id});
    }
}

} // namespace coterie
