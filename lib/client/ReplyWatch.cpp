// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/ReplyWatch.h"

#include <variant>

namespace coterie {

namespace {

constexpr size_t maxSeen = 1'000;
/** The event of an older reply is an edit or a flag. The service's clock may be some minutes off. */
constexpr qint64 maxAge = 10 * 60 * 1000; // ms

} // namespace

ReplyWatch::ReplyWatch(Timeline &timeline, QObject *parent) : QObject(parent), m_timeline(timeline), m_seen(maxSeen)
{
    connect(&timeline, &Timeline::applied, this, [this](std::span<const RealtimeEvent> events) {
        for (const RealtimeEvent &event : events) {
            if (const auto *message = std::get_if<SharedMessage>(&event))
                checkLive(*message);
        }
    });
    connect(&timeline, &Timeline::changed, this, &ReplyWatch::checkCounts);
}

void ReplyWatch::checkLive(const SharedMessage &shared)
{
    const Message &message = shared;
    if (!message.isReply() || !m_timeline.wrote(message.parentMessageId) || !m_seen.add(message.id))
        return;
    if (const auto known = m_known.find(message.parentMessageId); known != m_known.end())
        ++*known;
    const bool isTheirs = message.author.id == m_timeline.identity().user.id;
    const bool isOld = message.createdAt.milliseconds() < m_timeline.wallClock() - maxAge;
    if (!isTheirs && !isOld && !message.isSpam && !message.isHarmful)
        Q_EMIT replied({message.parentMessageId, shared, 1});
}

void ReplyWatch::checkCounts(const ChangeSet &changes)
{
    for (const Change &change : changes) {
        for (const RowPointer &row : change.rows) {
            const MessageRow *message = row->message();
            if (!message || !message->own)
                continue;
            const auto known = m_known.find(message->id());
            if (known == m_known.end()) {
                m_known.insert(message->id(), message->replyCount);
                continue;
            }
            const qint64 missed = message->replyCount - *known;
            *known = message->replyCount;
            if (missed > 0)
                Q_EMIT replied({message->id(), std::nullopt, missed});
        }
    }
}

} // namespace coterie
