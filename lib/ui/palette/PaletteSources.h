// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/palette/PaletteModel.h"

#include <optional>
#include <vector>

namespace coterie {
class AppContext;
}

/** The entries of the palette. They may outlive what they refer to. */
namespace coterie::palette {

inline constexpr int rowsLookedAt = 300; ///< of each community's feed, for user names
inline constexpr int mostPeople = 2'000;

/** Returns the home feed and the communities of the sidebar. */
[[nodiscard]] std::vector<PaletteEntry> placeEntries(AppContext &context);
/** Returns known users: contributors and authors of loaded messages, most recent first. */
[[nodiscard]] std::vector<PaletteEntry> personEntries(AppContext &context);
[[nodiscard]] std::vector<PaletteEntry> actionEntries();
/** Returns an entry for a token address, or coterie://community/ADDRESS, that is not in the sidebar. */
[[nodiscard]] std::optional<PaletteEntry> addressEntry(AppContext &context, const QString &text);

} // namespace coterie::palette
