// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

#include <QByteArray>
#include <QList>

namespace coterie {

/** A row of /communities/top. */
struct TopCommunity {
    TokenAddress token;
    QString symbol;
    QString imageUrl; ///< empty when there is none
    qint64 postCount = 0;
    qint64 memberCount = 0;
    qint64 totalLikes = 0;
    qint64 latestPostAt = 0; ///< ms since the epoch

    friend bool operator==(const TopCommunity &, const TopCommunity &) = default;
};

/** The response of /communities/{token}. It has no symbol; that is known from TopCommunity only. */
struct CommunityStats {
    CommunityId id;
    TokenAddress token;
    qint64 postCount = 0;
    qint64 memberCount = 0;
    qint64 totalLikes = 0;
    qint64 latestPostAt = 0; ///< ms since the epoch

    friend bool operator==(const CommunityStats &, const CommunityStats &) = default;
};

/** A user who has posted in a community. */
struct Member {
    UserId id;
    QString username;
    QString profileImageUrl; ///< empty when there is none
    qint64 followerCount = 0;
    qint64 messageCount = 0;
    QString twitterUrl = {};

    friend bool operator==(const Member &, const Member &) = default;
};

/** The signed-in user. */
struct User {
    UserId id;
    QString username;
    QString profileImageUrl;        ///< empty when there is none
    qint64 followerCount = 0;       ///< on X
    qint64 nativeFollowerCount = 0; ///< within the service, like nativeFollowingCount
    qint64 nativeFollowingCount = 0;
    Timestamp createdAt = {};

    friend bool operator==(const User &, const User &) = default;
};

/** A user's public profile. It does not say whether this account follows the user. */
struct Profile {
    UserId id;
    QString username;
    QString profileImageUrl;        ///< empty when there is none
    qint64 followerCount = 0;       ///< on X
    qint64 nativeFollowerCount = 0; ///< within the service, like nativeFollowingCount
    qint64 nativeFollowingCount = 0;
    Timestamp createdAt;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/** A wallet that the signed-in user has proved to own. Each post names one. */
struct Wallet {
    QString id;
    QString address;
    QString chainType;        ///< "evm" or "svm"
    Timestamp createdAt = {}; ///< when it was linked

    friend bool operator==(const Wallet &, const Wallet &) = default;
};

/** What the owner of a wallet has to sign to link it. */
struct WalletChallenge {
    QString nonce;
    QString message; ///< sign its UTF-8 bytes exactly

    friend bool operator==(const WalletChallenge &, const WalletChallenge &) = default;
};

/** The proof that the user owns a wallet. */
struct WalletProof {
    QString address;
    QString chainType; ///< "evm" or "svm"
    QString signature; ///< of the challenge's message: base58 for svm, 0x and hex for evm

    friend bool operator==(const WalletProof &, const WalletProof &) = default;
};

/** The result of renewing a session. Both tokens replace the old ones, which are no longer valid. */
struct TokenPair {
    QString accessToken;
    QString refreshToken;

    friend bool operator==(const TokenPair &, const TokenPair &) = default;
};

/** The result of signing in. */
struct SignedIn {
    TokenPair tokens;
    User user;

    friend bool operator==(const SignedIn &, const SignedIn &) = default;
};

struct LikeCount {
    MessageId messageId;
    qint64 likeCount = 0;

    friend bool operator==(const LikeCount &, const LikeCount &) = default;
};

/** The content of a new post or reply. */
struct PostRequest {
    QString content;
    QString chainId; ///< "solana", "ethereum", "base" or "bsc"
    QString walletAddress;
    QString mediaUrl; ///< empty when there is none
    /**
     * Makes the server refetch the wallet's links and balance. Set for one post, after the user says that they changed.
     */
    bool invalidateCache = false;

    friend bool operator==(const PostRequest &, const PostRequest &) = default;
};

/** A picture to upload for a post. */
struct MediaUpload {
    QByteArray bytes;
    QString contentType; ///< "image/jpeg"

    friend bool operator==(const MediaUpload &, const MediaUpload &) = default;
};

/** Reasons for reporting a message; the service accepts only these. */
enum class ReportReason { Spam, Harassment, HateSpeech, InappropriateContent, Other };

struct ReportRequest {
    ReportReason reason = ReportReason::Spam;
    QString text; ///< required for Other, otherwise optional

    friend bool operator==(const ReportRequest &, const ReportRequest &) = default;
};

} // namespace coterie
