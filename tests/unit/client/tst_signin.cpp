// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SignIn.h"
#include "support/PlayedService.h"
#include "support/ProtocolSamples.h"

#include <QSignalSpy>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** A sign-in at a service that the test plays. */
class SignInStage : public PlayedService {
public:
    SignInStage()
    {
        QObject::connect(&signIn, &SignIn::signedIn, &signIn,
                         [this](const SignedIn &result) { results.append(result); });
        QObject::connect(&signIn, &SignIn::browserNeeded, &signIn, [this](const QUrl &url) { opened.append(url); });
    }

    void begin(const QString &authUrl = u"https://x.example/authorize?state=s1"_s)
    {
        signIn.begin();
        answer("GET", u"/twitter/auth-url"_s, status(200, samples::text({{"authUrl"_L1, authUrl}})));
    }
    void answer(const QByteArray &verb, const QString &suffix, const HttpResponse &response)
    {
        await([&] { return http->open(verb, suffix) > 0; });
        http->answer(verb, suffix, response);
        const SignIn::Stage before = signIn.stage();
        await([&] { return signIn.stage() != before; });
    }
    void answerExchange(const HttpResponse &response) { answer("POST", u"/challenge/exchange"_s, response); }
    [[nodiscard]] static HttpResponse success()
    {
        return status(
            200,
            samples::text({{"accessToken"_L1, u"a"_s}, {"refreshToken"_L1, u"r"_s}, {"user"_L1, samples::user()}}));
    }

    SignIn signIn{
        {Origin::parse(u"https://api.example"_s).value(), u"key"_s, {}, u"coterie://auth"_s}, time, options().parts};
    QList<SignedIn> results;
    QList<QUrl> opened;
};

const QString answerLink = u"coterie://auth?challengeCode=c1"_s;

} // namespace

class tst_signin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrowserLeadsToTokensAndUser()
    {
        SignInStage stage;
        stage.begin();
        QCOMPARE(stage.signIn.stage(), SignIn::Stage::AwaitingBrowser);
        QCOMPARE(stage.opened, QList<QUrl>{QUrl(u"https://x.example/authorize?state=s1"_s)});
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::Taken);
        QVERIFY(stage.signIn.authUrl().isEmpty());
        stage.answerExchange(SignInStage::success());
        QCOMPARE(stage.signIn.stage(), SignIn::Stage::Done);
        QCOMPARE(stage.results.size(), 1);
        QCOMPARE(stage.results.first().tokens, (TokenPair{u"a"_s, u"r"_s}));
        QCOMPARE(stage.results.first().user.username, u"ada"_s);
    }

    void aPastedLinkMayHaveSpacesAndAPath()
    {
        for (const QString &pasted :
             {u" coterie://auth/?challengeCode=c1\n"_s, u"coterie://auth?x=1&challengeCode=c1"_s,
              u"coterie://auth?challengeCode=c1&state=s1"_s}) {
            SignInStage stage;
            stage.begin();
            QCOMPARE(stage.signIn.takeLink(pasted), SignIn::LinkOutcome::Taken);
        }
    }

    void anUnsolicitedLinkIsRefused()
    {
        SignInStage stage;
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::NotPending);
        stage.signIn.begin();
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::NotPending);
    }

    void aRepeatedLinkIsRefused()
    {
        SignInStage stage;
        stage.begin();
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::Taken);
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::AlreadyTaken);
        stage.answerExchange(SignInStage::success());
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::AlreadyTaken);
        QCOMPARE(stage.http->made(u"POST"_s, u"/challenge/exchange"_s), 1);
    }

    void aLateLinkIsRefused()
    {
        SignInStage stage;
        stage.begin();
        stage.time.runFor(SignIn::patience);
        QCOMPARE(stage.signIn.failure(), SignIn::Failure::TookTooLong);
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::NotPending);
    }

    void aLinkOfAnotherSignInIsRefused()
    {
        SignInStage stage;
        stage.begin();
        QCOMPARE(stage.signIn.takeLink(answerLink + u"&state=s2"_s), SignIn::LinkOutcome::OtherState);
        QCOMPARE(stage.signIn.stage(), SignIn::Stage::AwaitingBrowser);
        QCOMPARE(stage.signIn.takeLink(answerLink), SignIn::LinkOutcome::Taken);
    }

    void malformedLinksAreRefusedAndLeaveTheSignInAsItIs()
    {
        SignInStage stage;
        stage.begin();
        for (const QString &bad :
             {QString(), u"coterie://auth"_s, u"coterie://auth?challengeCode="_s, u"coterie://other?challengeCode=c1"_s,
              u"https://auth?challengeCode=c1"_s, u"coterie://me@auth?challengeCode=c1"_s,
              u"coterie://auth:80?challengeCode=c1"_s, u"coterie://auth/x?challengeCode=c1"_s, u"challengeCode=c1"_s,
              u"coterie://auth?challengeCode="_s + QString(1025, u'c'),
              u"coterie://auth?accessToken=a&refreshToken=r"_s})
            QCOMPARE(stage.signIn.takeLink(bad), SignIn::LinkOutcome::Malformed);
        QCOMPARE(stage.signIn.stage(), SignIn::Stage::AwaitingBrowser);
    }

    void denyingEndsIt()
    {
        SignInStage stage;
        stage.begin();
        QCOMPARE(stage.signIn.takeLink(u"coterie://auth?error=access_denied"_s), SignIn::LinkOutcome::Taken);
        QCOMPARE(stage.signIn.failure(), SignIn::Failure::Denied);
    }

    void onlySafeAddressesAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("https") << u"https://x.example/a"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:5000/consent"_s << true;
        QTest::newRow("loopback, IPv6") << u"http://[::1]:5000/consent"_s << true;
        QTest::newRow("http") << u"http://x.example/a"_s << false;
        QTest::newRow("loopback in a name") << u"http://127.0.0.1.x.example/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("user in it") << u"https://x.com@evil.example/"_s << false;
        QTest::newRow("nothing") << u"x"_s << false;
    }
    void onlySafeAddressesAreOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, isSafe);
        SignInStage stage;
        stage.begin(address);
        QCOMPARE(stage.opened.isEmpty(), !isSafe);
        QCOMPARE(stage.signIn.failure(), isSafe ? SignIn::Failure::None : SignIn::Failure::UnsafeUrl);
    }

    void refusalsOfTheServiceAreToldApart()
    {
        SignInStage stage;
        stage.signIn.begin();
        stage.answer("GET", u"/twitter/auth-url"_s, status(400, R"({"message":"redirect_url is not whitelisted"})"));
        QCOMPARE(stage.signIn.failure(), SignIn::Failure::NotWhitelisted);
        stage.begin(); // starts again
        stage.signIn.takeLink(answerLink);
        stage.answerExchange(status(404, R"({"message":"not found"})"));
        QCOMPARE(stage.signIn.failure(), SignIn::Failure::CodeExpired);
        stage.begin();
        stage.signIn.takeLink(answerLink);
        stage.answerExchange(status(502));
        QCOMPARE(stage.signIn.failure(), SignIn::Failure::Service);
        QCOMPARE(stage.signIn.error()->status, 502);
        QVERIFY(stage.results.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_signin)
#include "tst_signin.moc"
