// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace coterie::population {

/** The reconnection rules of a population's clients. */
enum class Client {
    Ours, ///< the real RealtimeService, with its defaults
    Sdk,  ///< a model of the published SDK: full jitter from 500 ms, cap 30 s, reset on open
};

/**
 * A server that restarts while all clients are connected. While it is down, it refuses connections at once. Afterwards
 * it processes one handshake after another, including those that the client has abandoned.
 */
struct Restart {
    int clients = 10'000;
    int handshakesPerSecond = 1'000;
    std::chrono::milliseconds down{5'000};
    std::chrono::milliseconds roundTrip{50};
    /** The SDK has no timeout; Node's connect timeout is used. Ours is in RealtimeOptions. */
    std::chrono::milliseconds sdkGivesUp{10'000};
    std::chrono::milliseconds watched{600'000};
    quint64 seed = 1;
};

/** The server's statistics since it went down. */
struct Outcome {
    int peak = 0;               ///< attempts in the worst second
    qint64 attempts = 0;        ///< total
    double failedPerClient = 0; ///< attempts that did not become a connection
    double connected = 0;       ///< share of the clients, at the end
    /** When 50, 90 and 99 % of the clients were first connected; absent if that never happened. */
    std::optional<std::chrono::milliseconds> to50, to90, to99;
};

/** Runs in virtual time. The same restart gives the same outcome. */
[[nodiscard]] Outcome simulate(Client client, const Restart &restart);

} // namespace coterie::population
