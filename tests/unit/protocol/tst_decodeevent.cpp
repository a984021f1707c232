// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Decoder.h"
#include "support/ProtocolSamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;

/** Decodes frames of the socket. */
class tst_decodeevent : public QObject {
    Q_OBJECT

private slots:
    void F3_messageComesWithoutCounts();
    void countsOfALaterServerAreRead();
    void likeIsRead();
    void F5_moderationIsRead();
    void absentAndNullAreAlike_data();
    void absentAndNullAreAlike();
    void R8_requiredFieldsHaveToBeThere_data();
    void R8_requiredFieldsHaveToBeThere();
    void R8_fieldsHaveToHaveTheirType_data();
    void R8_fieldsHaveToHaveTheirType();
    void unknownFieldsArePassedOver();
    void orderDoesNotMatter();
    void namesMayBeEscaped();
    void ofTwoEqualNamesTheLastCounts();
    void R8_refusesWithItsKind_data();
    void R8_refusesWithItsKind();
    void R8_cutAnywhereIsMalformed_data();
    void R8_cutAnywhereIsMalformed();
    void R8_depthIsBounded_data();
    void R8_depthIsBounded();
    void awkwardTextSurvives_data();
    void awkwardTextSurvives();
    void bothFormsAgree();
    void R8_sizeIsBounded();
    void buffersAreUsedAgain();
    void R8_halfASurrogateIsMalformed();
};

namespace {

Decoded<RealtimeEvent> decode(const QByteArray &frame)
{
    Decoder decoder;
    return decoder.event(QByteArrayView(frame));
}

QJsonObject dataOf(const QString &eventType)
{
    if (eventType == "message_update"_L1)
        return samples::socketMessage();
    return eventType == "like_update"_L1 ? samples::likeUpdate() : samples::moderationUpdate();
}

QStringList optionalFields()
{
    return {u"profileImageUrl"_s, u"mediaUrl"_s, u"parentMessageId"_s};
}

/** Adds a row for each required field of each event. */
void addRequiredFields()
{
    QTest::addColumn<QString>("eventType");
    QTest::addColumn<QString>("field");
    for (const QString &eventType : {u"message_update"_s, u"like_update"_s, u"moderation_update"_s}) {
        const QJsonObject data = dataOf(eventType);
        for (const QString &field : data.keys()) {
            if (!optionalFields().contains(field))
                QTest::addRow("%s %s", qPrintable(eventType), qPrintable(field)) << eventType << field;
        }
    }
}

} // namespace

void tst_decodeevent::F3_messageComesWithoutCounts()
{
    const auto event = decode(samples::frame(u"message_update"_s, samples::socketMessage()));
    QVERIFY(event.ok());
    const auto &message = *std::get<SharedMessage>(event.value());
    QCOMPARE(message.id.text(), u"0b5f8a7e-0000-4000-8000-000000000001"_s);
    QCOMPARE(message.communityId.text(), u"0b5f8a7e-0000-4000-8000-0000000000c1"_s);
    QCOMPARE(message.businessId.text(), u"0b5f8a7e-0000-4000-8000-0000000000b1"_s);
    QCOMPARE(message.author.id.text(), u"0b5f8a7e-0000-4000-8000-0000000000a1"_s);
    QCOMPARE(message.author.username, u"ada"_s);
    QCOMPARE(message.author.profileImageUrl, u"https://p.example/ada.png"_s);
    QCOMPARE(message.author.twitterUrl, u"https://x.com/ada"_s);
    QCOMPARE(message.author.followerCount, 1234);
    QCOMPARE(message.content, u"gm \"frens\" ☕\nsecond line"_s);
    QCOMPARE(message.createdAt.microseconds, 1'787'597'025'940'969);
    QCOMPARE(message.createdAt.text, u"2026-08-24T18:43:45.940969Z"_s);
    QVERIFY(message.mediaUrl.isEmpty());
    QVERIFY(!message.isReply());
    QVERIFY(!message.isFlagged());
    QVERIFY(!message.likeCount && !message.replyCount && !message.liked);
}

void tst_decodeevent::countsOfALaterServerAreRead()
{
    QJsonObject data = samples::socketMessage();
    data["likeCount"_L1] = 0;
    data["liked"_L1] = QJsonValue::Null;
    const auto event = decode(samples::frame(u"message_update"_s, data));
    QVERIFY(event.ok());
    const auto &message = *std::get<SharedMessage>(event.value());
    QCOMPARE(message.likeCount, 0);
    QVERIFY(!message.liked);
}

void tst_decodeevent::likeIsRead()
{
    const auto event = decode(R"({"eventType":"like_update","data":{"messageId":"m1","liked":false}})");
    QVERIFY(event.ok());
    QCOMPARE(std::get<LikeUpdate>(event.value()), (LikeUpdate{MessageId(u"m1"_s), false}));
}

void tst_decodeevent::F5_moderationIsRead()
{
    const auto event = decode(samples::frame(u"moderation_update"_s, samples::moderationUpdate()));
    QVERIFY(event.ok());
    QCOMPARE(std::get<ModerationUpdate>(event.value()),
             (ModerationUpdate{MessageId(u"m1"_s), CommunityId(u"c1"_s), true, false}));
}

void tst_decodeevent::absentAndNullAreAlike_data()
{
    QTest::addColumn<QString>("field");
    const QStringList fields = optionalFields();
    for (const QString &field : fields)
        QTest::newRow(qPrintable(field)) << field;
}

void tst_decodeevent::absentAndNullAreAlike()
{
    QFETCH(QString, field);
    QJsonObject data = samples::socketMessage();
    data[field] = QJsonValue::Null;
    const auto withNull = decode(samples::frame(u"message_update"_s, data));
    data.remove(field);
    const auto without = decode(samples::frame(u"message_update"_s, data));
    data[field] = u"there"_s;
    const auto withText = decode(samples::frame(u"message_update"_s, data));
    QVERIFY(withNull.ok() && without.ok() && withText.ok());
    QCOMPARE(*std::get<SharedMessage>(withNull.value()), *std::get<SharedMessage>(without.value()));
    QVERIFY(*std::get<SharedMessage>(withNull.value()) != *std::get<SharedMessage>(withText.value()));
}

void tst_decodeevent::R8_requiredFieldsHaveToBeThere_data()
{
    addRequiredFields();
}

void tst_decodeevent::R8_requiredFieldsHaveToBeThere()
{
    QFETCH(QString, eventType);
    QFETCH(QString, field);
    QJsonObject data = dataOf(eventType);
    QVERIFY(decode(samples::frame(eventType, data)).ok());
    data.remove(field);
    const auto without = decode(samples::frame(eventType, data));
    QVERIFY(!without.ok());
    QCOMPARE(without.error(), DecodeError::WrongField);
    data[field] = QJsonValue::Null;
    QVERIFY(!decode(samples::frame(eventType, data)).ok());
}

void tst_decodeevent::R8_fieldsHaveToHaveTheirType_data()
{
    addRequiredFields();
    const QStringList fields = optionalFields();
    for (const QString &field : fields)
        QTest::newRow(qPrintable(field)) << u"message_update"_s << field;
}

void tst_decodeevent::R8_fieldsHaveToHaveTheirType()
{
    QFETCH(QString, eventType);
    QFETCH(QString, field);
    const QJsonValue::Type right = samples::socketMessage().value(field).type();
    for (const QJsonValue &wrong :
         {QJsonValue(u"text"_s), QJsonValue(7), QJsonValue(1.5), QJsonValue(true), QJsonValue(QJsonArray{u"a"_s}),
          QJsonValue(QJsonObject{{"a"_L1, 1}}), QJsonValue(u""_s)}) {
        QJsonObject data = dataOf(eventType);
        const bool isText = data[field].isString() || optionalFields().contains(field);
        const bool isId = field.endsWith("Id"_L1) || field == "id"_L1;
        const bool isDate = field == "createdAt"_L1;
        if (wrong.isString() && isText && !isDate && !(isId && wrong.toString().isEmpty()))
            continue;
        if (wrong.isString() && optionalFields().contains(field))
            continue;
        if (wrong.isBool() && data[field].isBool())
            continue;
        if (wrong == QJsonValue(7) && right == QJsonValue::Double)
            continue;
        data[field] = wrong;
        const auto event = decode(samples::frame(eventType, data));
        QVERIFY2(!event.ok(), samples::frame(eventType, data).constData());
        QCOMPARE(event.error(), DecodeError::WrongField);
    }
}

void tst_decodeevent::unknownFieldsArePassedOver()
{
    QJsonObject data = samples::likeUpdate();
    data["later"_L1] = QJsonObject{{"deep"_L1, QJsonArray{1, 1.5, u"a\"b"_s, true, QJsonValue::Null, QJsonObject()}}};
    QByteArray frame = samples::frame(u"like_update"_s, data);
    frame.replace("{\"eventType\"", "{\"id\":18446744073709551615,\"big\":1e300,\"eventType\"");
    QVERIFY(decode(frame).ok());
}

void tst_decodeevent::orderDoesNotMatter()
{
    const auto event = decode(R"( {"data" : {"liked":true, "messageId":"m1"}, "x":[{}], "eventType":"like_update"} )");
    QVERIFY(event.ok());
    QCOMPARE(std::get<LikeUpdate>(event.value()), (LikeUpdate{MessageId(u"m1"_s), true}));
}

void tst_decodeevent::namesMayBeEscaped()
{
    const auto event =
        decode(R"({"event\u0054ype":"like\u005fupdate","d\u0061ta":{"message\u0049d":"m1","liked":true}})");
    QVERIFY(event.ok());
}

void tst_decodeevent::ofTwoEqualNamesTheLastCounts()
{
    const auto event = decode(R"({"eventType":"like_update","data":{"messageId":"a","liked":true,"messageId":"b"}})");
    QVERIFY(event.ok());
    QCOMPARE(std::get<LikeUpdate>(event.value()).messageId.text(), u"b"_s);
    QVERIFY(decode(R"({"data":{},"eventType":"x","data":[],"eventType":"like_update"})").error()
            == DecodeError::UnknownType);
}

void tst_decodeevent::R8_refusesWithItsKind_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<DecodeError>("error");
    const auto row = [](const char *name, const QByteArray &frame, DecodeError error) {
        QTest::newRow(name) << frame << error;
    };
    using enum DecodeError;
    const QByteArray good = samples::frame(u"like_update"_s, samples::likeUpdate());
    row("nothing", "", Malformed);
    row("white space", "  ", Malformed);
    row("words", "hello", Malformed);
    row("two objects", good + good, Malformed);
    row("text behind", good + " x", Malformed);
    row("brace behind", good + '}', Malformed);
    row("bracket behind", good + ']', Malformed);
    row("NUL behind", good + '\0', Malformed);
    row("comma behind", R"({"eventType":"like_update","data":{"messageId":"m1","liked":true},})", Malformed);
    row("comma inside", R"({"eventType":"like_update","data":{"messageId":"m1","liked":true,}})", Malformed);
    row("no comma", R"({"eventType":"like_update" "data":{"messageId":"m1","liked":true}})", Malformed);
    row("no colon", R"({"eventType" "like_update","data":{"messageId":"m1","liked":true}})", Malformed);
    row("bare name", R"({eventType:"like_update","data":{"messageId":"m1","liked":true}})", Malformed);
    row("single quotes", R"({'eventType':'like_update'})", Malformed);
    row("half a word", R"({"eventType":"like_update","data":{"messageId":"m1","liked":tru}})", Malformed);
    row("word too long", R"({"eventType":"like_update","data":{"messageId":"m1","liked":truex}})", Malformed);
    row("wrong brackets", R"({"eventType":"x","data":[1}})", Malformed);
    row("broken where nobody reads", R"({"eventType":"like_update","x":[1,,2],"data":{"messageId":"m","liked":true}})",
        Malformed);
    row("bad number where nobody reads", R"({"eventType":"x","n":01})", Malformed);
    row("bad null where nobody reads", R"({"eventType":"x","n":nul})", Malformed);
    row("bad escape where nobody reads", R"({"eventType":"x","n":"\q"})", Malformed);
    row("bad escape in a name", R"({"eventType":"x","\q":1})", Malformed);
    row("control character", "{\"eventType\":\"x\",\"n\":\"a\nb\"}", Malformed);
    row("not UTF-8", "{\"eventType\":\"x\",\"n\":\"\xff\"}", Malformed);
    row("overlong UTF-8", "{\"eventType\":\"x\",\"n\":\"\xc0\xaf\"}", Malformed);
    row("lone surrogate", R"({"eventType":"like_update","data":{"messageId":"\ud800","liked":true}})", Malformed);
    row("lone low surrogate", R"({"eventType":"like_update","data":{"messageId":"\udc00","liked":true}})", Malformed);
    row("comment", R"({"eventType":"x"/* */})", Malformed);
    row("array", "[1]", NotAnObject);
    row("empty array", "[]", NotAnObject);
    row("cut array", "[1", Malformed);
    row("array and more", "[1]]", Malformed);
    row("string", "\"like_update\"", NotAnObject);
    row("number", "12", NotAnObject);
    row("number and more", "12 13", Malformed);
    row("true", "true", NotAnObject);
    row("null", "null", NotAnObject);
    row("null and more", "null null", Malformed);
    row("nullx", "nullx", Malformed);
    row("pong", R"({"eventType":"pong"})", UnknownType);
    row("later type", R"({"eventType":"callout_update","data":{"id":1}})", UnknownType);
    row("type in capitals", R"({"eventType":"LIKE_UPDATE","data":{"messageId":"m1","liked":true}})", UnknownType);
    row("empty type", R"({"eventType":"","data":{}})", UnknownType);
    row("no type", R"({"data":{"messageId":"m1","liked":true}})", WrongField);
    row("empty object", "{}", WrongField);
    row("type is a number", R"({"eventType":1,"data":{}})", WrongField);
    row("type is null", R"({"eventType":null,"data":{}})", WrongField);
    row("no data", R"({"eventType":"message_update"})", WrongField);
    row("data is null", R"({"eventType":"message_update","data":null})", WrongField);
    row("data is an array", R"({"eventType":"like_update","data":[{"messageId":"m1","liked":true}]})", WrongField);
    row("data is a string", R"({"eventType":"like_update","data":"{}"})", WrongField);
    row("count over 64 bits",
        samples::frame(u"message_update"_s, samples::socketMessage()).replace("1234", "9223372036854775808"),
        WrongField);
    row("count with a fraction", samples::frame(u"message_update"_s, samples::socketMessage()).replace("1234", "1.0"),
        WrongField);
}

void tst_decodeevent::R8_refusesWithItsKind()
{
    QFETCH(QByteArray, frame);
    QFETCH(DecodeError, error);
    const auto event = decode(frame);
    QVERIFY(!event.ok());
    QCOMPARE(event.error(), error);
}

void tst_decodeevent::R8_cutAnywhereIsMalformed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("message") << samples::frame(u"message_update"_s, samples::socketMessage());
    QTest::newRow("like") << samples::frame(u"like_update"_s, samples::likeUpdate());
    QTest::newRow("unknown type") << QByteArray(R"({"eventType":"later","data":{"a":[{"b":1},{"b":2}]},"n":null})");
    QTest::newRow("data first") << QByteArray(R"({"data":{"a":[1,{}]},"eventType":"like_update"})");
}

void tst_decodeevent::R8_cutAnywhereIsMalformed()
{
    QFETCH(QByteArray, frame);
    Decoder decoder;
    for (qsizetype length = 0; length < frame.size(); ++length) {
        const auto event = decoder.event(QByteArrayView(frame).first(length));
        QVERIFY2(!event.ok() && event.error() == DecodeError::Malformed, frame.first(length).constData());
    }
}

void tst_decodeevent::R8_depthIsBounded_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as a later server might") << 20 << true;
    QTest::newRow("deep") << 100 << false;
    QTest::newRow("over simdjson's own limit") << 5'000 << false;
    QTest::newRow("a bomb") << 1'000'000 << false;
}

void tst_decodeevent::R8_depthIsBounded()
{
    QFETCH(int, depth);
    QFETCH(bool, accepted);
    for (const auto &[open, close] : {std::pair<QByteArray, QByteArray>("[", "]"), {"{\"a\":", "}"}}) {
        const QByteArray nested = open.repeated(depth / open.size()) + '1' + close.repeated(depth / open.size());
        const auto event =
            decode(R"({"x":)" + nested + R"(,"eventType":"like_update","data":{"messageId":"m","liked":true}})");
        if (depth / open.size() > 64 || accepted)
            QCOMPARE(event.ok(), accepted);
        if (!event.ok())
            QCOMPARE(event.error(), DecodeError::Malformed);
    }
    const auto unclosed = decode(QByteArray("[").repeated(depth));
    QVERIFY(!unclosed.ok());
    QCOMPARE(unclosed.error(), DecodeError::Malformed);
}

void tst_decodeevent::awkwardTextSurvives_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("content");
    QTest::newRow("empty") << QByteArray() << u""_s;
    QTest::newRow("NUL") << QByteArray(R"(a\u0000b)") << u"a"_s + QChar(0) + u'b';
    QTest::newRow("escapes") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("ends with a backslash") << QByteArray(R"(a\\)") << u"a\\"_s;
    QTest::newRow("looks like an end") << QByteArray(R"(a\",\"b)") << u"a\",\"b"_s;
    QTest::newRow("brackets") << QByteArray("}]{[:,") << u"}]{[:,"_s;
    QTest::newRow("pair") << QByteArray(R"(\ud83d\ude00)") << u"😀"_s;
    QTest::newRow("UTF-8") << QByteArray("😀 ☕ ä") << u"😀 ☕ ä"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFgm") << QString(QChar(0xFEFF)) + u"gm"_s;
    QTest::newRow("DEL") << QByteArray("\x7f") << u"\x7f"_s;
    QTest::newRow("noncharacter") << QByteArray(R"(\uffff)") << QString(QChar(0xFFFF));
    QTest::newRow("markup") << QByteArray("<b>&amp;</b>") << u"<b>&amp;</b>"_s;
    QTest::newRow("long") << QByteArray(70'000, 'x') << QString(70'000, u'x');
}

void tst_decodeevent::awkwardTextSurvives()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, content);
    QJsonObject data = samples::socketMessage();
    data["content"_L1] = u"CONTENT"_s;
    const auto event = decode(samples::frame(u"message_update"_s, data).replace("CONTENT", raw));
    QVERIFY(event.ok());
    QCOMPARE(std::get<SharedMessage>(event.value())->content, content);
}

void tst_decodeevent::bothFormsAgree()
{
    const QByteArray utf8 = samples::frame(u"message_update"_s, samples::socketMessage());
    Decoder decoder;
    const auto fromBytes = decoder.event(QByteArrayView(utf8));
    const auto fromText = decoder.event(QString::fromUtf8(utf8));
    QVERIFY(fromBytes.ok() && fromText.ok());
    QCOMPARE(*std::get<SharedMessage>(fromText.value()), *std::get<SharedMessage>(fromBytes.value()));
}

void tst_decodeevent::R8_sizeIsBounded()
{
    Decoder decoder;
    const QByteArray huge = samples::frame(u"message_update"_s, QString(5'000'000, u'x'));
    const auto fromBytes = decoder.event(QByteArrayView(huge));
    const auto fromText = decoder.event(QString::fromUtf8(huge));
    const auto fromWideText = decoder.event(QString(2'000'000, u'漢'));
    QVERIFY(!fromBytes.ok() && !fromText.ok() && !fromWideText.ok());
    QCOMPARE(fromBytes.error(), DecodeError::TooLarge);
    QCOMPARE(fromText.error(), DecodeError::TooLarge);
    QCOMPARE(fromWideText.error(), DecodeError::TooLarge);
    QVERIFY(decoder.event(QByteArrayView(samples::frame(u"like_update"_s, samples::likeUpdate()))).ok());
}

void tst_decodeevent::buffersAreUsedAgain()
{
    Decoder decoder;
    QJsonObject data = samples::socketMessage();
    for (const int size : {10, 1'000'000, 10, 3'000'000, 0, 100, 600'000}) {
        data["content"_L1] = QString(size, u'x');
        const auto event = decoder.event(QByteArrayView(samples::frame(u"message_update"_s, data)));
        QVERIFY(event.ok());
        QCOMPARE(std::get<SharedMessage>(event.value())->content.size(), size);
        QVERIFY(!decoder.event(QByteArrayView("{\"eventType\":")).ok());
    }
}

void tst_decodeevent::R8_halfASurrogateIsMalformed()
{
    Decoder decoder;
    for (const char16_t half : std::initializer_list<char16_t>{0xD800, 0xDC00}) {
        const QString frame =
            u"{\"eventType\":\"like_update\",\"data\":{\"messageId\":\"m"_s + QChar(half) + u"\",\"liked\":true}}"_s;
        const auto event = decoder.event(frame);
        QVERIFY(!event.ok());
        QCOMPARE(event.error(), DecodeError::Malformed);
        // It must not affect the next frame.
        QVERIFY(decoder.event(QString::fromUtf8(samples::frame(u"like_update"_s, samples::likeUpdate()))).ok());
    }
}

QTEST_APPLESS_MAIN(tst_decodeevent)
#include "tst_decodeevent.moc"
