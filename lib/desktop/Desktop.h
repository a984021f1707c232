// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/DesktopNotification.h"
#include "desktop/SystemLook.h"
#include "desktop/TrayLook.h"
#include "tasks/TaskThread.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace coterie {

class BusWorker;

/**
 * Desktop integration over D-Bus: notifications, the tray icon, and the desktop's appearance settings. All D-Bus calls
 * run on a thread of their own and never block this one. Without a session bus, or if it does not respond, everything
 * here does nothing. Call all methods on the thread of this object.
 */
class Desktop : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString appId;                               ///< name of the desktop file
        QString busAddress;                          ///< empty for none; see sessionBusAddress()
        bool usesPortal = false;                     ///< in Flatpak: only the portal is available
        std::chrono::milliseconds busTimeout{3'000}; ///< how long to wait for the bus to respond
    };
    enum class Notifications {
        Unknown, ///< not known yet
        None,    ///< this desktop shows none
        Shown,
    };

    /** Returns the options for this environment. */
    [[nodiscard]] static Options options(const QString &appId);

    explicit Desktop(const Options &options, QObject *parent = nullptr);
    /** Disconnects without waiting for replies. Notifications stay visible. */
    ~Desktop() override;

    /** Starts connecting and returns at once. Before that, the other methods do nothing. */
    void begin();

    /** Shows a notification, replacing the one with the same tag. */
    void show(const DesktopNotification &notification);
    /** Removes a notification, for example because its message was read. */
    void withdraw(const QString &tag);
    void setTray(const TrayLook &look);

    [[nodiscard]] Notifications notifications() const { return m_notifications; }
    [[nodiscard]] bool hasTray() const { return m_hasTray; }

Q_SIGNALS:
    void notificationsChanged();
    void trayChanged();
    /** Emitted when the user clicks a notification. `token` is an activation token and may be empty. */
    void notificationClicked(const QString &tag, const QString &token);
    /** Emitted when the appearance changes, and when it first becomes known. */
    void lookChanged(const coterie::SystemLook &look);
    /** Emitted when the user activates the tray icon. `token` is an activation token and may be empty. */
    void trayActivated(const QString &token);
    /** Emitted when the user chooses an entry of the tray's menu. */
    void trayChosen(const QString &id);

private:
    void onBus(std::function<void(BusWorker &)> task);

    const Options m_options;
    Notifications m_notifications = Notifications::Unknown;
    bool m_hasTray = false;
    bool m_begun = false;
    Mailbox m_toGui;
    TaskThread m_busThread;
    BusWorker *m_worker = nullptr; ///< created, used and destroyed on the bus thread only
};

} // namespace coterie
