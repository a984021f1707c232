// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/palette/PaletteModel.h"

#include <optional>
#include <vector>

/** What there is to go to. What the entries do is guarded: they may outlive what they speak of. */
namespace coterie::palette {

inline constexpr int rowsLookedAt = 300; ///< of each community's feed, for the names of those who wrote them
inline constexpr int mostPeople = 2'000;

/** The home feed and the communities of the sidebar. */
[[nodiscard]] std::vector<PaletteEntry> placeEntries(AppController &session);
/** Whoever is known by name: contributors, and who wrote what is loaded. Who wrote last comes first. */
[[nodiscard]] std::vector<PaletteEntry> personEntries(AppController &session);
[[nodiscard]] std::vector<PaletteEntry> actionEntries();
/** A token address, or coterie://community/ADDRESS, of a community that is not in the sidebar. */
[[nodiscard]] std::optional<PaletteEntry> addressEntry(AppController &session, const QString &text);

} // namespace coterie::palette
