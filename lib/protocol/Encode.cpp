// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Encode.h"

#include "protocol/Trim.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

/** The service sends null for absent values. */
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString wireName(ReportReason reason)
{
    switch (reason) {
    case ReportReason::Spam:
        return u"spam"_s;
    case ReportReason::Harassment:
        return u"harassment"_s;
    case ReportReason::HateSpeech:
        return u"hate_speech"_s;
    case ReportReason::InappropriateContent:
        return u"inappropriate_content"_s;
    case ReportReason::Other:
        break;
    }
    return u"other"_s;
}

} // namespace

QByteArray encode(const PostRequest &request)
{
    QJsonObject body{
        {"content"_L1, request.content},
        {"chainId"_L1, request.chainId},
        {"walletAddress"_L1, request.walletAddress},
    };
    if (!request.mediaUrl.isEmpty())
        body["mediaUrl"_L1] = request.mediaUrl;
    if (request.invalidateCache)
        body["invalidateCache"_L1] = true;
    return compact(body);
}

QByteArray encode(const MediaUpload &upload)
{
    // Concatenated, because QJsonDocument would hold the base64 text as UTF-16 three times.
    const QByteArray type = QJsonDocument(QJsonArray{upload.contentType}).toJson(QJsonDocument::Compact);
    return R"({"contentType":)" + type.sliced(1, type.size() - 2) + R"(,"data":")" + upload.bytes.toBase64() + R"("})";
}

QByteArray encode(const ReportRequest &request)
{
    QJsonObject body{{"reason"_L1, wireName(request.reason)}};
    if (const QString text = trimmed(request.text).toString(); !text.isEmpty())
        body["text"_L1] = text;
    return compact(body);
}

QByteArray encodeRefresh(const QString &refreshToken)
{
    return compact({{"refreshToken"_L1, refreshToken}});
}

QByteArray encodeChallengeCode(const QString &code)
{
    return compact({{"challengeCode"_L1, code}});
}

QByteArray encodeUsername(const QString &username)
{
    return compact({{"username"_L1, username}});
}

QByteArray encodeWallet(const QString &address, const QString &chainType)
{
    return compact({{"address"_L1, address}, {"chainType"_L1, chainType}});
}

QByteArray encode(const WalletProof &proof)
{
    return compact(
        {{"address"_L1, proof.address}, {"chainType"_L1, proof.chainType}, {"signature"_L1, proof.signature}});
}

QJsonObject toJson(const Message &message)
{
    QJsonObject object{
        {"id"_L1, message.id.text()},
        {"communityId"_L1, message.communityId.text()},
        {"businessId"_L1, message.businessId.text()},
        {"userId"_L1, message.author.id.text()},
        {"username"_L1, message.author.username},
        {"userTwitterUrl"_L1, message.author.twitterUrl},
        {"profileImageUrl"_L1, orNull(message.author.profileImageUrl)},
        {"followerCount"_L1, message.author.followerCount},
        {"content"_L1, message.content},
        {"mediaUrl"_L1, orNull(message.mediaUrl)},
        {"isSpam"_L1, message.isSpam},
        {"isHarmful"_L1, message.isHarmful},
        {"createdAt"_L1, message.createdAt.text},
        {"parentMessageId"_L1, orNull(message.parentMessageId.text())},
    };
    if (message.likeCount)
        object["likeCount"_L1] = *message.likeCount;
    if (message.replyCount)
        object["replyCount"_L1] = *message.replyCount;
    if (message.liked)
        object["liked"_L1] = *message.liked;
    return object;
}

QJsonObject toJson(const LikeUpdate &update)
{
    return {{"messageId"_L1, update.messageId.text()}, {"liked"_L1, update.liked}};
}

QJsonObject toJson(const ModerationUpdate &update)
{
    return {
        {"messageId"_L1, update.messageId.text()},
        {"communityId"_L1, update.communityId.text()},
        {"isSpam"_L1, update.isSpam},
        {"isHarmful"_L1, update.isHarmful},
    };
}

} // namespace coterie
