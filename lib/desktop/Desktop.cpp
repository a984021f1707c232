// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/Desktop.h"

#include "bus/BusAddress.h"
#include "desktop/BusWorker.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

Desktop::Options Desktop::options(const QString &appId)
{
    return {appId, sessionBusAddress(), QFileInfo::exists(u"/.flatpak-info"_s)};
}

Desktop::Desktop(const Options &options, QObject *parent) : QObject(parent), m_options(options), m_busThread(u"bus"_s)
{
}

Desktop::~Desktop()
{
    if (m_begun)
        m_busThread.finish([this] { delete m_worker; });
}

void Desktop::begin()
{
    if (std::exchange(m_begun, true))
        return;
    BusWorker::Listener listener;
    listener.notifications = [this](bool shown) {
        m_toGui.post([this, shown] {
            m_notifications = shown ? Notifications::Shown : Notifications::None;
            Q_EMIT notificationsChanged();
        });
    };
    listener.clicked = [this](const QString &tag, const QString &token) {
        m_toGui.post([this, tag, token] { Q_EMIT notificationClicked(tag, token); });
    };
    listener.look = [this](const SystemLook &look) { m_toGui.post([this, look] { Q_EMIT lookChanged(look); }); };
    listener.tray = [this](bool available) {
        m_toGui.post([this, available] {
            m_hasTray = available;
            Q_EMIT trayChanged();
        });
    };
    listener.trayActivated = [this](const QString &token) {
        m_toGui.post([this, token] { Q_EMIT trayActivated(token); });
    };
    listener.trayChosen = [this](const QString &id) { m_toGui.post([this, id] { Q_EMIT trayChosen(id); }); };
    m_busThread.start();
    m_busThread.post([this, listener = std::move(listener)]() mutable {
        m_worker = new BusWorker(m_options, std::move(listener));
        m_worker->begin();
    });
}

void Desktop::onBus(std::function<void(BusWorker &)> task)
{
    if (m_begun)
        m_busThread.post([this, task = std::move(task)] { task(*m_worker); });
}

void Desktop::show(const DesktopNotification &notification)
{
    onBus([notification](BusWorker &bus) { bus.show(notification); });
}

void Desktop::withdraw(const QString &tag)
{
    onBus([tag](BusWorker &bus) { bus.withdraw(tag); });
}

void Desktop::setTray(const TrayLook &look)
{
    onBus([look](BusWorker &bus) { bus.setTray(look); });
}

} // namespace coterie
