// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace coterie {

/**
 * Finds out whether a bus answers at all, by the first line of D-Bus's handshake and without waiting for it. libdbus
 * waits for up to 25 s for a bus that is stuck, and holds up with it all of Qt's D-Bus and the end of the program; so
 * it is only let near a bus that has just spoken.
 */
class BusProbe : public QObject {
    Q_OBJECT

public:
    /** Answers once, from the event loop. */
    BusProbe(const QString &address, std::chrono::milliseconds patience, std::function<void(bool)> answer);

private:
    void greet();
    void read();
    void finish(bool speaks);

    QLocalSocket m_socket;
    QTimer m_patience;
    QByteArray m_said;
    std::function<void(bool)> m_answer;
};

} // namespace coterie
