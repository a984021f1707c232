// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/BusSide.h"

#include "desktop/FreedesktopNotifier.h"
#include "desktop/Log.h"
#include "desktop/PortalNotifier.h"

#include <QDBusError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

BusSide::BusSide(Desktop::Options options, Listener listener)
    : m_options(std::move(options)), m_listener(std::move(listener))
{
}

BusSide::~BusSide()
{
    m_notifier.reset();
    m_tray.reset();
    m_look.reset();
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
}

void BusSide::begin()
{
    if (m_options.busAddress.isEmpty()) {
        qCDebug(desktopLog) << "no session bus";
        m_listener.notifications(false);
        return;
    }
    m_probe = std::make_unique<BusProbe>(m_options.busAddress, m_options.patience, [this](bool speaks) {
        m_probe.release()->deleteLater(); // we are inside its answer
        if (speaks)
            connectToBus();
        else
            m_listener.notifications(false);
        qCDebug(desktopLog) << "the session bus answers:" << speaks;
    });
}

void BusSide::connectToBus()
{
    static std::atomic_int count = 0;
    const QString name = u"coterie-desktop-%1"_s.arg(++count);
    QDBusConnection bus = QDBusConnection::connectToBus(m_options.busAddress, name);
    m_connection = name;
    if (!bus.isConnected()) {
        qCDebug(desktopLog).noquote() << "no session bus:" << bus.lastError().message();
        m_listener.notifications(false);
        return;
    }
    m_look = std::make_unique<SystemLookSource>(bus, m_listener.look);
    m_tray = std::make_unique<Tray>(bus, m_options.appId,
                                    Tray::Listener{m_listener.tray, m_listener.trayActivated, m_listener.trayChosen});
    const Notifier::Listener its{m_listener.notifications, m_listener.clicked};
    if (m_options.isShutIn)
        m_notifier = std::make_unique<PortalNotifier>(bus, its);
    else
        m_notifier = std::make_unique<FreedesktopNotifier>(bus, m_options.appId, its);
    m_look->begin();
    m_tray->setLook(m_trayLook);
    m_tray->begin();
    m_notifier->begin();
}

void BusSide::show(const DesktopNotification &note)
{
    if (m_notifier)
        m_notifier->show(note);
}

void BusSide::withdraw(const QString &tag)
{
    if (m_notifier)
        m_notifier->withdraw(tag);
}

void BusSide::setTray(const TrayLook &look)
{
    m_trayLook = look;
    if (m_tray)
        m_tray->setLook(look);
}

} // namespace coterie
