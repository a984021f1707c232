// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"

#include <chrono>

namespace coterie {

class Random;

/**
 * How long to wait before the next attempt (R3): exponential with full jitter, drawn after the clamp, so that a capped
 * wait is spread over all of the cap. Plain numbers: it knows no clock.
 */
struct Backoff {
    int exponent = 0;
    /** The link that was just lost had proved stable: many others were probably lost with it, so spread wide. */
    bool afterStable = false;

    /** The next wait, and the one after it is drawn from twice the span. */
    [[nodiscard]] std::chrono::milliseconds next(const RealtimeOptions &options, Random &random);
    /** The connection proved stable. Nothing else makes the exponent fall back. */
    void stable();

    friend bool operator==(const Backoff &, const Backoff &) = default;
};

/** Evenly in [0, span). */
[[nodiscard]] std::chrono::milliseconds jitter(std::chrono::milliseconds span, Random &random);

/** The span, up to this part of it longer or shorter. */
[[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds span, double part, Random &random);

} // namespace coterie
