// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Feed.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace coterie {
namespace {

/** Remembered replies, so that an edit does not count as another reply (F10). */
constexpr size_t maxSeenReplies = 10'000;
/** How many events prefetch() looks ahead. */
constexpr std::size_t prefetchedEvents = 32;

/** Returns the existing message that an event changes; null for a new message. */
const MessageId *changedBy(const RealtimeEvent &event)
{
    if (const auto *like = std::get_if<LikeUpdate>(&event))
        return &like->messageId;
    if (const auto *moderation = std::get_if<ModerationUpdate>(&event))
        return &moderation->messageId;
    const auto *message = std::get_if<SharedMessage>(&event);
    return message && (*message)->isReply() ? &(*message)->parentMessageId : nullptr;
}

} // namespace

Feed::Feed(const UserId &account, MessageId thread, std::shared_ptr<OwnMessages> own)
    : m_account(account),
      m_thread(std::move(thread)),
      m_own(own ? std::move(own) : std::make_shared<OwnMessages>()),
      m_seenReplies(maxSeenReplies)
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
        const MessageRow *held = row->message();
        if (!held || held->own || !isOwn(held->message))
            continue;
        m_own->see(held->snapshot());
        m_store.update(
            held->id(), [](MessageState &state) { state.own = true; }, changes);
    }
    outcome.own = m_own->takeChanged();
    show(changes, outcome.changes);
    return outcome;
}

void Feed::beginBatch()
{
    m_store.beginBatch();
}

FeedOutcome Feed::endBatch()
{
    FeedOutcome outcome;
    ChangeSet changes;
    m_store.endBatch(changes);
    show(changes, outcome.changes);
    return outcome;
}

FeedOutcome Feed::apply(std::span<const RealtimeEvent> events)
{
    Feed *const self = this;
    return std::move(applyToAll(std::span(&self, 1), events).front());
}

std::vector<FeedOutcome> Feed::applyToAll(std::span<Feed *const> feeds, std::span<const RealtimeEvent> events)
{
    std::vector<FeedOutcome> outcomes(feeds.size());
    const bool isBatch = events.size() > 1;
    if (isBatch)
        std::ranges::for_each(feeds, &Feed::beginBatch);
    for (std::size_t next = 0; next < events.size(); ++next) {
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            if (next % prefetchedEvents == 0)
                feeds[i]->prefetch(events.subspan(next));
            feeds[i]->applyOne(events[next], outcomes[i]);
        }
    }
    for (std::size_t i = 0; isBatch && i < feeds.size(); ++i) {
        FeedOutcome rest = feeds[i]->endBatch();
        std::ranges::move(rest.changes, std::back_inserter(outcomes[i].changes));
    }
    return outcomes;
}

/**
 * Loads the rows that the next events change into the processor's cache together. One by one, each look-up in a large
 * feed would wait for memory several times.
 */
void Feed::prefetch(std::span<const RealtimeEvent> events) const
{
    constexpr std::size_t fewestWorthIt = 4;
    std::array<const MessageId *, prefetchedEvents> ids{};
    std::size_t count = 0;
    for (const RealtimeEvent &event : events.first(std::min(events.size(), prefetchedEvents))) {
        if (const MessageId *id = changedBy(event))
            ids[count++] = id;
    }
    if (count >= fewestWorthIt)
        m_store.prefetch(std::span(ids).first(count));
}

void Feed::applyOne(const RealtimeEvent &event, FeedOutcome &outcome)
{
    if (const auto *message = std::get_if<SharedMessage>(&event)) {
        if ((*message)->parentMessageId == m_thread)
            applyMessage(*message, outcome);
        else if (m_thread.isEmpty())
            applyReply(*message, outcome);
    } else if (const auto *like = std::get_if<LikeUpdate>(&event)) {
        applyLike(like->messageId, m_likes.event(like->messageId, like->liked), outcome);
    } else if (const auto *moderation = std::get_if<ModerationUpdate>(&event)) {
        applyModeration(*moderation, outcome);
    }
}

void Feed::applyMessage(const SharedMessage &message, FeedOutcome &outcome)
{
    const MessageRow *known = m_store.peek(message->id);
    const bool wasOwn = known && known->own;
    RowKey key = 0;
    if (!known && !m_posts.empty()) {
        QList<Post> candidates = posts();
        key = publish(message, candidates, outcome);
    }
    const bool own = key != 0 || isOwn(message);
    ChangeSet changes;
    m_store.upsert(message, own, changes, key);
    if (key != 0)
        m_store.reportBatch(changes); // the post must be gone before the next message is matched
    show(changes, outcome.changes);
    if (own || wasOwn)
        see(message, key != 0 ? Found::AsPost : Found::ByEvent, outcome);
}

/** The feed shows only the parent's reply count (F10). */
void Feed::applyReply(const Message &message, FeedOutcome &outcome)
{
    if (isOwn(message) || m_own->contains(message.id))
        see(message, Found::ByEvent, outcome);
    if (!m_seenReplies.add(message.id))
        return;
    ChangeSet changes;
    m_store.update(
        message.parentMessageId, [](MessageState &parent) { ++parent.replyCount; }, changes);
    show(changes, outcome.changes);
}

FeedOutcome Feed::merge(const FeedStore::Page &page)
{
    FeedOutcome outcome;
    FeedStore::Page shown = page;
    shown.messages.removeIf([this](const Message &message) { return message.parentMessageId != m_thread; });
    for (Message &message : shown.messages) {
        if (!message.liked)
            continue;
        const LikeLedger::Effect effect = m_likes.page(message.id, *message.liked);
        message.liked = effect.liked;
        if (message.likeCount)
            message.likeCount = std::max<qint64>(0, *message.likeCount + effect.delta);
    }

    const bool hadPage = m_store.merges() > 0;
    std::vector<MessageId> held = m_own->idsIn(m_thread);
    std::erase_if(held, [this](const MessageId &id) { return !m_store.contains(id); });
    QList<Post> candidates = posts();
    QSet<MessageId> published;
    ChangeSet changes;
    m_store.merge(
        shown, [this](const Message &message) { return isOwn(message); }, changes,
        [&](const Message &message) {
            const RowKey key = publish(message, candidates, outcome);
            if (key != 0)
                published.insert(message.id);
            return key;
        });
    show(changes, outcome.changes);
    for (const Message &message : std::as_const(shown.messages)) {
        if (published.contains(message.id))
            see(message, Found::AsPost, outcome);
        else if (m_own->contains(message.id) || (isOwn(message) && m_store.contains(message.id)))
            see(message, Found::OnPage, outcome); // not matched, because it was known before
    }
    // The first page drops live events below its end; those are not gone.
    if (hadPage)
        noteGone(held, outcome);
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

bool Feed::isCountDoubtful(const MessageId &id) const
{
    return m_store.contains(id) && m_likes.awaitsEcho(id);
}

FeedOutcome Feed::recounted(const MessageId &id, qint64 likeCount)
{
    FeedOutcome outcome;
    if (!m_likes.recounted(id))
        return outcome;
    ChangeSet changes;
    m_store.update(
        id, [likeCount](MessageState &state) { state.likeCount = likeCount; }, changes);
    show(changes, outcome.changes);
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
            [&](MessageState &state) {
                state.likeCount = std::max<qint64>(0, state.likeCount + effect.delta);
                state.liked = effect.liked.value_or(state.liked);
            },
            changes);
    }
    show(changes, outcome.changes);
    if (effect.failed) {
        const MessageRow *held = m_store.peek(id);
        outcome.alerts.push_back({.kind = FeedAlert::Kind::LikeFailed,
                                  .messageId = id,
                                  .parentMessageId = m_thread,
                                  .content = held ? held->message->content : QString()});
    }
}

} // namespace coterie
