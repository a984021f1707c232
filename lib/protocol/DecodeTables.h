// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Community.h"
#include "protocol/DecodeFields.h"
#include "protocol/Event.h"

/** The tables of what the service sends: names as on the wire, needs as its API description lists them. */
namespace coterie::decoding {

/** For a field whose value goes straight into a member. */
#define COTERIE_FIELD(Type, name, need, member) \
    Field<Type> { name, need, [](Value &value, Type &into) { return read(value, into.member); } }
/** For a field that is checked and not kept. */
#define COTERIE_CHECKED(Type, name, need, Kind) \
    Field<Type> { name, need, [](Value &value, Type &) { return check<Kind>(value); } }

/** A parent's id; the service might write "" for null. */
[[nodiscard]] inline Read readParent(Value &value, Message &into)
{
    QString text;
    const Read outcome = read(value, text);
    if (outcome == Read::Good)
        into.parentMessageId = MessageId(std::move(text));
    return outcome;
}

inline constexpr Fields<Message, 19> messageFields{
    COTERIE_FIELD(Message, "id", Need::Always, id),
    COTERIE_FIELD(Message, "communityId", Need::Always, communityId),
    COTERIE_FIELD(Message, "businessId", Need::Always, businessId),
    COTERIE_FIELD(Message, "userId", Need::Always, author.id),
    COTERIE_FIELD(Message, "username", Need::Always, author.username),
    COTERIE_FIELD(Message, "userTwitterUrl", Need::Always, author.twitterUrl),
    COTERIE_FIELD(Message, "profileImageUrl", Need::Optional, author.profileImageUrl),
    COTERIE_FIELD(Message, "followerCount", Need::Always, author.followerCount),
    COTERIE_FIELD(Message, "content", Need::Always, content),
    COTERIE_FIELD(Message, "mediaUrl", Need::Optional, mediaUrl),
    COTERIE_FIELD(Message, "isSpam", Need::Always, isSpam),
    COTERIE_FIELD(Message, "isHarmful", Need::Always, isHarmful),
    COTERIE_FIELD(Message, "createdAt", Need::Always, createdAt),
    Field<Message>{"parentMessageId", Need::Optional, readParent},
    COTERIE_FIELD(Message, "likeCount", Need::FromRest, likeCount),
    COTERIE_FIELD(Message, "liked", Need::FromRest, liked),
    COTERIE_FIELD(Message, "replyCount", Need::FromRest, replyCount),
    COTERIE_CHECKED(Message, "tokenAddress", Need::FromRest, QString),
    COTERIE_CHECKED(Message, "walletAddress", Need::Optional, QString),
};

inline constexpr Fields<LikeUpdate, 2> likeFields{
    COTERIE_FIELD(LikeUpdate, "messageId", Need::Always, messageId),
    COTERIE_FIELD(LikeUpdate, "liked", Need::Always, liked),
};

inline constexpr Fields<ModerationUpdate, 4> moderationFields{
    COTERIE_FIELD(ModerationUpdate, "messageId", Need::Always, messageId),
    COTERIE_FIELD(ModerationUpdate, "communityId", Need::Always, communityId),
    COTERIE_FIELD(ModerationUpdate, "isSpam", Need::Always, isSpam),
    COTERIE_FIELD(ModerationUpdate, "isHarmful", Need::Always, isHarmful),
};

inline constexpr Fields<TopCommunity, 7> topCommunityFields{
    COTERIE_FIELD(TopCommunity, "tokenAddress", Need::Always, token),
    COTERIE_FIELD(TopCommunity, "tokenSymbol", Need::Always, symbol),
    COTERIE_FIELD(TopCommunity, "tokenImageUrl", Need::Optional, imageUrl),
    COTERIE_FIELD(TopCommunity, "postCount", Need::Always, postCount),
    COTERIE_FIELD(TopCommunity, "memberCount", Need::Always, memberCount),
    COTERIE_FIELD(TopCommunity, "totalLikes", Need::Always, totalLikes),
    COTERIE_FIELD(TopCommunity, "latestPostAt", Need::Always, latestPostAt),
};

/** The object inside the answer of /communities/{token}. */
inline constexpr Fields<CommunityStats, 3> communityFields{
    COTERIE_FIELD(CommunityStats, "id", Need::Always, id),
    COTERIE_FIELD(CommunityStats, "tokenAddress", Need::Always, token),
    COTERIE_CHECKED(CommunityStats, "createdAt", Need::Always, Timestamp),
};

inline constexpr Fields<CommunityStats, 5> communityStatsFields{
    Field<CommunityStats>{"community", Need::Always,
                          [](Value &value, CommunityStats &into) {
                              return read(value, communityFields, into, Source::Rest);
                          }},
    COTERIE_FIELD(CommunityStats, "postCount", Need::Always, postCount),
    COTERIE_FIELD(CommunityStats, "memberCount", Need::Always, memberCount),
    COTERIE_FIELD(CommunityStats, "totalLikes", Need::Always, totalLikes),
    COTERIE_FIELD(CommunityStats, "latestPostAt", Need::Always, latestPostAt),
};

inline constexpr Fields<Member, 6> memberFields{
    COTERIE_FIELD(Member, "userId", Need::Always, id),
    COTERIE_FIELD(Member, "username", Need::Always, username),
    COTERIE_CHECKED(Member, "twitterUrl", Need::Always, QString),
    COTERIE_FIELD(Member, "followerCount", Need::Always, followerCount),
    COTERIE_FIELD(Member, "messageCount", Need::Always, messageCount),
    COTERIE_FIELD(Member, "profileImageUrl", Need::Optional, profileImageUrl),
};

inline constexpr Fields<User, 8> userFields{
    COTERIE_FIELD(User, "id", Need::Always, id),
    COTERIE_CHECKED(User, "twitterId", Need::Always, QString),
    COTERIE_FIELD(User, "username", Need::Always, username),
    COTERIE_CHECKED(User, "createdAt", Need::Always, Timestamp),
    COTERIE_FIELD(User, "followerCount", Need::Always, followerCount),
    COTERIE_CHECKED(User, "nativeFollowerCount", Need::Always, qint64),
    COTERIE_CHECKED(User, "nativeFollowingCount", Need::Always, qint64),
    COTERIE_FIELD(User, "profileImageUrl", Need::Optional, profileImageUrl),
};

inline constexpr Fields<Wallet, 6> walletFields{
    COTERIE_FIELD(Wallet, "id", Need::Always, id),
    COTERIE_CHECKED(Wallet, "userId", Need::Always, QString),
    COTERIE_CHECKED(Wallet, "businessId", Need::Always, QString),
    COTERIE_FIELD(Wallet, "address", Need::Always, address),
    COTERIE_FIELD(Wallet, "chainType", Need::Always, chainType),
    COTERIE_CHECKED(Wallet, "createdAt", Need::Always, Timestamp),
};

inline constexpr Fields<LikeCount, 2> likeCountFields{
    COTERIE_FIELD(LikeCount, "messageId", Need::Always, messageId),
    COTERIE_FIELD(LikeCount, "likeCount", Need::Always, likeCount),
};

inline constexpr Fields<TokenPair, 2> tokenPairFields{
    COTERIE_FIELD(TokenPair, "accessToken", Need::Always, accessToken),
    COTERIE_FIELD(TokenPair, "refreshToken", Need::Always, refreshToken),
};

/** Of a ticket or an error: the one text it carries. */
inline constexpr Fields<QString, 1> ticketFields{
    Field<QString>{"ticket", Need::Always, [](Value &value, QString &into) { return read(value, into); }},
};
inline constexpr Fields<QString, 1> errorFields{
    Field<QString>{"message", Need::Always, [](Value &value, QString &into) { return read(value, into); }},
};

#undef COTERIE_FIELD
#undef COTERIE_CHECKED

/** {"messages":[…]}: one name and the list under it. The table has to outlive the call. */
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
/** {"user":{…}} */
inline constexpr Fields<User, 1> signedInFields{
    Field<User>{"user", Need::Always,
                [](Value &value, User &into) { return read(value, userFields, into, Source::Rest); }},
};

} // namespace coterie::decoding
