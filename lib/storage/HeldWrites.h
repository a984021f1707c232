// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/Writes.h"

#include <deque>

namespace coterie::storage {

/**
 * What was told and is not on disk, in order; a newer value of the same thing takes the older one's place. What the
 * person wrote is apart from what the service can give again, so that a page that does not fit keeps no post waiting.
 * Of the latter so many are held at most, and the oldest go; of the former all.
 */
class HeldWrites {
public:
    static constexpr size_t mostOfTheService = 500;

    void add(Write write);
    [[nodiscard]] bool isEmpty() const { return m_words.empty() && m_rest.empty(); }
    /** The person's posts and drafts, and whom they muted. */
    [[nodiscard]] std::deque<Write> &words() { return m_words; }
    [[nodiscard]] std::deque<Write> &rest() { return m_rest; }
    /** Whether a value of the same thing as this one is held. */
    [[nodiscard]] bool holds(const Write &write) const;

    // As these will be once all is written.
    void applyTo(CachedFeed &feed, const AccountKey &account, const TokenAddress &token) const;
    void applyTo(QList<TopCommunity> &communities, const AccountKey &account) const;
    void applyTo(QList<MutedPerson> &muted, const AccountKey &account) const;
    void applyTo(std::optional<CachedAccount> &found, const QString &origin, const QString &credential) const;

private:
    std::deque<Write> m_words;
    std::deque<Write> m_rest;
};

} // namespace coterie::storage
