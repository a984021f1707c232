// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/** Complete and valid objects of the service, for tests to modify. */
namespace coterie::samples {

using namespace Qt::StringLiterals;

inline QJsonObject socketMessage()
{
    return {
        {"id"_L1, u"0b5f8a7e-0000-4000-8000-000000000001"_s},
        {"communityId"_L1, u"0b5f8a7e-0000-4000-8000-0000000000c1"_s},
        {"businessId"_L1, u"0b5f8a7e-0000-4000-8000-0000000000b1"_s},
        {"userId"_L1, u"0b5f8a7e-0000-4000-8000-0000000000a1"_s},
        {"username"_L1, u"ada"_s},
        {"userTwitterUrl"_L1, u"https://x.com/ada"_s},
        {"profileImageUrl"_L1, u"https://p.example/ada.png"_s},
        {"followerCount"_L1, 1234},
        {"content"_L1, u"gm \"frens\" ☕\nsecond line"_s},
        {"mediaUrl"_L1, QJsonValue::Null},
        {"isSpam"_L1, false},
        {"isHarmful"_L1, false},
        {"createdAt"_L1, u"2026-08-24T18:43:45.940969Z"_s},
        {"parentMessageId"_L1, QJsonValue::Null},
    };
}

inline QJsonObject restMessage()
{
    QJsonObject message = socketMessage();
    message["likeCount"_L1] = 5;
    message["liked"_L1] = true;
    message["replyCount"_L1] = 2;
    message["tokenAddress"_L1] = u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s;
    message["walletAddress"_L1] = u"7Tar"_s;
    return message;
}

inline QJsonObject topCommunity()
{
    return {
        {"tokenAddress"_L1, u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s},
        {"tokenSymbol"_L1, u"QUOLLO"_s},
        {"postCount"_L1, 10},
        {"memberCount"_L1, 20},
        {"totalLikes"_L1, 30},
        {"latestPostAt"_L1, qint64(1'787'597'025'940)},
        {"tokenImageUrl"_L1, u"https://i.example/sol.png"_s},
    };
}

inline QJsonObject community()
{
    return {
        {"community"_L1,
         QJsonObject{{"id"_L1, u"c1"_s}, {"tokenAddress"_L1, u"So1"_s}, {"createdAt"_L1, u"2026-01-01T00:00:00Z"_s}}},
        {"postCount"_L1, 10},
        {"memberCount"_L1, 20},
        {"totalLikes"_L1, 30},
        {"latestPostAt"_L1, qint64(1'787'597'025'940)},
    };
}

inline QJsonObject member()
{
    return {
        {"userId"_L1, u"u1"_s},    {"username"_L1, u"ada"_s}, {"twitterUrl"_L1, u"https://x.com/ada"_s},
        {"followerCount"_L1, 100}, {"messageCount"_L1, 7},    {"profileImageUrl"_L1, u"https://p.example/ada.png"_s},
    };
}

inline QJsonObject feedItem()
{
    return {
        {"id"_L1, u"0b5f8a7e-0000-4000-8000-000000000001"_s},
        {"communityId"_L1, u"c1"_s},
        {"tokenAddress"_L1, u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s},
        {"content"_L1, u"gm ☕"_s},
        {"username"_L1, u"ada"_s},
        {"followerCount"_L1, 1234},
        {"likeCount"_L1, 48},
        {"replyCount"_L1, 6},
        {"userTwitterUrl"_L1, u"https://x.com/ada"_s},
        {"createdAt"_L1, u"2026-08-24T18:43:45.940969Z"_s},
        {"liked"_L1, true},
        {"mediaUrl"_L1, u"https://m.example/1.png"_s},
        {"profileImageUrl"_L1, u"https://p.example/ada.png"_s},
        {"tokenImageUrl"_L1, u"https://i.example/sol.png"_s},
        {"tokenSymbol"_L1, u"QUOLLO"_s},
        {"walletAddress"_L1, u"7Tar"_s},
    };
}

inline QJsonObject user()
{
    return {
        {"id"_L1, u"u1"_s},
        {"twitterId"_L1, u"42"_s},
        {"username"_L1, u"ada"_s},
        {"createdAt"_L1, u"2026-01-01T00:00:00Z"_s},
        {"followerCount"_L1, 100},
        {"nativeFollowerCount"_L1, 3},
        {"nativeFollowingCount"_L1, 4},
        {"profileImageUrl"_L1, u"https://p.example/ada.png"_s},
        {"followerCountSyncedAt"_L1, QJsonValue::Null},
    };
}

inline QJsonObject profile()
{
    QJsonObject profile = user();
    profile.remove("twitterId"_L1);
    profile.remove("followerCountSyncedAt"_L1);
    return profile;
}

inline QJsonObject wallet()
{
    return {
        {"id"_L1, u"w1"_s},        {"userId"_L1, u"u1"_s},     {"businessId"_L1, u"b1"_s},
        {"address"_L1, u"7Tar"_s}, {"chainType"_L1, u"svm"_s}, {"createdAt"_L1, u"2026-01-01T00:00:00Z"_s},
    };
}

inline QJsonObject likeUpdate()
{
    return {{"messageId"_L1, u"m1"_s}, {"liked"_L1, true}};
}

inline QJsonObject moderationUpdate()
{
    return {{"messageId"_L1, u"m1"_s}, {"communityId"_L1, u"c1"_s}, {"isSpam"_L1, true}, {"isHarmful"_L1, false}};
}

inline QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray frame(const QString &eventType, const QJsonValue &data)
{
    // Written by hand so that eventType comes first, as in the service's frames; QJsonObject sorts its keys.
    return "{\"eventType\":\"" + eventType.toUtf8() + "\",\"data\":" + text({{"d"_L1, data}}).mid(5).chopped(1) + '}';
}

inline QByteArray list(QLatin1StringView name, const QJsonArray &items)
{
    return text({{name, items}});
}

} // namespace coterie::samples
