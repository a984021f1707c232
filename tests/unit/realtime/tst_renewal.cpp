// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiClient.h"
#include "realtime/ApiTicketSource.h"
#include "realtime/Stage.h"
#include "support/HeldHttp.h"
#include "support/ProtocolSamples.h"

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

PostRequest gm()
{
    PostRequest request;
    request.content = u"gm"_s;
    request.chainId = u"solana"_s;
    request.walletAddress = u"w"_s;
    return request;
}

/** A session with a refresh token, and several communities. */
struct AppStage {
    VirtualScheduler time;
    FixedRandom random{0.5};
    ScriptedSockets sockets;
    HeldHttp http;
    ApiClient api{http, {Stage::key().origin, u"key"_s, u"access1"_s, u"refresh1"_s}};
    ApiTicketSource tickets{api};
    RealtimeService service{{time, random, sockets, tickets}};

    [[nodiscard]] CommunityClient at(const QString &token) { return service.client(Stage::key(token)); }
    /** Returns the number of requests to paths with this suffix, and to the refresh endpoint. */
    [[nodiscard]] int asked(const QString &end) const
    {
        return int(std::ranges::count_if(http.requests,
                                         [&end](const HttpRequest &one) { return one.url.path().endsWith(end); }));
    }
    [[nodiscard]] bool refreshIsLast() const { return http.requests.back().url.path().endsWith(u"/token/refresh"_s); }
    void renewed() const { http.answer(200, R"({"accessToken":"access2","refreshToken":"refresh2"})"); }
};

} // namespace

/** A 401 renews the session once for all requests. Only if that fails, the user has to sign in (R4). */
class tst_renewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R4_aDeadTokenIsRenewedAndTheTicketAskedForOnceMore()
    {
        AppStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        QCOMPARE(stage.http.header("Authorization"), "Bearer access1");
        stage.http.answer(401, {});
        QVERIFY(stage.refreshIsLast());
        QCOMPARE(stage.http.requests.back().body, R"({"refreshToken":"refresh1"})");
        QVERIFY(stage.http.header("Authorization").isEmpty());
        QCOMPARE(stage.at(u"A"_s).state().phase, ConnectionPhase::FetchingTicket); // the renewal is not visible
        stage.renewed();
        QCOMPARE(stage.http.header("Authorization"), "Bearer access2");
        stage.http.answer(200, R"({"ticket":"t"})");
        QCOMPARE(stage.sockets.count(), 1);
        QCOMPARE(stage.api.renewal().renewed(), 1);
    }

    void R4_manyCallersShareOneRenewal()
    {
        AppStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        const Subscription two = stage.at(u"B"_s).subscribe({});
        bool listed = false;
        stage.api.members(TokenAddress(u"A"_s), {}, [&listed](const auto &members) { listed = members.ok(); });
        stage.time.settle();
        QCOMPARE(stage.http.count(), 3);
        for (std::size_t i = 0; i < 3; ++i)
            stage.http.answer(401, {}, {}, i);
        QCOMPARE(stage.asked(u"/token/refresh"_s), 1);
        stage.renewed();
        QCOMPARE(stage.asked(u"/ws/ticket"_s), 4);
        QCOMPARE(stage.asked(u"/members"_s), 2);
        for (std::size_t i = 4; i < 7; ++i) {
            const bool isTicket = stage.http.requests[i].url.path().endsWith(u"/ws/ticket"_s);
            stage.http.answer(200, isTicket ? R"({"ticket":"t"})" : R"({"members":[]})", {}, i);
        }
        QCOMPARE(stage.sockets.count(), 2);
        QVERIFY(listed);
    }

    void R4_aLate401IsAnsweredWithTheNewToken()
    {
        AppStage stage;
        stage.api.me([](const auto &) {});
        stage.api.wallets([](const auto &) {});
        stage.http.answer(401, {}, {}, 0);
        stage.renewed();
        stage.http.answer(401, {}, {}, 1); // it was sent with the old token
        QCOMPARE(stage.asked(u"/token/refresh"_s), 1);
        QCOMPARE(stage.http.header("Authorization"), "Bearer access2");
        QCOMPARE(stage.asked(u"/wallets"_s), 2);
    }

    void R4_aRefusedRenewalHaltsUntilSomebodySignsIn()
    {
        AppStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        stage.http.answer(401, R"({"message":"token expired"})");
        stage.http.answer(401, R"({"message":"refresh token expired"})");
        QCOMPARE(stage.at(u"A"_s).state().phase, ConnectionPhase::Halted);
        QCOMPARE(stage.at(u"A"_s).state().reason, ConnectionReason::SignInRequired);
        QCOMPARE(stage.at(u"A"_s).state().detail, u"token expired"_s);
        stage.time.runFor(24h);
        QCOMPARE(stage.http.count(), 2);
        // A manual retry requests a ticket, but does not use the rejected refresh token again.
        stage.at(u"A"_s).retryNow();
        stage.time.runFor(1s);
        stage.http.answer(401, {});
        QCOMPARE(stage.asked(u"/token/refresh"_s), 1);
        QCOMPARE(stage.at(u"A"_s).state().phase, ConnectionPhase::Halted);
    }

    void R4_aRenewalThatFailedIsTriedAgainWithTheSameTokens()
    {
        AppStage stage;
        const Subscription one = stage.at(u"A"_s).subscribe({});
        stage.time.settle();
        stage.http.answer(401, {});
        stage.http.answer(500, {});
        QCOMPARE(stage.at(u"A"_s).state().phase, ConnectionPhase::Waiting);
        QCOMPARE(stage.at(u"A"_s).state().reason, ConnectionReason::Unreachable);
        stage.time.runFor(2s);
        stage.http.answer(401, {});
        QVERIFY(stage.refreshIsLast());
        QCOMPARE(stage.http.requests.back().body, R"({"refreshToken":"refresh1"})");
        QCOMPARE(stage.api.renewal().failed(), 1);
    }

    void P6_aPostThatMet401IsSentOnceMoreAndNotTwice()
    {
        AppStage stage;
        std::optional<Result<Done, ApiError>> outcome;
        stage.api.post(TokenAddress(u"A"_s), gm(),
                       [&outcome](const Result<Done, ApiError> &answer) { outcome = answer; });
        stage.http.answer(401, {});
        stage.renewed();
        QCOMPARE(stage.asked(u"/messages"_s), 2);
        stage.http.answer(401, {}); // the new token is rejected as well, so the user has to sign in
        QCOMPARE(stage.asked(u"/messages"_s), 2);
        QVERIFY(outcome && !outcome->ok());
        QCOMPARE(outcome->error().kind, ApiError::Kind::SignInRequired);
        QVERIFY(!outcome->error().outcomeUnknown());
    }

    void P6_aPostWhoseSessionCouldNotBeRenewedWasNotSent()
    {
        AppStage stage;
        std::optional<Result<Done, ApiError>> outcome;
        stage.api.post(TokenAddress(u"A"_s), gm(),
                       [&outcome](const Result<Done, ApiError> &answer) { outcome = answer; });
        stage.http.answer(401, {});
        stage.http.fail(TransportError::TimedOut);
        QVERIFY(outcome && !outcome->ok());
        QVERIFY(!outcome->error().outcomeUnknown());
        QVERIFY(!sentence(outcome->error()).isEmpty());
    }

    void theNewTokensAreKeptBeforeTheyAreUsed()
    {
        AppStage stage;
        TokenPair kept;
        std::function<void()> goOn;
        stage.api.setTokenSaver([&](const TokenPair &tokens, std::function<void()> done) {
            kept = tokens;
            goOn = std::move(done);
        });
        stage.api.me([](const auto &) {});
        stage.http.answer(401, {});
        stage.renewed();
        QCOMPARE(kept, (TokenPair{u"access2"_s, u"refresh2"_s}));
        QCOMPARE(stage.http.count(), 2);
        QCOMPARE(stage.api.credentials().accessToken, u"access1"_s);
        goOn();
        QCOMPARE(stage.http.count(), 3);
        QCOMPARE(stage.http.header("Authorization"), "Bearer access2");
        QCOMPARE(stage.api.credentials().refreshToken, u"refresh2"_s);
    }

    void R4_aWalletsBadSignatureDoesNotRenewTheSession()
    {
        AppStage stage;
        std::optional<ApiError> error;
        stage.api.linkWallet({u"7Tar"_s, u"svm"_s, u"5sig"_s},
                             [&error](const Result<Wallet, ApiError> &wallet) { error = wallet.error(); });
        stage.http.answer(401, R"({"message":"invalid signature"})");
        QCOMPARE(stage.http.count(), 1);
        QCOMPARE(error->serverMessage, u"invalid signature"_s);
    }

    void R4_aRefusedRenewalUsesTokensThatAnotherProgramStored()
    {
        AppStage stage;
        stage.api.setTokenLoader([](const QString &refused, const auto &loaded) {
            QCOMPARE(refused, u"refresh1"_s);
            loaded(TokenPair{u"access9"_s, u"refresh9"_s});
        });
        bool known = false;
        stage.api.me([&known](const Result<User, ApiError> &user) { known = user.ok(); });
        stage.http.answer(401, {});
        stage.http.answer(401, {}); // the refresh token was used by the other program
        QCOMPARE(stage.http.header("Authorization"), "Bearer access9");
        stage.http.answer(200, samples::text({{"user"_L1, samples::user()}}));
        QVERIFY(known);
        QCOMPARE(stage.api.credentials().refreshToken, u"refresh9"_s);
    }

    void R4_aRefusedRenewalIsFinalIfTheStoredTokensAreTheSame()
    {
        AppStage stage;
        stage.api.setTokenLoader([](const QString &, const auto &loaded) {
            loaded(TokenPair{u"access1"_s, u"refresh1"_s});
        });
        std::optional<ApiError::Kind> kind;
        stage.api.me([&kind](const Result<User, ApiError> &user) { kind = user.error().kind; });
        stage.http.answer(401, {});
        stage.http.answer(401, {});
        QCOMPARE(kind, std::optional(ApiError::Kind::SignInRequired));
    }

    void withoutARefreshTokenA401IsWhatItIs()
    {
        HeldHttp http;
        ApiClient api(http, {Stage::key().origin, u"key"_s, u"access"_s, {}});
        std::optional<ApiError::Kind> kind;
        api.me([&kind](const Result<User, ApiError> &user) { kind = user.error().kind; });
        http.answer(401, {});
        QCOMPARE(kind, std::optional(ApiError::Kind::SignInRequired));
        QCOMPARE(http.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_renewal)
#include "tst_renewal.moc"
