// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

/** Records the events of a community. */
class Listener : public QObject {
public:
    explicit Listener(SandboxServer &sandbox, const QString &token = {})
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &frame) { m_events.append(QJsonDocument::fromJson(frame.toUtf8()).object()); });
        m_socket.open(sandbox.socketUrl(token));
    }

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QList<QJsonObject> of(const QString &type) const
    {
        QList<QJsonObject> data;
        for (const QJsonObject &event : m_events)
            if (event[u"eventType"_s] == type)
                data.append(event[u"data"_s].toObject());
        return data;
    }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_events;
};

const QString update = u"message_update"_s;
const QString moderation = u"moderation_update"_s;

} // namespace

/** From the empty 200 to the published message. */
class tst_posting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void post_isAnsweredEmptyAndPublishedLater()
    {
        // given
        SandboxServer slow({u"--control"_s, u"--moderation-delay"_s, u"400"_s});
        QVERIFY(slow.start());
        Listener listener(slow);
        QTRY_VERIFY(listener.isOpen());
        // when
        const QJsonObject body{{u"content"_s, u"  Hello there 👋 "_s},
                               {u"chainId"_s, u"solana"_s},
                               {u"walletAddress"_s, slow.walletAddress()}};
        const Answer answer = slow.post(u"/api/v1/communities/"_s + slow.token() + u"/messages"_s, body);
        // then
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
        QVERIFY(slow.messages()[0][u"content"_s] != body[u"content"_s]);
        QTRY_COMPARE(listener.of(update).size(), 1);
        const QJsonObject event = listener.of(update).constFirst();
        QCOMPARE(event[u"content"_s], body[u"content"_s]);
        QCOMPARE(event[u"userId"_s], slow.ready()[u"userId"_s]);
        QCOMPARE(slow.messages()[0][u"id"_s], event[u"id"_s]);
    }

    void messageUpdate_hasExactlyTheProtocolsFields()
    {
        Listener listener(m_sandbox);
        QTRY_VERIFY(listener.isOpen());
        QCOMPARE(m_sandbox.postMessage(u"Fields"_s), 200);
        QTRY_COMPARE(listener.of(update).size(), 1);
        QStringList fields = listener.of(update).constFirst().keys();
        fields.sort();
        QCOMPARE(fields,
                 (QStringList{u"businessId"_s, u"communityId"_s, u"content"_s, u"createdAt"_s, u"followerCount"_s,
                              u"id"_s, u"isHarmful"_s, u"isSpam"_s, u"mediaUrl"_s, u"parentMessageId"_s,
                              u"profileImageUrl"_s, u"userId"_s, u"userTwitterUrl"_s, u"username"_s}));
    }

    void reply_reachesTheThreadAndNotTheFeed()
    {
        Listener listener(m_sandbox);
        QTRY_VERIFY(listener.isOpen());
        const QString parent = m_sandbox.messages()[0][u"id"_s].toString();
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages/"_s;
        QCOMPARE(m_sandbox.postMessage(u"Indeed"_s, {}, parent), 200);
        QTRY_COMPARE(listener.of(update).size(), 1);
        const QString reply = listener.of(update).constFirst()[u"id"_s].toString();
        QCOMPARE(listener.of(update).constFirst()[u"parentMessageId"_s].toString(), parent);
        QVERIFY(m_sandbox.messages()[0][u"id"_s].toString() != reply);
        const QJsonArray replies = m_sandbox.call("GET", path + parent + u"/replies"_s).json()[u"replies"_s].toArray();
        QCOMPARE(replies[0][u"id"_s].toString(), reply);
        // Replies are one level deep.
        QCOMPARE(m_sandbox.postMessage(u"Deeper"_s, {}, reply), 400);
        QCOMPARE(m_sandbox.postMessage(u"Lost"_s, {}, u"00000000-0000-4000-8000-000000000001"_s), 404);
    }

    void post_isRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("empty") << u"content"_s << QJsonValue(u"\u00a0 \n"_s) << 400;
        QTest::newRow("no text") << u"content"_s << QJsonValue(7) << 400;
        QTest::newRow("long") << u"content"_s << QJsonValue(QString(2001, u'x')) << 400;
        QTest::newRow("as long as may be") << u"content"_s << QJsonValue(QString(2000, u'x')) << 200;
        QTest::newRow("chain") << u"chainId"_s << QJsonValue(u"dogechain"_s) << 400;
        QTest::newRow("media") << u"mediaUrl"_s << QJsonValue(u"https://evil.example/x.png"_s) << 400;
        QTest::newRow("wallet") << u"walletAddress"_s << QJsonValue(QString(44, u'X')) << 403;
        QTest::newRow("wallet's chain") << u"chainId"_s << QJsonValue(u"base"_s) << 403;
    }
    void post_isRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(int, status);
        QJsonObject body{
            {u"content"_s, u"Fine"_s}, {u"chainId"_s, u"solana"_s}, {u"walletAddress"_s, m_sandbox.walletAddress()}};
        body[field] = value;
        QCOMPARE(m_sandbox.post(u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages"_s, body).status, status);
        if (status == 200) // so that it does not end in the next test
            QTRY_COMPARE(m_sandbox.messages()[0][field], value);
    }

    void post_isRefusedWithoutTheToken() { QCOMPARE(m_sandbox.postMessage(u"Hello"_s, m_sandbox.closedToken()), 403); }

    void moderation_flagsSpamOnArrival()
    {
        Listener listener(m_sandbox);
        QTRY_VERIFY(listener.isOpen());
        QCOMPARE(m_sandbox.postMessage(u"Not a SCAM at all"_s), 200);
        QTRY_COMPARE(listener.of(update).size(), 1);
        QCOMPARE(listener.of(update).constFirst()[u"isSpam"_s].toBool(), true);
    }

    void moderation_flagsLateSpamLater()
    {
        Listener listener(m_sandbox);
        QTRY_VERIFY(listener.isOpen());
        QCOMPARE(m_sandbox.postMessage(u"late-spam"_s), 200);
        QTRY_COMPARE(listener.of(update).size(), 1);
        QCOMPARE(listener.of(update).constFirst()[u"isSpam"_s].toBool(), false);
        QTRY_COMPARE_WITH_TIMEOUT(listener.of(moderation).size(), 1, 8000);
        QCOMPARE(listener.of(moderation).constFirst()[u"isSpam"_s].toBool(), true);
        QCOMPARE(listener.of(moderation).constFirst()[u"messageId"_s], listener.of(update).constFirst()[u"id"_s]);
    }

    void moderation_clearsAfterAnAppeal()
    {
        Listener listener(m_sandbox);
        QTRY_VERIFY(listener.isOpen());
        QCOMPARE(m_sandbox.postMessage(u"I appeal to you"_s), 200);
        QTRY_COMPARE(listener.of(update).size(), 1);
        QCOMPARE(listener.of(update).constFirst()[u"isSpam"_s].toBool(), true);
        QTRY_COMPARE_WITH_TIMEOUT(listener.of(moderation).size(), 1, 9000);
        QCOMPARE(listener.of(moderation).constFirst()[u"isSpam"_s].toBool(), false);
    }

    void moderation_swallowsWhatVanishes()
    {
        Listener listener(m_sandbox);
        QTRY_VERIFY(listener.isOpen());
        QCOMPARE(m_sandbox.postMessage(u"vanish, please"_s), 200);
        QCOMPARE(m_sandbox.postMessage(u"after it"_s), 200);
        // The second verdict was scheduled later, so once it has arrived, the first one will not.
        QTRY_COMPARE(listener.of(update).size(), 1);
        QCOMPARE(listener.of(update).constFirst()[u"content"_s].toString(), u"after it"_s);
    }

    void data_survivesAKillWithPostsStillInReview()
    {
        // given a published post, a like, and a pending post
        QTemporaryDir directory;
        const QStringList arguments{u"--control"_s, u"--data"_s, directory.filePath(u"world.db"_s),
                                    u"--moderation-delay"_s};
        SandboxServer sandbox(arguments + QStringList{u"0"_s});
        QVERIFY(sandbox.start());
        const QJsonObject first = sandbox.ready();
        QCOMPARE(sandbox.postMessage(u"Kept"_s), 200);
        QTRY_COMPARE(sandbox.messages()[0][u"content"_s].toString(), u"Kept"_s);
        const QString id = sandbox.messages()[0][u"id"_s].toString();
        const QString like = u"/api/v1/communities/"_s + sandbox.token() + u"/messages/"_s + id + u"/like"_s;
        QCOMPARE(sandbox.call("POST", like).status, 200);
        sandbox.kill();
        sandbox.setArguments(arguments + QStringList{u"3600000"_s});
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.postMessage(u"Waiting"_s), 200);
        // when
        sandbox.kill();
        // then
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.ready()[u"accessToken"_s], first[u"accessToken"_s]);
        QCOMPARE(sandbox.messages()[0][u"id"_s].toString(), id);
        QCOMPARE(sandbox.messages()[0][u"liked"_s].toBool(), true);
    }

    void data_publishesAfterTheRestartWhatWasAccepted()
    {
        QTemporaryDir directory;
        SandboxServer sandbox({u"--data"_s, directory.filePath(u"world.db"_s), u"--moderation-delay"_s, u"1500"_s});
        QVERIFY(sandbox.start());
        QCOMPARE(sandbox.postMessage(u"Came through"_s), 200);
        sandbox.kill();
        QVERIFY(sandbox.start());
        QTRY_COMPARE(sandbox.messages()[0][u"content"_s].toString(), u"Came through"_s);
    }

    void data_whatWasDeletedStaysAway()
    {
        QTemporaryDir directory;
        SandboxServer sandbox({u"--control"_s, u"--data"_s, directory.filePath(u"world.db"_s)});
        QVERIFY(sandbox.start());
        const QString id = sandbox.messages()[0][u"id"_s].toString();
        sandbox.control(u"delete"_s, {{u"messageId"_s, id}});
        sandbox.kill();
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.messages()[0][u"id"_s].toString() != id);
    }

private:
    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"20"_s}};
};

QTEST_GUILESS_MAIN(tst_posting)
#include "tst_posting.moc"
