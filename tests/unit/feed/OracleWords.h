// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Oracle.h"

namespace coterie::oracle {

/** Returns an input as one line, for failure messages. */
[[nodiscard]] QString words(const Input &input);
/** Returns a row as a short text. */
[[nodiscard]] QString words(const Row::Content &content);

} // namespace coterie::oracle
