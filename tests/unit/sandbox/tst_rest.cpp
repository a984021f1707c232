// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Headers withoutKey()
{
    return {{"x-api-key", ""}};
}

Headers withoutToken()
{
    return {{"Authorization", ""}};
}

QStringList ids(const QJsonArray &messages)
{
    QStringList list;
    for (const auto &message : messages)
        list.append(message[u"id"_s].toString());
    return list;
}

} // namespace

/** Tests the sandbox's REST API over HTTP. */
class tst_rest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void groupK_wantsTheKeyAlone()
    {
        const QString top = u"/api/v1/communities/top"_s;
        QCOMPARE(m_sandbox.call("GET", top, {}, withoutToken()).status, 200);
        QCOMPARE(m_sandbox.call("GET", top, {}, withoutKey()).status, 401);
        QCOMPARE(m_sandbox.call("GET", top, {}, {{"x-api-key", "wrong"}}).status, 403);
    }

    void groupJ_wantsKeyAndToken()
    {
        const QString me = u"/api/v1/users/me"_s;
        QCOMPARE(m_sandbox.call("GET", me).status, 200);
        QCOMPARE(m_sandbox.call("GET", me, {}, withoutKey()).status, 401);
        QCOMPARE(m_sandbox.call("GET", me, {}, withoutToken()).status, 401);
        QCOMPARE(m_sandbox.call("GET", me, {}, {{"Authorization", "Bearer wrong"}}).status, 401);
        QCOMPARE(m_sandbox.call("GET", me, {}, {{"x-api-key", "wrong"}}).status, 403);
    }

    void refresh_rotatesBothTokens()
    {
        const QJsonObject first = m_sandbox.control(u"sign-in"_s, {{u"member"_s, u"kaito.moriva"_s}});
        const QJsonObject body{{u"refreshToken"_s, first[u"refreshToken"_s]}};
        const QJsonObject second = m_sandbox.post(u"/api/v1/users/token/refresh"_s, body).json();
        QVERIFY(!second[u"accessToken"_s].toString().isEmpty());
        QVERIFY(second[u"accessToken"_s] != first[u"accessToken"_s]);
        QVERIFY(second[u"refreshToken"_s] != first[u"refreshToken"_s]);
        const auto me = [this](const QJsonObject &session) {
            return m_sandbox.call("GET", u"/api/v1/users/me"_s, {},
                                  {{"Authorization", "Bearer " + session[u"accessToken"_s].toString().toUtf8()}});
        };
        QCOMPARE(me(first).status, 401);
        QCOMPARE(me(second).json()[u"user"_s][u"username"_s].toString(), u"kaito.moriva"_s);
        QCOMPARE(m_sandbox.post(u"/api/v1/users/token/refresh"_s, body).status, 401);
    }

    void messages_pageByTimeWithoutGapOrOverlap()
    {
        // given
        const QJsonArray all = m_sandbox.messages({}, u"?limit=100"_s);
        // when
        QStringList paged;
        QString before;
        forever {
            const QJsonArray page =
                m_sandbox.messages({}, before.isEmpty() ? u"?limit=7"_s : u"?limit=7&before="_s + before);
            paged += ids(page);
            if (page.size() < 7)
                break;
            before = paged.constLast();
        }
        // then
        QVERIFY(all.size() > 50);
        QCOMPARE(paged.first(all.size()), ids(all));
        QCOMPARE(QSet<QString>(paged.cbegin(), paged.cend()).size(), paged.size());
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1][u"createdAt"_s].toString() > all[i][u"createdAt"_s].toString());
    }

    void messages_ascendAndSortByLikes()
    {
        const QJsonArray oldest = m_sandbox.messages({}, u"?order=asc&limit=3"_s);
        QVERIFY(oldest[0][u"createdAt"_s].toString() < oldest[1][u"createdAt"_s].toString());
        const QJsonArray liked = m_sandbox.messages({}, u"?sort=likes&limit=5"_s);
        for (qsizetype i = 1; i < liked.size(); ++i)
            QVERIFY(liked[i - 1][u"likeCount"_s].toInteger() >= liked[i][u"likeCount"_s].toInteger());
        QCOMPARE(ids(m_sandbox.messages({}, u"?sort=likes&limit=2&offset=3"_s)), ids(liked).mid(3));
    }

    void messages_filterBeforeTheLimit()
    {
        const QString id = m_sandbox.messages({}, u"?limit=1"_s)[0][u"id"_s].toString();
        m_sandbox.control(u"moderate"_s, {{u"messageId"_s, id}, {u"isSpam"_s, true}});
        const QJsonArray clean = m_sandbox.messages({}, u"?filterIsSpam=true&filterIsHarm=true&limit=5"_s);
        QCOMPARE(clean.size(), 5);
        QVERIFY(!ids(clean).contains(id));
        m_sandbox.control(u"moderate"_s, {{u"messageId"_s, id}, {u"isHarmful"_s, true}});
        QVERIFY(ids(m_sandbox.messages({}, u"?filterIsSpam=true&limit=5"_s)).contains(id));
        QVERIFY(!ids(m_sandbox.messages({}, u"?filterIsHarm=true&limit=5"_s)).contains(id));
    }

    void messages_datesHaveMicroseconds()
    {
        static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$"_s);
        QVERIFY(date.match(m_sandbox.messages()[0][u"createdAt"_s].toString()).hasMatch());
    }

    void likes_countOnceAndUnlikeOnce()
    {
        const QJsonValue message = m_sandbox.messages({}, u"?order=asc&limit=1"_s)[0];
        const QString path =
            u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages/"_s + message[u"id"_s].toString();
        const auto count = [&] { return m_sandbox.call("GET", path + u"/likes"_s).json()[u"likeCount"_s].toInteger(); };
        m_sandbox.call("DELETE", path + u"/like"_s);
        const qint64 before = count();
        QCOMPARE(m_sandbox.call("POST", path + u"/like"_s).status, 200);
        QCOMPARE(m_sandbox.call("POST", path + u"/like"_s).status, 200);
        QCOMPARE(count(), before + 1);
        QCOMPARE(m_sandbox.call("DELETE", path + u"/like"_s).status, 200);
        QCOMPARE(m_sandbox.call("DELETE", path + u"/like"_s).status, 404);
        QCOMPARE(count(), before);
    }

    void community_isMadeForAPlausibleAddress()
    {
        const QString plausible(43, u'K');
        const QString path = u"/api/v1/communities/"_s;
        QCOMPARE(m_sandbox.call("GET", path + u"no-such-token"_s).status, 404);
        QCOMPARE(m_sandbox.call("GET", path + u"a%2Fb"_s).status, 404);
        const Answer first = m_sandbox.call("GET", path + plausible);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json()[u"community"_s][u"tokenAddress"_s].toString(), plausible);
        QCOMPARE(m_sandbox.call("GET", path + plausible).json(), first.json());
    }

    void media_isServedAsItWasUploaded()
    {
        const QByteArray image = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
        const auto upload = [this](const QByteArray &bytes) {
            return m_sandbox.post(u"/api/v1/communities/media"_s, {{u"data"_s, QString::fromLatin1(bytes.toBase64())},
                                                                   {u"contentType"_s, u"image/png"_s}});
        };
        const QString url = upload(image).json()[u"mediaUrl"_s].toString();
        QVERIFY(url.startsWith(m_sandbox.url()));
        const Answer file = m_sandbox.call("GET", url.mid(m_sandbox.url().size()));
        QCOMPARE(file.header("content-type"), "image/png");
        QCOMPARE(file.body, image);
        QCOMPARE(upload("not an image").status, 400);
    }

    void pictures_areDrawnUnderItsOwnAddress()
    {
        const auto served = [this](const QString &url) {
            if (!url.startsWith(m_sandbox.url() + u"/pictures/"_s))
                return Answer();
            return m_sandbox.call("GET", url.mid(m_sandbox.url().size()), {}, withoutKey());
        };
        const QJsonObject top = m_sandbox.call("GET", u"/api/v1/communities/top"_s).json();
        const Answer token = served(top[u"communities"_s][0][u"tokenImageUrl"_s].toString());
        QCOMPARE(token.header("content-type"), "image/png");
        QVERIFY(token.body.startsWith("\x89PNG"));
        QVERIFY(token.body.size() < 60'000);
        int withPortrait = 0;
        int without = 0;
        QSet<QString> media;
        const QJsonArray communities = top[u"communities"_s].toArray();
        for (const auto &community : communities) {
            if (community[u"tokenSymbol"_s] == u"$OODLEK"_s)
                QVERIFY(community[u"tokenImageUrl"_s].isNull()); // without a picture, initials are shown
            const QString path = u"/api/v1/communities/%1/messages?limit=100"_s;
            const QJsonObject page = m_sandbox.call("GET", path.arg(community[u"tokenAddress"_s].toString())).json();
            const QJsonArray messages = page[u"messages"_s].toArray();
            for (const auto &message : messages) {
                withPortrait += message[u"profileImageUrl"_s].isString();
                without += message[u"profileImageUrl"_s].isNull();
                media.insert(message[u"mediaUrl"_s].toString());
            }
        }
        QVERIFY(withPortrait > without && without > 0);
        QVERIFY(media.remove(QString()));
        bool animated = false;
        for (const QString &url : std::as_const(media)) {
            const Answer file = served(url);
            QCOMPARE(file.status, 200);
            animated = animated || file.body.startsWith("GIF89a");
            QCOMPARE(served(url).body, file.body);
        }
        QVERIFY(media.size() >= 4 && animated);
        for (const QString &path : {u"/pictures/media/none.png"_s, u"/pictures/media/mascot.png"_s,
                                    u"/pictures/no/a.png"_s, u"/pictures/media/..%2Fpeople%2Fkaito.moriva.png"_s})
            QCOMPARE(m_sandbox.call("GET", path).status, 404);
    }

    void follow_movesBothCounts()
    {
        const QString other = m_sandbox.messages()[0][u"userId"_s].toString();
        const QString path = u"/api/v1/users/"_s + other;
        m_sandbox.call("DELETE", path + u"/follow"_s);
        const auto followers = [&] {
            return m_sandbox.call("GET", path + u"/profile"_s).json()[u"user"_s][u"nativeFollowerCount"_s].toInteger();
        };
        const qint64 before = followers();
        QCOMPARE(m_sandbox.call("POST", path + u"/follow"_s).status, 200);
        QCOMPARE(followers(), before + 1);
        const QString me = m_sandbox.ready()[u"userId"_s].toString();
        QCOMPARE(m_sandbox.call("POST", u"/api/v1/users/"_s + me + u"/follow"_s).status, 400);
        QCOMPARE(m_sandbox.call("GET", u"/api/v1/users/nobody/profile"_s).status, 404);
    }

    void errors_areASentence_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QString community = u"/api/v1/communities/"_s;
        const QByteArray none;
        QTest::newRow("nowhere") << QByteArray("GET") << u"/api/v1/nowhere"_s << none << 404;
        QTest::newRow("method") << QByteArray("PUT") << u"/api/v1/users/me"_s << none << 405;
        QTest::newRow("json") << QByteArray("POST") << u"/api/v1/users/token/refresh"_s << QByteArray("{") << 400;
        QTest::newRow("array") << QByteArray("POST") << u"/api/v1/users/token/refresh"_s << QByteArray("[]") << 400;
        QTest::newRow("large") << QByteArray("POST") << u"/api/v1/users/token/refresh"_s << QByteArray(100'000, 'x')
                               << 413;
        QTest::newRow("uuid") << QByteArray("POST") << community + u"T/messages/abc/like"_s << none << 400;
        QTest::newRow("message") << QByteArray("GET")
                                 << community + u"T/messages/00000000-0000-4000-8000-000000000001/likes"_s << none
                                 << 404;
        QTest::newRow("limit") << QByteArray("GET") << community + u"T/messages?limit=many"_s << none << 400;
        QTest::newRow("before") << QByteArray("GET") << community + u"T/messages?before=x"_s << none << 400;
        QTest::newRow("sort") << QByteArray("GET") << community + u"T/messages?sort=size"_s << none << 400;
        QTest::newRow("ticket") << QByteArray("POST") << community + u"nope/ws/ticket"_s << none << 404;
    }
    void errors_areASentence()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        path.replace(u"/T/"_s, u'/' + m_sandbox.token() + u'/');
        const Answer answer = m_sandbox.call(method, path, body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json().keys(), QStringList{u"message"_s});
        QVERIFY(!answer.json()[u"message"_s].toString().isEmpty());
    }

    void report_wantsTextForOther()
    {
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages/"_s
                             + m_sandbox.messages()[0][u"id"_s].toString() + u"/report"_s;
        QCOMPARE(m_sandbox.post(path, {{u"reason"_s, u"spam"_s}}).status, 200);
        QCOMPARE(m_sandbox.post(path, {{u"reason"_s, u"other"_s}}).status, 400);
        QCOMPARE(m_sandbox.post(path, {{u"reason"_s, u"other"_s}, {u"text"_s, u"odd"_s}}).status, 200);
        QCOMPARE(m_sandbox.post(path, {{u"reason"_s, u"because"_s}}).status, 400);
    }

    void rateLimit_answers429WithRetryAfter()
    {
        SandboxServer busy({u"--rate-limit"_s, u"2"_s});
        QVERIFY(busy.start());
        Answer answer;
        for (int i = 0; i < 20 && answer.status != 429; ++i)
            answer = busy.call("GET", u"/api/v1/communities/top"_s);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.header("retry-after"), "1");
        QVERIFY(answer.json().contains(u"message"_s));
        QElapsedTimer clock;
        clock.start();
        while (answer.status != 200 && clock.elapsed() < 5000)
            answer = busy.call("GET", u"/api/v1/communities/top"_s);
        QCOMPARE(answer.status, 200);
    }

private:
    SandboxServer m_sandbox{QStringList{u"--control"_s}};
};

QTEST_GUILESS_MAIN(tst_rest)
#include "tst_rest.moc"
