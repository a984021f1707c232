// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QSet>

#include <deque>

namespace coterie {

/** A bounded set of ids. When it is full, adding an id drops the oldest one. */
class RecentIds {
public:
    explicit RecentIds(size_t maxIds) : m_maxIds(maxIds) {}

    [[nodiscard]] bool contains(const MessageId &id) const { return m_ids.contains(id); }

    /** Adds an id. Returns whether it is new. */
    bool add(const MessageId &id)
    {
        if (m_ids.contains(id))
            return false;
        if (m_order.size() == m_maxIds) {
            m_ids.remove(m_order.front());
            m_order.pop_front();
        }
        m_order.push_back(id);
        m_ids.insert(id);
        return true;
    }

private:
    size_t m_maxIds;
    QSet<MessageId> m_ids;
    std::deque<MessageId> m_order;
};

} // namespace coterie
