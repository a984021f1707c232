// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/IdText.h"

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace coterie {

/**
 * An identifier the service gave, opaque to us. The tag keeps a message's id from being passed as a user's.
 * Empty means "none"; two ids are equal when their text is.
 */
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}
    explicit Id(IdText text) : m_text(std::move(text)) {}

    [[nodiscard]] QString text() const { return m_text.text(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /** What of it lies on the heap. */
    [[nodiscard]] qsizetype heapBytes() const { return m_text.heapBytes(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text <=> b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    IdText m_text;
};

using MessageId = Id<struct MessageIdTag>;
using UserId = Id<struct UserIdTag>;
using CommunityId = Id<struct CommunityIdTag>;
using BusinessId = Id<struct BusinessIdTag>;
/** A community's key: the token's on-chain address, of any chain; case matters. */
using TokenAddress = Id<struct TokenAddressTag>;

} // namespace coterie
