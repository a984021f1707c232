// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace coterie::population {

/** Whose rules the clients of a population follow. */
enum class Client {
    Ours, ///< the real RealtimeService, with its defaults
    Sdk,  ///< a model of the published SDK: full jitter from 500 ms, cap 30 s, reset on open
};

/**
 * A server that restarts under all of its clients at once. While it is down it refuses at once; after that it works off
 * one handshake after another and does not know which client has given up, so that work for those is lost.
 */
struct Restart {
    int clients = 10'000;
    int handshakesPerSecond = 1'000;
    std::chrono::milliseconds down{5'000};
    std::chrono::milliseconds roundTrip{50};
    /** The SDK has no time-out of its own; Node's gives up a connect after this. Ours is in RealtimeOptions. */
    std::chrono::milliseconds sdkGivesUp{10'000};
    std::chrono::milliseconds watched{600'000};
    quint64 seed = 1;
};

/** What the server saw, counted from the moment it went down. */
struct Outcome {
    int peak = 0;               ///< attempts in the worst second
    qint64 attempts = 0;        ///< in all
    double failedPerClient = 0; ///< attempts that did not become a connection
    double connected = 0;       ///< part of the clients, at the end
    /** When so many were connected for the first time; absent when that never came. */
    std::optional<std::chrono::milliseconds> to50, to90, to99;
};

/** The same restart gives the same outcome. It runs in virtual time. */
[[nodiscard]] Outcome simulate(Client client, const Restart &restart);

} // namespace coterie::population
