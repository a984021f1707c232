// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/Desktop.h"

#include "desktop/BusAddress.h"
#include "desktop/BusSide.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

Desktop::Options Desktop::options(const QString &appId)
{
    return {appId, sessionBusAddress(), QFileInfo::exists(u"/.flatpak-info"_s)};
}

Desktop::Desktop(const Options &options, QObject *parent) : QObject(parent), m_options(options), m_toBus(u"bus"_s) {}

Desktop::~Desktop()
{
    if (m_begun)
        m_toBus.finish([this] { delete m_bus; });
}

void Desktop::begin()
{
    if (std::exchange(m_begun, true))
        return;
    BusSide::Listener listener;
    listener.notifications = [this](bool shown) {
        m_toUs.post([this, shown] {
            m_notifications = shown ? Notifications::Shown : Notifications::None;
            Q_EMIT notificationsChanged();
        });
    };
    listener.clicked = [this](const QString &tag, const QString &token) {
        m_toUs.post([this, tag, token] { Q_EMIT noteClicked(tag, token); });
    };
    listener.look = [this](const SystemLook &look) { m_toUs.post([this, look] { Q_EMIT lookChanged(look); }); };
    listener.tray = [this](bool available) {
        m_toUs.post([this, available] {
            m_hasTray = available;
            Q_EMIT trayChanged();
        });
    };
    listener.trayActivated = [this](const QString &token) {
        m_toUs.post([this, token] { Q_EMIT trayActivated(token); });
    };
    listener.trayChosen = [this](const QString &id) { m_toUs.post([this, id] { Q_EMIT trayChosen(id); }); };
    m_toBus.start();
    m_toBus.post([this, listener = std::move(listener)]() mutable {
        m_bus = new BusSide(m_options, std::move(listener));
        m_bus->begin();
    });
}

void Desktop::onBus(std::function<void(BusSide &)> task)
{
    if (m_begun)
        m_toBus.post([this, task = std::move(task)] { task(*m_bus); });
}

void Desktop::show(const DesktopNotification &note)
{
    onBus([note](BusSide &bus) { bus.show(note); });
}

void Desktop::withdraw(const QString &tag)
{
    onBus([tag](BusSide &bus) { bus.withdraw(tag); });
}

void Desktop::setTray(const TrayLook &look)
{
    onBus([look](BusSide &bus) { bus.setTray(look); });
}

} // namespace coterie
