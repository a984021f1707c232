// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/World.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace coterie::sandbox {

/**
 * The pictures of the invented world. They are drawn when somebody asks for them, the same for the same name. What the
 * world holds of them is a path, for the sandbox's address is another each time; Json.h makes an address of it.
 */

/** Where a member's portrait is; empty for every fourth or so, who has none. */
[[nodiscard]] QString portraitPath(const QString &username);
/** Where the picture of a token is; empty for one that is not of the invented ones, and for one of these. */
[[nodiscard]] QString tokenPath(const QString &symbol);
/** Where the picture is that goes with these words of Phrases.h; empty for most. */
[[nodiscard]] QString mediaPath(const QString &words);

/** Draws what /pictures/{kind}/{name} is; nothing when there is no such picture. */
[[nodiscard]] std::optional<MediaRecord> drawn(const QString &kind, const QString &name);

} // namespace coterie::sandbox
