// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Decoder.h"
#include "support/ProtocolSamples.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace coterie;

namespace {

/** A kind of response: a valid item, its wrapping, and the decoder's result. */
struct Body {
    const char *name;
    QJsonObject item;
    std::function<QByteArray(const QJsonObject &)> wrap;
    std::function<std::optional<DecodeError>(const QByteArray &)> decode;
    QStringList optional;
};

template <typename T>
std::optional<DecodeError> verdict(const Decoded<T> &result)
{
    if (result.ok())
        return {};
    return result.error();
}

template <typename T>
auto with(Decoded<T> (Decoder::*decode)(QByteArrayView))
{
    return [decode](const QByteArray &body) {
        Decoder decoder;
        return verdict((decoder.*decode)(body));
    };
}

auto asList(const char *name)
{
    return [name = QLatin1StringView(name)](const QJsonObject &item) { return samples::list(name, {item}); };
}

QByteArray asItIs(const QJsonObject &item)
{
    return samples::text(item);
}

const std::vector<Body> &bodies()
{
    static const std::vector<Body> all{
        {"messages",
         samples::restMessage(),
         asList("messages"),
         with(&Decoder::messages),
         {u"mediaUrl"_s, u"parentMessageId"_s, u"profileImageUrl"_s, u"walletAddress"_s}},
        {"replies",
         samples::restMessage(),
         asList("replies"),
         with(&Decoder::replies),
         {u"mediaUrl"_s, u"parentMessageId"_s, u"profileImageUrl"_s, u"walletAddress"_s}},
        {"communities",
         samples::topCommunity(),
         asList("communities"),
         with(&Decoder::topCommunities),
         {u"tokenImageUrl"_s}},
        {"community", samples::community(), asItIs, with(&Decoder::community), {}},
        {"inner community",
         samples::community()["community"_L1].toObject(),
         [](const QJsonObject &item) {
             QJsonObject whole = samples::community();
             whole["community"_L1] = item;
             return samples::text(whole);
         },
         with(&Decoder::community),
         {}},
        {"members", samples::member(), asList("members"), with(&Decoder::members), {u"profileImageUrl"_s}},
        {"feed items",
         samples::feedItem(),
         [](const QJsonObject &item) {
             return samples::text({{"items"_L1, QJsonArray{item}}, {"computedAt"_L1, u"2026-08-24T18:43:45Z"_s}});
         },
         with(&Decoder::feed),
         {u"liked"_s, u"mediaUrl"_s, u"profileImageUrl"_s, u"tokenImageUrl"_s, u"tokenSymbol"_s, u"walletAddress"_s}},
        {"feed",
         QJsonObject{{"items"_L1, QJsonArray{samples::feedItem()}}, {"computedAt"_L1, u"2026-08-24T18:43:45Z"_s}},
         asItIs,
         with(&Decoder::feed),
         {}},
        {"user",
         samples::user(),
         [](const QJsonObject &item) {
             return samples::text({{"user"_L1, item}});
         },
         with(&Decoder::user),
         {u"profileImageUrl"_s, u"followerCountSyncedAt"_s}},
        {"profile",
         samples::profile(),
         [](const QJsonObject &item) {
             return samples::text({{"user"_L1, item}});
         },
         with(&Decoder::profile),
         {u"profileImageUrl"_s}},
        {"profiles", samples::profile(), asList("users"), with(&Decoder::profiles), {u"profileImageUrl"_s}},
        {"wallets", samples::wallet(), asList("wallets"), with(&Decoder::wallets), {}},
        {"signed in",
         QJsonObject{{"accessToken"_L1, u"a"_s}, {"refreshToken"_L1, u"r"_s}, {"user"_L1, samples::user()}},
         asItIs,
         with(&Decoder::signedIn),
         {}},
        {"auth-url", QJsonObject{{"authUrl"_L1, u"https://x.example/"_s}}, asItIs, with(&Decoder::authUrl), {}},
        {"pfp", QJsonObject{{"imageUrl"_L1, u"https://x.example/"_s}}, asItIs, with(&Decoder::imageUrl), {}},
        {"challenge",
         QJsonObject{{"nonce"_L1, u"n"_s}, {"message"_L1, u"m"_s}},
         asItIs,
         with(&Decoder::walletChallenge),
         {}},
        {"wallet",
         samples::wallet(),
         [](const QJsonObject &item) {
             return samples::text({{"wallet"_L1, item}});
         },
         with(&Decoder::wallet),
         {}},
        {"chains", QJsonObject{{"chains"_L1, QJsonArray{u"solana"_s}}}, asItIs, with(&Decoder::chains), {}},
        {"likeCount",
         QJsonObject{{"messageId"_L1, u"m1"_s}, {"likeCount"_L1, 3}},
         asItIs,
         with(&Decoder::likeCount),
         {}},
        {"tokens",
         QJsonObject{{"accessToken"_L1, u"a"_s}, {"refreshToken"_L1, u"r"_s}},
         asItIs,
         with(&Decoder::tokens),
         {}},
        {"ticket", QJsonObject{{"ticket"_L1, u"t+/="_s}}, asItIs, with(&Decoder::ticket), {}},
    };
    return all;
}

void addFields(bool optional)
{
    QTest::addColumn<int>("body");
    QTest::addColumn<QString>("field");
    for (size_t i = 0; i < bodies().size(); ++i) {
        for (const QString &field : bodies()[i].item.keys()) {
            if (bodies()[i].optional.contains(field) == optional)
                QTest::addRow("%s %s", bodies()[i].name, qPrintable(field)) << static_cast<int>(i) << field;
        }
    }
}

} // namespace

/** Decodes bodies of REST responses. */
class tst_decoder : public QObject {
    Q_OBJECT

private slots:
    void requiredFieldsHaveToBeThere_data() { addFields(false); }
    void requiredFieldsHaveToBeThere();
    void fieldsHaveToHaveTheirType_data() { addFields(false); }
    void fieldsHaveToHaveTheirType();
    void absentAndNullAreAlike_data() { addFields(true); }
    void absentAndNullAreAlike();
    void wholeBodyIsChecked_data();
    void wholeBodyIsChecked();
    void messagesAreRead();
    void oneBadMessageRefusesThePage();
    void emptyListsAreRead();
    void topCommunitiesAreRead();
    void communityIsRead();
    void membersAreRead();
    void feedIsRead();
    void userIsRead();
    void profilesAreRead();
    void walletsAreRead();
    void chainsAreRead();
    void aSignInIsRead();
    void likeCountIsRead();
    void R2_emptyTicketIsRefused();
    void emptyTokensAreRefused();
    void errorWords_data();
    void errorWords();
};

void tst_decoder::requiredFieldsHaveToBeThere()
{
    QFETCH(int, body);
    QFETCH(QString, field);
    const Body &kind = bodies()[static_cast<size_t>(body)];
    QVERIFY(!kind.decode(kind.wrap(kind.item)));
    QJsonObject item = kind.item;
    item.remove(field);
    QCOMPARE(kind.decode(kind.wrap(item)), DecodeError::WrongField);
    item[field] = QJsonValue::Null;
    QCOMPARE(kind.decode(kind.wrap(item)), DecodeError::WrongField);
}

void tst_decoder::fieldsHaveToHaveTheirType()
{
    QFETCH(int, body);
    QFETCH(QString, field);
    const Body &kind = bodies()[static_cast<size_t>(body)];
    for (const QJsonValue &wrong : {QJsonValue(u"text"_s), QJsonValue(7), QJsonValue(1.5), QJsonValue(true),
                                    QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{"a"_L1, 1}})}) {
        QJsonObject item = kind.item;
        const bool isSameType = wrong.type() == item[field].type() && wrong != QJsonValue(1.5);
        if (isSameType && field != "createdAt"_L1 && !item[field].isObject())
            continue;
        item[field] = wrong;
        QCOMPARE(kind.decode(kind.wrap(item)), DecodeError::WrongField);
    }
}

void tst_decoder::absentAndNullAreAlike()
{
    QFETCH(int, body);
    QFETCH(QString, field);
    const Body &kind = bodies()[static_cast<size_t>(body)];
    QJsonObject item = kind.item;
    item[field] = QJsonValue::Null;
    QVERIFY(!kind.decode(kind.wrap(item)));
    item.remove(field);
    QVERIFY(!kind.decode(kind.wrap(item)));
}

void tst_decoder::wholeBodyIsChecked_data()
{
    QTest::addColumn<int>("body");
    for (size_t i = 0; i < bodies().size(); ++i)
        QTest::newRow(bodies()[i].name) << static_cast<int>(i);
}

void tst_decoder::wholeBodyIsChecked()
{
    QFETCH(int, body);
    const Body &kind = bodies()[static_cast<size_t>(body)];
    const QByteArray good = kind.wrap(kind.item);
    QCOMPARE(kind.decode(good + 'x'), DecodeError::Malformed);
    QCOMPARE(kind.decode({}), DecodeError::Malformed);
    QCOMPARE(kind.decode("[" + good + "]"), DecodeError::NotAnObject);
    QCOMPARE(kind.decode("{}"), DecodeError::WrongField);
    QCOMPARE(kind.decode(QByteArray(9 * 1024 * 1024, ' ') + good), DecodeError::TooLarge);
    for (qsizetype length = 0; length < good.size(); ++length)
        QCOMPARE(kind.decode(good.first(length)), DecodeError::Malformed);
    QVERIFY(!kind.decode(' ' + good + "\r\n"));
}

void tst_decoder::messagesAreRead()
{
    QJsonObject reply = samples::restMessage();
    reply["id"_L1] = u"m2"_s;
    reply["parentMessageId"_L1] = u"m1"_s;
    reply["isHarmful"_L1] = true;
    reply["mediaUrl"_L1] = u"https://m.example/1.png"_s;
    const auto page = Decoder().messages(samples::list("messages"_L1, {samples::restMessage(), reply}));
    QVERIFY(page.ok());
    QCOMPARE(page->size(), 2);
    const Message &first = page->at(0);
    QCOMPARE(first.likeCount, 5);
    QCOMPARE(first.replyCount, 2);
    QCOMPARE(first.liked, true);
    QCOMPARE(first.content, u"gm \"frens\" ☕\nsecond line"_s);
    const Message &second = page->at(1);
    QCOMPARE(second.id.text(), u"m2"_s);
    QVERIFY(second.isReply() && second.isFlagged());
    QCOMPARE(second.mediaUrl, u"https://m.example/1.png"_s);
}

void tst_decoder::oneBadMessageRefusesThePage()
{
    const QJsonArray items{samples::restMessage(), samples::socketMessage(), samples::restMessage()};
    QCOMPARE(verdict(Decoder().messages(samples::list("messages"_L1, items))), DecodeError::WrongField);
    QCOMPARE(verdict(Decoder().messages(samples::list("messages"_L1, {samples::restMessage(), 7}))),
             DecodeError::WrongField);
}

void tst_decoder::emptyListsAreRead()
{
    QVERIFY(Decoder().messages("{\"messages\":[]}")->isEmpty());
    QVERIFY(Decoder().members("{\"members\":[ ]}")->isEmpty());
    QCOMPARE(verdict(Decoder().messages("{\"messages\":{}}")), DecodeError::WrongField);
    QCOMPARE(verdict(Decoder().messages("{\"messages\":null}")), DecodeError::WrongField);
}

void tst_decoder::topCommunitiesAreRead()
{
    const auto top = Decoder().topCommunities(samples::list("communities"_L1, {samples::topCommunity()}));
    QVERIFY(top.ok());
    const TopCommunity expected{TokenAddress(u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s),
                                u"QUOLLO"_s,
                                u"https://i.example/sol.png"_s,
                                10,
                                20,
                                30,
                                1'787'597'025'940};
    QCOMPARE(top.value(), QList<TopCommunity>{expected});
}

void tst_decoder::communityIsRead()
{
    const auto stats = Decoder().community(samples::text(samples::community()));
    QVERIFY(stats.ok());
    QCOMPARE(stats.value(),
             (CommunityStats{CommunityId(u"c1"_s), TokenAddress(u"So1"_s), 10, 20, 30, 1'787'597'025'940}));
}

void tst_decoder::membersAreRead()
{
    const auto members = Decoder().members(samples::list("members"_L1, {samples::member()}));
    QVERIFY(members.ok());
    QCOMPARE(members.value(), (QList<Member>{{UserId(u"u1"_s), u"ada"_s, u"https://p.example/ada.png"_s, 100, 7,
                                              u"https://x.com/ada"_s}}));
}

void tst_decoder::feedIsRead()
{
    QJsonObject silent = samples::feedItem(); // without the liked flag
    silent.remove("liked"_L1);
    const QByteArray body = samples::text({{"items"_L1, QJsonArray{samples::feedItem(), silent}},
                                           {"computedAt"_L1, u"2026-08-06T10:00:00Z"_s},
                                           {"later"_L1, 1}});
    Decoder decoder;
    const auto listing = decoder.feed(body);
    QVERIFY(listing.ok());
    QCOMPARE(listing->computedAt.text, u"2026-08-06T10:00:00Z"_s);
    QCOMPARE(listing->items.size(), 2);
    const FeedItem &item = listing->items.first();
    QCOMPARE(item.id.text(), u"0b5f8a7e-0000-4000-8000-000000000001"_s);
    QCOMPARE(item.token.text(), u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s);
    QCOMPARE(item.tokenSymbol, u"QUOLLO"_s);
    QCOMPARE(item.username, u"ada"_s);
    QCOMPARE(item.content, u"gm ☕"_s);
    QCOMPARE(item.followerCount, 1234);
    QCOMPARE(item.likeCount, 48);
    QCOMPARE(item.replyCount, 6);
    QCOMPARE(item.createdAt.microseconds % 1'000'000, 940'969);
    QCOMPARE(item.liked, std::optional(true));
    QCOMPARE(listing->items.last().liked, std::nullopt);
}

void tst_decoder::userIsRead()
{
    const auto user = Decoder().user(samples::text({{"user"_L1, samples::user()}}));
    QVERIFY(user.ok());
    QCOMPARE(user.value(), (User{UserId(u"u1"_s), u"ada"_s, u"https://p.example/ada.png"_s, 100, 3, 4,
                                 Timestamp::parse(u"2026-01-01T00:00:00Z"_s).value()}));
}

void tst_decoder::profilesAreRead()
{
    const Profile expected{UserId(u"u1"_s),
                           u"ada"_s,
                           u"https://p.example/ada.png"_s,
                           100,
                           3,
                           4,
                           Timestamp::parse(u"2026-01-01T00:00:00Z"_s).value()};
    const auto one = Decoder().profile(samples::text({{"user"_L1, samples::profile()}}));
    QVERIFY(one.ok());
    QCOMPARE(one.value(), expected);
    QCOMPARE(Decoder().profiles(samples::list("users"_L1, {samples::profile()})).value(), QList<Profile>{expected});
    QVERIFY(Decoder().profiles("{\"users\":[]}")->isEmpty());
}

void tst_decoder::walletsAreRead()
{
    const auto wallets = Decoder().wallets(samples::list("wallets"_L1, {samples::wallet()}));
    QVERIFY(wallets.ok());
    QCOMPARE(wallets.value(),
             (QList<Wallet>{{u"w1"_s, u"7Tar"_s, u"svm"_s, Timestamp::parse(u"2026-01-01T00:00:00Z"_s).value()}}));
}

void tst_decoder::chainsAreRead()
{
    QCOMPARE(Decoder().chains(R"({"chains":["solana","base"]})").value(), (QStringList{u"solana"_s, u"base"_s}));
    QVERIFY(Decoder().chains(R"({"chains":[]})")->isEmpty());
    QCOMPARE(verdict(Decoder().chains(R"({"chains":["solana",1]})")), DecodeError::WrongField);
}

void tst_decoder::aSignInIsRead()
{
    const QByteArray user = samples::text(samples::user());
    const auto read = Decoder().signedIn(R"({"accessToken":"a","refreshToken":"r","user":)" + user + '}');
    QVERIFY(read.ok());
    QCOMPARE(read->tokens, (TokenPair{u"a"_s, u"r"_s}));
    QCOMPARE(read->user.username, u"ada"_s);
    QCOMPARE(verdict(Decoder().signedIn(R"({"accessToken":"","refreshToken":"r","user":)" + user + '}')),
             DecodeError::WrongField);
    QCOMPARE(verdict(Decoder().authUrl(R"({"authUrl":""})")), DecodeError::WrongField);
    QCOMPARE(verdict(Decoder().walletChallenge(R"({"nonce":"n","message":""})")), DecodeError::WrongField);
}

void tst_decoder::likeCountIsRead()
{
    const auto count = Decoder().likeCount(R"({"likeCount":9007199254740993,"messageId":"m1"})");
    QVERIFY(count.ok());
    QCOMPARE(count.value(), (LikeCount{MessageId(u"m1"_s), 9'007'199'254'740'993}));
    QCOMPARE(Decoder().likeCount(R"({"likeCount":-1,"messageId":"m1"})")->likeCount, -1);
}

void tst_decoder::R2_emptyTicketIsRefused()
{
    QCOMPARE(Decoder().ticket(R"({"ticket":"a\/b+"})").value(), u"a/b+"_s);
    QCOMPARE(verdict(Decoder().ticket(R"({"ticket":""})")), DecodeError::WrongField);
}

void tst_decoder::emptyTokensAreRefused()
{
    const auto pair = Decoder().tokens(R"({"accessToken":"a.b","refreshToken":"r"})");
    QVERIFY(pair.ok());
    QCOMPARE(pair.value(), (TokenPair{u"a.b"_s, u"r"_s}));
    QCOMPARE(verdict(Decoder().tokens(R"({"accessToken":"","refreshToken":"r"})")), DecodeError::WrongField);
    QCOMPARE(verdict(Decoder().tokens(R"({"accessToken":"a","refreshToken":""})")), DecodeError::WrongField);
}

void tst_decoder::errorWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("as documented") << QByteArray(R"({"message":"wallet not linked"})") << u"wallet not linked"_s;
    QTest::newRow("with more") << QByteArray(R"({"code":7,"message":"busy"})") << u"busy"_s;
    QTest::newRow("on two lines") << QByteArray(R"({"message":" a\n b "})") << u"a b"_s;
    QTest::newRow("plain") << QByteArray("Failed to deserialize query string\n")
                           << u"Failed to deserialize query string"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("other JSON") << QByteArray(R"({"error":"x"})") << QString();
    QTest::newRow("message is no text") << QByteArray(R"({"message":{"a":1}})") << QString();
    QTest::newRow("array") << QByteArray(R"(["x"])") << QString();
    QTest::newRow("cut JSON") << QByteArray(R"({"message":"x)") << QString();
    QTest::newRow("markup") << QByteArray("<html><body>502</body></html>") << QString();
    QTest::newRow("binary") << QByteArray("a\x01z") << QString();
    QTest::newRow("not UTF-8") << QByteArray("a\xffz") << QString();
    QTest::newRow("long plain") << QByteArray(301, 'x') << QString();
    QTest::newRow("long message") << "{\"message\":\"" + QByteArray(400, 'x') + "\"}" << QString(300, u'x');
    QTest::newRow("cut in a pair") << "{\"message\":\"" + QByteArray(299, 'x') + "😀\"}" << QString(299, u'x');
}

void tst_decoder::errorWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(Decoder().errorMessage(body), words);
}

QTEST_APPLESS_MAIN(tst_decoder)
#include "tst_decoder.moc"
