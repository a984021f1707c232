// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/DesktopNotification.h"

#include <QObject>

#include <functional>
#include <utility>

namespace coterie {

/** Shows notifications on the desktop. Lives on the bus thread. */
class Notifier : public QObject {
    Q_OBJECT

public:
    struct Listener {
        /** Invoked with whether notifications can be shown, once that is known and on each change. */
        std::function<void(bool)> available;
        /** Invoked when the user clicks a notification. `token` is an activation token and may be empty. */
        std::function<void(const QString &tag, const QString &token)> clicked;
    };

    explicit Notifier(Listener listener) : m_listener(std::move(listener)) {}

    virtual void begin() = 0;
    virtual void show(const DesktopNotification &notification) = 0;
    /** Removes a notification; does nothing if it is no longer shown. */
    virtual void withdraw(const QString &tag) = 0;

protected:
    [[nodiscard]] const Listener &listener() const { return m_listener; }

private:
    Listener m_listener;
};

} // namespace coterie
