// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/RankedFeed.h"

#include <algorithm>
#include <utility>

namespace coterie {
namespace {

/** Keys of the feed start at 1 and never get this large. */
constexpr RowKey firstRankedKey = RowKey(1) << 40;
constexpr std::size_t maxRankedReplies = 1'000;

RowFields differences(const MessageRow &was, const MessageRow &is)
{
    RowFields fields;
    fields.setFlag(RowField::Likes, was.likeCount != is.likeCount || was.liked != is.liked);
    fields.setFlag(RowField::Replies, was.replyCount != is.replyCount);
    fields.setFlag(RowField::Flags, was.isSpam != is.isSpam || was.isHarmful != is.isHarmful || was.own != is.own
                                        || was.dismissed != is.dismissed);
    fields.setFlag(RowField::Text, was.message != is.message);
    return fields;
}

} // namespace

RankedFeed::RankedFeed(const Feed &feed) : m_feed(feed), m_seenReplies(maxRankedReplies), m_lastKey(firstRankedKey) {}

bool RankedFeed::isElsewhere(const MessageId &id) const
{
    return !m_index.contains(id) || m_feed.store().contains(id);
}

MessageRow RankedFeed::rowOf(const Message &message)
{
    if (const MessageRow *held = m_feed.store().peek(message.id))
        return *held;
    MessageRow row(SharedMessage(message), m_feed.isOwn(message));
    const LikeLedger::Effect effect = m_likes.page(message.id, row.liked);
    row.liked = effect.liked.value_or(row.liked);
    row.likeCount = std::max<qint64>(0, row.likeCount + effect.delta);
    return row;
}

RowPointer RankedFeed::make(const Message &message)
{
    return std::make_shared<const Row>(Row{++m_lastKey, rowOf(message)});
}

void RankedFeed::number(std::size_t from)
{
    for (std::size_t i = from; i < m_rows.size(); ++i)
        m_index.insert(m_rows[i]->message()->id(), int(i));
}

FeedOutcome RankedFeed::append(const QList<Message> &page)
{
    FeedOutcome outcome;
    Change came{.kind = Change::Kind::Inserted, .first = size()};
    for (const Message &message : page) {
        if (m_index.contains(message.id) || message.isReply())
            continue;
        came.rows.push_back(make(message));
        m_index.insert(message.id, size());
        m_rows.push_back(came.rows.back());
    }
    came.count = int(came.rows.size());
    if (came.count > 0)
        outcome.changes.push_back(std::move(came));
    return outcome;
}

FeedOutcome RankedFeed::replace(const QList<Message> &messages)
{
    FeedOutcome outcome;
    QHash<MessageId, int> wanted;
    for (const Message &message : messages)
        wanted.insert(message.id, 0);
    for (int index = size() - 1; index >= 0; --index) {
        if (wanted.contains(m_rows[std::size_t(index)]->message()->id()))
            continue;
        m_rows.erase(m_rows.begin() + index);
        outcome.changes.push_back({.kind = Change::Kind::Removed, .first = index});
    }
    int place = 0;
    QHash<MessageId, int> placed;
    for (const Message &message : messages) {
        if (message.isReply() || std::exchange(placed[message.id], 1) != 0)
            continue;
        const auto isIt = [&message](const RowPointer &row) { return row->message()->id() == message.id; };
        const auto found = std::find_if(m_rows.begin() + place, m_rows.end(), isIt);
        const int from = int(found - m_rows.begin());
        if (found == m_rows.end()) {
            const RowPointer row = make(message);
            m_rows.insert(m_rows.begin() + place, row);
            outcome.changes.push_back({.kind = Change::Kind::Inserted, .first = place, .rows = {row}});
        } else {
            if (from != place) {
                std::rotate(m_rows.begin() + place, found, found + 1);
                outcome.changes.push_back({.kind = Change::Kind::Moved, .first = from, .to = place});
            }
            change(place, rowOf(message), {}, outcome);
        }
        ++place;
    }
    m_index.clear();
    number(0);
    return outcome;
}

void RankedFeed::change(int index, const MessageRow &row, RowFields fields, FeedOutcome &outcome)
{
    const RowPointer was = m_rows[std::size_t(index)];
    if (!fields)
        fields = differences(*was->message(), row);
    if (!fields)
        return;
    const auto is = std::make_shared<const Row>(Row{was->key, row});
    m_rows[std::size_t(index)] = is;
    outcome.changes.push_back({.kind = Change::Kind::Changed, .first = index, .fields = fields, .rows = {is}});
}

FeedOutcome RankedFeed::apply(const RealtimeEvent &event)
{
    FeedOutcome outcome;
    if (const auto *like = std::get_if<LikeUpdate>(&event)) {
        if (!isElsewhere(like->messageId))
            applyLike(like->messageId, m_likes.event(like->messageId, like->liked), outcome);
        return outcome;
    }
    const auto *message = std::get_if<SharedMessage>(&event);
    const auto *moderation = std::get_if<ModerationUpdate>(&event);
    const MessageId id = moderation              ? moderation->messageId
                         : !message              ? MessageId()
                         : (*message)->isReply() ? (*message)->parentMessageId
                                                 : (*message)->id;
    if (isElsewhere(id) || (message && (*message)->isReply() && !m_seenReplies.add((*message)->id)))
        return outcome;
    const int index = m_index.value(id);
    MessageRow row = *at(index)->message();
    if (moderation) {
        row.isSpam = moderation->isSpam;
        row.isHarmful = moderation->isHarmful;
    } else if ((*message)->isReply()) {
        ++row.replyCount;
    } else {
        row.message = *message;
        row.isSpam = (*message)->isSpam;
        row.isHarmful = (*message)->isHarmful;
    }
    change(index, row, {}, outcome);
    return outcome;
}

FeedOutcome RankedFeed::follow(const ChangeSet &changes)
{
    FeedOutcome outcome;
    for (const Change &step : changes) {
        for (const RowPointer &row : step.rows) { // inserted and changed rows
            const auto found = row->message() ? m_index.constFind(row->message()->id()) : m_index.constEnd();
            if (found != m_index.constEnd())
                change(*found, *row->message(), {}, outcome);
        }
    }
    return outcome;
}

FeedOutcome RankedFeed::like(const MessageId &id, bool liked)
{
    FeedOutcome outcome;
    if (!isElsewhere(id))
        applyLike(id, m_likes.wish(id, liked, at(m_index.value(id))->message()->liked), outcome);
    return outcome;
}

FeedOutcome RankedFeed::likeDone(const MessageId &id)
{
    FeedOutcome outcome;
    applyLike(id, m_likes.confirmed(id), outcome);
    return outcome;
}

FeedOutcome RankedFeed::likeRefused(const MessageId &id)
{
    FeedOutcome outcome;
    applyLike(id, m_likes.refused(id), outcome);
    return outcome;
}

void RankedFeed::applyLike(const MessageId &id, const LikeLedger::Effect &effect, FeedOutcome &outcome)
{
    if (effect.send)
        outcome.likes.emplace_back(id, *effect.send);
    const auto found = m_index.constFind(id);
    QString content;
    if (found != m_index.constEnd())
        content = at(*found)->message()->message->content;
    if (!isElsewhere(id)) {
        MessageRow row = *at(*found)->message();
        row.likeCount = std::max<qint64>(0, row.likeCount + effect.delta);
        row.liked = effect.liked.value_or(row.liked);
        change(*found, row, {}, outcome);
    }
    if (effect.failed)
        outcome.alerts.push_back(
            {.kind = FeedAlert::Kind::LikeFailed, .messageId = id, .parentMessageId = {}, .content = content});
}

} // namespace coterie
