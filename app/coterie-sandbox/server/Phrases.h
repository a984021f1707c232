// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace coterie::sandbox {

/** The words the invented members use. None contains a word of Moderation.h. `%1` is the community's symbol. */

struct InventedCommunity {
    const char *symbol;
    const char *ending; ///< how its token address ends, as launchpads have it
    qint64 members;     ///< about how many; the one that cannot be posted to is never the first a person sees
    bool closed;
};

inline constexpr std::array inventedCommunities = {
    InventedCommunity{"$WIF", "pump", 9000, false},    InventedCommunity{"$BONK", "bonk", 6500, false},
    InventedCommunity{"$POPCAT", "pump", 4200, false}, InventedCommunity{"$MEW", "pump", 2600, false},
    InventedCommunity{"$GIGA", "pump", 900, false},    InventedCommunity{"$FWOG", "pump", 300, true},
};

inline constexpr std::array memberNames = {
    "hatless_dog",    "lena.sol",       "0xmarten",      "degen_dana",   "bagholder_ben", "miko_onchain",
    "sunny_rugs",     "the_real_pat",   "kaito",         "priya_trades", "nightshift",    "jonas_w",
    "quietwhale",     "zuzu",           "candle_reader", "moonbaker",    "ines_v",        "theo_ledger",
    "paperhands_pia", "rekt_ralph",     "yuki_mints",    "gm_greta",     "sol_surfer",    "oskar_b",
    "fomo_fiona",     "dust_collector", "liquid_lou",    "anon_4127",    "vera_nodes",    "block_party",
};

extern const std::array<QStringView, 44> posts;
extern const std::array<QStringView, 22> replies;

} // namespace coterie::sandbox
