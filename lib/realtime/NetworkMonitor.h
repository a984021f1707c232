// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace coterie {

/**
 * Reports whether the system has a network. Only a hint (R7): without a backend it always reports reachable. Use it on
 * the main thread. It starts half a second after the first watch().
 */
class NetworkMonitor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Starts monitoring. changed() is emitted if there is no network, and on each change. */
    void watch();
    [[nodiscard]] bool isReachable() const { return m_reachable; }

Q_SIGNALS:
    /** Emitted when the network changes, even if only the transport medium does. */
    void changed(bool reachable);

private:
    void begin();
    void update();

    bool m_watching = false;
    bool m_reachable = true;
};

} // namespace coterie
