// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/ReplyWatch.h"
#include "desktop/TestBus.h"
#include "support/SandboxServer.h"
#include "support/TimelineStage.h"
#include "ui/app/AppController.h"
#include "ui/app/NotificationManager.h"
#include "ui/feed/FeedRoles.h"
#include "ui/PeopleStage.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms
constexpr auto notifications = "org.freedesktop.Notifications"_L1;
constexpr auto notificationsPath = "/org/freedesktop/Notifications"_L1;
constexpr auto probe = "the last one"_L1; ///< title of the test's own notification

} // namespace

/** Notifications while the window is inactive: the real session on the real sandbox, and a real bus. */
class tst_notificationmanager : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_controller = std::make_unique<AppController>(
            AppController::Start{.overrides = {m_sandbox.url(), m_sandbox.apiKey(), m_sandbox.accessToken(), {}},
                                 .profile = m_profile.path(),
                                 .timing = {.publishDeadline = 2s}});
        m_controller->begin();
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->timeline()->stage(), CommunityTimeline::Ready,
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->navigation()->current()->connection()->tone(), ConnectionStatus::Ok,
                                  patience);
        m_mine = publish(u"gm from me"_s);
        QVERIFY(!m_mine.isEmpty());
        m_other = publish(u"a second thought"_s);
        QVERIFY(!m_other.isEmpty());
    }
    void init()
    {
        m_bus = std::make_unique<TestBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon is missing");
        m_server = std::make_unique<OtherProgram>(
            *m_bus, notifications, notificationsPath, [this](const QDBusMessage &call) -> std::optional<QVariantList> {
                if (call.member() == "GetCapabilities"_L1)
                    return QVariantList{QStringList{u"actions"_s}};
                const uint replaces = call.member() == "Notify"_L1 ? call.arguments().at(1).toUInt() : 0;
                return QVariantList{replaces != 0 ? replaces : ++m_lastId};
            });
        m_lastId = 0;
        m_attention = std::make_unique<NotificationManager>(*m_controller);
        m_window = std::make_unique<QWindow>();
        m_attention->setWindow(m_window.get());
        m_attention->attach(std::make_unique<Desktop>(Desktop::Options{u"app"_s, m_bus->address()}));
        QTRY_COMPARE(m_attention->desktop()->notifications(), Desktop::Notifications::Shown);
        m_controller->navigation()->current()->threads()->close();
        dismissAll();
    }
    void cleanup()
    {
        (void)m_sandbox.control(u"clear"_s);
        m_controller->preferences()->setQuietUntil(0);
        m_controller->preferences()->setNotifyReplies(true);
        m_controller->preferences()->setSilent(m_controller->navigation()->current()->tokenAddress(), false);
        m_attention.reset();
        m_window.reset();
        m_server.reset();
        m_bus.reset();
    }
    void cleanupTestCase() { m_controller.reset(); }

    void aReplyIsToldWhileNobodyLooks()
    {
        reply(m_mine, u"first <b>"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QVERIFY2(title(0).contains(u" replied to you in \u2068$QUOLLO\u2069"_s), qPrintable(title(0)));
        QCOMPARE(text(0), u"first <b>"_s);

        // and the next one replaces it
        reply(m_mine, u"second"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 2, patience);
        QCOMPARE(notes().at(1).arguments().at(1).toUInt(), 1U);
        QCOMPARE(text(1), u"second"_s);
    }

    void lookingAtTheWindowTakesItBack()
    {
        reply(m_mine, u"look at me"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        look();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls(u"CloseNotification"_s).size(), 1, patience);
        QCOMPARE(m_attention->shownNotes(), 0);

        // and while the window is active, events are shown in the window
        dismissAll();
        reply(m_mine, u"I see you"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->notifications()->toasts()->count(), 1, patience);
        QVERIFY(lastTold().contains(u" replied to you in \u2068$QUOLLO\u2069"_s));
        awaitNotes();
        QCOMPARE(notes().size(), 1);
    }

    void aClickShowsTheThread()
    {
        QSignalSpy threads(m_controller->navigation(), &Navigation::showThread);
        reply(m_mine, u"click me"_s);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        m_server->tell(notifications, u"ActivationToken"_s, {1U, u"token"_s});
        m_server->tell(notifications, u"ActionInvoked"_s, {1U, u"default"_s});
        QTRY_COMPARE_WITH_TIMEOUT(threads.size(), 1, patience);
        QCOMPARE(threads.constFirst().constFirst(), m_mine);
        QVERIFY(m_window->isVisible());
    }

    void quietMeansOutsideAndInside()
    {
        m_attention->setQuiet(NotificationManager::ForAnHour);
        QVERIFY(m_attention->isQuiet());
        QVERIFY(!m_attention->quietText().isEmpty());
        const int told = m_controller->notifications()->history()->count();
        reply(m_mine, u"psst"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->notifications()->history()->count(), told + 1,
                                  patience); // stays for later reading
        QCOMPARE(m_controller->notifications()->toasts()->count(), 0);
        m_controller->navigation()->openLink(u"nowhere:"_s); // a direct result of the user's action
        QCOMPARE(m_controller->notifications()->toasts()->count(), 1);
        awaitNotes();
        QVERIFY(notes().isEmpty());
    }

    void quietEndsByItself()
    {
        const QSignalSpy changed(m_attention.get(), &NotificationManager::quietChanged);
        m_controller->preferences()->setQuietUntil(qreal(QDateTime::currentMSecsSinceEpoch() + 300));
        QVERIFY(m_attention->isQuiet());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patience);
        QVERIFY(!m_attention->isQuiet());
    }

    void whatIsNotWantedIsNotTold()
    {
        const int told = m_controller->notifications()->history()->count();
        m_controller->preferences()->setNotifyReplies(false);
        reply(m_mine, u"kinds"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->notifications()->history()->count(), told + 1, patience);
        m_controller->preferences()->setNotifyReplies(true);
        m_controller->preferences()->setSilent(m_controller->navigation()->current()->tokenAddress(), true);
        reply(m_mine, u"communities"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->notifications()->history()->count(), told + 2, patience);
        awaitNotes();
        QVERIFY(notes().isEmpty());
    }

    void P5_aPostThatDoesNotAppearIsTold()
    {
        Community &community = *m_controller->navigation()->current();
        QVERIFY(community.posting()->post(u"vanish into thin air"_s));
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QCOMPARE(title(0), u"Your post was not published"_s);
        QCOMPARE(text(0), u"“\u2068vanish into thin air\u2069”"_s);
        QCOMPARE(category(0), u"im.error"_s);
        QCOMPARE(m_controller->notifications()->toasts()->count(), 1); // and also in the window

        // when it is discarded and restored, it is not reported again
        const QString post = community.timeline()->feed()->index(0).data(feedRole("postId")).toString();
        dismissAll();
        community.actions()->discard(post);
        act(u"Undo"_s);
        QCOMPARE(community.timeline()->feed()->index(0).data(feedRole("postId")).toString(), post);
        QCOMPARE(m_controller->notifications()->toasts()->count(), 0);
        awaitNotes();
        QCOMPARE(notes().size(), 1);

        // but the outcome of sending it again is reported
        community.actions()->sendAgain(post);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 2, patience);
        QCOMPARE(notes().at(1).arguments().at(1).toUInt(), 1U); // replaces the first one
        community.actions()->discard(post);
    }

    void P5_aReplyThatDoesNotAppearLeadsToItsThread()
    {
        Community &community = *m_controller->navigation()->current();
        community.threads()->open(m_mine);
        QVERIFY(community.threads()->current()->post(u"vanish as well"_s));
        community.threads()->close();
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QCOMPARE(title(0), u"Your post was not published"_s);
        const QSignalSpy threads(m_controller->navigation(), &Navigation::showThread);
        m_server->tell(notifications, u"ActionInvoked"_s, {1U, u"default"_s});
        QTRY_COMPARE_WITH_TIMEOUT(threads.size(), 1, patience);
        QCOMPARE(threads.constFirst().constFirst(), m_mine);
    }

    void P7_aRefusedPostIsToldToWhoeverWentElsewhere()
    {
        const QJsonObject refusal{{u"method"_s, u"POST"_s}, {u"suffix"_s, u"/messages"_s}, {u"status"_s, 403}};
        // given a user who posted and then left the window
        (void)m_sandbox.control(u"rest"_s, refusal);
        Community &community = *m_controller->navigation()->current();
        QVERIFY(community.posting()->post(u"not for you"_s));
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QCOMPARE(title(0), u"Your post was not published"_s);
        QCOMPARE(text(0), u"“\u2068not for you\u2069”"_s);
        QCOMPARE(m_controller->notifications()->toasts()->count(), 0); // the row where it was posted shows the reason

        // and a user who looks at another community
        (void)m_sandbox.control(u"rest"_s, refusal);
        look();
        Community &other = *m_controller->communities()->model()->at(1);
        QVERIFY(&other != &community);
        QVERIFY(other.posting()->post(u"nor for me"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->notifications()->toasts()->count(), 1, patience);
        QCOMPARE(lastTold(), u"Your post was not published"_s);
        awaitNotes();
        QCOMPARE(notes().size(), 1);
        for (Community *its : {&community, &other})
            its->actions()->discard(its->timeline()->feed()->index(0).data(feedRole("postId")).toString());
    }

    void whatMutedPeopleReplyIsNoNews()
    {
        const QJsonObject muted = m_sandbox.member(1);
        m_controller->accounts()->account()->muted().mute(UserId(muted[u"userId"_s].toString()),
                                                          muted[u"username"_s].toString());
        const int told = m_controller->notifications()->history()->count();
        const auto replies = [this] {
            const RowPointer row = m_controller->navigation()->current()->timeline()->row(MessageId(m_mine));
            return row ? row->message()->replyCount : -1;
        };
        const qint64 before = replies();
        reply(m_mine, u"you do not hear me"_s, 1);
        reply(m_mine, u"you hear me"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QCOMPARE(text(0), u"you hear me"_s);
        QVERIFY2(title(0).contains(u" replied to you"_s), qPrintable(title(0))); // and not "2 new replies"
        QCOMPARE(m_controller->notifications()->history()->count(), told + 1);
        QCOMPARE(replies(), before + 2); // it is counted anyway
        m_controller->muted()->unmute(muted[u"userId"_s].toString());
        reply(m_mine, u"hear me now"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 2, patience);
    }

    void moderationIsTold()
    {
        (void)m_sandbox.control(u"moderate"_s, {{u"messageId"_s, m_other}, {u"isSpam"_s, true}});
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QCOMPARE(title(0), u"Your post was removed by moderation"_s);
        QCOMPARE(category(0), u"im.error"_s);
        (void)m_sandbox.control(u"moderate"_s, {{u"messageId"_s, m_other}, {u"isSpam"_s, false}});
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 2, patience);
        QCOMPARE(title(1), u"Your post was restored"_s);
        QCOMPARE(notes().at(1).arguments().at(1).toUInt(), 1U); // replaces the first one
    }

    void whatWasMissedIsOneNote()
    {
        (void)m_sandbox.control(u"upgrades"_s, {{u"status"_s, 503}, {u"count"_s, -1}});
        (void)m_sandbox.control(u"drop"_s, {{u"abrupt"_s, true}});
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->navigation()->current()->connection()->tone() != ConnectionStatus::Ok,
                                 patience);
        reply(m_mine, u"missed 1"_s);
        reply(m_mine, u"missed 2"_s);
        reply(m_other, u"missed 3"_s);
        (void)m_sandbox.control(u"moderate"_s, {{u"messageId"_s, m_other}, {u"isHarmful"_s, true}});
        (void)m_sandbox.control(u"clear"_s);
        m_controller->navigation()->current()->connection()->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, patience);
        QCOMPARE(title(0), u"In \u2068$QUOLLO\u2069 while you were away"_s);
        QCOMPARE(text(0), u"3 new replies to you\nYour post was removed by moderation"_s);
        QVERIFY(!m_controller->navigation()->current()->timeline()->isCatchingUp());
        awaitNotes();
        QCOMPARE(notes().size(), 1);
    }

    // --- Which replies are reported, in virtual time -----------------------------------------------------------------

    void repliesToOthersAndOwnOnesAreNone()
    {
        TimelineStage stage;
        stage.load({{.number = 2}, {.number = 1, .author = me}});
        const ReplyWatch watch(*stage.feed);
        const QSignalSpy replied(&watch, &ReplyWatch::replied);
        stage.says({.number = now, .parent = Told{2}.id()});
        stage.says({.number = now + 1, .author = me, .parent = Told{1}.id()});
        stage.says({.number = now + 2, .isSpam = true, .parent = Told{1}.id()});
        QCOMPARE(replied.size(), 0);
        stage.says({.number = now + 3, .parent = Told{1}.id()});
        QCOMPARE(replied.size(), 1);
    }

    void anEditOfAReplyIsNone()
    {
        TimelineStage stage;
        stage.load({{.number = 1, .author = me}});
        const ReplyWatch watch(*stage.feed);
        const QSignalSpy replied(&watch, &ReplyWatch::replied);
        stage.says({.number = now, .parent = Told{1}.id()});
        stage.says({.number = now, .content = u"better words"_s, .parent = Told{1}.id()});
        stage.says({.number = 2, .content = u"of half an hour ago"_s, .parent = Told{1}.id()});
        QCOMPARE(replied.size(), 1);
    }

    void whatAPageCountsMoreWasMissed()
    {
        TimelineStage stage;
        const ReplyWatch watch(*stage.feed);
        const QSignalSpy replied(&watch, &ReplyWatch::replied);
        stage.load({{.number = 1, .author = me}});
        QVERIFY2(replied.isEmpty(), "what was there before is no news");
        stage.says({.number = now, .parent = Told{1}.id()});
        QCOMPARE(replied.size(), 1);
        stage.dropAndReturn();
        QVERIFY(stage.feed->isCatchingUp() || stage.pagesAsked() > 0);
        const QSignalSpy caughtUp(stage.feed.get(), &Timeline::caughtUp);
        stage.runFor(3s);
        stage.givePage({{.number = 1, .author = me, .replies = 4}});
        QCOMPARE(replied.size(), 2);
        QCOMPARE(replied.last().constFirst().value<ReplyNews>().count, 3);
        QCOMPARE(caughtUp.size(), 1);
        QVERIFY(!stage.feed->isCatchingUp());
    }

    void whatMutedPeopleRepliedMeanwhileIsNoNews()
    {
        PeopleStage stage;
        const auto community = stage.community({{.number = 1, .author = me}});
        QSignalSpy replied(community->replyAlerts(), &ReplyAlerts::replied);
        const auto pageSays = [&](int replies) {
            community->reload();
            stage.givePage({{.number = 1, .author = me, .replies = replies}});
        };
        const auto by = [](const QStringList &authors) {
            QJsonArray rows;
            for (const QString &author : authors)
                rows.append(Told{.number = 2 + int(rows.size()), .author = author, .parent = Told{1}.id()}.json(true));
            return samples::list("replies"_L1, rows);
        };
        const auto told = [&replied] { return replied.takeFirst().constFirst().value<ReplyNews>().count; };

        // given no muted users, then no request is made
        pageSays(2);
        QCOMPARE(replied.size(), 1);
        QCOMPARE(told(), 2);
        QCOMPARE(stage.http->made(u"GET"_s, u"/replies"_s), 0);

        // when one of two authors is muted, only the other's reply is reported
        stage.service->muted().mute(UserId(u"zoe"_s), u"zoe"_s);
        pageSays(5);
        QVERIFY(replied.isEmpty());
        QCOMPARE(stage.answer("GET", u"/replies"_s, by({u"zoe"_s, u"cid"_s, u"zoe"_s})).url.query(), u"limit=3"_s);
        QCOMPARE(replied.size(), 1);
        QCOMPARE(told(), 1);
        pageSays(6);
        stage.answer("GET", u"/replies"_s, by({u"zoe"_s}));
        QVERIFY(replied.isEmpty());

        // and if the service does not return the authors, all replies are reported
        pageSays(7);
        stage.answer("GET", u"/replies"_s, {}, 500);
        QCOMPARE(replied.size(), 1);
    }

private:
    static constexpr int now = 30 * 60; ///< the number of a message that is created now
    /** Posts, and returns the id of the message. */
    QString publish(const QString &text)
    {
        Community *community = m_controller->navigation()->current();
        if (!community->posting()->post(text))
            return {};
        QString id;
        (void)QTest::qWaitFor(
            [&] {
                for (const QJsonValue &message : m_sandbox.messages(community->tokenAddress())) {
                    if (message[u"content"_s].toString() == text)
                        id = message[u"id"_s].toString();
                }
                return !id.isEmpty() && community->timeline()->row(MessageId(id));
            },
            patience);
        return id;
    }
    void reply(const QString &parent, const QString &text, int by = 1)
    {
        const QJsonObject told =
            m_sandbox.control(u"post"_s, {{u"member"_s, m_sandbox.member(by)[u"username"_s]},
                                          {u"token"_s, m_controller->navigation()->current()->tokenAddress()},
                                          {u"content"_s, text},
                                          {u"parent"_s, parent}});
        QVERIFY(!told.isEmpty());
    }
    void look()
    {
        m_window->show();
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /** Waits until all earlier notifications have arrived, by sending one more. */
    void awaitNotes()
    {
        const auto probes = [this] { return m_server->calls(u"Notify"_s).size() - notes().size(); };
        const qsizetype before = probes();
        m_attention->desktop()->show(
            {QString(probe), DesktopNotification::Kind::Message, QString(probe), {}, QString(probe)});
        QTRY_COMPARE_WITH_TIMEOUT(probes(), before + 1, patience);
    }
    /** Invokes the action of the toast with this text. */
    void act(const QString &offer)
    {
        ToastModel &notices = *m_controller->notifications()->toasts();
        for (int row = 0; row < notices.count(); ++row) {
            if (notices.index(row).data(ToastModel::ActionTextRole).toString() == offer)
                return notices.act(notices.index(row).data(ToastModel::ToastIdRole).toReal());
        }
        QFAIL("No notice offers that");
    }
    void dismissAll()
    {
        ToastModel &notices = *m_controller->notifications()->toasts();
        while (notices.count() > 0)
            notices.dismiss(notices.data(notices.index(0), ToastModel::ToastIdRole).toReal());
    }
    [[nodiscard]] QString lastTold() const
    {
        const NotificationHistoryModel &told = *m_controller->notifications()->history();
        return told.data(told.index(0), ToastModel::TitleRole).toString();
    }
    /** Returns the notifications of the program. */
    [[nodiscard]] QList<QDBusMessage> notes() const
    {
        QList<QDBusMessage> all = m_server->calls(u"Notify"_s);
        all.removeIf([](const QDBusMessage &call) { return call.arguments().value(3).toString() == probe; });
        return all;
    }
    [[nodiscard]] QString title(int index) const { return notes().value(index).arguments().value(3).toString(); }
    [[nodiscard]] QString text(int index) const { return notes().value(index).arguments().value(4).toString(); }
    [[nodiscard]] QString category(int index) const
    {
        return qdbus_cast<QVariantMap>(notes().value(index).arguments().value(6)).value(u"category"_s).toString();
    }

    SandboxServer m_sandbox{{u"--control"_s, u"--moderation-delay"_s, u"50"_s}};
    QTemporaryDir m_profile;
    std::unique_ptr<AppController> m_controller;
    QString m_mine;
    QString m_other;
    std::unique_ptr<TestBus> m_bus;
    std::unique_ptr<OtherProgram> m_server;
    std::unique_ptr<QWindow> m_window;
    std::unique_ptr<NotificationManager> m_attention;
    uint m_lastId = 0;
};

QTEST_MAIN(tst_notificationmanager)
#include "tst_notificationmanager.moc"
