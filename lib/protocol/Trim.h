// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace coterie {

/**
 * Trims as ECMAScript's String.prototype.trim does, for that is what the service's other clients match posts by (P3):
 * U+FEFF, U+00A0, U+2028 and all of Zs go; U+0085 stays, although Qt takes it for white space.
 */
[[nodiscard]] QStringView trimmed(QStringView text);

} // namespace coterie
