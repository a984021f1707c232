// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/Calls.h"
#include "desktop/Notifier.h"

#include <QDBusConnection>

namespace coterie {

/** Shows notifications through org.freedesktop.portal.Notification, for Flatpak. The portal does not support markup. */
class PortalNotifier : public Notifier {
    Q_OBJECT

public:
    PortalNotifier(QDBusConnection bus, Listener listener);

    void begin() override;
    void show(const DesktopNotification &notification) override;
    void withdraw(const QString &tag) override;

private Q_SLOTS:
    void actionInvoked(const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    const BusObject m_object;
    QString m_owner; ///< the unique name of the portal
};

} // namespace coterie
