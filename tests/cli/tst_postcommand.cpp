// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"

#include <algorithm>

using namespace coterie::test;

namespace {

QStringList states(const Cli &cli)
{
    QStringList words;
    for (const QJsonObject &line : cli.lines)
        words << line.value("state"_L1).toString();
    return words;
}

} // namespace

/** coterie-cli post */
class tst_postcommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { (void)m_sandbox.control(u"clear"_s); }

    void withoutWaitTheServersWordIsEnough()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"gm"_s}), 0);
        QCOMPARE(states(cli), (QStringList{u"sending"_s, u"inReview"_s}));
        QTRY_COMPARE(m_sandbox.messages().first()[u"content"_s].toString(), u"gm"_s);
    }

    void P2_withWaitItIsPublished()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"gm again"_s, u"--wait"_s}), 0);
        QCOMPARE(states(cli), (QStringList{u"sending"_s, u"inReview"_s, u"published"_s}));
        QCOMPARE(cli.lines.last().value("id"_L1), m_sandbox.messages().first()[u"id"_s]);
        QVERIFY(cli.nonsense.isEmpty());
    }

    void P8_whatIsLeftInReviewIsSettledByALaterRun()
    {
        // given moderation that takes longer than a run that does not wait
        SandboxServer slow({u"--moderation-delay"_s, u"4000"_s});
        QVERIFY(slow.start());
        const QTemporaryDir profile;
        Cli cli;
        cli.use(slow);
        QCOMPARE(cli.run({u"post"_s, u"gm later"_s, u"--profile"_s, profile.path()}), 0);
        QCOMPARE(states(cli), (QStringList{u"sending"_s, u"inReview"_s}));

        // when another run checks
        Cli later;
        later.use(slow);
        later.start({u"feed"_s, u"--follow"_s, u"--stdin"_s, u"--profile"_s, profile.path()});
        const QJsonObject post =
            later.awaitRow([](const QJsonObject &row) { return row.value("content"_L1) == u"gm later"_s; });
        const QJsonObject message = later.awaitRow([](const QJsonObject &row) {
            return row.value("content"_L1) == u"gm later"_s && row.value("kind"_L1) == u"message"_s;
        });
        later.write(u"quit"_s);
        QCOMPARE(later.finish(), 0);

        // then the post was in the outbox, was published, and is removed
        QCOMPARE(post.value("kind"_L1).toString(), u"post"_s);
        QCOMPARE(post.value("state"_L1).toString(), u"inReview"_s);
        QVERIFY(message.value("own"_L1).toBool());
        Cli last;
        last.use(slow);
        QCOMPARE(last.run({u"feed"_s, u"--profile"_s, profile.path()}), 0);
        QVERIFY(!last.awaitRow([&](const QJsonObject &row) { return row == message; }).isEmpty());
        const QJsonArray rows = last.lines.last().value("rows"_L1).toArray();
        QVERIFY(
            std::none_of(rows.begin(), rows.end(), [](const QJsonValue &row) { return row[u"kind"_s] == u"post"_s; }));
    }

    void P4_removedIsThree()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"buy my scam"_s, u"--wait"_s}), 3);
        QCOMPARE(states(cli), (QStringList{u"sending"_s, u"inReview"_s, u"removed"_s}));
        QVERIFY(cli.lines.last().value("isSpam"_L1).toBool());
        QVERIFY(!cli.words.isEmpty());
    }

    void P6_anUnknownOutcomeIsFour()
    {
        (void)m_sandbox.control(u"rest"_s,
                                {{u"method"_s, u"POST"_s}, {u"suffix"_s, u"/messages"_s}, {u"status"_s, 502}});
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"hello?"_s}), 4);
        QCOMPARE(states(cli), (QStringList{u"sending"_s, u"unconfirmed"_s}));
    }

    void P7_aRefusalIsThreeInTheServersWords_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("plain") << QStringList{};
        QTest::newRow("wait") << QStringList{u"--wait"_s};
    }

    void P7_aRefusalIsThreeInTheServersWords()
    {
        QFETCH(QStringList, options);
        Cli cli;
        cli.use(m_sandbox, m_sandbox.closedToken());
        QCOMPARE(cli.run(QStringList{u"post"_s, u"let me in"_s} + options), 3);
        QCOMPARE(states(cli), (QStringList{u"sending"_s, u"failed"_s}));
        QVERIFY2(cli.words.contains(u"balance"_s), qPrintable(cli.words));
    }

    void aTextIsPostedAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("list") << u"[gm, gn]"_s;
        QTest::newRow("name of a command") << u"wallet"_s;
        QTest::newRow("quotes") << u"\"gm\" 'gn' \\ {} %1"_s;
        QTest::newRow("dashes") << u"--wait a moment"_s;
    }

    void aTextIsPostedAsItIs()
    {
        QFETCH(QString, text);
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"--wait"_s, u"--"_s, text}), 0);
        QCOMPARE(m_sandbox.messages().first()[u"content"_s].toString(), text);
    }

    void aReplyGoesToItsThread()
    {
        const QString parent = m_sandbox.messages().first()[u"id"_s].toString();
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"well said"_s, u"--reply-to"_s, parent, u"--wait"_s}), 0);
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages/"_s + parent + u"/replies"_s;
        const QJsonObject replies = m_sandbox.call("GET", path).json();
        QVERIFY(QJsonDocument(replies).toJson().contains("well said"));
    }

    void anEmptyTextIsTwo()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"post"_s, u"  "_s}), 2);
        QVERIFY(cli.lines.isEmpty());
    }

private:
    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
};

QTEST_GUILESS_MAIN(tst_postcommand)
#include "tst_postcommand.moc"
