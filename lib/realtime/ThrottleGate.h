// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace coterie {

/**
 * Records until when a host must not be contacted, after a 429 or 503. Shared by tickets, REST and sockets (R3). It
 * does not delay anything itself; senders check it. It has no clock: all times are passed in, from one monotonic clock.
 */
class ThrottleGate {
public:
    using Milliseconds = std::chrono::milliseconds;

    /** Returns host and port as a key. */
    [[nodiscard]] static QString hostOf(const QUrl &url);

    /** Closes the gate until a time; never moves it to an earlier one. */
    void close(const QString &host, Milliseconds until);
    /** Returns when the gate opens; nothing if it is open. */
    [[nodiscard]] std::optional<Milliseconds> closedUntil(const QString &host, Milliseconds now) const;
    /** Returns how often a gate was closed. */
    [[nodiscard]] qint64 closings() const { return m_closings; }

private:
    QHash<QString, Milliseconds> m_until;
    qint64 m_closings = 0;
};

} // namespace coterie
