// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace coterie {

/** Where one community's connection stands (docs/realtime.md, "State machine"). */
enum class ConnectionPhase { Idle, FetchingTicket, Connecting, Live, Waiting, Offline, Halted };

/** Why it is not Live, or stopped being so. */
enum class ConnectionReason {
    None,
    Unreachable,    ///< DNS, TCP, reset
    TimedOut,       ///< a stage passed its deadline
    ServerTrouble,  ///< 5xx, 408, 425, or a close that says so
    Throttled,      ///< 429 or 503
    ClosedByServer, ///< a close frame, or the link went
    UpgradeRefused, ///< a fresh ticket, and no 101
    SignInRequired, ///< 401
    Forbidden,      ///< 403
    NotAvailable,   ///< 404 and its like: no such community, or no such service
    Tls,            ///< the certificate is not trusted
    Protocol,       ///< the other side does not speak what we do
    BadOrigin,      ///< refused before anything was asked for (R9)
    NoNetwork,
    Polled, ///< too many communities are live already: this one is asked for now and then (R10)
};

/**
 * A value that says all there is to show of a connection. One function of the state machine makes it and one signal
 * carries it, so two of them in a row are never equal.
 */
struct ConnectionState {
    ConnectionPhase phase = ConnectionPhase::Idle;
    ConnectionReason reason = ConnectionReason::None;
    QString detail = {}; ///< the server's or the system's words, for a person; no secret in it
    int attempt = 0;     ///< attempts since the connection was last stable; 0 when it is
    /** Wall clock, ms since the epoch; set while Waiting, or Halted with a probe. */
    std::optional<qint64> nextAttempt = {};
    /** Wall clock, ms since the epoch: since when it is Live; otherwise when Live was left, or first wanted. */
    qint64 since = 0;

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

/** The name as the command line prints it: "fetchingTicket", "live", … */
[[nodiscard]] QString name(ConnectionPhase phase);
/** The name as the command line prints it: "unreachable", "signInRequired", … */
[[nodiscard]] QString name(ConnectionReason reason);
/** One sentence for a person: what is wrong, in the server's words where it gave some. Empty while nothing is. */
[[nodiscard]] QString sentence(const ConnectionState &state);

} // namespace coterie

Q_DECLARE_METATYPE(coterie::ConnectionState)
