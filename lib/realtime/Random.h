// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

namespace coterie {

/** The source of randomness, replaceable in tests. Each instance belongs to one thread. */
class Random {
public:
    virtual ~Random() = default;
    /** Returns a uniformly distributed number in [0, 1). */
    [[nodiscard]] virtual double uniform() = 0;
};

} // namespace coterie
