// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"

#include <QString>

namespace coterie {

/** Returns a state for Diagnostics: "Waiting, next try in 12 s". `now` is in ms since the epoch. */
[[nodiscard]] QString exactWords(const ConnectionState &state, qint64 now);
/** Returns what the user can do, or what Coterie will do, in one or two sentences; may be empty. */
[[nodiscard]] QString recoverySuggestion(const ConnectionState &state);
/** Returns whether the user can start an attempt earlier. */
[[nodiscard]] bool isResting(const ConnectionState &state);
/** Returns the seconds until the next attempt, rounded up; -1 while none is planned, 0 if it is due. */
[[nodiscard]] int secondsLeft(const ConnectionState &state, qint64 now);

} // namespace coterie
