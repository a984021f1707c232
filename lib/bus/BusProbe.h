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
 * Checks without blocking whether a bus responds, by the first line of the D-Bus handshake. libdbus waits up to 25 s
 * for a bus that hangs and blocks all of Qt's D-Bus and the program's exit meanwhile, so it only connects to a bus that
 * has just responded.
 */
class BusProbe : public QObject {
    Q_OBJECT

public:
    /** Invokes `answer` once, from the event loop; with false if the bus does not respond within `timeout`. */
    BusProbe(const QString &address, std::chrono::milliseconds timeout, std::function<void(bool)> answer);

private:
    void sendHandshake();
    void readReply();
    void finish(bool responds);

    QLocalSocket m_socket;
    QTimer m_timeout;
    QByteArray m_received;
    std::function<void(bool)> m_answer;
};

} // namespace coterie
