// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QSet>

#include <deque>

namespace coterie {

/** The last ids that were seen, so many at most: the oldest is forgotten for a new one. */
class RecentIds {
public:
    explicit RecentIds(size_t most) : m_most(most) {}

    [[nodiscard]] bool contains(const MessageId &id) const { return m_seen.contains(id); }

    /** Whether it had not been seen. */
    bool add(const MessageId &id)
    {
        if (m_seen.contains(id))
            return false;
        if (m_order.size() == m_most) {
            m_seen.remove(m_order.front());
            m_order.pop_front();
        }
        m_order.push_back(id);
        m_seen.insert(id);
        return true;
    }

private:
    size_t m_most;
    QSet<MessageId> m_seen;
    std::deque<MessageId> m_order;
};

} // namespace coterie
