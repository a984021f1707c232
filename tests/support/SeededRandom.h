// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Random.h"

#include <random>

namespace coterie::test {

/** Random numbers that only depend on the seed, on every machine. */
class SeededRandom : public Random {
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] double uniform() override { return m_distribution(m_engine); }

private:
    std::mt19937_64 m_engine;
    std::uniform_real_distribution<double> m_distribution{0.0, 1.0};
};

} // namespace coterie::test
