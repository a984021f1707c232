// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/palette/PaletteModel.h"

#include <optional>
#include <vector>

namespace coterie {
class AppContext;
}

/** What there is to go to. What the entries do is guarded: they may outlive what they speak of. */
namespace coterie::palette {

inline constexpr int rowsLookedAt = 300; ///< of each community's feed, for the names of those who wrote them
inline constexpr int mostPeople = 2'000;

/** The home feed and the communities of the sidebar. */
[[nodiscard]] std::vector<PaletteEntry> placeEntries(AppContext &context);
/** Whoever is known by name: contributors, and who wrote what is loaded. Who wrote last comes first. */
[[nodiscard]] std::vector<PaletteEntry> personEntries(AppContext &context);
[[nodiscard]] std::vector<PaletteEntry> actionEntries();
/** A token address, or coterie://community/ADDRESS, of a community that is not in the sidebar. */
[[nodiscard]] std::optional<PaletteEntry> addressEntry(AppContext &context, const QString &text);

} // namespace coterie::palette
