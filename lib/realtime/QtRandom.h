// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Random.h"

#include <QRandomGenerator>

namespace coterie {

/** The system's chance. Any thread, but one at a time. */
class QtRandom : public Random {
public:
    [[nodiscard]] double uniform() override { return QRandomGenerator::global()->generateDouble(); }
};

} // namespace coterie
