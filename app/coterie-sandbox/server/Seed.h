// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

namespace coterie::sandbox {

/**
 * Generates a world: six communities, thirty members, a few hundred messages, and the signed-in user, ada.kvist, with
 * one svm and one evm wallet. The same seed gives the same ids, texts, likes, and message ages relative to `now`
 * (microseconds). The access tokens and the API key are random in each world.
 */
[[nodiscard]] World seededWorld(quint64 seed, qint64 now);

} // namespace coterie::sandbox
