// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/EventQueue.h"

#include <map>
#include <set>
#include <utility>

namespace coterie {

namespace {

constexpr std::size_t mostKept = 16 * 1024; ///< items whose memory is worth keeping between two bursts
constexpr std::size_t heapOverhead = 32;    ///< of one text: what Qt and the allocator write in front of it

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

/** Near enough what a notification keeps from the heap. */
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

std::size_t weigh(const Notification &notification)
{
    return sizeof(EventQueue::Item) + std::visit(Weight{}, notification);
}

bool isEvent(const Notification &notification)
{
    return std::holds_alternative<SharedMessage>(notification) || std::holds_alternative<LikeUpdate>(notification)
           || std::holds_alternative<ModerationUpdate>(notification);
}

} // namespace

EventQueue::EventQueue(std::function<void()> wake) : EventQueue(std::move(wake), Bounds{}) {}

EventQueue::EventQueue(std::function<void()> wake, Bounds bounds) : m_wake(std::move(wake)), m_bounds(bounds) {}

void EventQueue::push(quint64 subscriber, Notification notification)
{
    const std::size_t weight = weigh(notification);
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_items.empty();
        const bool fits = m_items.size() < m_bounds.items && m_bytes + weight <= m_bounds.bytes;
        if (fits || !isEvent(notification)) {
            m_bytes += weight;
            Item &item = m_items.emplace_back();
            item.subscriber = subscriber;
            item.notification = std::move(notification);
        } else {
            overflow(subscriber);
        }
    }
    // Outside the lock: the one who is woken may take at once.
    if (wasEmpty && m_wake)
        m_wake();
}

void EventQueue::overflow(quint64 loser)
{
    ++m_overflows;
    std::set<quint64> gaps{loser};
    // Of several states of one subscriber the last tells all: a consumer that stalls for hours must not gather them.
    std::map<quint64, const Item *> lastStates;
    for (const Item &item : m_items) {
        if (isEvent(item.notification) || std::holds_alternative<Gap>(item.notification))
            gaps.insert(item.subscriber);
        else if (std::holds_alternative<ConnectionState>(item.notification))
            lastStates[item.subscriber] = &item;
    }
    std::vector<Item> kept;
    for (Item &item : m_items) {
        const bool isState = std::holds_alternative<ConnectionState>(item.notification);
        const bool isLink = std::holds_alternative<Connected>(item.notification)
                            || std::holds_alternative<Disconnected>(item.notification);
        if (isLink || (isState && lastStates[item.subscriber] == &item))
            kept.push_back(std::move(item));
    }
    for (const quint64 subscriber : gaps)
        kept.push_back({subscriber, Gap{}});

    m_items = std::move(kept);
    m_bytes = 0;
    for (const Item &item : m_items)
        m_bytes += weigh(item.notification);
}

std::vector<EventQueue::Item> EventQueue::take(std::vector<Item> spent)
{
    spent.clear();
    if (spent.capacity() > mostKept)
        spent = {};
    const std::lock_guard lock(m_mutex);
    m_bytes = 0;
    return std::exchange(m_items, std::move(spent));
}

quint64 EventQueue::overflows() const
{
    const std::lock_guard lock(m_mutex);
    return m_overflows;
}

} // namespace coterie
