// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"
#include "protocol/Ids.h"

#include <QList>

#include <chrono>
#include <optional>

namespace coterie {

/** Counters since the service was created, for Diagnostics and tests (R10). */
struct RealtimeCounters {
    qint64 ticketsAsked = 0;
    qint64 ticketsFailed = 0; ///< refused, malformed, too old or timed out
    qint64 opens = 0;
    qint64 stable = 0;    ///< opens that proved stable (R3)
    qint64 drops = 0;     ///< unintended ends of Live
    qint64 gaps = 0;      ///< drops, and sleeps that a connection survived (R5)
    qint64 overflows = 0; ///< of the event queue; each is also a gap (R5)
    qint64 polls = 0;     ///< of communities without a socket (R10)

    qint64 events = 0;
    qint64 framesBinary = 0;
    qint64 framesMalformed = 0; ///< not JSON, or not an object
    qint64 framesUnknown = 0;
    qint64 framesWrongField = 0;
    qint64 framesTooLarge = 0;

    qint64 pings = 0;
    qint64 pongs = 0;
    qint64 silences = 0; ///< pings without a pong in time, even if the link was kept (R6)
    qint64 wakes = 0;    ///< sleeps and clock changes
    qint64 networkChanges = 0;

    qint64 throttled = 0; ///< responses with 429 or 503 (R3)
    qint64 renewals = 0;  ///< session renewals (R4)
    qint64 renewalsFailed = 0;
    qint64 retriesByHand = 0;

    friend bool operator==(const RealtimeCounters &, const RealtimeCounters &) = default;
};

/** The state of one connection for Diagnostics. */
struct ConnectionReport {
    TokenAddress token;
    ConnectionState state;
    int subscribers = 0;
    bool polled = false; ///< polled by REST, since too many others are live (R10)
    qint64 events = 0;
    std::optional<std::chrono::milliseconds> roundTrip; ///< of the last ping
    std::optional<std::chrono::milliseconds> quiet;     ///< time since the last frame; only while Live

    friend bool operator==(const ConnectionReport &, const ConnectionReport &) = default;
};

/** A snapshot of the realtime service for Diagnostics. A value; may be passed to another thread. */
struct RealtimeReport {
    RealtimeCounters counters;
    QList<ConnectionReport> connections; ///< in order of their first use
    int liveSockets = 0;
    bool livenessEnforced = false;             ///< the host has answered a ping (R6)
    std::optional<qint64> throttledUntil = {}; ///< wall clock, ms since the epoch; the gate is closed until then
    bool networkReachable = true;              ///< as reported by the system; only a hint

    friend bool operator==(const RealtimeReport &, const RealtimeReport &) = default;
};

} // namespace coterie

Q_DECLARE_METATYPE(coterie::RealtimeReport)
