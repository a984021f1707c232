// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

#include <QString>

#include <optional>

namespace coterie::sandbox {

/**
 * The pictures of the generated world: the files of the folder pictures, which are resources of the program. The world
 * contains only their paths, because the address of the server changes with each start. Json.cpp makes them URLs.
 */

/** Returns the path of a member's portrait, or an empty string. About a quarter of the members have none. */
[[nodiscard]] QString portraitPath(const QString &username);
/** Returns the path of a token's picture, or an empty string. Some tokens have none, including those of tests. */
[[nodiscard]] QString tokenPath(const QString &symbol);
/** Returns the path of the picture for this text of Phrases.h. It is empty for most texts. */
[[nodiscard]] QString mediaPath(const QString &text);

/** Returns the picture at /pictures/{kind}/{name}, or nothing if there is none. */
[[nodiscard]] std::optional<MediaRecord> picture(const QString &kind, const QString &name);

} // namespace coterie::sandbox
