// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Decoder.h"
#include "protocol/Encode.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;

class tst_encode : public QObject {
    Q_OBJECT

private slots:
    void postCarriesOnlyWhatIsThere();
    void postCarriesEverything();
    void anUploadIsRawBase64();
    void reportCarriesItsReasonAndWords();
    void awkwardTextSurvives();
    void F3_absentCountsStayAbsent();
    void knownCountsAreWritten();
    void everyFieldOfAMessageIsReadBack();
    void likeIsReadBack();
    void moderationIsReadBack();
};

namespace {

Message message()
{
    Message result;
    result.id = MessageId(u"m1"_s);
    result.communityId = CommunityId(u"c1"_s);
    result.businessId = BusinessId(u"b1"_s);
    result.author = {UserId(u"u1"_s), u"ada"_s, QString(), u"https://x.com/ada"_s, 7};
    result.content = u"gm \"all\"\n\\o/ ☕"_s;
    result.createdAt = Timestamp::fromMicroseconds(1'787'597'025'940'969);
    result.isSpam = true;
    return result;
}

template <typename T>
Decoded<RealtimeEvent> readBack(const QString &eventType, const T &data)
{
    const QJsonObject frame{{"eventType"_L1, eventType}, {"data"_L1, toJson(data)}};
    return Decoder().event(QByteArrayView(QJsonDocument(frame).toJson()));
}

} // namespace

void tst_encode::postCarriesOnlyWhatIsThere()
{
    const QByteArray body = encode(PostRequest{u"gm"_s, u"solana"_s, u"w1"_s, {}, false});
    const QJsonObject expected{{"content"_L1, u"gm"_s}, {"chainId"_L1, u"solana"_s}, {"walletAddress"_L1, u"w1"_s}};
    QCOMPARE(QJsonDocument::fromJson(body).object(), expected);
}

void tst_encode::postCarriesEverything()
{
    const QByteArray body = encode(PostRequest{u"gm"_s, u"base"_s, u"0xA"_s, u"https://m.example/1.png"_s, true});
    const QJsonObject expected{{"content"_L1, u"gm"_s},
                               {"chainId"_L1, u"base"_s},
                               {"walletAddress"_L1, u"0xA"_s},
                               {"mediaUrl"_L1, u"https://m.example/1.png"_s},
                               {"invalidateCache"_L1, true}};
    QCOMPARE(QJsonDocument::fromJson(body).object(), expected);
}

void tst_encode::anUploadIsRawBase64()
{
    const QByteArray bytes("\xff\xd8\xff\x00 and more", 13);
    const QJsonObject body = QJsonDocument::fromJson(encode(MediaUpload{bytes, u"image/jpeg; \"odd\""_s})).object();
    QCOMPARE(body.keys(), (QStringList{u"contentType"_s, u"data"_s}));
    QCOMPARE(body["contentType"_L1].toString(), u"image/jpeg; \"odd\""_s);
    QCOMPARE(QByteArray::fromBase64(body["data"_L1].toString().toLatin1()), bytes);
}

void tst_encode::reportCarriesItsReasonAndWords()
{
    QCOMPARE(encode(ReportRequest{ReportReason::Spam, u" \n"_s}), QByteArray("{\"reason\":\"spam\"}"));
    QCOMPARE(encode(ReportRequest{ReportReason::Harassment, {}}), QByteArray("{\"reason\":\"harassment\"}"));
    QCOMPARE(encode(ReportRequest{ReportReason::HateSpeech, {}}), QByteArray("{\"reason\":\"hate_speech\"}"));
    QCOMPARE(encode(ReportRequest{ReportReason::InappropriateContent, {}}),
             QByteArray("{\"reason\":\"inappropriate_content\"}"));
    const QJsonDocument other = QJsonDocument::fromJson(encode(ReportRequest{ReportReason::Other, u" why \"so\" "_s}));
    QCOMPARE(other["reason"_L1].toString(), u"other"_s);
    QCOMPARE(other["text"_L1].toString(), u"why \"so\""_s);
}

void tst_encode::awkwardTextSurvives()
{
    const QString content = u" \"quoted\" \\ \n\t ä 漢 😀 </script> "_s + QChar(0) + u'x';
    const QByteArray body = encode(PostRequest{content, u"solana"_s, u"w1"_s, {}, false});
    QCOMPARE(QJsonDocument::fromJson(body)["content"_L1].toString(), content);
}

void tst_encode::F3_absentCountsStayAbsent()
{
    const QJsonObject json = toJson(message());
    for (const auto name : {"likeCount"_L1, "replyCount"_L1, "liked"_L1})
        QVERIFY(!json.contains(name));
    QVERIFY(json["mediaUrl"_L1].isNull());
    const auto event = readBack(u"message_update"_s, message());
    QVERIFY(event.ok());
    QCOMPARE(*std::get<SharedMessage>(event.value()), message());
}

void tst_encode::knownCountsAreWritten()
{
    Message known = message();
    known.likeCount = 0;
    known.replyCount = 3;
    known.liked = false;
    known.mediaUrl = u"https://m.example/1.png"_s;
    known.parentMessageId = MessageId(u"m0"_s);
    known.author.profileImageUrl = u"https://p.example/1.png"_s;
    const auto event = readBack(u"message_update"_s, known);
    QVERIFY(event.ok());
    QCOMPARE(*std::get<SharedMessage>(event.value()), known);
}

void tst_encode::everyFieldOfAMessageIsReadBack()
{
    Message whole = message();
    whole.author.profileImageUrl = u"https://p.example/1.png"_s;
    whole.mediaUrl = u"https://m.example/1.png"_s;
    whole.parentMessageId = MessageId(u"m0"_s);
    whole.isHarmful = true;
    whole.likeCount = 5;
    whole.replyCount = 3;
    whole.liked = true;

    // A new field does not compile here until it is listed, and fails until it has a value above.
    const auto &[id, communityId, businessId, author, content, mediaUrl, parentMessageId, createdAt, isSpam, isHarmful,
                 likeCount, replyCount, liked] = whole;
    QVERIFY(!id.isEmpty() && !communityId.isEmpty() && !businessId.isEmpty() && !content.isEmpty());
    QVERIFY(!mediaUrl.isEmpty() && !parentMessageId.isEmpty() && createdAt != Timestamp());
    QVERIFY(isSpam && isHarmful && likeCount && replyCount && liked);
    const auto &[userId, username, profileImageUrl, twitterUrl, followerCount] = author;
    QVERIFY(!userId.isEmpty() && !username.isEmpty() && !profileImageUrl.isEmpty() && !twitterUrl.isEmpty());
    QVERIFY(followerCount != 0);

    const auto event = readBack(u"message_update"_s, whole);
    QVERIFY(event.ok());
    QCOMPARE(*std::get<SharedMessage>(event.value()), whole);
}

void tst_encode::likeIsReadBack()
{
    const LikeUpdate like{MessageId(u"m1"_s), true};
    const auto event = readBack(u"like_update"_s, like);
    QVERIFY(event.ok());
    QCOMPARE(std::get<LikeUpdate>(event.value()), like);
}

void tst_encode::moderationIsReadBack()
{
    const ModerationUpdate moderation{MessageId(u"m1"_s), CommunityId(u"c1"_s), false, true};
    const auto event = readBack(u"moderation_update"_s, moderation);
    QVERIFY(event.ok());
    QCOMPARE(std::get<ModerationUpdate>(event.value()), moderation);
}

QTEST_APPLESS_MAIN(tst_encode)
#include "tst_encode.moc"
