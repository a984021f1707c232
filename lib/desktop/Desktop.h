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

class BusSide;

/**
 * The desktop around the window, over D-Bus: it shows notes, has a tray for an icon, and says whether it is dark. All
 * of D-Bus lives on a thread of its own and nothing here ever waits for it, whoever does not answer; without a session
 * bus, or with one that is stuck, there is silently nothing. All methods belong to the thread of this object.
 */
class Desktop : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString appId;                             ///< the name of the desktop file
        QString busAddress;                        ///< empty for none; see sessionBusAddress()
        bool isShutIn = false;                     ///< in Flatpak: by the portal alone
        std::chrono::milliseconds patience{3'000}; ///< with a bus that says nothing
    };
    enum class Notifications {
        Unknown, ///< nobody answered yet
        None,    ///< nobody shows any
        Shown,
    };

    /** This program's, as the environment says. */
    [[nodiscard]] static Options options(const QString &appId);

    explicit Desktop(const Options &options, QObject *parent = nullptr);
    /** Lets go of the bus; waits for no answer. What is shown stays for the person to read. */
    ~Desktop() override;

    /** Connects; returns at once. */
    void begin();

    void show(const DesktopNotification &note);
    /** It was read. */
    void withdraw(const QString &tag);
    void setTray(const TrayLook &look);

    [[nodiscard]] Notifications notifications() const { return m_notifications; }
    [[nodiscard]] bool hasTray() const { return m_hasTray; }

Q_SIGNALS:
    void notificationsChanged();
    void trayChanged();
    /** The person clicked on a note. The token lets a window come to the front; it may be empty. */
    void noteClicked(const QString &tag, const QString &token);
    /** Also the first time that the desktop says anything. */
    void lookChanged(const coterie::SystemLook &look);
    void trayActivated(const QString &token);
    /** An entry of the tray's menu. */
    void trayChosen(const QString &id);

private:
    void onBus(std::function<void(BusSide &)> task);

    const Options m_options;
    Notifications m_notifications = Notifications::Unknown;
    bool m_hasTray = false;
    bool m_begun = false;
    Mailbox m_toUs;
    TaskThread m_toBus;
    BusSide *m_bus = nullptr; ///< made, used and destroyed on the bus thread, and nowhere else
};

} // namespace coterie
