// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Random.h"

#include <QRandomGenerator>

namespace coterie {

/** Implements Random with QRandomGenerator. */
class QtRandom : public Random {
public:
    [[nodiscard]] double uniform() override { return QRandomGenerator::global()->generateDouble(); }
};

} // namespace coterie
