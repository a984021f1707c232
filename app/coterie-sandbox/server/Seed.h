// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

namespace coterie::sandbox {

/**
 * An invented world: six communities, thirty members, a few hundred messages, and the signed-in person, ada_k, with one
 * svm and one evm wallet. The same seed gives the same ids, texts, likes and ages; the ages end at `now`
 * (microseconds). Tokens and the API key are not of the seed: they are new for each world.
 */
[[nodiscard]] World seededWorld(quint64 seed, qint64 now);

} // namespace coterie::sandbox
