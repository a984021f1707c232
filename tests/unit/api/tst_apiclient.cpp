// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiClient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coterie;

namespace {

/** Holds requests until the test answers them. */
class HeldHttp : public Http {
public:
    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override
    {
        requests.push_back(std::move(request));
        m_answers.push_back(std::move(answer));
    }

    void answer(int status, const QByteArray &body = {})
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        answer(std::move(response));
    }

    void answer(HttpResponse response)
    {
        auto next = std::move(m_answers.front());
        m_answers.erase(m_answers.begin());
        next(std::move(response));
    }

    std::vector<HttpRequest> requests;

private:
    std::vector<std::function<void(HttpResponse)>> m_answers;
};

QHash<QByteArray, QByteArray> headersOf(const HttpRequest &request)
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(name.toLower(), value);
    return headers;
}

template <typename T>
Reply<T> ignored()
{
    return [](const Result<T, ApiError> &) {};
}

TokenAddress token()
{
    return TokenAddress(u"So/1"_s);
}

MessageId message()
{
    return MessageId(u"m1"_s);
}

PostRequest toPost()
{
    return {u"gm"_s, u"solana"_s, u"w1"_s, {}, false};
}

/** A call, the request that it must send, and whether it needs a signed-in user. */
struct Operation {
    const char *name;
    std::function<void(ApiClient &)> call;
    QByteArray verb;
    QByteArray target;
    bool member;
    bool hasBody;
};

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all{
        {"top", [](ApiClient &api) { api.topCommunities(0, 0, ignored<QList<TopCommunity>>()); }, "GET",
         "communities/top", false, false},
        {"top, a page", [](ApiClient &api) { api.topCommunities(100, 200, ignored<QList<TopCommunity>>()); }, "GET",
         "communities/top?limit=100&offset=200", false, false},
        {"community", [](ApiClient &api) { api.community(token(), ignored<CommunityStats>()); }, "GET",
         "communities/So%2F1", false, false},
        {"refresh", [](ApiClient &api) { api.refresh(ignored<TokenPair>()); }, "POST", "users/token/refresh", false,
         true},
        {"members",
         [](ApiClient &api) {
             api.members(token(), {10, 30}, ignored<QList<Member>>());
         },
         "GET", "communities/So%2F1/members?limit=10&offset=30", true, false},
        {"sign-in address", [](ApiClient &api) { api.authUrl(u"coterie://auth"_s, ignored<QString>()); }, "GET",
         "users/twitter/auth-url?redirectUrl=coterie%3A%2F%2Fauth", false, false},
        {"sign-in code", [](ApiClient &api) { api.exchangeChallenge(u"c1"_s, ignored<SignedIn>()); }, "POST",
         "users/twitter/challenge/exchange", false, true},
        {"public messages", [](ApiClient &api) { api.publicMessages(token(), ignored<QList<Message>>()); }, "GET",
         "communities/So%2F1/messages/public", false, false},
        {"public feed", [](ApiClient &api) { api.publicFeed(50, 0, ignored<FeedListing>()); }, "GET",
         "feed/public?limit=50", false, false},
        {"username", [](ApiClient &api) { api.setUsername(u"ada"_s, ignored<User>()); }, "PATCH", "users/me/username",
         true, true},
        {"picture",
         [](ApiClient &api) {
             api.setPicture({"bytes", u"image/png"_s}, ignored<QString>());
         },
         "POST", "users/me/pfp", true, true},
        {"wallet challenge",
         [](ApiClient &api) { api.walletChallenge(u"7Tar"_s, u"svm"_s, ignored<WalletChallenge>()); }, "POST",
         "users/me/wallets/challenge", true, true},
        {"link wallet",
         [](ApiClient &api) {
             api.linkWallet({u"7Tar"_s, u"svm"_s, u"5sig"_s}, ignored<Wallet>());
         },
         "POST", "users/me/wallets", true, true},
        {"unlink wallet", [](ApiClient &api) { api.unlinkWallet(u"w/1"_s, ignored<Done>()); }, "DELETE",
         "users/me/wallets/w%2F1", true, false},
        {"chains", [](ApiClient &api) { api.chains(ignored<QStringList>()); }, "GET", "communities/chains", true,
         false},
        {"profile", [](ApiClient &api) { api.profile(UserId(u"u/1"_s), ignored<Profile>()); }, "GET",
         "users/u%2F1/profile", false, false},
        {"followers", [](ApiClient &api) { api.followers(UserId(u"u1"_s), {}, ignored<QList<Profile>>()); }, "GET",
         "users/u1/followers", false, false},
        {"following",
         [](ApiClient &api) {
             api.following(UserId(u"u1"_s), {100, 200}, ignored<QList<Profile>>());
         },
         "GET", "users/u1/following?limit=100&offset=200", false, false},
        {"follow", [](ApiClient &api) { api.follow(UserId(u"u1"_s), ignored<Done>()); }, "POST", "users/u1/follow",
         true, false},
        {"unfollow", [](ApiClient &api) { api.unfollow(UserId(u"u1"_s), ignored<Done>()); }, "DELETE",
         "users/u1/follow", true, false},
        {"report", [](ApiClient &api) { api.report(token(), message(), {}, ignored<Done>()); }, "POST",
         "communities/So%2F1/messages/m1/report", true, true},
        {"feed", [](ApiClient &api) { api.feed(0, 0, ignored<FeedListing>()); }, "GET", "feed", true, false},
        {"feed, a page", [](ApiClient &api) { api.feed(50, 100, ignored<FeedListing>()); }, "GET",
         "feed?limit=50&offset=100", true, false},
        {"messages", [](ApiClient &api) { api.messages(token(), {}, ignored<QList<Message>>()); }, "GET",
         "communities/So%2F1/messages", true, false},
        {"messages by time",
         [](ApiClient &api) {
             MessagesQuery query;
             query.before = MessageId(u"m+9"_s);
             query.limit = 50;
             query.offset = 7; // ignored with this order
             query.order = MessagesQuery::Order::Ascending;
             query.filterIsSpam = true;
             query.filterIsHarm = true;
             api.messages(token(), query, ignored<QList<Message>>());
         },
         "GET", "communities/So%2F1/messages?before=m%2B9&limit=50&order=asc&filterIsSpam=true&filterIsHarm=true", true,
         false},
        {"messages by likes",
         [](ApiClient &api) {
             MessagesQuery query;
             query.before = MessageId(u"m9"_s); // ignored with this order
             query.offset = 50;
             query.sort = MessagesQuery::Sort::Likes;
             api.messages(token(), query, ignored<QList<Message>>());
         },
         "GET", "communities/So%2F1/messages?offset=50&sort=likes", true, false},
        {"replies",
         [](ApiClient &api) {
             api.replies(token(), message(), {MessageId(u"r9"_s), 20, MessagesQuery::Order::Ascending},
                         ignored<QList<Message>>());
         },
         "GET", "communities/So%2F1/messages/m1/replies?before=r9&limit=20&order=asc", true, false},
        {"post", [](ApiClient &api) { api.post(token(), toPost(), ignored<Done>()); }, "POST",
         "communities/So%2F1/messages", true, true},
        {"reply", [](ApiClient &api) { api.reply(token(), message(), toPost(), ignored<Done>()); }, "POST",
         "communities/So%2F1/messages/m1/replies", true, true},
        {"like", [](ApiClient &api) { api.like(token(), message(), ignored<Done>()); }, "POST",
         "communities/So%2F1/messages/m1/like", true, false},
        {"unlike", [](ApiClient &api) { api.unlike(token(), message(), ignored<Done>()); }, "DELETE",
         "communities/So%2F1/messages/m1/like", true, false},
        {"like count", [](ApiClient &api) { api.likeCount(token(), message(), ignored<LikeCount>()); }, "GET",
         "communities/So%2F1/messages/m1/likes", true, false},
        {"me", [](ApiClient &api) { api.me(ignored<User>()); }, "GET", "users/me", true, false},
        {"wallets", [](ApiClient &api) { api.wallets(ignored<QList<Wallet>>()); }, "GET", "users/me/wallets", true,
         false},
        {"media",
         [](ApiClient &api) {
             api.uploadMedia({"bytes", u"image/png"_s}, {}, {}, ignored<QString>());
         },
         "POST", "communities/media", true, true},
        {"ticket", [](ApiClient &api) { api.ticket(token(), ignored<QString>()); }, "POST",
         "communities/So%2F1/ws/ticket", true, false},
    };
    return all;
}

Credentials credentials()
{
    return {Origin::parse(u"https://api.example"_s).value(), u" key-1\n"_s, u"access-2"_s, u"refresh-3"_s};
}

} // namespace

class tst_apiclient : public QObject {
    Q_OBJECT

private slots:
    void callsGoOutAsDocumented_data();
    void callsGoOutAsDocumented();
    void R2_ticketsHaveADeadlineAndACap();
    void bodiesSayWhatIsPosted();
    void aSecretCannotBreakOutOfItsHeader();
    void newCredentialsCountFromThenOn();
    void theAnswerIsDecoded();
    void P2_anEmpty200IsDone();
    void anAnswerOfAnotherServiceIsMalformed();
    void P7_theServersWordsArrive_data();
    void P7_theServersWordsArrive();
    void anUploadGivesTheAddressOfThePicture();
    void L1_unlikingWhatIsNotLikedIsDone();
    void L1_likingWhatIsLikedIsDone();
    void L1_otherErrorsOfLikesStay();
    void followingWhomOneFollowsIsDone();
    void aServiceWithoutFollowsSaysSo();
    void P6_aLostAnswerHasAnUnknownOutcome();
    void destroyingTheClientDropsItsAnswers();
    void anAnswerMayDestroyTheClient();
};

void tst_apiclient::callsGoOutAsDocumented_data()
{
    QTest::addColumn<int>("operation");
    for (size_t i = 0; i < operations().size(); ++i)
        QTest::newRow(operations()[i].name) << static_cast<int>(i);
}

void tst_apiclient::callsGoOutAsDocumented()
{
    QFETCH(int, operation);
    const Operation &expected = operations()[static_cast<size_t>(operation)];
    HeldHttp http;
    ApiClient api(http, credentials());
    expected.call(api);
    QCOMPARE(http.requests.size(), 1U);
    const HttpRequest &request = http.requests.front();
    QCOMPARE(request.verb, expected.verb);
    QCOMPARE(request.url.toEncoded(), "https://api.example/api/v1/" + expected.target);
    const auto headers = headersOf(request);
    QCOMPARE(headers.value("x-api-key"), QByteArray("key-1"));
    QCOMPARE(headers.value("authorization"), expected.member ? QByteArray("Bearer access-2") : QByteArray());
    QCOMPARE(headers.contains("authorization"), expected.member);
    QCOMPARE(headers.value("content-type"), expected.hasBody ? QByteArray("application/json") : QByteArray());
    QCOMPARE(!request.body.isEmpty(), expected.hasBody);
}

void tst_apiclient::R2_ticketsHaveADeadlineAndACap()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    api.ticket(token(), ignored<QString>());
    api.me(ignored<User>());
    QCOMPARE(http.requests[0].deadline, 10s);
    QCOMPARE(http.requests[0].bodyCap, 16 * 1024);
    QCOMPARE(http.requests[1].deadline, 20s);
    QCOMPARE(http.requests[1].bodyCap, 8 * 1024 * 1024);
}

void tst_apiclient::bodiesSayWhatIsPosted()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    api.post(token(), toPost(), ignored<Done>());
    api.refresh(ignored<TokenPair>());
    const QJsonDocument post = QJsonDocument::fromJson(http.requests[0].body);
    QCOMPARE(post["content"_L1].toString(), u"gm"_s);
    const QJsonDocument refresh = QJsonDocument::fromJson(http.requests[1].body);
    QCOMPARE(refresh["refreshToken"_L1].toString(), u"refresh-3"_s);
}

void tst_apiclient::aSecretCannotBreakOutOfItsHeader()
{
    HeldHttp http;
    Credentials broken = credentials();
    broken.apiKey = u"key\r\nx-evil: 1"_s;
    broken.accessToken = u"a\nb"_s;
    ApiClient api(http, broken);
    api.me(ignored<User>());
    const auto headers = headersOf(http.requests.front());
    QVERIFY(!headers.contains("x-api-key"));
    QVERIFY(!headers.contains("authorization"));
}

void tst_apiclient::newCredentialsCountFromThenOn()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    Credentials next = credentials();
    next.accessToken = u"access-4"_s;
    api.setCredentials(next);
    api.me(ignored<User>());
    QCOMPARE(headersOf(http.requests.front()).value("authorization"), QByteArray("Bearer access-4"));
}

void tst_apiclient::theAnswerIsDecoded()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    QString ticket;
    api.ticket(token(), [&](const Result<QString, ApiError> &result) { ticket = result.value(); });
    http.answer(200, R"({"ticket":"t+/="})");
    QCOMPARE(ticket, u"t+/="_s);
    qint64 count = -1;
    api.likeCount(token(), message(), [&](const Result<LikeCount, ApiError> &result) { count = result->likeCount; });
    http.answer(200, R"({"messageId":"m1","likeCount":3})");
    QCOMPARE(count, 3);
}

void tst_apiclient::P2_anEmpty200IsDone()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    int done = 0;
    const Reply<Done> reply = [&](const Result<Done, ApiError> &result) { done += result.ok() ? 1 : 0; };
    for (const auto &[status, body] :
         {std::pair<int, QByteArray>(200, {}), {204, {}}, {202, "queued"}, {200, "{}"}, {201, "<html>"}}) {
        api.post(token(), toPost(), reply);
        http.answer(status, body);
    }
    QCOMPARE(done, 5);
}

void tst_apiclient::anAnswerOfAnotherServiceIsMalformed()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    std::vector<ApiError> errors;
    for (const QByteArray &body : {QByteArray(), QByteArray("<html>Welcome</html>"), QByteArray("{}"), QByteArray("[]"),
                                   QByteArray("{\"ticket\":")}) {
        api.ticket(token(), [&](const Result<QString, ApiError> &result) { errors.push_back(result.error()); });
        http.answer(200, body);
    }
    QCOMPARE(errors.size(), 5U);
    for (const ApiError &error : errors) {
        QCOMPARE(error.kind, ApiError::Kind::Malformed);
        QCOMPARE(error.status, 200);
        QCOMPARE(error.host, u"api.example"_s);
    }
}

void tst_apiclient::P7_theServersWordsArrive_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("JSON") << QByteArray(R"({"message":"wallet not linked"})") << u"wallet not linked"_s;
    QTest::newRow("plain") << QByteArray("wallet not linked") << u"wallet not linked"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a proxy's page") << QByteArray("<html><h1>403</h1></html>") << QString();
}

void tst_apiclient::anUploadGivesTheAddressOfThePicture()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    QList<std::pair<qint64, qint64>> progress;
    QStringList urls;
    QStringList refusals;
    const auto abort = std::make_shared<Abort>();
    const Reply<QString> reply = [&](const Result<QString, ApiError> &url) {
        url ? urls << url.value() : refusals << url.error().serverMessage;
    };
    const auto upload = [&] {
        api.uploadMedia(
            {"bytes", u"image/png"_s},
            [&](qint64 sent, qint64 total) {
                progress.append({sent, total});
            },
            abort, reply);
    };

    upload();
    http.requests.back().progress(5, 50);
    QCOMPARE(http.requests.back().abort, abort);
    QVERIFY(http.requests.back().deadline > 60s); // slow links take long
    http.answer(200, R"({"mediaUrl":"https://m.example/1.png"})");
    upload();
    http.answer(200, R"({"mediaUrl":""})");
    upload();
    http.answer(400, R"({"message":"invalid or flagged image"})");
    QCOMPARE(progress, (QList<std::pair<qint64, qint64>>{{5, 50}}));
    QCOMPARE(urls, QStringList{u"https://m.example/1.png"_s});
    QCOMPARE(refusals, (QStringList{{}, u"invalid or flagged image"_s}));
}

void tst_apiclient::P7_theServersWordsArrive()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    HeldHttp http;
    ApiClient api(http, credentials());
    std::optional<ApiError> error;
    api.post(token(), toPost(), [&](const Result<Done, ApiError> &result) { error = result.error(); });
    http.answer(403, body);
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(error->serverMessage, words);
}

void tst_apiclient::L1_unlikingWhatIsNotLikedIsDone()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    bool done = false;
    api.unlike(token(), message(), [&](const Result<Done, ApiError> &result) { done = result.ok(); });
    http.answer(404, R"({"message":"like not found"})");
    QVERIFY(done);
}

void tst_apiclient::L1_likingWhatIsLikedIsDone()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    int done = 0;
    const Reply<Done> reply = [&](const Result<Done, ApiError> &result) { done += result.ok() ? 1 : 0; };
    api.like(token(), message(), reply);
    http.answer(409);
    api.like(token(), message(), reply);
    http.answer(400, R"({"message":"Message already liked"})");
    QCOMPARE(done, 2);
}

void tst_apiclient::L1_otherErrorsOfLikesStay()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    int failed = 0;
    const Reply<Done> reply = [&](const Result<Done, ApiError> &result) { failed += result.ok() ? 0 : 1; };
    api.like(token(), message(), reply);
    http.answer(404);
    api.like(token(), message(), reply);
    http.answer(400, R"({"message":"no"})");
    api.unlike(token(), message(), reply);
    http.answer(409);
    api.unlike(token(), message(), reply);
    http.answer(500);
    QCOMPARE(failed, 4);
}

void tst_apiclient::followingWhomOneFollowsIsDone()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    int done = 0;
    const Reply<Done> reply = [&](const Result<Done, ApiError> &result) { done += result.ok() ? 1 : 0; };
    const UserId user(u"u1"_s);
    api.follow(user, reply);
    http.answer(409);
    api.follow(user, reply);
    http.answer(400, R"({"message":"Already following"})");
    api.unfollow(user, reply);
    http.answer(404, R"({"message":"You do not follow this user: not following"})");
    QCOMPARE(done, 3);
}

void tst_apiclient::aServiceWithoutFollowsSaysSo()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    std::vector<int> statuses;
    const Reply<Done> reply = [&](const Result<Done, ApiError> &result) { statuses.push_back(result.error().status); };
    const UserId user(u"u1"_s);
    api.follow(user, reply);
    http.answer(404);
    api.unfollow(user, reply);
    http.answer(404);
    api.follow(user, reply);
    http.answer(400, R"({"message":"Cannot follow yourself"})");
    QCOMPARE(statuses, (std::vector<int>{404, 404, 400}));
}

void tst_apiclient::P6_aLostAnswerHasAnUnknownOutcome()
{
    HeldHttp http;
    ApiClient api(http, credentials());
    std::optional<ApiError> error;
    api.post(token(), toPost(), [&](const Result<Done, ApiError> &result) { error = result.error(); });
    HttpResponse lost;
    lost.status = 200;
    lost.error = TransportError::LostAfterSending;
    http.answer(lost);
    QVERIFY(error && error->outcomeUnknown());
}

void tst_apiclient::destroyingTheClientDropsItsAnswers()
{
    HeldHttp http;
    bool answered = false;
    {
        ApiClient api(http, credentials());
        api.me([&](const Result<User, ApiError> &) { answered = true; });
    }
    http.answer(200, "{}");
    QVERIFY(!answered);
}

void tst_apiclient::anAnswerMayDestroyTheClient()
{
    HeldHttp http;
    auto api = std::make_unique<ApiClient>(http, credentials());
    bool answered = false;
    api->post(token(), toPost(), [&](const Result<Done, ApiError> &) {
        api.reset();
        answered = true;
    });
    http.answer(200);
    QVERIFY(answered);
}

QTEST_GUILESS_MAIN(tst_apiclient)
#include "tst_apiclient.moc"
