// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Writes.h"

#include <deque>

namespace coterie::storage {

/**
 * Writes that could not be stored yet, in order. A newer write to the same subject replaces the older one. What the
 * user wrote is separate from what can be fetched from the service again, so that a large page that does not fit on the
 * disk does not hold up a post. The number of service writes is limited, and the oldest are dropped; user writes are
 * never dropped.
 */
class HeldWrites {
public:
    static constexpr size_t maxServiceWrites = 500;

    void add(Write write);
    [[nodiscard]] bool isEmpty() const { return m_userWrites.empty() && m_serviceWrites.empty(); }
    /** Returns the user's posts, drafts and muted users. */
    [[nodiscard]] std::deque<Write> &userWrites() { return m_userWrites; }
    [[nodiscard]] std::deque<Write> &serviceWrites() { return m_serviceWrites; }
    /** Returns whether a write to the same subject is held. */
    [[nodiscard]] bool holds(const Write &write) const;

    // These apply the held writes to values that were read from disk.
    void applyTo(CachedFeed &feed, const AccountKey &account, const TokenAddress &token) const;
    void applyTo(QList<TopCommunity> &communities, const AccountKey &account) const;
    void applyTo(QList<MutedPerson> &muted, const AccountKey &account) const;
    void applyTo(std::optional<CachedAccount> &found, const QString &origin, const QString &credential) const;

private:
    std::deque<Write> m_userWrites;
    std::deque<Write> m_serviceWrites;
};

} // namespace coterie::storage
