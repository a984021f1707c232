// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/FeedItem.h"
#include "protocol/RealtimeEvent.h"
#include "protocol/Result.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace coterie {

/** Why a frame or a body was dropped; counted by kind (R8). */
enum class DecodeError {
    TooLarge,    ///< over the cap that the caller set
    Binary,      ///< a binary frame: the service sends text alone
    Malformed,   ///< not JSON, or cut
    NotAnObject, ///< JSON, but no object at the top
    UnknownType, ///< an eventType of a later server
    WrongField,  ///< a required field is missing or has another type
};

template <typename T>
using Decoded = Result<T, DecodeError>;

/**
 * Decodes what the service sends, strictly: a required field that is missing or has another type refuses the whole,
 * unknown fields are passed over, and null stands for an absent optional one. Keeps its buffers between calls, so one
 * decoder serves one thread. Never throws.
 */
class Decoder {
public:
    Decoder();
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /** One text frame of the socket. */
    [[nodiscard]] Decoded<RealtimeEvent> event(const QString &frame);
    /** The same, in UTF-8. */
    [[nodiscard]] Decoded<RealtimeEvent> event(QByteArrayView utf8);

    /** {"messages":[…]}, as /messages answers. One bad message refuses the page: a page must not have holes unseen. */
    [[nodiscard]] Decoded<QList<Message>> messages(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<Message>> replies(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<TopCommunity>> topCommunities(QByteArrayView utf8);
    [[nodiscard]] Decoded<CommunityStats> community(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<Member>> members(QByteArrayView utf8);
    /** {"items":[…],"computedAt"}, as /feed answers. */
    [[nodiscard]] Decoded<FeedListing> feed(QByteArrayView utf8);
    [[nodiscard]] Decoded<User> user(QByteArrayView utf8);
    [[nodiscard]] Decoded<Profile> profile(QByteArrayView utf8);
    /** {"users":[…]}, as followers and following answer. */
    [[nodiscard]] Decoded<QList<Profile>> profiles(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<Wallet>> wallets(QByteArrayView utf8);
    [[nodiscard]] Decoded<LikeCount> likeCount(QByteArrayView utf8);
    /** The one-time pass; an empty one is WrongField. */
    [[nodiscard]] Decoded<QString> ticket(QByteArrayView utf8);
    /** Where an uploaded picture lies; an empty address is WrongField. */
    [[nodiscard]] Decoded<QString> mediaUrl(QByteArrayView utf8);
    /** The session's next tokens; an empty one is WrongField. */
    [[nodiscard]] Decoded<TokenPair> tokens(QByteArrayView utf8);

    /**
     * The words of an error body: {"message"}, or a short plain text; empty for anything else. At most 300 characters.
     */
    [[nodiscard]] QString errorMessage(QByteArrayView utf8);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie
