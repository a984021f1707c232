// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>

#include <functional>
#include <utility>

namespace coterie {

class NetworkClient;

/**
 * Keeps a NetworkClient::subscribe() handler registered. Destroying or resetting it ends the subscription: the handler
 * is not called after that. Safe to outlive the client. GUI thread.
 */
class EventSubscription {
public:
    EventSubscription() = default;
    EventSubscription(NetworkClient *client, quint64 id) : m_client(client), m_id(id) {}
    EventSubscription(EventSubscription &&other) noexcept
        : m_client(std::exchange(other.m_client, nullptr)), m_id(std::exchange(other.m_id, 0))
    {
    }
    EventSubscription &operator=(EventSubscription &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_client = std::exchange(other.m_client, nullptr);
            m_id = std::exchange(other.m_id, 0);
        }
        return *this;
    }
    ~EventSubscription() { reset(); }

    void reset();
    [[nodiscard]] bool isActive() const { return !m_client.isNull(); }

private:
    QPointer<NetworkClient> m_client;
    quint64 m_id = 0;
};

} // namespace coterie
