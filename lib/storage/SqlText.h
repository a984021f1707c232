// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVariant>

namespace coterie::storage {

/**
 * A text as it is bound. SQLite takes off a byte order mark at the start, joins lone surrogates with what follows,
 * gives U+FFFE and U+FFFF back as U+FFFD, and its functions end at a NUL: such a text is kept as a blob of its UTF-16,
 * so that what a person wrote comes back as it was. Equal texts are bound alike. Never null.
 */
[[nodiscard]] QVariant bound(const QString &text);
/** The text that bound() was given, of a column's value. */
[[nodiscard]] QString text(const QVariant &value);

} // namespace coterie::storage
