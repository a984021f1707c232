// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace coterie {

/** Every default of the connection. docs/realtime.md has the reasons. */
struct RealtimeOptions {
    std::chrono::milliseconds ticketDeadline{10'000};
    std::chrono::milliseconds connectDeadline{10'000}; ///< TCP, TLS and upgrade together
    /** Every third attempt in a row that was never connected: Qt tries addresses one after another, 30 s each. */
    std::chrono::milliseconds longConnectDeadline{35'000};
    std::chrono::milliseconds ticketLifetime{30'000};
    std::chrono::milliseconds ticketMargin{5'000}; ///< a ticket older than its lifetime less this is not used

    std::chrono::milliseconds firstReconnect{5'000}; ///< after a stable connection: uniform(0, this)
    std::chrono::milliseconds backoffBase{2'000};    ///< later: uniform(0, min(cap, base · 2^n))
    std::chrono::milliseconds backoffCap{120'000};
    std::chrono::milliseconds backoffFloor{250};
    int backoffExponentCap = 16;
    std::chrono::milliseconds stableAfter{10'000}; ///< and a frame or a pong: only then the exponent falls back

    std::chrono::milliseconds retryNowJitter{1'000}; ///< Retry now, network back, resume: uniform(0, this)
    std::chrono::milliseconds retryNowInterval{5'000};

    std::chrono::milliseconds pingAfter{25'000};     ///< without a frame (R6)
    double pingSpread = 0.1;                         ///< and up to this part more or less
    std::chrono::milliseconds pongDeadline{10'000};  ///< enforced once the host has ever answered a ping
    std::chrono::milliseconds probeDeadline{4'000};  ///< the same after a sleep or a change of the network
    std::chrono::milliseconds clockCheck{5'000};     ///< how often the wall clock is compared with the monotonic one
    std::chrono::milliseconds clockTolerance{3'000}; ///< what they may differ by; more is a sleep, or a clock set anew
    std::chrono::milliseconds offlineProbe{60'000};  ///< how often Offline tries all the same: the system may be wrong

    int liveSockets = 8;                          ///< at once; further communities are polled (R10)
    std::chrono::milliseconds pollAfter{120'000}; ///< how often those are said to have a gap
    double pollSpread = 0.2;                      ///< and up to this part more or less

    std::chrono::milliseconds linger{30'000};       ///< after the last subscriber, before the socket closes
    std::chrono::milliseconds closeDeadline{3'000}; ///< of the close handshake, then the link is aborted
    qint64 frameCap = 1024 * 1024;                  ///< bytes; a larger frame closes with 1009 (R8)
    qint64 messageCap = 4 * 1024 * 1024;            ///< bytes; all frames of one message, closes with 1009 as well

    // What a failure of its kind waits for at least (docs/realtime.md, "What each failure means").
    std::chrono::milliseconds retryAfterLeast{1'000}; ///< Retry-After is taken between these two
    std::chrono::milliseconds retryAfterMost{600'000};
    double retryAfterSpread = 0.25;                        ///< and up to this part is added, at random
    std::chrono::milliseconds tryAgainLaterFloor{10'000};  ///< close code 1013
    std::chrono::milliseconds protocolErrorFloor{60'000};  ///< close code 1002, after three in a row
    std::chrono::milliseconds upgradeRefusedFloor{30'000}; ///< three refused upgrades in a row, each with a new ticket
    // How often Halted looks whether the reason is gone, where that can happen by itself.
    std::chrono::milliseconds ticketProbe{300'000};  ///< three malformed tickets in a row
    std::chrono::milliseconds closeProbe{600'000};   ///< three closes with 1003, 1007, 1008, 1009 or 1010
    std::chrono::milliseconds tlsProbeFirst{60'000}; ///< doubles
    std::chrono::milliseconds tlsProbeCap{600'000};
};

} // namespace coterie
