// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "bus/BusAddress.h"
#include "desktop/Desktop.h"
#include "TestBus.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto notifications = "org.freedesktop.Notifications"_L1;
constexpr auto notificationsPath = "/org/freedesktop/Notifications"_L1;

DesktopNotification note(const QString &tag, const QString &body = u"gm"_s)
{
    return {tag, DesktopNotification::Kind::Message, u"@wif_maxi replied to you"_s, body, u"Show"_s};
}

/** Measures the longest time that the event loop of this thread was blocked. */
class LongestPause {
public:
    LongestPause()
    {
        m_since.start();
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start();
    }
    [[nodiscard]] qint64 milliseconds() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/** Notifications of the desktop, on a real bus with another program as the server. */
class tst_notifications : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<TestBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon is missing");
        m_lastId = 0;
        m_capabilities = {u"actions"_s, u"body"_s};
        m_silent = false;
    }
    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
        m_bus.reset();
    }

    void aNoteSaysWhatTheSpecificationWants()
    {
        begin();
        m_desktop->show(note(u"reply:1"_s));
        QTRY_COMPARE(notes().size(), 1);
        const QVariantList said = notes().constFirst().arguments();
        QCOMPARE(notes().constFirst().signature(), u"susssasa{sv}i"_s);
        QCOMPARE(said.at(0), u"Coterie"_s);
        QCOMPARE(said.at(1).toUInt(), 0U);
        QCOMPARE(said.at(2), u"io.github.coterie_app.Coterie"_s);
        QCOMPARE(said.at(3), u"@wif_maxi replied to you"_s);
        QCOMPARE(said.at(4), u"gm"_s);
        QCOMPARE(said.at(5).toStringList(), (QStringList{u"default"_s, u"Show"_s}));
        const auto hints = qdbus_cast<QVariantMap>(said.at(6));
        QCOMPARE(hints.value(u"desktop-entry"_s), u"io.github.coterie_app.Coterie"_s);
        QCOMPARE(hints.value(u"category"_s), u"im.received"_s);
        QCOMPARE(hints.value(u"urgency"_s).userType(), int(QMetaType::UChar));
        QCOMPARE(said.at(7).toInt(), -1);
    }

    void whatSomebodyWroteIsNeverMarkup_data()
    {
        QTest::addColumn<bool>("readsMarkup");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a server that reads markup") << true << u"&lt;b&gt;1 &amp; 2&lt;/b&gt;"_s;
        QTest::newRow("one that does not") << false << u"<b>1 & 2</b>"_s;
    }
    void whatSomebodyWroteIsNeverMarkup()
    {
        QFETCH(const bool, readsMarkup);
        if (readsMarkup)
            m_capabilities << u"body-markup"_s;
        begin();
        m_desktop->show(note(u"a"_s, u"<b>1 & 2</b>"_s));
        QTRY_COMPARE(notes().size(), 1);
        QTEST(notes().constFirst().arguments().at(4).toString(), "shown");
    }

    void theSameTagReplacesAndAnotherDoesNot()
    {
        begin();
        m_desktop->show(note(u"a"_s, u"1"_s));
        QTRY_COMPARE(notes().size(), 1);
        m_desktop->show(note(u"b"_s));
        QTRY_COMPARE(notes().size(), 2);
        m_desktop->show(note(u"a"_s, u"2"_s));
        QTRY_COMPARE(notes().size(), 3);
        QCOMPARE(notes().at(1).arguments().at(1).toUInt(), 0U);
        QCOMPARE(notes().at(2).arguments().at(1).toUInt(), 1U);
    }

    void onlyTheLastOfThoseThatCameMeanwhileFollows()
    {
        begin();
        m_silent = true;
        m_desktop->show(note(u"a"_s, u"1"_s));
        QTRY_COMPARE(notes().size(), 1);
        m_desktop->show(note(u"a"_s, u"2"_s));
        m_desktop->show(note(u"a"_s, u"3"_s));
        m_silent = false;
        m_server->bus().send(notes().constFirst().createReply(QVariantList{7U}));
        QTRY_COMPARE(notes().size(), 2);
        QCOMPARE(notes().at(1).arguments().at(4), u"3"_s);
        QCOMPARE(notes().at(1).arguments().at(1).toUInt(), 7U);
    }

    void whatWasReadIsClosed()
    {
        begin();
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(notes().size(), 1);
        m_desktop->withdraw(u"a"_s);
        QTRY_COMPARE(closed().size(), 1);
        QCOMPARE(closed().constFirst().arguments().constFirst().toUInt(), 1U);
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(notes().size(), 2);
        QCOMPARE(notes().at(1).arguments().at(1).toUInt(), 0U);
    }

    void whatWasReadBeforeTheServerAnsweredIsClosedThen()
    {
        begin();
        m_silent = true;
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(notes().size(), 1);
        m_desktop->withdraw(u"a"_s);
        m_silent = false;
        m_desktop->show(note(u"b"_s)); // queued after it
        QTRY_COMPARE(notes().size(), 2);
        QVERIFY(closed().isEmpty());
        m_server->bus().send(notes().constFirst().createReply(QVariantList{9U}));
        QTRY_COMPARE(closed().size(), 1);
        QCOMPARE(closed().constFirst().arguments().constFirst().toUInt(), 9U);
    }

    void aClickTellsTheTagAndTheTokenForTheWindow()
    {
        begin();
        QSignalSpy clicked(m_desktop.get(), &Desktop::notificationClicked);
        m_desktop->show(note(u"reply:7"_s));
        QTRY_COMPARE(notes().size(), 1);
        // Signals of unrelated programs are ignored.
        OtherProgram stranger(*m_bus, {}, notificationsPath);
        stranger.tell(notifications, u"ActionInvoked"_s, {1U, u"default"_s});
        m_server->tell(notifications, u"ActivationToken"_s, {1U, u"token-1"_s});
        m_server->tell(notifications, u"ActionInvoked"_s, {1U, u"default"_s});
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst(), (QVariantList{u"reply:7"_s, u"token-1"_s}));
        m_server->tell(notifications, u"ActionInvoked"_s, {99U, u"default"_s}); // the notification of another program
        m_server->tell(notifications, u"ActionInvoked"_s, {1U, u"default"_s});
        QTRY_COMPARE(clicked.size(), 2);
        QCOMPARE(clicked.at(1), (QVariantList{u"reply:7"_s, QString()}));
    }

    void whatThePersonClosedIsNotReplaced()
    {
        begin();
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(notes().size(), 1);
        m_desktop->show(note(u"b"_s));
        QTRY_COMPARE(notes().size(), 2);
        QSignalSpy clicked(m_desktop.get(), &Desktop::notificationClicked);
        m_server->tell(notifications, u"NotificationClosed"_s, {1U, 2U});
        m_server->tell(notifications, u"ActionInvoked"_s, {2U, u"default"_s}); // arrives after it
        QTRY_COMPARE(clicked.size(), 1);
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(notes().size(), 3);
        QCOMPARE(notes().last().arguments().at(1).toUInt(), 0U);
    }

    void noMoreThanTwentyAreUp()
    {
        begin();
        for (int i = 1; i <= 25; ++i)
            m_desktop->show(note(QString::number(i)));
        QTRY_COMPARE(notes().size(), 25);
        QTRY_COMPARE(closed().size(), 5);
    }

    void withoutABusThereIsNothing()
    {
        makeDesktop({});
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::None);
        m_desktop->show(note(u"a"_s));
        QVERIFY(!m_desktop->hasTray());
    }

    void aServerThatComesLaterIsFound()
    {
        makeDesktop(m_bus->address());
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::None);
        m_desktop->show(note(u"lost"_s));
        startServer();
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::Shown);
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(notes().size(), 1);
        m_server.reset();
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::None);
    }

    void aServerThatNeverAnswersStallsNothing()
    {
        m_silent = true;
        startServer();
        const LongestPause pause;
        makeDesktop(m_bus->address());
        for (int i = 0; i < 100; ++i)
            m_desktop->show(note(QString::number(i)));
        QTRY_COMPARE(m_server->calls(u"GetCapabilities"_s).size(), 1);
        QTest::qWait(200);
        endsAtOnce();
        QVERIFY2(pause.milliseconds() < 500, qPrintable(QString::number(pause.milliseconds())));
        QVERIFY(notes().isEmpty());
    }

    void aBusThatNeverAnswersStallsNothing()
    {
        QTemporaryDir folder;
        QLocalServer deaf;
        QVERIFY(deaf.listen(folder.filePath(u"bus"_s)));
        const LongestPause pause;
        makeDesktop(u"unix:path="_s + deaf.fullServerName(), 300ms);
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::None);
        endsAtOnce();
        makeDesktop(u"unix:path="_s + deaf.fullServerName(), 1min);
        QTest::qWait(50);
        endsAtOnce(); // while it waits
        QVERIFY2(pause.milliseconds() < 500, qPrintable(QString::number(pause.milliseconds())));
    }

    void aBusThatGetsStuckStallsNothing()
    {
        begin();
        m_bus->freeze();
        const LongestPause pause;
        for (int i = 0; i < 50; ++i)
            m_desktop->show(note(QString::number(i)));
        QTest::qWait(200);
        endsAtOnce();
        QVERIFY2(pause.milliseconds() < 500, qPrintable(QString::number(pause.milliseconds())));
        m_bus->wake();
    }

    void aProgramThatIsShutInAsksThePortal()
    {
        OtherProgram portal(*m_bus, u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                            [](const QDBusMessage &call) -> std::optional<QVariantList> {
                                if (call.member() == "Get"_L1)
                                    return QVariantList{QVariant::fromValue(QDBusVariant(2U))};
                                return QVariantList{};
                            });
        makeDesktop(m_bus->address(), 3s, true);
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::Shown);
        QSignalSpy clicked(m_desktop.get(), &Desktop::notificationClicked);
        m_desktop->show(note(u"reply:7"_s, u"1 < 2"_s));
        QTRY_COMPARE(portal.calls(u"AddNotification"_s).size(), 1);
        const QVariantList said = portal.calls(u"AddNotification"_s).constFirst().arguments();
        QCOMPARE(said.at(0), u"reply:7"_s);
        const auto words = qdbus_cast<QVariantMap>(said.at(1));
        QCOMPARE(words.value(u"body"_s), u"1 < 2"_s);
        QCOMPARE(words.value(u"default-action"_s), u"show"_s);
        const QVariantMap platform{{u"activation-token"_s, u"token-2"_s}};
        portal.tell(u"org.freedesktop.portal.Notification"_s, u"ActionInvoked"_s,
                    {u"reply:7"_s, u"show"_s, QVariantList{platform}});
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst(), (QVariantList{u"reply:7"_s, u"token-2"_s}));
        m_desktop->withdraw(u"reply:7"_s);
        QTRY_COMPARE(portal.calls(u"RemoveNotification"_s).size(), 1);
    }

    void theAddressOfABus_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("path") << u"unix:path=/run/user/1000/bus"_s << u"/run/user/1000/bus"_s << false;
        QTest::newRow("with a guid") << u"unix:guid=1f,path=/a%20b"_s << u"/a b"_s << false;
        QTest::newRow("abstract") << u"unix:abstract=/tmp/dbus-1"_s << u"/tmp/dbus-1"_s << true;
        QTest::newRow("the second one") << u"tcp:host=::1;unix:path=/x"_s << u"/x"_s << false;
        QTest::newRow("none") << u"tcp:host=::1,port=1"_s << QString() << false;
        QTest::newRow("nonsense") << u"unix:"_s << QString() << false;
    }
    void theAddressOfABus()
    {
        QFETCH(const QString, address);
        const BusSocket socket = socketOf(address).value_or(BusSocket());
        QTEST(socket.path, "path");
        QTEST(socket.isAbstract, "isAbstract");
    }

private:
    void startServer()
    {
        m_server = std::make_unique<OtherProgram>(*m_bus, notifications, notificationsPath, [this](const auto &call) {
            return m_silent ? std::nullopt : answer(call);
        });
    }
    std::optional<QVariantList> answer(const QDBusMessage &call)
    {
        if (call.member() == "GetCapabilities"_L1)
            return QVariantList{m_capabilities};
        if (call.member() != "Notify"_L1)
            return QVariantList{};
        const uint replaces = call.arguments().at(1).toUInt();
        return QVariantList{replaces != 0 ? replaces : ++m_lastId};
    }
    void makeDesktop(const QString &address, std::chrono::milliseconds patience = 3s, bool usesPortal = false)
    {
        m_desktop = std::make_unique<Desktop>(
            Desktop::Options{u"io.github.coterie_app.Coterie"_s, address, usesPortal, patience});
        m_desktop->begin();
    }
    void begin()
    {
        startServer();
        makeDesktop(m_bus->address());
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::Shown);
    }
    void endsAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        m_desktop.reset();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
    [[nodiscard]] QList<QDBusMessage> notes() const { return m_server->calls(u"Notify"_s); }
    [[nodiscard]] QList<QDBusMessage> closed() const { return m_server->calls(u"CloseNotification"_s); }

    std::unique_ptr<TestBus> m_bus;
    std::unique_ptr<OtherProgram> m_server;
    std::unique_ptr<Desktop> m_desktop;
    uint m_lastId = 0;
    QStringList m_capabilities;
    bool m_silent = false;
};

QTEST_GUILESS_MAIN(tst_notifications)
#include "tst_notifications.moc"
