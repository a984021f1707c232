// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/FeedItem.h"
#include "protocol/RealtimeEvent.h"
#include "protocol/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

namespace coterie {

/** Why a frame or a body was dropped; counted by kind in Diagnostics (R8). */
enum class DecodeError {
    TooLarge,    ///< over the size limit
    Binary,      ///< a binary frame; the service only sends text
    Malformed,   ///< not JSON, or truncated
    NotAnObject, ///< JSON whose top level is not an object
    UnknownType, ///< an unknown eventType, such as one of a newer server
    WrongField,  ///< a required field is missing or has another type
};

template <typename T>
using Decoded = Result<T, DecodeError>;

/**
 * Decodes frames and REST bodies strictly: if a required field is missing or has the wrong type, the whole input is
 * rejected. Unknown fields are skipped, and null means that an optional field is absent. A decoder reuses its buffers,
 * so it must only be used by one thread at a time. Never throws.
 */
class Decoder {
public:
    Decoder();
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /** Decodes one text frame of the socket. */
    [[nodiscard]] Decoded<RealtimeEvent> event(const QString &frame);
    /** Decodes one text frame in UTF-8. */
    [[nodiscard]] Decoded<RealtimeEvent> event(QByteArrayView utf8);

    /**
     * Decodes {"messages":[…]}. One malformed message rejects the page, since a page must not miss messages silently.
     */
    [[nodiscard]] Decoded<QList<Message>> messages(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<Message>> replies(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<TopCommunity>> topCommunities(QByteArrayView utf8);
    [[nodiscard]] Decoded<CommunityStats> community(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<Member>> members(QByteArrayView utf8);
    /** Decodes {"items":[…],"computedAt":…}, the response of /feed. */
    [[nodiscard]] Decoded<FeedListing> feed(QByteArrayView utf8);
    [[nodiscard]] Decoded<User> user(QByteArrayView utf8);
    [[nodiscard]] Decoded<Profile> profile(QByteArrayView utf8);
    /** Decodes {"users":[…]}, the response of /followers and /following. */
    [[nodiscard]] Decoded<QList<Profile>> profiles(QByteArrayView utf8);
    [[nodiscard]] Decoded<QList<Wallet>> wallets(QByteArrayView utf8);
    [[nodiscard]] Decoded<LikeCount> likeCount(QByteArrayView utf8);
    /** Decodes a ticket; an empty one is WrongField. */
    [[nodiscard]] Decoded<QString> ticket(QByteArrayView utf8);
    /** Decodes the URL of an uploaded picture; an empty one is WrongField. */
    [[nodiscard]] Decoded<QString> mediaUrl(QByteArrayView utf8);
    /** Decodes renewed session tokens; an empty one is WrongField. */
    [[nodiscard]] Decoded<TokenPair> tokens(QByteArrayView utf8);

    /** Decodes {"accessToken","refreshToken","user"}, the response to a sign-in; an empty token is WrongField. */
    [[nodiscard]] Decoded<SignedIn> signedIn(QByteArrayView utf8);
    /** Decodes the URL to sign in at; an empty one is WrongField. */
    [[nodiscard]] Decoded<QString> authUrl(QByteArrayView utf8);
    /** Decodes the URL of a new profile picture; an empty one is WrongField. */
    [[nodiscard]] Decoded<QString> imageUrl(QByteArrayView utf8);
    /** Decodes a wallet challenge; an empty message is WrongField. */
    [[nodiscard]] Decoded<WalletChallenge> walletChallenge(QByteArrayView utf8);
    /** Decodes {"wallet":{…}}, the response to linking one. */
    [[nodiscard]] Decoded<Wallet> wallet(QByteArrayView utf8);
    /** Decodes {"chains":["solana",…]}. */
    [[nodiscard]] Decoded<QStringList> chains(QByteArrayView utf8);

    /**
     * Returns the message of an error body: its "message" field, or a short plain text; empty for anything else. At
     * most 300 characters.
     */
    [[nodiscard]] QString errorMessage(QByteArrayView utf8);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie
