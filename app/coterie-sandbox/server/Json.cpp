// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Json.h"

#include "protocol/Timestamp.h"
#include "server/Gallery.h"

namespace coterie::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/** Completes a path on this server to a URL. */
QJsonValue addressOrNull(const World &world, const QString &text)
{
    return orNull(text.startsWith(u'/') ? world.origin + text : text);
}

QString twitterUrl(const Person &person)
{
    return u"https://x.com/"_s + person.username;
}

qint64 latestPostAt(const World &world, const CommunityRecord &community)
{
    const QList<MessageId> &all = world.all(community.id);
    return (all.isEmpty() ? community.createdAt : world.message(all.last())->createdAt) / 1000;
}

/** Returns the fields that the socket's event and REST's message share. */
QJsonObject messageBase(const World &world, const MessageRecord &message)
{
    const Person &author = *world.person(message.author);
    return {
        {u"id"_s, message.id.text()},
        {u"communityId"_s, message.community.text()},
        {u"businessId"_s, world.businessId},
        {u"userId"_s, author.id.text()},
        {u"username"_s, author.username},
        {u"userTwitterUrl"_s, twitterUrl(author)},
        {u"profileImageUrl"_s, addressOrNull(world, author.profileImageUrl)},
        {u"followerCount"_s, author.followerCount},
        {u"content"_s, message.content},
        {u"mediaUrl"_s, addressOrNull(world, message.mediaUrl)},
        {u"isSpam"_s, message.isSpam},
        {u"isHarmful"_s, message.isHarmful},
        {u"createdAt"_s, dateText(message.createdAt)},
        {u"parentMessageId"_s, orNull(message.parent.text())},
    };
}

QJsonObject envelope(QLatin1StringView type, const QJsonObject &data)
{
    return {{u"eventType"_s, type}, {u"data"_s, data}};
}

} // namespace

QString dateText(qint64 microseconds)
{
    return Timestamp::fromMicroseconds(microseconds).text;
}

QJsonObject toJson(const World &world, const MessageRecord &message, const UserId &viewer)
{
    QJsonObject json = messageBase(world, message);
    json[u"likeCount"_s] = world.likeCount(message.id);
    json[u"liked"_s] = world.isLiked(message.id, viewer);
    json[u"replyCount"_s] = qint64(world.replies(message.id).size());
    json[u"tokenAddress"_s] = world.community(message.community)->token.text();
    json[u"walletAddress"_s] = orNull(message.walletAddress);
    return json;
}

QJsonObject feedItem(const World &world, const MessageRecord &message, const UserId &viewer)
{
    QJsonObject json = toJson(world, message, viewer);
    for (const QString &absent : {u"userId"_s, u"businessId"_s, u"isSpam"_s, u"isHarmful"_s, u"parentMessageId"_s})
        json.remove(absent);
    if (viewer.isEmpty())
        json[u"liked"_s] = QJsonValue::Null;
    json[u"tokenSymbol"_s] = world.community(message.community)->symbol;
    json[u"tokenImageUrl"_s] = addressOrNull(world, tokenPath(world.community(message.community)->symbol));
    return json;
}

QJsonObject profileJson(const World &world, const Person &person)
{
    return {
        {u"id"_s, person.id.text()},
        {u"username"_s, person.username},
        {u"profileImageUrl"_s, addressOrNull(world, person.profileImageUrl)},
        {u"followerCount"_s, person.followerCount},
        {u"nativeFollowerCount"_s, qint64(world.followers(person.id).size())},
        {u"nativeFollowingCount"_s, qint64(world.following(person.id).size())},
        {u"createdAt"_s, dateText(person.createdAt)},
    };
}

QJsonObject userJson(const World &world, const Person &person)
{
    QJsonObject json = profileJson(world, person);
    json[u"twitterId"_s] = person.twitterId;
    json[u"followerCountSyncedAt"_s] = QJsonValue::Null;
    return json;
}

QJsonObject walletJson(const World &world, const LinkedWallet &wallet)
{
    return {
        {u"id"_s, wallet.id},
        {u"userId"_s, wallet.owner.text()},
        {u"businessId"_s, world.businessId},
        {u"address"_s, wallet.address},
        {u"chainType"_s, wallet.chainType},
        {u"createdAt"_s, dateText(wallet.createdAt)},
    };
}

qint64 memberCount(const World &world, const CommunityRecord &community)
{
    return community.quietMembers + world.contributors(community.id).size();
}

QJsonObject topCommunity(const World &world, const CommunityRecord &community)
{
    return {
        {u"tokenAddress"_s, community.token.text()},
        {u"tokenSymbol"_s, community.symbol},
        {u"tokenImageUrl"_s, addressOrNull(world, tokenPath(community.symbol))},
        {u"postCount"_s, qint64(world.all(community.id).size())},
        {u"memberCount"_s, memberCount(world, community)},
        {u"totalLikes"_s, world.totalLikes(community.id)},
        {u"latestPostAt"_s, latestPostAt(world, community)},
    };
}

QJsonObject communityJson(const World &world, const CommunityRecord &community)
{
    return {
        {u"community"_s, QJsonObject{{u"id"_s, community.id.text()},
                                     {u"tokenAddress"_s, community.token.text()},
                                     {u"createdAt"_s, dateText(community.createdAt)}}},
        {u"postCount"_s, qint64(world.all(community.id).size())},
        {u"memberCount"_s, memberCount(world, community)},
        {u"totalLikes"_s, world.totalLikes(community.id)},
        {u"latestPostAt"_s, latestPostAt(world, community)},
    };
}

QJsonObject memberJson(const World &world, const UserId &user, qint64 messageCount)
{
    const Person &person = *world.person(user);
    return {
        {u"userId"_s, person.id.text()},
        {u"username"_s, person.username},
        {u"twitterUrl"_s, twitterUrl(person)},
        {u"profileImageUrl"_s, addressOrNull(world, person.profileImageUrl)},
        {u"followerCount"_s, person.followerCount},
        {u"messageCount"_s, messageCount},
    };
}

QJsonObject messageUpdate(const World &world, const MessageRecord &message)
{
    return envelope("message_update"_L1, messageBase(world, message));
}

QJsonObject likeUpdate(const MessageId &message, bool liked)
{
    return envelope("like_update"_L1, {{u"messageId"_s, message.text()}, {u"liked"_s, liked}});
}

QJsonObject moderationUpdate(const MessageRecord &message)
{
    return envelope("moderation_update"_L1, {{u"messageId"_s, message.id.text()},
                                             {u"communityId"_s, message.community.text()},
                                             {u"isSpam"_s, message.isSpam},
                                             {u"isHarmful"_s, message.isHarmful}});
}

} // namespace coterie::sandbox
