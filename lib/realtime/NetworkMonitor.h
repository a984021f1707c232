// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace coterie {

/**
 * What the system says of the network: a hint, never a gate (R7). Where no backend knows, it says reachable and never
 * changes. Main thread. The system is asked once, half a second after the first watch().
 */
class NetworkMonitor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Starts to ask; changed() follows when there is something to tell. */
    void watch();
    [[nodiscard]] bool isReachable() const { return m_reachable; }

Q_SIGNALS:
    /** Also when it is as reachable as before but over another medium. */
    void changed(bool reachable);

private:
    void begin();
    void update();

    bool m_watching = false;
    bool m_reachable = true;
};

} // namespace coterie
