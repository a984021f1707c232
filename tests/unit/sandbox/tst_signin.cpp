// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

const QString users = u"/api/v1/users"_s;

} // namespace

/** How a member gets in: the consent page, challenge codes, and what can go wrong there. */
class tst_signin : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_sandbox.start()); }

    void authUrl_isForWhitelistedRedirectUrlsAlone_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("ours") << u"?redirectUrl=coterie%3A%2F%2Fauth"_s << 200;
        QTest::newRow("added") << u"?redirectUrl=https%3A%2F%2Fexample.com%2Fback%3Fa%3Db"_s << 200;
        QTest::newRow("longer") << u"?redirectUrl=coterie%3A%2F%2Fauth%2Fevil"_s << 400;
        QTest::newRow("shorter") << u"?redirectUrl=https%3A%2F%2Fexample.com%2Fback"_s << 400;
        QTest::newRow("loopback") << u"?redirectUrl=http%3A%2F%2F127.0.0.1%3A80%2F"_s << 400;
        QTest::newRow("empty") << u"?redirectUrl="_s << 400;
        QTest::newRow("none") << QString() << 400;
    }
    void authUrl_isForWhitelistedRedirectUrlsAlone()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        const Answer answer = m_sandbox.call("GET", users + u"/twitter/auth-url"_s + query);
        QCOMPARE(answer.status, status);
        if (status == 200)
            QVERIFY(answer.json()[u"authUrl"_s].toString().startsWith(m_sandbox.url() + u"/consent?state="_s));
        else if (query.contains(u"%3A"_s))
            QCOMPARE(answer.json()[u"message"_s].toString(), u"redirect_url is not whitelisted"_s);
    }

    void redirectUrl_mustNotBeLoopback()
    {
        for (const QString &url : {u"http://127.0.0.1:8080/"_s, u"auth"_s, u"https://"_s}) {
            SandboxServer sandbox({u"--redirect-url"_s, url});
            QVERIFY(!sandbox.start());
            QCOMPARE(sandbox.waitForEnd(), 2);
            QVERIFY(sandbox.errorOutput().contains("--redirect-url"));
        }
    }

    void consentPage_hasNoScriptAndAStrictPolicy()
    {
        const Answer page = m_sandbox.call("GET", consentPath());
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("content-type").startsWith("text/html"));
        const QByteArray policy = page.header("content-security-policy");
        QVERIFY(policy.contains("default-src 'none'") && !policy.contains("script") && !policy.contains("unsafe"));
        QVERIFY(policy.contains("form-action 'self' coterie:"));
        QVERIFY(!page.body.contains("<script") && !page.body.contains("style=") && !page.body.contains("{{"));
        for (const QByteArray id : {"as-ada-kvist", "as-hanno-quell", "as-tilda-fern", "as-pavel-noon", "as-newcomer",
                                    "deny", "expired", "slow", "show-link"})
            QVERIFY2(page.body.contains("id=\"" + id + '"'), id.constData());
        QCOMPARE(page.body.count("No wallet yet"), 2);
        // All that it loads is served here.
        const Answer style = m_sandbox.call("GET", u"/consent/style.css"_s);
        QCOMPARE(style.header("content-type"), "text/css; charset=utf-8");
        static const QRegularExpression picture(u"src=\"(/[^\"]+)\""_s);
        const QRegularExpressionMatch match = picture.match(QString::fromUtf8(page.body));
        QVERIFY(match.hasMatch());
        QCOMPARE(m_sandbox.call("GET", match.captured(1)).status, 200);
    }

    void choosingAMember_leadsBackWithACodeThatIsGoodOnce()
    {
        // given
        const QUrl target = choose(userId(u"tilda.fern"_s));
        QCOMPARE(target.adjusted(QUrl::RemoveQuery), QUrl(u"coterie://auth"_s));
        const QString code = QUrlQuery(target).queryItemValue(u"challengeCode"_s);
        // when
        const Answer answer = exchange(code);
        // then
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"user"_s][u"username"_s].toString(), u"tilda.fern"_s);
        QCOMPARE(statusOfMe(answer.json()), 200);
        QCOMPARE(exchange(code).status, 404);
    }

    void aRedirectUrlKeepsItsOwnQuery()
    {
        const QUrl target = choose(userId(u"ada.kvist"_s), {}, u"https://example.com/back?a=b"_s);
        QCOMPARE(QUrlQuery(target).queryItemValue(u"a"_s), u"b"_s);
        QVERIFY(!QUrlQuery(target).queryItemValue(u"challengeCode"_s).isEmpty());
    }

    void deny_leadsBackWithAnError() { QCOMPARE(choose(u"deny"_s), QUrl(u"coterie://auth?error=access_denied"_s)); }

    void anExpiredCode_isNotExchanged()
    {
        QCOMPARE(exchange(codeOf(choose(userId(u"ada.kvist"_s), u"expired=1"_s))).status, 404);

        const auto newCode = [this] {
            return m_sandbox.control(u"code"_s, {{u"member"_s, u"ada.kvist"_s}})[u"challengeCode"_s].toString();
        };
        QString code = newCode();
        m_sandbox.control(u"codes"_s, {{u"expire"_s, true}});
        QCOMPARE(exchange(code).status, 404);
        m_sandbox.control(u"codes"_s, {{u"lifetime"_s, -1}});
        code = newCode();
        QCOMPARE(exchange(code).status, 404);
        m_sandbox.control(u"codes"_s, {{u"lifetime"_s, 60'000}});
        QCOMPARE(exchange(newCode()).status, 200);
    }

    void aSlowAnswer_takesItsTime()
    {
        m_sandbox.control(u"consent"_s, {{u"delay"_s, 400}});
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!codeOf(choose(userId(u"ada.kvist"_s), u"slow=1"_s)).isEmpty());
        QVERIFY(clock.elapsed() >= 400);
    }

    void theLink_canBeShownInstead()
    {
        const Answer page = decide(consentPath(), u"deny"_s, u"show-link=1"_s);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<a id=\"continue\" href=\"coterie://auth?error=access_denied\">"));
    }

    void aSignIn_isDecidedOnce()
    {
        const QString path = consentPath();
        QCOMPARE(decide(path, u"nobody"_s).status, 400); // and may be tried again
        QCOMPARE(decide(path, u"deny"_s).status, 303);
        QCOMPARE(decide(path, u"deny"_s).status, 400);
        QCOMPARE(m_sandbox.call("GET", path).status, 400);
        QCOMPARE(m_sandbox.call("GET", u"/consent?state=made-up"_s).status, 400);
        QCOMPARE(m_sandbox.call("GET", u"/consent/other"_s).status, 404);
        QCOMPARE(m_sandbox.call("PUT", u"/consent"_s).status, 405);
    }

    void aNewcomer_hasNoWalletAndCannotPostYet()
    {
        const QJsonObject session = exchange(codeOf(choose(u"newcomer"_s))).json();
        QCOMPARE(session[u"user"_s][u"username"_s].toString(), u"nova.tern"_s);
        const auto bearer = authorization(session);
        QCOMPARE(m_sandbox.call("GET", users + u"/me/wallets"_s, {}, bearer).json()[u"wallets"_s].toArray().size(), 0);
        const QString path = u"/api/v1/communities/%1/messages"_s.arg(m_sandbox.token());
        const QJsonObject post{
            {u"content"_s, u"hello"_s}, {u"chainId"_s, u"solana"_s}, {u"walletAddress"_s, m_sandbox.walletAddress()}};
        QCOMPARE(m_sandbox.call("POST", path, QJsonDocument(post).toJson(), bearer).status, 403);
        // The next one is somebody else, and the first one is on the page from now on.
        QVERIFY(m_sandbox.call("GET", consentPath()).body.contains("id=\"as-nova-tern\""));
        QCOMPARE(exchange(codeOf(choose(u"newcomer"_s))).json()[u"user"_s][u"username"_s].toString(), u"rollo.beck"_s);
    }

    void callback_takesTheCodeOfXWithItsVerifier()
    {
        const QString path = users + u"/twitter/callback"_s;
        const QJsonObject code = m_sandbox.control(u"twitter-code"_s, {{u"member"_s, u"lena.brook"_s}});
        const Answer answer = m_sandbox.post(path, code);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"user"_s][u"username"_s].toString(), u"lena.brook"_s);
        QCOMPARE(m_sandbox.post(path, code).status, 401);
        QJsonObject wrong = m_sandbox.control(u"twitter-code"_s, {{u"member"_s, u"lena.brook"_s}});
        wrong[u"codeVerifier"_s] = u"invented"_s;
        QCOMPARE(m_sandbox.post(path, wrong).status, 401);
    }

    void secrets_containEveryTokenAndCode()
    {
        const QString code = codeOf(choose(userId(u"lena.brook"_s)));
        const QJsonObject session = exchange(code).json();
        const QJsonArray secrets = m_sandbox.control(u"secrets"_s)[u"secrets"_s].toArray();
        for (const QJsonValue &secret :
             {QJsonValue(code), session[u"accessToken"_s], session[u"refreshToken"_s], m_sandbox.ready()[u"apiKey"_s]})
            QVERIFY(secrets.contains(secret));
    }

private:
    /** Starts a sign-in; the path and query of its consent page. */
    QString consentPath(const QString &redirectUrl = u"coterie://auth"_s)
    {
        const QString query = u"?redirectUrl="_s + QString::fromLatin1(QUrl::toPercentEncoding(redirectUrl));
        const Answer answer = m_sandbox.call("GET", users + u"/twitter/auth-url"_s + query);
        return answer.json()[u"authUrl"_s].toString().mid(m_sandbox.url().size());
    }

    /** Sends the form of the consent page as a browser does. */
    Answer decide(const QString &path, const QString &choice, const QString &options = {})
    {
        const QString state = QUrlQuery(QUrl(path)).queryItemValue(u"state"_s);
        const QString form = u"state=%1&choice=%2&%3"_s.arg(state, choice, options);
        return m_sandbox.call("POST", u"/consent"_s, form.toLatin1(),
                              {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    /** Where the consent page sends the browser. */
    QUrl choose(const QString &choice, const QString &options = {}, const QString &redirectUrl = u"coterie://auth"_s)
    {
        const Answer answer = decide(consentPath(redirectUrl), choice, options);
        return answer.status == 303 ? QUrl::fromEncoded(answer.header("location")) : QUrl();
    }

    static QString codeOf(const QUrl &target) { return QUrlQuery(target).queryItemValue(u"challengeCode"_s); }

    Answer exchange(const QString &code)
    {
        return m_sandbox.call("POST", users + u"/twitter/challenge/exchange"_s,
                              QJsonDocument(QJsonObject{{u"challengeCode"_s, code}}).toJson(), {{"Authorization", ""}});
    }

    static QList<std::pair<QByteArray, QByteArray>> authorization(const QJsonObject &session)
    {
        return {{"Authorization", "Bearer " + session[u"accessToken"_s].toString().toLatin1()}};
    }

    int statusOfMe(const QJsonObject &session)
    {
        return m_sandbox.call("GET", users + u"/me"_s, {}, authorization(session)).status;
    }

    QString userId(const QString &username)
    {
        const QJsonArray members = m_sandbox.control(u"members"_s)[u"members"_s].toArray();
        for (const auto &member : members)
            if (member[u"username"_s] == username)
                return member[u"userId"_s].toString();
        return {};
    }

    SandboxServer m_sandbox{QStringList{u"--control"_s, u"--redirect-url"_s, u"https://example.com/back?a=b"_s}};
};

QTEST_GUILESS_MAIN(tst_signin)
#include "tst_signin.moc"
