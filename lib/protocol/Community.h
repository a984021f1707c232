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

/** What /communities/{token} tells. It has no symbol: that is carried over from a TopCommunity. */
struct CommunityStats {
    CommunityId id;
    TokenAddress token;
    qint64 postCount = 0;
    qint64 memberCount = 0;
    qint64 totalLikes = 0;
    qint64 latestPostAt = 0; ///< ms since the epoch

    friend bool operator==(const CommunityStats &, const CommunityStats &) = default;
};

/** A contributor. */
struct Member {
    UserId id;
    QString username;
    QString profileImageUrl; ///< empty when there is none
    qint64 followerCount = 0;
    qint64 messageCount = 0;
    QString twitterUrl = {};

    friend bool operator==(const Member &, const Member &) = default;
};

/** The signed-in person. */
struct User {
    UserId id;
    QString username;
    QString profileImageUrl; ///< empty when there is none
    qint64 followerCount = 0;

    friend bool operator==(const User &, const User &) = default;
};

/** What the service tells everybody of somebody. It does not tell whether this account follows them. */
struct Profile {
    UserId id;
    QString username;
    QString profileImageUrl;        ///< empty when there is none
    qint64 followerCount = 0;       ///< on X
    qint64 nativeFollowerCount = 0; ///< inside Coin Communities, as the next one
    qint64 nativeFollowingCount = 0;
    Timestamp createdAt;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/** A wallet this person proved to own; a post names one. */
struct Wallet {
    QString id;
    QString address;
    QString chainType; ///< "evm" or "svm"

    friend bool operator==(const Wallet &, const Wallet &) = default;
};

/** What a refresh of the session gives; both replace the old ones, which are dead from then on. */
struct TokenPair {
    QString accessToken;
    QString refreshToken;

    friend bool operator==(const TokenPair &, const TokenPair &) = default;
};

struct LikeCount {
    MessageId messageId;
    qint64 likeCount = 0;

    friend bool operator==(const LikeCount &, const LikeCount &) = default;
};

/** What a post or a reply sends. */
struct PostRequest {
    QString content;
    QString chainId; ///< "solana", "ethereum", "base" or "bsc"
    QString walletAddress;
    QString mediaUrl; ///< empty when there is none
    /** Makes the server look the wallet's links and balance up afresh; once, after the person says they changed. */
    bool invalidateCache = false;

    friend bool operator==(const PostRequest &, const PostRequest &) = default;
};

/** A picture for a post, as the service takes it. */
struct MediaUpload {
    QByteArray bytes;
    QString contentType; ///< "image/jpeg"

    friend bool operator==(const MediaUpload &, const MediaUpload &) = default;
};

/** Why somebody reports a message; the service knows these five. */
enum class ReportReason { Spam, Harassment, HateSpeech, InappropriateContent, Other };

struct ReportRequest {
    ReportReason reason = ReportReason::Spam;
    QString text; ///< may be empty, but not for Other

    friend bool operator==(const ReportRequest &, const ReportRequest &) = default;
};

} // namespace coterie
