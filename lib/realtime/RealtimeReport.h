// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"
#include "protocol/Ids.h"

#include <QList>

#include <chrono>
#include <optional>

namespace coterie {

/** Counted since the service was made, for Diagnostics and tests (R10). */
struct RealtimeCounters {
    qint64 ticketsAsked = 0;
    qint64 ticketsFailed = 0; ///< refused, malformed, too old or late
    qint64 opens = 0;
    qint64 stable = 0;    ///< opens that proved stable (R3)
    qint64 drops = 0;     ///< Live was left although nobody here wanted that
    qint64 gaps = 0;      ///< drops, and sleeps that the connection survived
    qint64 overflows = 0; ///< of the queue to the GUI thread; each is a gap too
    qint64 polls = 0;     ///< of communities that have no socket of their own (R10)

    qint64 events = 0;
    qint64 framesBinary = 0;
    qint64 framesMalformed = 0; ///< not JSON, or no object
    qint64 framesUnknown = 0;
    qint64 framesWrongField = 0;
    qint64 framesTooLarge = 0;

    qint64 pings = 0;
    qint64 pongs = 0;
    qint64 silences = 0; ///< pings without a pong in time, whether that ended the link or not (R6)
    qint64 wakes = 0;    ///< sleeps, and jumps of the clock
    qint64 networkChanges = 0;

    qint64 throttled = 0; ///< answers with 429 or 503 (R3)
    qint64 renewals = 0;  ///< of the session, by its refresh token
    qint64 renewalsFailed = 0;
    qint64 retriesByHand = 0;

    friend bool operator==(const RealtimeCounters &, const RealtimeCounters &) = default;
};

/** One connection as Diagnostics shows it. */
struct ConnectionReport {
    TokenAddress token;
    ConnectionState state;
    int subscribers = 0;
    bool polled = false; ///< too many others are live: asked for by REST now and then (R10)
    qint64 events = 0;
    std::optional<std::chrono::milliseconds> roundTrip; ///< of the last ping
    std::optional<std::chrono::milliseconds> quiet;     ///< since the last frame; while Live

    friend bool operator==(const ConnectionReport &, const ConnectionReport &) = default;
};

/** What the realtime service knows of itself at one moment; a value that may go to another thread. */
struct RealtimeReport {
    RealtimeCounters counters;
    QList<ConnectionReport> connections; ///< in the order of their first use
    int liveSockets = 0;
    bool livenessEnforced = false;             ///< this host has answered a ping (R6)
    std::optional<qint64> throttledUntil = {}; ///< wall clock, ms since the epoch: nothing goes to the host before
    bool networkReachable = true;              ///< as the system says; a hint, never a gate

    friend bool operator==(const RealtimeReport &, const RealtimeReport &) = default;
};

} // namespace coterie

Q_DECLARE_METATYPE(coterie::RealtimeReport)
