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
 * An opaque identifier from the service. The tag makes each kind of id a type of its own. Empty means "none". Two ids
 * are equal if their texts are.
 */
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}
    explicit Id(IdText text) : m_text(std::move(text)) {}

    [[nodiscard]] QString text() const { return m_text.text(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /** Returns the number of heap bytes in use. */
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
/** A community's key: the address of its token on any chain; case-sensitive. */
using TokenAddress = Id<struct TokenAddressTag>;

} // namespace coterie
