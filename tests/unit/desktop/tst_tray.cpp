// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/Desktop.h"
#include "desktop/TrayItem.h"
#include "desktop/TrayMenu.h"
#include "TestBus.h"

#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto watcher = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;

TrayLook look()
{
    QImage icon(2, 1, QImage::Format_ARGB32);
    icon.setPixel(0, 0, 0x80112233);
    icon.setPixel(1, 0, 0xff445566);
    return {true,
            u"Coterie"_s,
            u"3 unread <posts>"_s,
            {icon},
            true,
            {{u"show"_s, u"Show_Coterie"_s},
             {u"quiet"_s, u"Do Not Disturb"_s, false, true},
             {{}, {}, true},
             {u"quit"_s, u"Quit"_s}}};
}

} // namespace

/** The tray icon and the desktop's settings, on a real bus. */
class tst_tray : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<TestBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon is missing");
        m_desktop = std::make_unique<Desktop>(Desktop::Options{u"io.github.coterie_app.Coterie"_s, m_bus->address()});
    }
    void cleanup()
    {
        m_desktop.reset();
        m_watcher.reset();
        m_bus.reset();
    }

    void withoutATrayNothingIsRegistered()
    {
        m_desktop->setTray(look());
        m_desktop->begin();
        QTRY_COMPARE(m_desktop->notifications(), Desktop::Notifications::None); // the bus had been there
        QVERIFY(!m_desktop->hasTray());
    }

    void aTrayThatNobodyShowsIsNone()
    {
        startWatcher(false);
        m_desktop->begin();
        m_desktop->setTray(look());
        QTRY_COMPARE(m_watcher->calls(u"Get"_s).size(), 1);
        QVERIFY(registered().isEmpty());
        m_hasHost = true;
        m_watcher->tell(watcher, u"StatusNotifierHostRegistered"_s, {});
        QTRY_COMPARE(registered().size(), 1);
        QVERIFY(m_desktop->hasTray());
    }

    void anIconThatIsNotWantedIsNotThere()
    {
        startWatcher(true);
        m_desktop->begin();
        QTRY_VERIFY(m_desktop->hasTray());
        QVERIFY(registered().isEmpty());
        m_desktop->setTray(look());
        QTRY_COMPARE(registered().size(), 1);
        m_desktop->setTray({});
        QTRY_COMPARE(get(u"Title"_s).type(), QDBusMessage::ErrorMessage);
    }

    void aHostReadsTheIcon()
    {
        enter();
        QCOMPARE(property(u"Category"_s), u"Communications"_s);
        QCOMPARE(property(u"Id"_s), u"io.github.coterie_app.Coterie"_s);
        QCOMPARE(property(u"Status"_s), u"NeedsAttention"_s);
        QCOMPARE(property(u"ItemIsMenu"_s), false);
        const auto pixmaps = qdbus_cast<QList<TrayPixmap>>(property(u"IconPixmap"_s));
        QCOMPARE(pixmaps.size(), 1);
        QCOMPARE(pixmaps.constFirst().width, 2);
        QCOMPARE(pixmaps.constFirst().bytes, QByteArray::fromHex("80112233ff445566"));
        const auto toolTip = qdbus_cast<TrayToolTip>(property(u"ToolTip"_s));
        QCOMPARE(toolTip.text, u"3 unread &lt;posts&gt;"_s);
    }

    void aHostReadsAndUsesTheMenu()
    {
        enter();
        const QString menu = property(u"Menu"_s).value<QDBusObjectPath>().path();
        QDBusMessage call = QDBusMessage::createMethodCall(registered().constFirst(), menu, u"com.canonical.dbusmenu"_s,
                                                           u"GetLayout"_s);
        call.setArguments({0, -1, QStringList()});
        const QDBusMessage reply = m_watcher->bus().call(call);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
        QCOMPARE(reply.signature(), u"u(ia{sv}av)"_s);
        const auto layout = qdbus_cast<MenuNode>(reply.arguments().at(1));
        QCOMPARE(layout.children.size(), 4);
        const auto entry = [&layout](int i) { return qdbus_cast<MenuNode>(layout.children.at(i).variant()); };
        QCOMPARE(entry(0).properties.value(u"label"_s), u"Show__Coterie"_s);
        QCOMPARE(entry(1).properties.value(u"toggle-state"_s), 1);
        QCOMPARE(entry(2).properties.value(u"type"_s), u"separator"_s);

        QSignalSpy chosen(m_desktop.get(), &Desktop::trayChosen);
        QDBusMessage click =
            QDBusMessage::createMethodCall(registered().constFirst(), menu, u"com.canonical.dbusmenu"_s, u"Event"_s);
        click.setArguments({entry(3).id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0U});
        QCOMPARE(m_watcher->bus().call(click).type(), QDBusMessage::ReplyMessage);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst(), u"quit"_s);
    }

    void aClickBringsTheTokenOfTheHost()
    {
        enter();
        QSignalSpy activated(m_desktop.get(), &Desktop::trayActivated);
        (void)m_watcher->bus().call(item(u"ProvideXdgActivationToken"_s, {u"token-3"_s}));
        (void)m_watcher->bus().call(item(u"Activate"_s, {10, 20}));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.constFirst().constFirst(), u"token-3"_s);
    }

    void aTrayThatGoesIsTold()
    {
        enter();
        m_watcher.reset();
        QTRY_VERIFY(!m_desktop->hasTray());
        startWatcher(true);
        QTRY_COMPARE(registered().size(), 1);
    }

    void theLooksOfTheDesktopAreHeard()
    {
        qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
        OtherProgram portal(*m_bus, u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                            [](const QDBusMessage &) -> std::optional<QVariantList> {
                                const QMap<QString, QVariantMap> groups{
                                    {appearanceGroup, {{u"color-scheme"_s, 1U}}},
                                    {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
                                return QVariantList{QVariant::fromValue(groups)};
                            });
        QList<SystemLook> looks;
        connect(m_desktop.get(), &Desktop::lookChanged, this, [&looks](const SystemLook &its) { looks << its; });
        m_desktop->begin();
        QTRY_COMPARE(looks.size(), 1);
        QVERIFY(looks.last() == (SystemLook{SystemLook::Scheme::Dark, true}));
        const auto change = [](const QString &group, const QString &key, const QVariant &value) {
            return QVariantList{group, key, QVariant::fromValue(QDBusVariant(value))};
        };
        OtherProgram stranger(*m_bus, {}, u"/org/freedesktop/portal/desktop"_s);
        stranger.tell(settings, u"SettingChanged"_s, change(appearanceGroup, u"color-scheme"_s, 0U));
        portal.tell(settings, u"SettingChanged"_s, change(appearanceGroup, u"accent-color"_s, 0U));
        portal.tell(settings, u"SettingChanged"_s, change(appearanceGroup, u"color-scheme"_s, 2U));
        QTRY_COMPARE(looks.size(), 2);
        QVERIFY(looks.last() == (SystemLook{SystemLook::Scheme::Light, true}));
        portal.tell(settings, u"SettingChanged"_s,
                    change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true));
        QTRY_COMPARE(looks.size(), 3);
        QVERIFY(!looks.last().lessMotion);
    }

private:
    void startWatcher(bool hasHost)
    {
        m_hasHost = hasHost;
        m_watcher =
            std::make_unique<OtherProgram>(*m_bus, watcher, u"/StatusNotifierWatcher"_s,
                                           [this](const QDBusMessage &call) -> std::optional<QVariantList> {
                                               if (call.member() == "Get"_L1)
                                                   return QVariantList{QVariant::fromValue(QDBusVariant(m_hasHost))};
                                               return QVariantList{};
                                           });
    }
    void enter()
    {
        startWatcher(true);
        m_desktop->begin();
        m_desktop->setTray(look());
        QTRY_COMPARE(registered().size(), 1);
    }
    [[nodiscard]] QStringList registered() const
    {
        QStringList names;
        for (const QDBusMessage &call : m_watcher->calls(u"RegisterStatusNotifierItem"_s))
            names << call.arguments().constFirst().toString();
        return names;
    }
    [[nodiscard]] QDBusMessage item(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(registered().constFirst(), u"/StatusNotifierItem"_s,
                                                           u"org.kde.StatusNotifierItem"_s, method);
        call.setArguments(arguments);
        return call;
    }
    [[nodiscard]] QDBusMessage get(const QString &name) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(registered().constFirst(), u"/StatusNotifierItem"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call.setArguments({u"org.kde.StatusNotifierItem"_s, name});
        return m_watcher->bus().call(call);
    }
    [[nodiscard]] QVariant property(const QString &name) const
    {
        return get(name).arguments().value(0).value<QDBusVariant>().variant();
    }

    std::unique_ptr<TestBus> m_bus;
    std::unique_ptr<OtherProgram> m_watcher;
    std::unique_ptr<Desktop> m_desktop;
    bool m_hasHost = false;
};

QTEST_GUILESS_MAIN(tst_tray)
#include "tst_tray.moc"
