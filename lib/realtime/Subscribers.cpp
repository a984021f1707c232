// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Subscribers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace coterie {

namespace {

template <typename Handler, typename... Arguments>
void callIfSet(const Handler &handler, const Arguments &...arguments)
{
    if (handler)
        handler(arguments...);
}

struct EventCaller {
    const SubscriptionHandlers &to;
    void operator()(const SharedMessage &message) const { callIfSet(to.message, message); }
    void operator()(const LikeUpdate &update) const { callIfSet(to.like, update); }
    void operator()(const ModerationUpdate &update) const { callIfSet(to.moderation, update); }
};

} // namespace

Subscribers::Subscribers(StateChanged stateChanged) : m_stateChanged(std::move(stateChanged)) {}

std::shared_ptr<Subscriber> Subscribers::add(SubscriptionHandlers handlers, const ConnectionState &present)
{
    auto subscriber = std::make_shared<Subscriber>();
    subscriber->handlers = std::move(handlers);
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
    // What a handler captured may end further subscriptions when it dies: let it die outside of the list.
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
    // By index: a handler may add subscribers, end its own or all. The list does not shrink meanwhile, and holds them.
    const std::size_t count = m_all.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Subscriber &subscriber = *m_all[i];
        if (subscriber.active && subscriber.joined < number)
            call(subscriber.handlers);
    }
}

void Subscribers::tellEvent(Event event)
{
    if (m_ended)
        return;
    if (m_flushing || !m_queue.empty()) {
        tell(std::move(event));
        return;
    }
    m_flushing = true;
    callAll(++m_number, [&](const SubscriptionHandlers &handlers) { std::visit(EventCaller{handlers}, event); });
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
    // A handler that runs an event loop of its own must not overtake itself: the rest waits until it returns.
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
    if (telling.only) {
        if (telling.only->active)
            call(telling.only->handlers, telling.words);
        return;
    }
    if (const auto *change = std::get_if<StateChange>(&telling.words)) {
        // A copy: whoever hears this may destroy the service.
        const StateChanged stateChanged = m_stateChanged;
        callIfSet(stateChanged, change->before, change->now);
    }
    callAll(telling.number, [&](const SubscriptionHandlers &handlers) { call(handlers, telling.words); });
}

void Subscribers::call(const SubscriptionHandlers &handlers, const Words &words)
{
    struct Caller {
        const SubscriptionHandlers &to;
        void operator()(const StateChange &change) const { callIfSet(to.state, change.now); }
        void operator()(const ConnectionState &state) const { callIfSet(to.state, state); }
        void operator()(const Connected &) const { callIfSet(to.connected); }
        void operator()(const Disconnected &disconnected) const { callIfSet(to.disconnected, disconnected.state); }
        void operator()(const Gap &) const { callIfSet(to.gap); }
        void operator()(const Event &event) const { std::visit(EventCaller{to}, event); }
    };
    std::visit(Caller{handlers}, words);
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
