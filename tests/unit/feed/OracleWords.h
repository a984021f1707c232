// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Oracle.h"

namespace coterie::oracle {

/** An input in a line, for whoever reads what led to a failure. */
[[nodiscard]] QString words(const Input &input);
/** A row in a word or two. */
[[nodiscard]] QString words(const Row::Content &content);

} // namespace coterie::oracle
