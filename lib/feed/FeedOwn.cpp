// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Own messages: which message is which post (P3), and what moderation does to them (P4).

#include "feed/Feed.h"
#include "feed/Steps.h"

#include <algorithm>

namespace coterie {
namespace {

FeedAlert notice(FeedAlert::Kind kind, const OwnMessage &message)
{
    return {kind, message.id, message.parentMessageId, message.content, message.isSpam, message.isHarmful};
}

/** Normalizes what services may change in a text: Unicode composition and white space. */
QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace

bool Feed::isOwn(const Message &message) const
{
    return !m_account.isEmpty() && message.author.id == m_account;
}

RowKey Feed::publish(const Message &message, QList<Post> &candidates, FeedOutcome &outcome)
{
    if (candidates.isEmpty() || m_own->contains(message.id))
        return 0; // seen before, so it was matched already or is not from a post
    const auto id = m_matcher.match(message, candidates);
    if (!id)
        return 0;
    candidates.removeIf([&](const Post &post) { return post.id == *id; });
    outcome.published.emplace_back(*id, message);
    const auto index = postIndex(*id);
    return index ? m_posts[static_cast<size_t>(*index)]->key : 0;
}

/** Records an own message, and reports what moderation has done to it since its last known state (P4). */
void Feed::see(const Message &own, Found found, FeedOutcome &outcome)
{
    using Kind = FeedAlert::Kind;
    const OwnMessages::Sight sight = m_own->see(own);
    if (found == Found::AsPost)
        m_own->explain(own.id);
    const OwnMessage *known = m_own->find(own.id);
    const bool dismissed = known && known->dismissed;
    ChangeSet changes;
    m_store.update(
        own.id, [dismissed](MessageState &state) { state.dismissed = dismissed; }, changes);
    show(changes, outcome.changes);
    // A message on a page that is flagged and new to this program was flagged earlier, so it is not reported.
    if (sight == OwnMessages::Sight::New && own.isFlagged() && found != Found::OnPage)
        outcome.alerts.push_back(notice(Kind::PostRemoved, *known));
    else if (sight == OwnMessages::Sight::New && found == Found::AsPost && own.isReply())
        outcome.alerts.push_back(notice(Kind::PostPublished, *known));
    else if (sight == OwnMessages::Sight::Flagged)
        outcome.alerts.push_back(notice(Kind::PostFlagged, *known));
    else if (sight == OwnMessages::Sight::Cleared)
        outcome.alerts.push_back(notice(Kind::PostCleared, *known));
    std::ranges::move(m_own->takeChanged(), std::back_inserter(outcome.own));
}

void Feed::applyModeration(const ModerationUpdate &update, FeedOutcome &outcome)
{
    const OwnMessages::Sight sight = m_own->moderate(update.messageId, update.isSpam, update.isHarmful);
    const OwnMessage *own = m_own->find(update.messageId);
    ChangeSet changes;
    m_store.update(
        update.messageId,
        [&](MessageState &state) {
            state.isSpam = update.isSpam;
            state.isHarmful = update.isHarmful;
            state.dismissed = own && own->dismissed;
        },
        changes);
    show(changes, outcome.changes);
    if (!own)
        return;
    if (sight == OwnMessages::Sight::Flagged)
        outcome.alerts.push_back(notice(FeedAlert::Kind::PostFlagged, *own));
    else if (sight == OwnMessages::Sight::Cleared)
        outcome.alerts.push_back(notice(FeedAlert::Kind::PostCleared, *own));
    std::ranges::move(m_own->takeChanged(), std::back_inserter(outcome.own));
}

/** Reports own messages that a merged page has dropped (F7). */
void Feed::noteGone(const std::vector<MessageId> &ownBefore, FeedOutcome &outcome)
{
    for (const MessageId &id : ownBefore) {
        const OwnMessage *own = m_own->find(id);
        // Removals by moderation were reported already.
        if (own && !own->isFlagged() && !m_store.contains(id))
            outcome.alerts.push_back(notice(FeedAlert::Kind::PostGone, *own));
    }
}

FeedOutcome Feed::lookThrough(const QList<Message> &messages)
{
    FeedOutcome outcome;
    QList<Post> candidates = posts();
    // Oldest first, because of two identical posts the older one is the older message.
    for (auto message = messages.rbegin(); message != messages.rend() && !candidates.isEmpty(); ++message) {
        if (message->parentMessageId != m_thread || m_store.contains(message->id))
            continue;
        if (publish(*message, candidates, outcome) == 0)
            continue;
        removePost(outcome.published.back().first, outcome.changes);
        see(*message, Found::AsPost, outcome);
    }
    return outcome;
}

FeedOutcome Feed::settleLoosely(const PostId &id)
{
    FeedOutcome outcome;
    const RowPointer row = findPost(id);
    if (!row)
        return outcome;
    const Post &post = *row->post();
    const QString text = normalized(post.content);
    for (const OwnMessage &own : m_own->unexplained(m_thread, post.submittedAt - EchoMatcher::skewMilliseconds)) {
        if (normalized(own.content) != text)
            continue;
        Message message;
        message.id = own.id;
        message.parentMessageId = own.parentMessageId;
        message.author.id = m_account;
        message.content = own.content;
        message.createdAt = own.createdAt;
        message.isSpam = own.isSpam;
        message.isHarmful = own.isHarmful;
        m_own->explain(own.id);
        outcome.own.push_back(own);
        outcome.published.emplace_back(id, std::move(message));
        removePost(id, outcome.changes);
        break;
    }
    return outcome;
}

bool Feed::mayBeOtherWords(const PostId &id) const
{
    const RowPointer row = findPost(id);
    return row && !m_own->unexplained(m_thread, row->post()->submittedAt - EchoMatcher::skewMilliseconds).empty();
}

FeedOutcome Feed::dismiss(const MessageId &id)
{
    FeedOutcome outcome;
    m_own->dismiss(id);
    ChangeSet changes;
    m_store.update(
        id, [](MessageState &state) { state.dismissed = state.own && state.isFlagged(); }, changes);
    show(changes, outcome.changes);
    std::ranges::move(m_own->takeChanged(), std::back_inserter(outcome.own));
    return outcome;
}

} // namespace coterie
