// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Jwt.h"
#include "support/SandboxServer.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie::sandbox;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

const QString users = u"/api/v1/users"_s;

/** The claims of an access token, without a check of its signature: a client cannot check it either. */
QJsonObject claimsOf(const QString &token)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

/** How a member stays in: access and refresh tokens, how they end, and what the profile of the account takes. */
class tst_account : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_sandbox.start()); }

    void jwt_isReadWithTheRightKeyAlone()
    {
        // The example of jwt.io.
        const QString token = u"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                              "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                              "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"_s;
        const auto claims = readJwt(token, "your-256-bit-secret");
        QVERIFY(claims);
        QCOMPARE(claims->value(u"name"_s).toString(), u"John Doe"_s);
        QVERIFY(!readJwt(token, "another secret"));
        QVERIFY(!readJwt(token.chopped(1), "your-256-bit-secret"));
        const QString none = signJwt({{u"sub"_s, u"me"_s}}, "k");
        QVERIFY(readJwt(none, "k"));
        QVERIFY(!readJwt(none.section(u'.', 0, 1) + u'.', "k"));
    }

    void accessTokens_sayWhoTheyAreForAndUntilWhen()
    {
        const QJsonObject claims = claimsOf(m_sandbox.accessToken());
        QCOMPARE(claims[u"sub"_s], m_sandbox.ready()[u"userId"_s]);
        QCOMPARE(claims[u"exp"_s].toInteger() - claims[u"iat"_s].toInteger(), 48 * 3600);
        // A changed one is refused.
        QString forged = m_sandbox.accessToken();
        forged[forged.size() - 3] = forged[forged.size() - 3] == u'A' ? u'B' : u'A';
        QCOMPARE(statusOfMe({{u"accessToken"_s, forged}}), 401);
    }

    void anAccessToken_expiresAndIsRenewed()
    {
        SandboxServer sandbox({u"--token-lifetime"_s, u"1"_s});
        QVERIFY(sandbox.start());
        QTRY_COMPARE(sandbox.call("GET", users + u"/me"_s).status, 401);
        const QJsonObject body{{u"refreshToken"_s, sandbox.ready()[u"refreshToken"_s]}};
        QCOMPARE(sandbox.post(users + u"/token/refresh"_s, body).status, 200);
        QCOMPARE(sandbox.post(users + u"/token/refresh"_s, body).status, 401);
    }

    void control_expiresAccessTokensOfOneMember()
    {
        const QJsonObject lena = m_sandbox.control(u"sign-in"_s, {{u"member"_s, u"lena.brook"_s}});
        m_sandbox.control(u"access-tokens"_s,
                          {{u"member"_s, u"lena.brook"_s}, {u"expire"_s, true}, {u"lifetime"_s, 60}});
        QCOMPARE(statusOfMe(lena), 401);
        QCOMPARE(statusOfMe(m_sandbox.ready()), 200);
        const Answer fresh =
            m_sandbox.post(users + u"/token/refresh"_s, {{u"refreshToken"_s, lena[u"refreshToken"_s]}});
        QCOMPARE(statusOfMe(fresh.json()), 200);
        const QJsonObject claims = claimsOf(fresh.json()[u"accessToken"_s].toString());
        QCOMPARE(claims[u"exp"_s].toInteger() - claims[u"iat"_s].toInteger(), 60);
    }

    void control_revokesAllSessionsOfAMember()
    {
        const QJsonObject lena = m_sandbox.control(u"sign-in"_s, {{u"member"_s, u"lena.brook"_s}});
        QCOMPARE(m_sandbox.control(u"revoke"_s, {{u"member"_s, u"lena.brook"_s}})[u"sessions"_s].toInt(), 1);
        QCOMPARE(statusOfMe(lena), 401);
        QCOMPARE(m_sandbox.post(users + u"/token/refresh"_s, {{u"refreshToken"_s, lena[u"refreshToken"_s]}}).status,
                 401);
    }

    void sessions_surviveARestartWithData()
    {
        QTemporaryDir folder;
        SandboxServer sandbox({u"--control"_s, u"--data"_s, folder.filePath(u"world"_s)});
        QVERIFY(sandbox.start());
        const QJsonObject newcomer = sandbox.control(u"newcomer"_s, {{u"username"_s, u"late.comer"_s}});
        const QJsonObject session = sandbox.control(u"sign-in"_s, {{u"member"_s, u"late.comer"_s}});
        sandbox.kill();
        QVERIFY(sandbox.start());
        const Answer me = sandbox.call("GET", users + u"/me"_s, {}, authorization(session));
        QCOMPARE(me.json()[u"user"_s][u"id"_s], newcomer[u"userId"_s]);
        // An expired session of the usual member is replaced in the ready line.
        sandbox.setArguments({u"--control"_s, u"--data"_s, folder.filePath(u"world"_s), u"--token-lifetime"_s, u"1"_s});
        QCOMPARE(sandbox.control(u"revoke"_s, {{u"member"_s, u"ada.kvist"_s}})[u"sessions"_s].toInt(), 1);
        sandbox.kill();
        QVERIFY(sandbox.start());
        QTRY_COMPARE(sandbox.call("GET", users + u"/me"_s).status, 401);
        sandbox.kill();
        sandbox.setArguments({u"--data"_s, folder.filePath(u"world"_s)});
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.call("GET", users + u"/me"_s).status, 200);
    }

    void username_isRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("short") << u"ab"_s << u"3 to 30"_s;
        QTest::newRow("long") << QString(31, u'a') << u"3 to 30"_s;
        QTest::newRow("space") << u"a b c"_s << u"letters"_s;
        QTest::newRow("reserved") << u"Admin"_s << u"reserved"_s;
        QTest::newRow("taken") << u"LENA.brook"_s << u"taken"_s;
        QTest::newRow("own, in capitals") << u"ADA.KVIST"_s << QString();
    }
    void username_isRefusedWithTheReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const QByteArray body = QJsonDocument(QJsonObject{{u"username"_s, name}}).toJson();
        const Answer answer = m_sandbox.call("PATCH", users + u"/me/username"_s, body);
        QCOMPARE(answer.status, reason.isEmpty() ? 200 : 400);
        if (reason.isEmpty())
            QCOMPARE(answer.json()[u"user"_s][u"username"_s].toString(), name);
        else
            QVERIFY(answer.json()[u"message"_s].toString().contains(reason));
    }

    void picture_isServedUnderTheAddressOfTheNextStart()
    {
        QTemporaryDir folder;
        SandboxServer sandbox({u"--data"_s, folder.filePath(u"world"_s)});
        QVERIFY(sandbox.start());
        const QString path = users + u"/me/pfp"_s;
        const QJsonObject picture{{u"data"_s, u"R0lGODlhAQABAAAAACw="_s}, {u"contentType"_s, u"image/gif"_s}};
        QCOMPARE(sandbox.post(path, {{u"data"_s, u"AAAA"_s}, {u"contentType"_s, u"image/gif"_s}}).status, 400);
        const QString first = sandbox.post(path, picture).json()[u"imageUrl"_s].toString();
        const auto image = [&] {
            return sandbox.call("GET", users + u"/me"_s).json()[u"user"_s][u"profileImageUrl"_s].toString();
        };
        QCOMPARE(image(), first);
        sandbox.kill();
        QVERIFY(sandbox.start());
        QVERIFY(image().startsWith(sandbox.url()));
        QVERIFY(sandbox.call("GET", image().mid(sandbox.url().size())).body.startsWith("GIF89a"));
    }

private:
    static QList<std::pair<QByteArray, QByteArray>> authorization(const QJsonObject &session)
    {
        return {{"Authorization", "Bearer " + session[u"accessToken"_s].toString().toLatin1()}};
    }

    int statusOfMe(const QJsonObject &session)
    {
        return m_sandbox.call("GET", users + u"/me"_s, {}, authorization(session)).status;
    }

    SandboxServer m_sandbox;
};

QTEST_GUILESS_MAIN(tst_account)
#include "tst_account.moc"
