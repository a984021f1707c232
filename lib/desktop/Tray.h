// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/Calls.h"
#include "desktop/TrayLook.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <memory>

namespace coterie {

class TrayItem;
class TrayMenu;

/**
 * Shows an icon in the desktop's tray as an org.kde.StatusNotifierItem. Nothing is registered while the desktop has no
 * tray or no icon is wanted. Lives on the bus thread.
 */
class Tray : public QObject {
    Q_OBJECT

public:
    struct Listener {
        std::function<void(bool)> available;            ///< whether there is a tray; invoked on each change
        std::function<void(const QString &)> activated; ///< with an activation token, which may be empty
        std::function<void(const QString &)> chosen;    ///< with the id of the menu entry
    };

    Tray(QDBusConnection bus, QString appId, Listener listener);
    ~Tray() override;

    void begin();
    void setLook(const TrayLook &look);

private Q_SLOTS:
    void watcherChanged(const QDBusMessage &message);
    void hostsChanged(const QDBusMessage &message);

private:
    void askForHost();
    void setAvailable(bool available);
    void update();
    void registerItem();

    QDBusConnection m_bus;
    const QString m_appId;
    Listener m_listener;
    const BusObject m_watcher;
    QString m_owner; ///< the unique name of the watcher
    bool m_available = false;
    TrayLook m_look;
    std::unique_ptr<QObject> m_object; ///< owns the two adaptors while registered
    TrayItem *m_item = nullptr;
    TrayMenu *m_menu = nullptr;
};

} // namespace coterie
