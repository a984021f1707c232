// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "desktop/BusWorker.h"

#include "desktop/FreedesktopNotifier.h"
#include "desktop/Log.h"
#include "desktop/PortalNotifier.h"

#include <QDBusError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

BusWorker::BusWorker(Desktop::Options options, Listener listener)
    : m_options(std::move(options)), m_listener(std::move(listener))
{
}

BusWorker::~BusWorker()
{
    m_notifier.reset();
    m_tray.reset();
    m_look.reset();
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
}

void BusWorker::begin()
{
    if (m_options.busAddress.isEmpty()) {
        qCDebug(desktopLog) << "no session bus";
        m_listener.notifications(false);
        return;
    }
    m_probe = std::make_unique<BusProbe>(m_options.busAddress, m_options.busTimeout, [this](bool responds) {
        m_probe.release()->deleteLater(); // this runs inside the probe's callback
        if (responds)
            connectToBus();
        else
            m_listener.notifications(false);
        qCDebug(desktopLog) << "session bus responds:" << responds;
    });
}

void BusWorker::connectToBus()
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
    const Notifier::Listener notifierListener{m_listener.notifications, m_listener.clicked};
    if (m_options.usesPortal)
        m_notifier = std::make_unique<PortalNotifier>(bus, notifierListener);
    else
        m_notifier = std::make_unique<FreedesktopNotifier>(bus, m_options.appId, notifierListener);
    m_look->begin();
    m_tray->setLook(m_trayLook);
    m_tray->begin();
    m_notifier->begin();
}

void BusWorker::show(const DesktopNotification &notification)
{
    if (m_notifier)
        m_notifier->show(notification);
}

void BusWorker::withdraw(const QString &tag)
{
    if (m_notifier)
        m_notifier->withdraw(tag);
}

void BusWorker::setTray(const TrayLook &look)
{
    m_trayLook = look;
    if (m_tray)
        m_tray->setLook(look);
}

} // namespace coterie
