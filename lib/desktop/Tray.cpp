// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/Tray.h"

#include "desktop/Log.h"
#include "desktop/TrayItem.h"
#include "desktop/TrayMenu.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto itemPath = "/StatusNotifierItem"_L1; // the path that a host uses if only a bus name is registered
constexpr auto menuPath = "/StatusNotifierItem/Menu"_L1;

} // namespace

Tray::Tray(QDBusConnection bus, QString appId, Listener listener)
    : m_bus(std::move(bus)),
      m_appId(std::move(appId)),
      m_listener(std::move(listener)),
      m_watcher{watcherName, u"/StatusNotifierWatcher"_s, watcherName}
{
}

Tray::~Tray()
{
    if (m_object) {
        m_bus.unregisterObject(menuPath);
        m_bus.unregisterObject(itemPath);
    }
}

void Tray::begin()
{
    listenForOwner(m_bus, watcherName, this, SLOT(watcherChanged(QDBusMessage)));
    listen(m_bus, m_watcher, u"StatusNotifierHostRegistered"_s, this, SLOT(hostsChanged(QDBusMessage)));
    listen(m_bus, m_watcher, u"StatusNotifierHostUnregistered"_s, this, SLOT(hostsChanged(QDBusMessage)));
    ask(m_bus, busItself().call(u"GetNameOwner"_s, {QString(watcherName)}), this, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            return; // there is no tray
        m_owner = reply.arguments().value(0).toString();
        askForHost();
    });
}

void Tray::watcherChanged(const QDBusMessage &message)
{
    const auto owner = newOwner(message, watcherName);
    if (!owner)
        return;
    m_owner = *owner;
    setAvailable(false); // our icon is not registered with the new watcher yet
    if (!m_owner.isEmpty())
        askForHost();
}

void Tray::hostsChanged(const QDBusMessage &message)
{
    if (!m_owner.isEmpty() && message.service() == m_owner)
        askForHost();
}

void Tray::askForHost()
{
    const BusObject properties{m_watcher.service, m_watcher.path, u"org.freedesktop.DBus.Properties"_s};
    ask(m_bus, properties.call(u"Get"_s, {m_watcher.interface, u"IsStatusNotifierHostRegistered"_s}), this,
        [this, owner = m_owner](const QDBusMessage &reply) {
            if (owner == m_owner)
                setAvailable(reply.type() == QDBusMessage::ReplyMessage
                             && unwrapped(reply.arguments().value(0)).toBool());
        });
}

void Tray::setAvailable(bool available)
{
    if (std::exchange(m_available, available) == available)
        return;
    qCDebug(desktopLog) << "tray available:" << available;
    update();
    m_listener.available(available);
}

void Tray::setLook(const TrayLook &look)
{
    m_look = look;
    update();
}

void Tray::update()
{
    if (!m_available || !m_look.isWanted) {
        if (std::exchange(m_object, nullptr)) {
            m_bus.unregisterObject(menuPath);
            m_bus.unregisterObject(itemPath);
            m_item = nullptr;
            m_menu = nullptr;
        }
        return;
    }
    if (!m_object)
        registerItem();
    m_menu->setEntries(m_look.menu);
    m_item->setLook(m_look);
}

void Tray::registerItem()
{
    m_object = std::make_unique<QObject>();
    m_item = new TrayItem(m_object.get(), m_appId, menuPath, m_listener.activated);
    m_menu = new TrayMenu(m_object.get(), m_listener.chosen);
    m_item->setLook(m_look); // before the objects become visible on the bus
    m_menu->setEntries(m_look.menu);
    m_bus.registerObject(itemPath, m_object.get(), QDBusConnection::ExportAdaptors);
    m_bus.registerObject(menuPath, m_object.get(), QDBusConnection::ExportAdaptors);
    // Registered by the connection's unique name, because a program in Flatpak may not own another name.
    m_bus.send(m_watcher.call(u"RegisterStatusNotifierItem"_s, {m_bus.baseService()}));
}

} // namespace coterie
