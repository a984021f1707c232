// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Subscribers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace coterie {

Subscribers::Subscribers(StateChanged stateChanged) : m_stateChanged(std::move(stateChanged)) {}

std::shared_ptr<Subscriber> Subscribers::add(EventHandler handler, const ConnectionState &present)
{
    auto subscriber = std::make_shared<Subscriber>();
    subscriber->handler = std::move(handler);
    subscriber->joined = ++m_number;
    m_all.push_back(subscriber);
    ++m_active;
    tell(present, subscriber);
    if (present.phase == ConnectionPhase::Live)
        tell(Connected{}, subscriber);
    return subscriber;
}

void Subscribers::remove(const std::shared_ptr<Subscriber> &subscriber)
{
    if (!std::exchange(subscriber->active, false))
        return;
    --m_active;
    if (!m_flushing)
        sweep();
}

void Subscribers::sweep()
{
    if (m_all.size() == m_active)
        return;
    // Destroying a handler may end further subscriptions, so it is destroyed outside the list.
    const auto ended = std::stable_partition(m_all.begin(), m_all.end(), [](const auto &one) { return one->active; });
    const std::vector<std::shared_ptr<Subscriber>> dying(std::make_move_iterator(ended),
                                                         std::make_move_iterator(m_all.end()));
    m_all.erase(ended, m_all.end());
}

void Subscribers::tellState(const ConnectionState &before, const ConnectionState &now)
{
    tell(StateChange{before, now});
}

void Subscribers::tellConnected()
{
    for (const auto &subscriber : m_all) {
        if (!subscriber->active)
            continue;
        tell(Connected{}, subscriber);
        if (std::exchange(subscriber->gapPending, false))
            tell(Gap{}, subscriber);
    }
}

void Subscribers::tellDisconnected(const ConnectionState &now)
{
    tell(Disconnected{now});
    oweGap();
}

void Subscribers::tellGap()
{
    tell(Gap{});
}

void Subscribers::oweGap()
{
    for (const auto &subscriber : m_all)
        subscriber->gapPending = true;
}

template <typename Call>
void Subscribers::callAll(quint64 number, const Call &call)
{
    // By index: a handler may add or end subscriptions. The list does not shrink meanwhile.
    const std::size_t count = m_all.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Subscriber &subscriber = *m_all[i];
        if (subscriber.active && subscriber.joined < number)
            call(subscriber.handler);
    }
}

void Subscribers::tellEvent(RealtimeEvent event)
{
    if (m_ended)
        return;
    if (m_flushing || !m_queue.empty()) {
        tell(std::move(event));
        return;
    }
    m_flushing = true;
    callAll(++m_number, [&](const EventHandler &handler) { handler(event); });
    m_flushing = false;
    sweep();
}

void Subscribers::tell(Words words, std::shared_ptr<Subscriber> only)
{
    if (!m_ended)
        m_queue.push_back({std::move(words), ++m_number, std::move(only)});
}

void Subscribers::flush()
{
    // A handler that runs an event loop must not be overtaken: the rest waits until it returns.
    if (std::exchange(m_flushing, true))
        return;
    while (!m_queue.empty()) {
        const Telling telling = std::move(m_queue.front());
        m_queue.pop_front();
        deliver(telling);
    }
    m_flushing = false;
    sweep();
}

void Subscribers::deliver(const Telling &telling)
{
    const auto *change = std::get_if<StateChange>(&telling.words);
    const RealtimeEvent newState = change ? change->now : ConnectionState();
    const RealtimeEvent &event = change ? newState : std::get<RealtimeEvent>(telling.words);
    if (telling.only) {
        if (telling.only->active)
            telling.only->handler(event);
        return;
    }
    if (change) {
        // A copy, because the handler may destroy the service.
        if (const StateChanged stateChanged = m_stateChanged)
            stateChanged(change->before, change->now);
    }
    callAll(telling.number, [&](const EventHandler &handler) { handler(event); });
}

void Subscribers::end()
{
    m_ended = true;
    m_stateChanged = nullptr;
    const auto dying = std::exchange(m_queue, {});
    for (const auto &subscriber : m_all)
        subscriber->active = false;
    m_active = 0;
    if (!m_flushing)
        sweep();
}

} // namespace coterie
