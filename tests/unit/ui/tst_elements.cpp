// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "support/SandboxServer.h"
#include "ui/app/AppController.h"
#include "ui/community/CommunityTimeline.h"
#include "ui/feed/FeedRoles.h"

#include <QJsonArray>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000; // ms

const char communityQml[] = "import QtQml\n"
                            "import Coterie.Core\n"
                            "Community {\n"
                            "    property int rows: timeline.feed.count\n"
                            "    property bool ready: timeline.stage === CommunityTimeline.Ready\n"
                            "}\n";

const char eventsQml[] = "import QtQml\n"
                         "import Coterie.Core\n"
                         "CommunityEvents {\n"
                         "    property var heard: []\n"
                         "    onConnected: heard.push('connected')\n"
                         "    onDisconnected: reason => heard.push('disconnected ' + (reason.length > 0))\n"
                         "    onGap: heard.push('gap')\n"
                         "    onMessageReceived: message => heard.push(message.username + ': ' + message.content)\n"
                         "    onLikeReceived: (messageId, liked) => heard.push('like ' + messageId + ' ' + liked)\n"
                         "    onModerationReceived: (messageId, isSpam, isHarmful) =>\n"
                         "        heard.push('moderation ' + messageId + ' ' + isSpam + ' ' + isHarmful)\n"
                         "}\n";

} // namespace

/** Community and CommunityEvents as QML of other programs uses them. */
class tst_elements : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.start()); }

    void init()
    {
        (void)m_sandbox.control(u"clear"_s);
        m_profile = std::make_unique<QTemporaryDir>();
        m_controller = std::make_unique<AppController>(
            AppController::Start{.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}},
                                 .profile = m_profile->path()});
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
    }
    void cleanup()
    {
        m_engine.reset();
        m_controller.reset();
    }

    void aCommunityLoadsAndGoesWithItsElement()
    {
        // given an element that is created before the service
        const auto element = make(communityQml, m_sandbox.token(5));
        QVERIFY(element);
        QVERIFY(!element->property("ready").toBool());

        // when
        m_controller->begin();

        // then
        QTRY_VERIFY_WITH_TIMEOUT(element->property("ready").toBool(), patience);
        QVERIFY(element->property("rows").toInt() > 10);
        QCOMPARE(element->property("tokenAddress").toString(), m_sandbox.token(5));
    }

    void aCommunityFollowsItsAddress()
    {
        // given
        m_controller->begin();
        const auto element = make(communityQml, m_sandbox.token(5));
        QVERIFY(element);
        QTRY_VERIFY_WITH_TIMEOUT(element->property("ready").toBool(), patience);
        auto *model = element->property("timeline").value<CommunityTimeline *>()->feed();
        const QString first = model->index(0).data(feedRole("messageId")).toString();

        // when
        element->setProperty("tokenAddress", m_sandbox.token(1));

        // then
        QVERIFY(!element->property("ready").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(element->property("ready").toBool(), patience);
        QVERIFY(model->count() > 10);
        QVERIFY(model->index(0).data(feedRole("messageId")).toString() != first);
    }

    void anUnknownCommunityFails()
    {
        m_controller->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->accounts()->stage(), Accounts::Ready, patience);
        (void)m_sandbox.control(u"rest"_s, {{u"method"_s, u"GET"_s},
                                            {u"path"_s, u"/api/v1/communities/%1/messages"_s.arg(m_sandbox.token(5))},
                                            {u"status"_s, 404},
                                            {u"count"_s, -1}});
        const auto element = make(communityQml, m_sandbox.token(5));
        QVERIFY(element);
        QTRY_VERIFY_WITH_TIMEOUT(!element->property("timeline").value<CommunityTimeline *>()->failureText().isEmpty(),
                                 patience);
    }

    void R1_eventsComeUntilTheElementIsGone()
    {
        // given
        m_controller->begin();
        auto element = make(eventsQml, m_sandbox.token(5));
        QVERIFY(element);
        QTRY_COMPARE_WITH_TIMEOUT(heard(*element), QStringList{u"connected"_s}, patience);

        // when another member posts and likes, and moderation flags a message
        const QString member = m_sandbox.member(2)[u"username"_s].toString();
        const auto publish = [this, member](const QString &content) {
            return m_sandbox
                .control(u"post"_s, {{u"member"_s, member}, {u"token"_s, m_sandbox.token(5)}, {u"content"_s, content}})
                .value(u"messageId"_s)
                .toString();
        };
        const QString id = publish(u"<b>gm</b>"_s);
        (void)m_sandbox.control(u"like"_s, {{u"member"_s, member}, {u"messageId"_s, id}});
        (void)m_sandbox.control(u"moderate"_s, {{u"messageId"_s, id}, {u"isSpam"_s, true}});

        // then
        const QStringList expected{u"connected"_s, member + u": <b>gm</b>"_s, u"like "_s + id + u" true"_s,
                                   u"moderation "_s + id + u" true false"_s};
        QTRY_COMPARE_WITH_TIMEOUT(heard(*element), expected, patience);

        // when the connection is lost and comes back
        (void)m_sandbox.control(u"drop"_s, {{u"token"_s, m_sandbox.token(5)}});
        QTRY_COMPARE_WITH_TIMEOUT(heard(*element),
                                  expected + QStringList({u"disconnected true"_s, u"connected"_s, u"gap"_s}), patience);

        // when the element is destroyed, then it gets no events that another element gets
        const QJSValue kept = element->property("heard").value<QJSValue>();
        const auto witness = make(eventsQml, m_sandbox.token(5));
        QVERIFY(witness);
        QTRY_VERIFY_WITH_TIMEOUT(heard(*witness).contains(u"connected"_s), patience);
        element.reset();
        (void)publish(u"into the void"_s);
        QTRY_COMPARE_WITH_TIMEOUT(heard(*witness).last(), member + u": into the void"_s, patience);
        QCOMPARE(kept.property(u"length"_s).toInt(), expected.size() + 3);
    }

    void elementsLetGoOfAServiceThatIsLeft()
    {
        // given both elements on one service
        m_controller->begin();
        const auto community = make(communityQml, m_sandbox.token(5));
        const auto events = make(eventsQml, m_sandbox.token(5));
        QVERIFY(community && events);
        QTRY_VERIFY_WITH_TIMEOUT(community->property("ready").toBool(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(heard(*events), QStringList{u"connected"_s}, patience);

        // when another service replaces it
        m_controller->accounts()->connectForm()->connectTo(m_sandbox.url(), m_sandbox.apiKey(),
                                                           m_sandbox.accessToken());
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->accounts()->connectForm()->isConnecting(), patience);

        // then both use the new one
        QTRY_VERIFY_WITH_TIMEOUT(community->property("ready").toBool(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(heard(*events), (QStringList{u"connected"_s, u"connected"_s}), patience);
    }

    void elementsOutliveTheSession()
    {
        // given
        m_controller->begin();
        const auto community = make(communityQml, m_sandbox.token(5));
        const auto events = make(eventsQml, m_sandbox.token(5));
        QTRY_VERIFY_WITH_TIMEOUT(community->property("ready").toBool(), patience);

        // when the service is destroyed first
        m_controller.reset();

        // then they have no service
        QCOMPARE(community->property("rows").toInt(), 0);
        QVERIFY(!community->property("ready").toBool());
    }

private:
    [[nodiscard]] std::unique_ptr<QObject> make(const char *qml, const QString &token)
    {
        QQmlComponent component(m_engine.get());
        component.setData(qml, QUrl(u"qrc:/test.qml"_s));
        std::unique_ptr<QObject> element(component.createWithInitialProperties({{u"tokenAddress"_s, token}}));
        if (!element)
            qWarning("%ls", qUtf16Printable(component.errorString()));
        return element;
    }
    [[nodiscard]] static QStringList heard(const QObject &element)
    {
        return element.property("heard").value<QJSValue>().toVariant().toStringList();
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"100"_s}};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<AppController> m_controller;
    std::unique_ptr<QQmlEngine> m_engine;
};

QTEST_MAIN(tst_elements)
#include "tst_elements.moc"
