// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/DecodeFields.h"
#include "protocol/FeedItem.h"
#include "protocol/RealtimeEvent.h"

/** Tables of the objects that the service sends. Names and requirements follow its API description. */
namespace coterie::decoding {

template <typename Class, typename Kind>
Class classOf(Kind Class::*member); // only used in decltype

/** Returns the member at the end of a path of member pointers. */
template <auto First, auto... Rest, typename T>
auto &memberAt(T &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return memberAt<Rest...>(object.*First);
}

/** Returns a field that is read into a member: field<&Message::author, &Author::username>("username", …). */
template <auto First, auto... Rest>
constexpr auto field(std::string_view name, Need need)
{
    using T = decltype(classOf(First));
    return Field<T>{name, need, [](Value &value, T &into) { return read(value, memberAt<First, Rest...>(into)); }};
}

/** Returns a field of T whose type is checked and whose value is discarded. */
template <typename T, typename Kind>
constexpr Field<T> checked(std::string_view name, Need need)
{
    return {name, need, [](Value &value, T &) { return check<Kind>(value); }};
}

/** Reads a parent's id; accepts "" as null, in case the service sends it. */
[[nodiscard]] inline Read readParent(Value &value, Message &into)
{
    IdText text;
    const Read outcome = read(value, text);
    if (outcome == Read::Good)
        into.parentMessageId = MessageId(std::move(text));
    return outcome;
}

inline constexpr Fields<Message, 19> messageFields{
    field<&Message::id>("id", Need::Always),
    field<&Message::communityId>("communityId", Need::Always),
    field<&Message::businessId>("businessId", Need::Always),
    field<&Message::author, &Author::id>("userId", Need::Always),
    field<&Message::author, &Author::username>("username", Need::Always),
    field<&Message::author, &Author::twitterUrl>("userTwitterUrl", Need::Always),
    field<&Message::author, &Author::profileImageUrl>("profileImageUrl", Need::Optional),
    field<&Message::author, &Author::followerCount>("followerCount", Need::Always),
    field<&Message::content>("content", Need::Always),
    field<&Message::mediaUrl>("mediaUrl", Need::Optional),
    field<&Message::isSpam>("isSpam", Need::Always),
    field<&Message::isHarmful>("isHarmful", Need::Always),
    field<&Message::createdAt>("createdAt", Need::Always),
    Field<Message>{"parentMessageId", Need::Optional, readParent},
    field<&Message::likeCount>("likeCount", Need::FromRest),
    field<&Message::liked>("liked", Need::FromRest),
    field<&Message::replyCount>("replyCount", Need::FromRest),
    checked<Message, QString>("tokenAddress", Need::FromRest),
    checked<Message, QString>("walletAddress", Need::Optional),
};

inline constexpr Fields<LikeUpdate, 2> likeFields{
    field<&LikeUpdate::messageId>("messageId", Need::Always),
    field<&LikeUpdate::liked>("liked", Need::Always),
};

inline constexpr Fields<ModerationUpdate, 4> moderationFields{
    field<&ModerationUpdate::messageId>("messageId", Need::Always),
    field<&ModerationUpdate::communityId>("communityId", Need::Always),
    field<&ModerationUpdate::isSpam>("isSpam", Need::Always),
    field<&ModerationUpdate::isHarmful>("isHarmful", Need::Always),
};

inline constexpr Fields<TopCommunity, 7> topCommunityFields{
    field<&TopCommunity::token>("tokenAddress", Need::Always),
    field<&TopCommunity::symbol>("tokenSymbol", Need::Always),
    field<&TopCommunity::imageUrl>("tokenImageUrl", Need::Optional),
    field<&TopCommunity::postCount>("postCount", Need::Always),
    field<&TopCommunity::memberCount>("memberCount", Need::Always),
    field<&TopCommunity::totalLikes>("totalLikes", Need::Always),
    field<&TopCommunity::latestPostAt>("latestPostAt", Need::Always),
};

/** The "community" object in the response of /communities/{token}. */
inline constexpr Fields<CommunityStats, 3> communityFields{
    field<&CommunityStats::id>("id", Need::Always),
    field<&CommunityStats::token>("tokenAddress", Need::Always),
    checked<CommunityStats, Timestamp>("createdAt", Need::Always),
};

inline constexpr Fields<CommunityStats, 5> communityStatsFields{
    Field<CommunityStats>{
        "community", Need::Always,
        [](Value &value, CommunityStats &into) { return read(value, communityFields, into, Source::Rest); }},
    field<&CommunityStats::postCount>("postCount", Need::Always),
    field<&CommunityStats::memberCount>("memberCount", Need::Always),
    field<&CommunityStats::totalLikes>("totalLikes", Need::Always),
    field<&CommunityStats::latestPostAt>("latestPostAt", Need::Always),
};

inline constexpr Fields<Member, 6> memberFields{
    field<&Member::id>("userId", Need::Always),
    field<&Member::username>("username", Need::Always),
    field<&Member::twitterUrl>("twitterUrl", Need::Always),
    field<&Member::followerCount>("followerCount", Need::Always),
    field<&Member::messageCount>("messageCount", Need::Always),
    field<&Member::profileImageUrl>("profileImageUrl", Need::Optional),
};

inline constexpr Fields<User, 8> userFields{
    field<&User::id>("id", Need::Always),
    checked<User, QString>("twitterId", Need::Always),
    field<&User::username>("username", Need::Always),
    field<&User::createdAt>("createdAt", Need::Always),
    field<&User::followerCount>("followerCount", Need::Always),
    field<&User::nativeFollowerCount>("nativeFollowerCount", Need::Always),
    field<&User::nativeFollowingCount>("nativeFollowingCount", Need::Always),
    field<&User::profileImageUrl>("profileImageUrl", Need::Optional),
};

inline constexpr Fields<Profile, 7> profileFields{
    field<&Profile::id>("id", Need::Always),
    field<&Profile::username>("username", Need::Always),
    field<&Profile::createdAt>("createdAt", Need::Always),
    field<&Profile::followerCount>("followerCount", Need::Always),
    field<&Profile::nativeFollowerCount>("nativeFollowerCount", Need::Always),
    field<&Profile::nativeFollowingCount>("nativeFollowingCount", Need::Always),
    field<&Profile::profileImageUrl>("profileImageUrl", Need::Optional),
};

inline constexpr Fields<Wallet, 6> walletFields{
    field<&Wallet::id>("id", Need::Always),
    checked<Wallet, QString>("userId", Need::Always),
    checked<Wallet, QString>("businessId", Need::Always),
    field<&Wallet::address>("address", Need::Always),
    field<&Wallet::chainType>("chainType", Need::Always),
    field<&Wallet::createdAt>("createdAt", Need::Always),
};

inline constexpr Fields<LikeCount, 2> likeCountFields{
    field<&LikeCount::messageId>("messageId", Need::Always),
    field<&LikeCount::likeCount>("likeCount", Need::Always),
};

inline constexpr Fields<TokenPair, 2> tokenPairFields{
    field<&TokenPair::accessToken>("accessToken", Need::Always),
    field<&TokenPair::refreshToken>("refreshToken", Need::Always),
};

inline constexpr Fields<WalletChallenge, 2> walletChallengeFields{
    field<&WalletChallenge::nonce>("nonce", Need::Always),
    field<&WalletChallenge::message>("message", Need::Always),
};

inline constexpr Fields<FeedItem, 16> feedItemFields{
    field<&FeedItem::id>("id", Need::Always),
    checked<FeedItem, QString>("communityId", Need::Always),
    field<&FeedItem::token>("tokenAddress", Need::Always),
    field<&FeedItem::content>("content", Need::Always),
    field<&FeedItem::username>("username", Need::Always),
    field<&FeedItem::followerCount>("followerCount", Need::Always),
    field<&FeedItem::likeCount>("likeCount", Need::Always),
    field<&FeedItem::replyCount>("replyCount", Need::Always),
    checked<FeedItem, QString>("userTwitterUrl", Need::Always),
    field<&FeedItem::createdAt>("createdAt", Need::Always),
    field<&FeedItem::liked>("liked", Need::Optional),
    field<&FeedItem::mediaUrl>("mediaUrl", Need::Optional),
    field<&FeedItem::profileImageUrl>("profileImageUrl", Need::Optional),
    field<&FeedItem::tokenImageUrl>("tokenImageUrl", Need::Optional),
    field<&FeedItem::tokenSymbol>("tokenSymbol", Need::Optional),
    checked<FeedItem, QString>("walletAddress", Need::Optional),
};

inline constexpr Fields<FeedListing, 2> feedListingFields{
    Field<FeedListing>{"items", Need::Always,
                       [](Value &value, FeedListing &into) { return read(value, feedItemFields, into.items); }},
    field<&FeedListing::computedAt>("computedAt", Need::Always),
};

/** Returns a table for an object of which one text is used: {"ticket":"…"}. */
constexpr Fields<QString, 1> textFields(std::string_view name)
{
    return {Field<QString>{name, Need::Always, [](Value &value, QString &into) { return read(value, into); }}};
}

inline constexpr auto ticketFields = textFields("ticket");
inline constexpr auto mediaUrlFields = textFields("mediaUrl");
inline constexpr auto imageUrlFields = textFields("imageUrl");
inline constexpr auto authUrlFields = textFields("authUrl");
inline constexpr auto errorFields = textFields("message");

inline constexpr Fields<QStringList, 1> chainsFields{
    Field<QStringList>{"chains", Need::Always, [](Value &value, QStringList &into) { return read(value, into); }},
};

/** Returns a table for an object that holds one list: {"messages":[…]}. */
template <typename T, size_t N, const Fields<T, N> &Items>
constexpr Fields<QList<T>, 1> listFields(std::string_view name)
{
    return {Field<QList<T>>{name, Need::Always, [](Value &value, QList<T> &into) { return read(value, Items, into); }}};
}

inline constexpr auto messagesFields = listFields<Message, 19, messageFields>("messages");
inline constexpr auto repliesFields = listFields<Message, 19, messageFields>("replies");
inline constexpr auto topCommunitiesFields = listFields<TopCommunity, 7, topCommunityFields>("communities");
inline constexpr auto membersFields = listFields<Member, 6, memberFields>("members");
inline constexpr auto walletsFields = listFields<Wallet, 6, walletFields>("wallets");
inline constexpr auto profilesFields = listFields<Profile, 7, profileFields>("users");
/** {"user":{…}} */
inline constexpr Fields<Profile, 1> oneProfileFields{
    Field<Profile>{"user", Need::Always,
                   [](Value &value, Profile &into) { return read(value, profileFields, into, Source::Rest); }},
};
inline constexpr Fields<User, 1> signedInFields{
    Field<User>{"user", Need::Always,
                [](Value &value, User &into) { return read(value, userFields, into, Source::Rest); }},
};
/** {"wallet":{…}} */
inline constexpr Fields<Wallet, 1> oneWalletFields{
    Field<Wallet>{"wallet", Need::Always,
                  [](Value &value, Wallet &into) { return read(value, walletFields, into, Source::Rest); }},
};
/** {"accessToken":"…","refreshToken":"…","user":{…}} */
inline constexpr Fields<SignedIn, 3> exchangeFields{
    Field<SignedIn>{"accessToken", Need::Always,
                    [](Value &value, SignedIn &into) { return read(value, into.tokens.accessToken); }},
    Field<SignedIn>{"refreshToken", Need::Always,
                    [](Value &value, SignedIn &into) { return read(value, into.tokens.refreshToken); }},
    Field<SignedIn>{"user", Need::Always,
                    [](Value &value, SignedIn &into) { return read(value, userFields, into.user, Source::Rest); }},
};

} // namespace coterie::decoding
