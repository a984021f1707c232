// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/ConnectionState.h"

#include <QString>

namespace coterie {

/** The words of Diagnostics for where a connection stands: "Waiting, next try in 12 s". `now` in ms since the epoch. */
[[nodiscard]] QString exactWords(const ConnectionState &state, qint64 now);
/** What a person does about it, or what Coterie will: one or two sentences; empty where there is nothing to say. */
[[nodiscard]] QString recoverySuggestion(const ConnectionState &state);
/** Whether a person can ask for an attempt sooner than it comes by itself. */
[[nodiscard]] bool isResting(const ConnectionState &state);
/** Whole seconds until the next attempt, rounded up; -1 while none is planned, 0 when it is due. */
[[nodiscard]] int secondsLeft(const ConnectionState &state, qint64 now);

} // namespace coterie
