// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace coterie {

/**
 * Returns a name or symbol that a stranger chose, as one line that shows what it contains: without characters that turn
 * the writing direction, without invisible ones, and without controls. The joiners, selectors and tags of emoji and of
 * scripts that need them stay. Empty if nothing of it is visible. Thread-safe.
 */
[[nodiscard]] QString plainName(const QString &name);

/** Returns a text without the characters that embed, override or isolate a writing direction. Thread-safe. */
[[nodiscard]] QString withoutDirections(const QString &text);

/**
 * Returns a text of a user as one line between U+2068 and U+2069, so that inside a sentence it changes neither the
 * order nor the direction of the words around it. Isolates inside that are complete stay; an empty text stays empty.
 * Thread-safe.
 */
[[nodiscard]] QString isolated(const QString &text);

} // namespace coterie
