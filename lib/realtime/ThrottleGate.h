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
 * What a host asked for with 429 or 503, shared by all that goes to it: tickets, REST and every socket (R3). It holds
 * nothing back itself; who wants to send asks. Plain: the time is passed in, on one monotonic clock.
 */
class ThrottleGate {
public:
    using Milliseconds = std::chrono::milliseconds;

    /** Host and port, as one key. */
    [[nodiscard]] static QString hostOf(const QUrl &url);

    /** Nothing goes to the host before this moment; a later one that was set already stays. */
    void close(const QString &host, Milliseconds until);
    /** When it opens; nothing while it is open. */
    [[nodiscard]] std::optional<Milliseconds> closedUntil(const QString &host, Milliseconds now) const;
    /** How often a host asked for time. */
    [[nodiscard]] qint64 closings() const { return m_closings; }

private:
    QHash<QString, Milliseconds> m_until;
    qint64 m_closings = 0;
};

} // namespace coterie
