// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/BusProbe.h"
#include "desktop/Desktop.h"
#include "desktop/Notifier.h"
#include "desktop/SystemLookSource.h"
#include "desktop/Tray.h"

#include <QObject>

#include <memory>

namespace coterie {

/** The session bus and what is had from it, as the bus thread sees it. */
class BusSide : public QObject {
public:
    struct Listener {
        std::function<void(bool)> notifications;
        std::function<void(const QString &tag, const QString &token)> clicked;
        std::function<void(const SystemLook &)> look;
        std::function<void(bool)> tray;
        std::function<void(const QString &token)> trayActivated;
        std::function<void(const QString &id)> trayChosen;
    };

    BusSide(Desktop::Options options, Listener listener);
    ~BusSide() override;

    void begin();
    void show(const DesktopNotification &note);
    void withdraw(const QString &tag);
    void setTray(const TrayLook &look);

private:
    void connectToBus();

    const Desktop::Options m_options;
    Listener m_listener;
    std::unique_ptr<BusProbe> m_probe;
    QString m_connection; ///< Qt's name of it; empty while there is none
    std::unique_ptr<SystemLookSource> m_look;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Notifier> m_notifier;
    TrayLook m_trayLook;
};

} // namespace coterie
