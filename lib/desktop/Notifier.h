// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/DesktopNotification.h"

#include <QObject>

#include <functional>
#include <utility>

namespace coterie {

/** One way to show notes on a desktop. Lives on the bus thread. */
class Notifier : public QObject {
    Q_OBJECT

public:
    struct Listener {
        /** Whether there is anybody who shows notes; told once that is known, and on each change. */
        std::function<void(bool)> available;
        /** The person clicked; with the token that lets a window come to the front, or without. */
        std::function<void(const QString &tag, const QString &token)> clicked;
    };

    explicit Notifier(Listener listener) : m_listener(std::move(listener)) {}

    virtual void begin() = 0;
    virtual void show(const DesktopNotification &note) = 0;
    /** Takes it from the screen; nothing happens when it is there no more. */
    virtual void withdraw(const QString &tag) = 0;

protected:
    [[nodiscard]] const Listener &listener() const { return m_listener; }

private:
    Listener m_listener;
};

} // namespace coterie
