// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace coterie {

/** All defaults of the realtime connection. docs/realtime.md has the reasons. */
struct RealtimeOptions {
    std::chrono::milliseconds ticketDeadline{10'000};
    std::chrono::milliseconds connectDeadline{10'000}; ///< TCP, TLS and upgrade together
    /** For every third attempt in a row without a connection: Qt tries addresses one after another, 30 s each. */
    std::chrono::milliseconds longConnectDeadline{35'000};
    std::chrono::milliseconds ticketLifetime{30'000};
    std::chrono::milliseconds ticketMargin{5'000}; ///< a ticket older than lifetime minus margin is not used

    std::chrono::milliseconds firstReconnect{5'000}; ///< after a stable connection: uniform(0, this)
    std::chrono::milliseconds backoffBase{2'000};    ///< later: uniform(0, min(cap, base · 2^n))
    std::chrono::milliseconds backoffCap{120'000};
    std::chrono::milliseconds backoffFloor{250};
    int backoffExponentCap = 16;
    std::chrono::milliseconds stableAfter{10'000}; ///< with a frame or a pong; resets the exponent (R3)

    std::chrono::milliseconds retryNowJitter{1'000}; ///< Retry now, network back, resume: uniform(0, this)
    std::chrono::milliseconds retryNowInterval{5'000};

    std::chrono::milliseconds pingAfter{25'000};     ///< time without a frame before a ping (R6)
    double pingSpread = 0.1;                         ///< random part of pingAfter, in either direction
    std::chrono::milliseconds pongDeadline{10'000};  ///< enforced once the host has answered a ping
    std::chrono::milliseconds probeDeadline{4'000};  ///< like pongDeadline, after a sleep or a change of the network
    std::chrono::milliseconds clockCheck{5'000};     ///< interval of comparing the wall clock and the monotonic clock
    std::chrono::milliseconds clockTolerance{3'000}; ///< a larger difference means a sleep, or that the clock was set
    std::chrono::milliseconds offlineProbe{
        60'000}; ///< interval of attempts while Offline, since the system may be wrong (R7)

    int liveSockets = 8;                          ///< maximum; other communities are polled (R10)
    std::chrono::milliseconds pollAfter{120'000}; ///< interval of the gaps that polled communities report
    double pollSpread = 0.2;                      ///< random part of pollAfter, in either direction

    std::chrono::milliseconds linger{30'000};       ///< time without a subscriber before the socket closes (R1)
    std::chrono::milliseconds closeDeadline{3'000}; ///< for the close handshake, before the link is aborted
    qint64 frameCap = 1024 * 1024;                  ///< bytes; a larger frame closes with 1009 (R8)
    qint64 messageCap = 4 * 1024 * 1024; ///< bytes of all frames of a message; a larger one closes with 1009 too
    qint64 unsentCap = 64 * 1024;        ///< bytes the server has not read; beyond it the link is aborted

    // Minimum waits after failures (docs/realtime.md, "What each failure means").
    std::chrono::milliseconds retryAfterLeast{1'000}; ///< Retry-After is clamped to these two
    std::chrono::milliseconds retryAfterMost{600'000};
    double retryAfterSpread = 0.25;                        ///< random part that is added
    std::chrono::milliseconds tryAgainLaterFloor{10'000};  ///< close code 1013
    std::chrono::milliseconds protocolErrorFloor{60'000};  ///< close code 1002, after three in a row
    std::chrono::milliseconds upgradeRefusedFloor{30'000}; ///< three refused upgrades in a row, each with a new ticket
    // Probe intervals of Halted, for reasons that can resolve themselves.
    std::chrono::milliseconds ticketProbe{300'000};  ///< three malformed tickets in a row
    std::chrono::milliseconds closeProbe{600'000};   ///< three closes with 1003, 1007, 1008, 1009 or 1010
    std::chrono::milliseconds tlsProbeFirst{60'000}; ///< doubles with each failure, up to tlsProbeCap
    std::chrono::milliseconds tlsProbeCap{600'000};
};

} // namespace coterie
