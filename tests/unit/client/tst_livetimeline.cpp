// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "support/SandboxServer.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000; // ms

} // namespace

/** A feed on the real sandbox, with real sockets and threads. */
class tst_livetimeline : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void init()
    {
        (void)m_sandbox.control(u"clear"_s);
        m_notices.clear();
        m_states.clear();
        m_reasons.clear();
        m_published.clear();
    }

    void cleanup()
    {
        m_feed.reset();
        m_service.reset();
    }

    void F4_eventsCostNoRequest()
    {
        // given
        open(m_sandbox.token());
        const int before = gets();

        // when another member posts, likes, and is moderated
        for (int i = 0; i < 30; ++i)
            m_last = publish(u"hello %1"_s.arg(i));
        (void)m_sandbox.control(u"like"_s, {{u"member"_s, other()}, {u"messageId"_s, m_last}});
        (void)m_sandbox.control(u"moderate"_s, {{u"messageId"_s, m_last}, {u"isHarmful"_s, true}});

        // then
        QTRY_VERIFY_WITH_TIMEOUT(row(m_last) && row(m_last)->snapshot().isHarmful, patience);
        QCOMPARE(row(m_last)->snapshot().likeCount, 1);
        QCOMPARE(gets(), before);
        QVERIFY(m_notices.isEmpty());
    }

    void F6_aGapOf180LeavesNoHoleOrOneThatLoads()
    {
        // given pages of 50 messages
        const QString token = m_sandbox.token(1);
        open(token);
        const QSet<MessageId> before = ids();
        const int asked = gets(token);

        // when 180 messages are published during an outage
        QCOMPARE(m_sandbox.control(u"drop"_s, {{u"token"_s, token}, {u"abrupt"_s, true}}).value(u"dropped"_s).toInt(),
                 1);
        const QJsonArray missed =
            m_sandbox.control(u"fill"_s, {{u"token"_s, token}, {u"count"_s, 180}}).value(u"messageIds"_s).toArray();

        // then three pages are fetched, and a hole is left
        QTRY_VERIFY_WITH_TIMEOUT(hole().has_value(), patience);
        QVERIFY(row(missed.last().toString()));
        QVERIFY2(gets(token) - asked <= 4, qPrintable(QString::number(gets(token) - asked)));

        // when the hole is loaded completely
        for (int round = 0; round < 5 && hole(); ++round) {
            const int rows = m_feed->feed().size();
            m_feed->loadHole(*hole());
            QTRY_VERIFY_WITH_TIMEOUT(!hole() || m_feed->feed().size() > rows, patience);
        }

        // then nothing is missing
        QVERIFY(!hole());
        for (const auto &id : missed)
            QVERIFY(row(id.toString()));
        for (const MessageId &id : before)
            QVERIFY(row(id.text()));
    }

    void P2_fromSendingToPublished()
    {
        open(m_sandbox.token());
        (void)m_feed->post(u"a journey begins"_s);
        QCOMPARE(m_states, QStringList{u"sending"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_published.size(), 1, patience);
        QCOMPARE(m_states, (QStringList{u"sending"_s, u"inReview"_s}));
        QVERIFY(row(m_published.first())->own);
    }

    void P4_removedFlaggedAndCleared()
    {
        open(m_sandbox.token());
        (void)m_feed->post(u"buy my spam"_s);
        (void)m_feed->post(u"late-spam indeed"_s);
        (void)m_feed->post(u"an appeal"_s);
        const auto count = [this](FeedAlert::Kind kind) {
            return std::count_if(m_notices.cbegin(), m_notices.cend(),
                                 [kind](const FeedAlert &notice) { return notice.kind == kind; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(FeedAlert::Kind::PostRemoved), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(FeedAlert::Kind::PostFlagged), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(FeedAlert::Kind::PostCleared), 1, patience);
        QCOMPARE(m_notices.size(), 4);
    }

    void P5_vanishIsNotPublished()
    {
        open(m_sandbox.token(), {.refetchSpread = 50ms, .publishDeadline = 800ms});
        const int before = gets();
        (void)m_feed->post(u"vanish, please"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_states, (QStringList{u"sending"_s, u"inReview"_s, u"notPublished"_s}), patience);
        QCOMPARE(gets(), before + 1);
    }

    void P5_aLostEventIsFoundByRest()
    {
        open(m_sandbox.token(), {.refetchSpread = 50ms, .publishDeadline = 800ms});
        (void)m_sandbox.control(u"lose"_s);
        (void)m_feed->post(u"nobody was told"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_published.size(), 1, patience);
        QCOMPARE(m_states, (QStringList{u"sending"_s, u"inReview"_s}));
    }

    void P6_aServerErrorThatDidItAllTheSame()
    {
        // given a server that publishes a post and then responds with 500
        open(m_sandbox.token());
        (void)m_sandbox.control(
            u"rest"_s,
            {{u"method"_s, u"POST"_s}, {u"suffix"_s, u"/messages"_s}, {u"status"_s, 500}, {u"after"_s, true}});
        (void)m_feed->post(u"did it arrive?"_s);

        // then it is unconfirmed until its message is found, and is sent only once
        QTRY_COMPARE_WITH_TIMEOUT(m_published.size(), 1, patience);
        QCOMPARE(m_states, (QStringList{u"sending"_s, u"unconfirmed"_s}));
        int published = 0;
        const QJsonArray rows = m_sandbox.messages();
        for (const auto &message : rows)
            published += message[u"content"_s] == u"did it arrive?"_s ? 1 : 0;
        QCOMPARE(published, 1);
    }

    void P7_theServerSaysWhyNot()
    {
        open(m_sandbox.closedToken());
        (void)m_feed->post(u"let me in"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_states, (QStringList{u"sending"_s, u"failed"_s}), patience);
        QVERIFY2(m_reasons.last().contains(u"balance"_s), qPrintable(m_reasons.last()));
    }

    void L1_anOwnLikeAndAnother()
    {
        open(m_sandbox.token());
        m_last = publish(u"like me"_s);
        QTRY_VERIFY_WITH_TIMEOUT(row(m_last), patience);

        // when both like it
        m_feed->setLiked(MessageId(m_last), true);
        QCOMPARE(row(m_last)->snapshot().likeCount, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_feed->isLiking(), patience);
        (void)m_sandbox.control(u"like"_s, {{u"member"_s, other()}, {u"messageId"_s, m_last}});

        // then the count is that of the service, also after a reload
        QTRY_COMPARE_WITH_TIMEOUT(row(m_last)->snapshot().likeCount, 2, patience);
        const int before = gets();
        m_feed->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(gets(), before + 1, patience);
        publishAndWait();
        QCOMPARE(row(m_last)->snapshot().likeCount, 2);

        // when the like is removed
        m_feed->setLiked(MessageId(m_last), false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_feed->isLiking(), patience);
        publishAndWait();
        QCOMPARE(row(m_last)->snapshot().likeCount, 1);
    }

    void L1_aRefusedLikeSaysWhy()
    {
        open(m_sandbox.token());
        m_last = publish(u"do not like me"_s);
        QTRY_VERIFY_WITH_TIMEOUT(row(m_last), patience);
        (void)m_sandbox.control(u"rest"_s, {{u"method"_s, u"POST"_s},
                                            {u"suffix"_s, u"/like"_s},
                                            {u"status"_s, 403},
                                            {u"body"_s, QJsonObject{{u"message"_s, u"Banned here"_s}}}});
        m_feed->setLiked(MessageId(m_last), true);
        QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), 1, patience);
        QVERIFY(m_notices.first().reason.contains(u"Banned here"_s));
        QCOMPARE(row(m_last)->snapshot().likeCount, 0);
    }

    void theLossOfASignInStopsTheConnection()
    {
        // given
        open(m_sandbox.token());
        (void)m_sandbox.control(u"tickets"_s, {{u"status"_s, 401}, {u"count"_s, -1}});

        // when
        (void)m_sandbox.control(u"drop"_s);

        // then it waits for the user, and continues on request
        QTRY_COMPARE_WITH_TIMEOUT(m_feed->connection().phase, ConnectionPhase::Halted, patience);
        QCOMPARE(m_feed->connection().reason, ConnectionReason::SignInRequired);
        (void)m_sandbox.control(u"clear"_s);
        m_feed->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_feed->connection().phase, ConnectionPhase::Live, patience);
    }

private:
    void open(const QString &token, Timeline::Timing timing = {.refetchSpread = 50ms})
    {
        NetworkClient::Options options;
        const auto credentials =
            Account::credentials({m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}});
        QVERIFY(credentials.ok());
        options.credentials = credentials.value();
        options.realtime.firstReconnect = 200ms;
        options.realtime.backoffBase = 200ms;
        options.realtime.backoffFloor = 10ms;
        options.realtime.retryNowJitter = 10ms;
        m_service = std::make_unique<Account>(options, nullptr, timing);
        bool known = false;
        m_service->loadIdentity(this, [&known](const std::optional<ApiError> &error) { known = !error; });
        QTRY_VERIFY_WITH_TIMEOUT(known, patience);
        m_feed = m_service->openFeed(TokenAddress(token));
        connect(m_feed.get(), &Timeline::noticed, this, [this](const FeedAlert &notice) { m_notices << notice; });
        connect(m_feed.get(), &Timeline::postPublished, this,
                [this](const PostId &, const Message &message) { m_published << message.id.text(); });
        connect(m_feed.get(), &Timeline::postChanged, this,
                [this](const PostId &, PostState state, const QString &reason) {
                    m_states << name(state);
                    m_reasons << reason;
                });
        m_feed->load();
        QTRY_COMPARE_WITH_TIMEOUT(m_feed->stage(), Timeline::Stage::Ready, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_feed->connection().phase, ConnectionPhase::Live, patience);
    }
    [[nodiscard]] QString other()
    {
        return m_sandbox.control(u"members"_s).value(u"members"_s).toArray().last()[u"username"_s].toString();
    }
    QString publish(const QString &content)
    {
        return m_sandbox
            .control(u"post"_s, {{u"member"_s, other()}, {u"token"_s, m_feed->token().text()}, {u"content"_s, content}})
            .value(u"messageId"_s)
            .toString();
    }
    /** Waits for a marker event. Events stay in order, so all earlier ones have arrived then. */
    void publishAndWait()
    {
        const QString id = publish(u"a mark"_s);
        QTRY_VERIFY_WITH_TIMEOUT(row(id), patience);
    }
    [[nodiscard]] int gets(const QString &token = {})
    {
        const QString community = token.isEmpty() ? m_sandbox.token() : token;
        return m_sandbox.control(u"state"_s)
            .value(u"requests"_s)[u"GET /api/v1/communities/"_s + community + u"/messages"_s]
            .toInt();
    }
    [[nodiscard]] const MessageRow *row(const QString &id) const
    {
        const RowPointer row = m_feed->feed().store().find(MessageId(id));
        return row ? row->message() : nullptr;
    }
    [[nodiscard]] std::optional<RowKey> hole() const
    {
        for (int i = 0; i < m_feed->feed().size(); ++i) {
            if (m_feed->feed().at(i)->hole())
                return m_feed->feed().at(i)->key;
        }
        return {};
    }
    [[nodiscard]] QSet<MessageId> ids() const
    {
        QSet<MessageId> held;
        for (int i = 0; i < m_feed->feed().size(); ++i) {
            if (const MessageRow *message = m_feed->feed().at(i)->message())
                held.insert(message->id());
        }
        return held;
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
    std::unique_ptr<Account> m_service;
    std::unique_ptr<Timeline> m_feed;
    QList<FeedAlert> m_notices;
    QStringList m_states;
    QStringList m_reasons;
    QStringList m_published;
    QString m_last;
};

QTEST_GUILESS_MAIN(tst_livetimeline)
#include "tst_livetimeline.moc"
