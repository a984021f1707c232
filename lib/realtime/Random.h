// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

namespace coterie {

/** Chance as it is passed in, so that a test can know it. One source serves one thread. */
class Random {
public:
    virtual ~Random() = default;
    /** Evenly in [0, 1). */
    [[nodiscard]] virtual double uniform() = 0;
};

} // namespace coterie
