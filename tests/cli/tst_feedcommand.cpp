// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"

#include <algorithm>

using namespace coterie::test;

namespace {

std::function<bool(const QJsonObject &)> says(const QString &content, const QString &kind, const QString &state)
{
    return [content, kind, state](const QJsonObject &row) {
        return row.value("content"_L1).toString() == content && row.value("kind"_L1).toString() == kind
               && row.value("state"_L1).toString() == state;
    };
}

} // namespace

/** coterie-cli feed */
class tst_feedcommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_member = m_sandbox.member(1)[u"username"_s].toString();
    }

    void onceMeansOnce()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"feed"_s}), 0);
        QCOMPARE(cli.lines.size(), 1);
        const QJsonArray rows = cli.lines.first().value("rows"_L1).toArray();
        const QJsonArray held = m_sandbox.messages();
        QCOMPARE(rows.size(), held.size());
        for (const QString &field : {u"id"_s, u"content"_s, u"likeCount"_s, u"liked"_s, u"isSpam"_s, u"isHarmful"_s})
            QCOMPARE(rows.first()[field], held.first()[field]);
        QCOMPARE(rows.first()[u"kind"_s].toString(), u"message"_s);
        QVERIFY(rows.first()[u"own"_s].isBool());
        QVERIFY(cli.nonsense.isEmpty());
    }

    void P2_P4_postsComeOutOrAreRemovedWithANotice()
    {
        // given
        Cli cli;
        follow(cli);

        // when
        cli.write(u"post gm from a script"_s);
        cli.write(u"post cheap spam"_s);

        // then
        QVERIFY(!cli.awaitRow(says(u"gm from a script"_s, u"post"_s, u"sending"_s)).isEmpty());
        QVERIFY(!cli.awaitRow(says(u"gm from a script"_s, u"message"_s, u"published"_s)).isEmpty());
        Cli second;
        follow(second);
        second.write(u"post more spam"_s);
        const QJsonObject notice = second.await([](const QJsonObject &line) { return line.contains("notice"_L1); });
        QCOMPARE(notice.value("notice"_L1)[u"kind"_s].toString(), u"postRemoved"_s);
        QCOMPARE(notice.value("notice"_L1)[u"content"_s].toString(), u"more spam"_s);
        second.write(u"quit"_s);
        QCOMPARE(second.finish(), 0);
        cli.write(u"quit"_s);
        QCOMPARE(cli.finish(), 0);
        QVERIFY(cli.nonsense.isEmpty());
        QVERIFY(cli.words.isEmpty());
    }

    void aTextMayBeAJsonString()
    {
        Cli cli;
        follow(cli);
        cli.write(u"post \"two\\nlines ☕\""_s);
        QVERIFY(!cli.awaitRow(says(u"two\nlines ☕"_s, u"message"_s, u"published"_s)).isEmpty());
        cli.write(u"post \"not closed"_s);
        QVERIFY(!cli.awaitRow(says(u"\"not closed"_s, u"message"_s, u"published"_s)).isEmpty());
    }

    void repliesAndLikesReachTheService()
    {
        // given another member's message
        Cli cli;
        follow(cli);
        const QString id =
            m_sandbox
                .control(u"post"_s,
                         {{u"member"_s, m_member}, {u"token"_s, m_sandbox.token()}, {u"content"_s, u"like me"_s}})
                .value(u"messageId"_s)
                .toString();
        const auto row = [&cli, id](const std::function<bool(const QJsonObject &)> &fits) {
            return !cli.awaitRow([&](const QJsonObject &one) { return one.value("id"_L1) == id && fits(one); })
                        .isEmpty();
        };
        QVERIFY(row([](const QJsonObject &) { return true; }));

        // when it is liked, then unliked
        cli.write(u"like "_s + id);
        QVERIFY(row(
            [](const QJsonObject &one) { return one.value("liked"_L1).toBool() && one.value("likeCount"_L1) == 1; }));
        QTRY_COMPARE(likes(id), 1);
        cli.write(u"unlike "_s + id);
        QVERIFY(row(
            [](const QJsonObject &one) { return !one.value("liked"_L1).toBool() && one.value("likeCount"_L1) == 0; }));
        QTRY_COMPARE(likes(id), 0);

        // when it is replied to
        cli.write(u"reply "_s + id + u" \"well\\nsaid\""_s);
        QVERIFY(row([](const QJsonObject &one) { return one.value("replyCount"_L1) == 1; }));

        // when an id is unknown, then an error is printed and the program continues
        cli.write(u"like nobody"_s);
        cli.write(u"quit"_s);
        QCOMPARE(cli.finish(), 0);
        QVERIFY(cli.words.contains(u"nobody"_s));
    }

    void loadBringsOlderRows()
    {
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"feed"_s, u"--follow"_s, u"--stdin"_s});
        const auto size = [](const QJsonObject &line) { return line.value("rows"_L1).toArray().size(); };
        const QJsonObject first = cli.await([&](const QJsonObject &line) { return size(line) > 0; });
        cli.write(u"load"_s);
        QVERIFY(!cli.await([&](const QJsonObject &line) { return size(line) > size(first); }).isEmpty());
    }

    void nonsenseIsSaidAndPassedOver()
    {
        Cli cli;
        follow(cli);
        cli.write(u"dance"_s);
        cli.write(u""_s);
        cli.write(u"post"_s);
        cli.write(u"reply"_s);
        cli.write(u"post still here"_s);
        QVERIFY(!cli.awaitRow(says(u"still here"_s, u"message"_s, u"published"_s)).isEmpty());
        cli.write(u"quit"_s);
        QCOMPARE(cli.finish(), 0);
        QVERIFY(cli.words.contains(u"dance"_s));
        QCOMPARE(cli.words.count(u'\n'), 3);
    }

    void theEndOfInputWaitsForWhatIsUnderWay()
    {
        // given a slow response to a like
        const QString id = m_sandbox.messages().last()[u"id"_s].toString();
        const int before = likes(id);
        (void)m_sandbox.control(u"rest"_s, {{u"method"_s, u"POST"_s}, {u"suffix"_s, u"/like"_s}, {u"delay"_s, 400}});
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"feed"_s, u"--stdin"_s});
        cli.write((m_sandbox.messages().last()[u"liked"_s].toBool() ? u"unlike "_s : u"like "_s) + id);
        cli.write(u"post last words"_s);
        cli.closeInput();

        // then both were completed
        QCOMPARE(cli.finish(), 0);
        QVERIFY(likes(id) != before);
        QCOMPARE(m_sandbox.messages().first()[u"content"_s].toString(), u"last words"_s);
    }

    void nothingAfterQuitIsObeyed()
    {
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"feed"_s, u"--stdin"_s});
        cli.write(u"quit\npost too late"_s);
        QCOMPARE(cli.finish(), 0);
        const QString path = u"POST /api/v1/communities/"_s + m_sandbox.token() + u"/messages"_s;
        const int posts = m_sandbox.control(u"state"_s)[u"requests"_s][path].toInt();
        Cli later;
        follow(later);
        later.write(u"post in time"_s);
        QVERIFY(!later.awaitRow(says(u"in time"_s, u"message"_s, u"published"_s)).isEmpty());
        QCOMPARE(m_sandbox.control(u"state"_s)[u"requests"_s][path].toInt(), posts + 1);
        const QJsonArray rows = m_sandbox.messages();
        for (const auto &row : rows)
            QVERIFY(row[u"content"_s] != u"too late"_s);
    }

    void F6_aGapIsFilled()
    {
        // given
        Cli cli;
        follow(cli);

        // when messages are missed
        (void)m_sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
        const QJsonArray missed =
            m_sandbox.control(u"fill"_s, {{u"token"_s, m_sandbox.token()}, {u"count"_s, 3}})[u"messageIds"_s].toArray();

        // then they are all loaded, and there is no hole
        QVERIFY(!cli.awaitRow([&](const QJsonObject &row) { return row.value("id"_L1) == missed.last(); }).isEmpty());
        const QJsonArray rows = cli.lines.last().value("rows"_L1).toArray();
        for (qsizetype i = 0; i < missed.size(); ++i)
            QCOMPARE(rows.at(i)[u"id"_s], missed.at(missed.size() - 1 - i));
        QVERIFY(
            std::none_of(rows.begin(), rows.end(), [](const QJsonValue &row) { return row[u"kind"_s] == u"hole"_s; }));
    }

private:
    void follow(Cli &cli)
    {
        cli.use(m_sandbox);
        cli.start({u"feed"_s, u"--follow"_s, u"--stdin"_s});
        QVERIFY(!cli.await([](const QJsonObject &line) { return line.contains("rows"_L1); }).isEmpty());
    }
    int likes(const QString &id)
    {
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages/"_s + id + u"/likes"_s;
        return m_sandbox.call("GET", path).json()[u"likeCount"_s].toInt(-1);
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"200"_s}};
    QString m_member;
};

QTEST_GUILESS_MAIN(tst_feedcommand)
#include "tst_feedcommand.moc"
