// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVariant>

namespace coterie::storage {

/**
 * Returns the value to bind for a text, so that it is read back unchanged. SQLite drops a leading byte order mark,
 * joins lone surrogates with the next character, replaces U+FFFE and U+FFFF with U+FFFD, and truncates at NUL in its
 * functions. Texts with any of these are bound as a blob of their UTF-16. Equal texts give equal values. Never null.
 */
[[nodiscard]] QVariant bound(const QString &text);
/** Returns the text that was passed to bound(), from a column's value. */
[[nodiscard]] QString text(const QVariant &value);

} // namespace coterie::storage
