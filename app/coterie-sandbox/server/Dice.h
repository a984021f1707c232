// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <cmath>
#include <random>

namespace coterie::sandbox {

/** Reproducible random numbers. The standard's distributions differ between libraries; its engines do not. */
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /** 0 ≤ result < sides. */
    [[nodiscard]] qint64 below(qint64 sides) { return qint64(m_engine() % quint64(sides)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /** 0 < result ≤ 1. */
    [[nodiscard]] double unit() { return double((m_engine() >> 11) + 1) / 9007199254740992.0; }
    /** Returns the time to the next event of a Poisson process, in the unit of `mean`. */
    [[nodiscard]] double wait(double mean) { return -std::log(unit()) * mean; }

    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[typename List::size_type(below(qint64(std::size(list))))];
    }

    [[nodiscard]] QString uuid();
    /** Returns `length` random characters of `alphabet`. */
    [[nodiscard]] QString text(QLatin1StringView alphabet, int length);

private:
    std::mt19937_64 m_engine;
};

} // namespace coterie::sandbox
