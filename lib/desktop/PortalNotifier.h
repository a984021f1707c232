// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/Calls.h"
#include "desktop/Notifier.h"

#include <QDBusConnection>

namespace coterie {

/** org.freedesktop.portal.Notification, for a program that is shut in, as by Flatpak. The portal reads no markup. */
class PortalNotifier : public Notifier {
    Q_OBJECT

public:
    PortalNotifier(QDBusConnection bus, Listener listener);

    void begin() override;
    void show(const DesktopNotification &note) override;
    void withdraw(const QString &tag) override;

private Q_SLOTS:
    void actionInvoked(const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    const BusObject m_object;
    QString m_owner; ///< the unique name of the portal
};

} // namespace coterie
