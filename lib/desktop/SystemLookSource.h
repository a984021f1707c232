// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bus/Calls.h"
#include "desktop/SystemLook.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <optional>

namespace coterie {

/** Reads the appearance from org.freedesktop.portal.Settings and follows its changes. Lives on the bus thread. */
class SystemLookSource : public QObject {
    Q_OBJECT

public:
    SystemLookSource(QDBusConnection bus, std::function<void(const SystemLook &)> changed);

    /** Starts reading. `changed` is invoked with the first value and with each change. */
    void begin();

private Q_SLOTS:
    void settingChanged(const QDBusMessage &message);

private:
    void applySetting(const QString &group, const QString &key, const QVariant &value);
    void reportChange();

    QDBusConnection m_bus;
    const BusObject m_object;
    QString m_owner; ///< the unique name of the portal
    std::function<void(const SystemLook &)> m_changed;
    SystemLook::Scheme m_scheme = SystemLook::Scheme::Unknown;
    bool m_reduced = false;               ///< org.freedesktop.appearance, reduced-motion
    bool m_withoutMotion = false;         ///< org.gnome.desktop.interface, enable-animations
    std::optional<SystemLook> m_reported; ///< last value that was reported; nothing before the first reply
};

} // namespace coterie
