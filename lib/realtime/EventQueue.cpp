// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/EventQueue.h"

#include <algorithm>
#include <utility>

namespace coterie {

namespace {

constexpr std::size_t maxRecycled = 16 * 1024; ///< events; larger buffers are freed after a burst
constexpr std::size_t heapOverhead = 32;       ///< bytes that Qt and the allocator add to each text

std::size_t bytesOf(const QString &text)
{
    return text.isEmpty() ? 0 : static_cast<std::size_t>(text.size()) * sizeof(QChar) + heapOverhead;
}

template <typename Tag>
std::size_t bytesOf(const Id<Tag> &id)
{
    const auto bytes = static_cast<std::size_t>(id.heapBytes());
    return bytes == 0 ? 0 : bytes + heapOverhead;
}

/** Estimates the heap memory that an event holds, in bytes. */
struct Weight {
    std::size_t operator()(const SharedMessage &shared) const
    {
        const Message &message = shared;
        const Author &author = message.author;
        return sizeof(Message) + heapOverhead + bytesOf(message.id) + bytesOf(message.communityId)
               + bytesOf(message.businessId) + bytesOf(author.id) + bytesOf(author.username)
               + bytesOf(author.profileImageUrl) + bytesOf(author.twitterUrl) + bytesOf(message.content)
               + bytesOf(message.mediaUrl) + bytesOf(message.parentMessageId) + bytesOf(message.createdAt.text);
    }
    std::size_t operator()(const LikeUpdate &update) const { return bytesOf(update.messageId); }
    std::size_t operator()(const ModerationUpdate &update) const
    {
        return bytesOf(update.messageId) + bytesOf(update.communityId);
    }
    std::size_t operator()(const ConnectionState &state) const { return bytesOf(state.detail); }
    std::size_t operator()(const Disconnected &disconnected) const { return bytesOf(disconnected.state.detail); }
    std::size_t operator()(const Connected &) const { return 0; }
    std::size_t operator()(const Gap &) const { return 0; }
};

std::size_t weigh(const RealtimeEvent &event)
{
    return sizeof(RealtimeEvent) + std::visit(Weight{}, event);
}

/** Server events and gaps become one Gap at the end; of several states only the last one stays. */
std::vector<RealtimeEvent> withoutServerEvents(std::vector<RealtimeEvent> events, bool lostOne)
{
    bool needsGap = lostOne;
    bool isLastState = true;
    std::vector<RealtimeEvent> rest;
    for (std::size_t i = events.size(); i > 0; --i) {
        RealtimeEvent &event = events[i - 1];
        const bool isState = std::holds_alternative<ConnectionState>(event);
        if (isFromServer(event) || std::holds_alternative<Gap>(event))
            needsGap = true;
        else if (!isState || std::exchange(isLastState, false))
            rest.push_back(std::move(event));
    }
    std::ranges::reverse(rest);
    if (needsGap)
        rest.emplace_back(Gap{});
    return rest;
}

} // namespace

EventQueue::EventQueue(std::function<void()> wake) : EventQueue(std::move(wake), Bounds{}) {}

EventQueue::EventQueue(std::function<void()> wake, Bounds bounds) : m_wake(std::move(wake)), m_bounds(bounds) {}

void EventQueue::push(quint64 subscriber, RealtimeEvent event)
{
    const std::size_t weight = weigh(event);
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_count == 0;
        const bool fits = m_count < m_bounds.events && m_bytes + weight <= m_bounds.bytes;
        if (fits || !isFromServer(event)) {
            m_bytes += weight;
            ++m_count;
            eventsOf(subscriber).push_back(std::move(event));
        } else {
            overflow(subscriber);
        }
    }
    // Outside the lock: the thread that is woken may take at once.
    if (wasEmpty && m_wake)
        m_wake();
}

std::vector<RealtimeEvent> &EventQueue::eventsOf(quint64 subscriber)
{
    const auto batch = std::ranges::find(m_batches, subscriber, &Batch::subscriber);
    return batch != m_batches.end() ? batch->events : m_batches.emplace_back(Batch{subscriber, {}}).events;
}

void EventQueue::overflow(quint64 subscriber)
{
    ++m_overflows;
    (void)eventsOf(subscriber); // it gets a gap too, even if it had nothing else
    m_count = 0;
    m_bytes = 0;
    for (Batch &batch : m_batches) {
        batch.events = withoutServerEvents(std::move(batch.events), batch.subscriber == subscriber);
        m_count += batch.events.size();
        for (const RealtimeEvent &event : batch.events)
            m_bytes += weigh(event);
    }
}

std::vector<EventQueue::Batch> EventQueue::take(std::vector<Batch> spent)
{
    // Subscribers without events this time have probably ended.
    std::erase_if(spent, [](const Batch &batch) { return batch.events.empty(); });
    for (Batch &batch : spent) {
        batch.events.clear();
        if (batch.events.capacity() > maxRecycled)
            batch.events = {};
    }
    const std::lock_guard lock(m_mutex);
    m_bytes = 0;
    m_count = 0;
    return std::exchange(m_batches, std::move(spent));
}

quint64 EventQueue::overflows() const
{
    const std::lock_guard lock(m_mutex);
    return m_overflows;
}

} // namespace coterie
