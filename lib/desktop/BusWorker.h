// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/BusProbe.h"
#include "desktop/Desktop.h"
#include "desktop/Notifier.h"
#include "desktop/SystemLookSource.h"
#include "desktop/Tray.h"

#include <QObject>

#include <memory>

namespace coterie {

/** Connects to the session bus and owns everything that uses it. Lives on the bus thread. */
class BusWorker : public QObject {
public:
    struct Listener {
        std::function<void(bool)> notifications; ///< whether notifications can be shown
        std::function<void(const QString &tag, const QString &token)> clicked;
        std::function<void(const SystemLook &)> look;
        std::function<void(bool)> tray;
        std::function<void(const QString &token)> trayActivated;
        std::function<void(const QString &id)> trayChosen;
    };

    BusWorker(Desktop::Options options, Listener listener);
    ~BusWorker() override;

    /** Connects without blocking. Without a bus, Listener::notifications is invoked with false. */
    void begin();
    void show(const DesktopNotification &notification);
    void withdraw(const QString &tag);
    void setTray(const TrayLook &look);

private:
    void connectToBus();

    const Desktop::Options m_options;
    Listener m_listener;
    std::unique_ptr<BusProbe> m_probe;
    QString m_connection; ///< name of the QDBusConnection; empty while not connected
    std::unique_ptr<SystemLookSource> m_look;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    TrayLook m_trayLook;
};

} // namespace coterie
