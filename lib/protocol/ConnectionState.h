// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace coterie {

/** The phases of a connection (docs/realtime.md, "State machine"). */
enum class ConnectionPhase { Idle, FetchingTicket, Connecting, Live, Waiting, Offline, Halted };

/** Why a connection is not Live, or no longer Live. */
enum class ConnectionReason {
    None,
    Unreachable,    ///< DNS, TCP, reset
    TimedOut,       ///< a stage passed its deadline
    ServerTrouble,  ///< 5xx, 408, 425, or a close code that means a server error
    Throttled,      ///< 429 or 503
    ClosedByServer, ///< a close frame, or the link was lost
    UpgradeRefused, ///< the upgrade was refused although the ticket was new
    SignInRequired, ///< 401
    Forbidden,      ///< 403
    NotAvailable,   ///< 404 and similar: no such community or service
    Tls,            ///< the certificate is not trusted
    Protocol,       ///< the server does not follow the protocol
    BadOrigin,      ///< rejected before any request (R9)
    NoNetwork,
    Polled, ///< too many communities are live, so this one is polled (R10)
};

/** Everything to show about a connection (R4). Consecutive values of one connection always differ. */
struct ConnectionState {
    ConnectionPhase phase = ConnectionPhase::Idle;
    ConnectionReason reason = ConnectionReason::None;
    QString detail = {}; ///< text from the server or the system, for the user; contains no secret
    int attempt = 0;     ///< attempts since the last stable connection; 0 while stable
    /** Wall clock, ms since the epoch; set while Waiting, Offline, or Halted with a probe. */
    std::optional<qint64> nextAttempt = {};
    /** Wall clock, ms since the epoch: start of Live, otherwise the end of the last Live or the first subscription. */
    qint64 since = 0;

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

/** Returns the name for the command line: "fetchingTicket", "live", … */
[[nodiscard]] QString name(ConnectionPhase phase);
/** Returns the name for the command line: "unreachable", "signInRequired", … */
[[nodiscard]] QString name(ConnectionReason reason);
/** Returns a translated sentence that says what is wrong, with the server's text if any. Empty if nothing is wrong. */
[[nodiscard]] QString sentence(const ConnectionState &state);

} // namespace coterie

Q_DECLARE_METATYPE(coterie::ConnectionState)
