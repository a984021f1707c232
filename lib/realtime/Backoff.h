// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeOptions.h"

#include <chrono>

namespace coterie {

class Random;

/**
 * Computes the wait before the next attempt (R3): exponential backoff with full jitter, drawn after the clamp, so that
 * waits at the cap are spread over the whole range. A plain value without a clock.
 */
struct Backoff {
    int exponent = 0;
    /**
     * The connection that was just lost was stable. Many other clients probably lost theirs too, so spread the retries.
     */
    bool afterStable = false;

    /** Returns the next wait and doubles the range for the one after it. */
    [[nodiscard]] std::chrono::milliseconds next(const RealtimeOptions &options, Random &random);
    /** Resets the exponent, because the connection proved stable. Nothing else resets it. */
    void stable();

    friend bool operator==(const Backoff &, const Backoff &) = default;
};

/** Returns a uniformly distributed time in [0, span). */
[[nodiscard]] std::chrono::milliseconds jitter(std::chrono::milliseconds span, Random &random);

/** Returns the span, changed at random by up to `part` of it in either direction. */
[[nodiscard]] std::chrono::milliseconds spread(std::chrono::milliseconds span, double part, Random &random);

} // namespace coterie
