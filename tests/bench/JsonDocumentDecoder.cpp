// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "JsonDocumentDecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

std::optional<qint64> optionalCount(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Message message(const QJsonObject &data)
{
    Message message;
    message.id = MessageId(data["id"_L1].toString());
    message.communityId = CommunityId(data["communityId"_L1].toString());
    message.businessId = BusinessId(data["businessId"_L1].toString());
    message.author.id = UserId(data["userId"_L1].toString());
    message.author.username = data["username"_L1].toString();
    message.author.profileImageUrl = data["profileImageUrl"_L1].toString();
    message.author.twitterUrl = data["userTwitterUrl"_L1].toString();
    message.author.followerCount = data["followerCount"_L1].toInteger();
    message.content = data["content"_L1].toString();
    message.mediaUrl = data["mediaUrl"_L1].toString();
    message.parentMessageId = MessageId(data["parentMessageId"_L1].toString());
    message.createdAt = Timestamp::parse(data["createdAt"_L1].toString()).value_or(Timestamp());
    message.isSpam = data["isSpam"_L1].toBool();
    message.isHarmful = data["isHarmful"_L1].toBool();
    message.likeCount = optionalCount(data["likeCount"_L1]);
    message.replyCount = optionalCount(data["replyCount"_L1]);
    const QJsonValue liked = data["liked"_L1];
    if (liked.isBool())
        message.liked = liked.toBool();
    return message;
}

} // namespace

std::optional<RealtimeEvent> eventByJsonDocument(const QString &frame)
{
    const QJsonObject envelope = QJsonDocument::fromJson(frame.toUtf8()).object();
    const QJsonObject data = envelope["data"_L1].toObject();
    const QString type = envelope["eventType"_L1].toString();
    if (type == "message_update"_L1)
        return message(data);
    if (type == "like_update"_L1)
        return LikeUpdate{MessageId(data["messageId"_L1].toString()), data["liked"_L1].toBool()};
    if (type == "moderation_update"_L1) {
        return ModerationUpdate{MessageId(data["messageId"_L1].toString()),
                                CommunityId(data["communityId"_L1].toString()), data["isSpam"_L1].toBool(),
                                data["isHarmful"_L1].toBool()};
    }
    return std::nullopt;
}

QList<Message> messagesByJsonDocument(const QByteArray &body)
{
    const QJsonArray list = QJsonDocument::fromJson(body).object()["messages"_L1].toArray();
    QList<Message> messages;
    messages.reserve(list.size());
    for (const auto &one : list)
        messages.append(message(one.toObject()));
    return messages;
}

} // namespace coterie::bench
