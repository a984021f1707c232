// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"

using namespace coterie::test;

/** coterie-cli tail */
class tst_tailcommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_member = m_sandbox.member(1)[u"username"_s].toString();
    }

    void statesAndEventsAreLines()
    {
        // given
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"tail"_s, u"--count"_s, u"3"_s});
        QVERIFY(!cli.awaitEvent(u"connected"_s).isEmpty());

        // when
        const QString id = publish(u"gm ☕"_s);
        (void)m_sandbox.control(u"like"_s, {{u"member"_s, m_member}, {u"messageId"_s, id}});
        (void)m_sandbox.control(u"moderate"_s, {{u"messageId"_s, id}, {u"isSpam"_s, true}});

        // then
        QCOMPARE(cli.finish(), 0);
        QVERIFY(cli.nonsense.isEmpty());
        QStringList phases;
        const QList<QJsonObject> states = cli.events(u"state"_s);
        for (const QJsonObject &state : states)
            phases << state.value("state"_L1).toString();
        QVERIFY2(phases.contains(u"live"_s), qPrintable(phases.join(u' ')));
        QVERIFY(phases.indexOf(u"fetchingTicket"_s) < phases.indexOf(u"live"_s));
        const QJsonObject message = cli.events(u"message"_s).value(0).value("data"_L1).toObject();
        QCOMPARE(message.value("id"_L1).toString(), id);
        QCOMPARE(message.value("content"_L1).toString(), u"gm ☕"_s);
        QCOMPARE(message.value("username"_L1).toString(), m_member);
        QCOMPARE(cli.events(u"like"_s).value(0).value("data"_L1)[u"liked"_s].toBool(), true);
        QCOMPARE(cli.events(u"moderation"_s).value(0).value("data"_L1)[u"isSpam"_s].toBool(), true);
    }

    void countIsExactAlsoWhenMoreComesAtOnce()
    {
        // given
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"tail"_s, u"--count"_s, u"3"_s});
        QVERIFY(!cli.awaitEvent(u"connected"_s).isEmpty());

        // when 40 events arrive at once
        QJsonArray frames;
        for (int i = 0; i < 40; ++i)
            frames.append(QJsonObject{{u"eventType"_s, u"like_update"_s},
                                      {u"data"_s, QJsonObject{{u"messageId"_s, u"m%1"_s.arg(i)}, {u"liked"_s, true}}}});
        (void)m_sandbox.control(u"inject"_s, {{u"frames"_s, frames}});

        // then
        QCOMPARE(cli.finish(), 0);
        QCOMPARE(cli.events(u"like"_s).size(), 3);
    }

    void forEndsIt()
    {
        Cli cli;
        cli.use(m_sandbox);
        QCOMPARE(cli.run({u"tail"_s, u"--for"_s, u"1.5"_s}), 0);
        QCOMPARE(cli.events(u"connected"_s).size(), 1);
    }

    void aDropIsDisconnectedConnectedGap()
    {
        // given
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"tail"_s, u"--count"_s, u"1"_s});
        QVERIFY(!cli.awaitEvent(u"connected"_s).isEmpty());

        // when
        (void)m_sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
        const QJsonObject end = cli.awaitEvent(u"disconnected"_s);
        QVERIFY(!end.value("reason"_L1).toString().isEmpty());
        QVERIFY(!cli.awaitEvent(u"connected"_s).isEmpty());
        QVERIFY(!cli.awaitEvent(u"gap"_s).isEmpty());
        (void)publish(u"and on"_s);

        // then
        QCOMPARE(cli.finish(), 0);
        QCOMPARE(cli.events(u"gap"_s).size(), 1);
    }

    void theLossOfTheSignInIsThree()
    {
        Cli cli;
        cli.use(m_sandbox);
        cli.start({u"tail"_s});
        QVERIFY(!cli.awaitEvent(u"connected"_s).isEmpty());
        (void)m_sandbox.control(u"tickets"_s, {{u"status"_s, 401}});
        (void)m_sandbox.control(u"drop"_s);
        QCOMPARE(cli.finish(), 3);
        QVERIFY(!cli.words.isEmpty());
    }

private:
    QString publish(const QString &content)
    {
        return m_sandbox
            .control(u"post"_s, {{u"member"_s, m_member}, {u"token"_s, m_sandbox.token()}, {u"content"_s, content}})
            .value(u"messageId"_s)
            .toString();
    }
    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
    QString m_member;
};

QTEST_GUILESS_MAIN(tst_tailcommand)
#include "tst_tailcommand.moc"
