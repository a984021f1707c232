// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace coterie::sandbox {

/** The texts of the made-up members. None contains a word of Moderation.h. `%1` is the symbol of the community. */

struct MadeUpCommunity {
    const char *symbol;
    qint64 members; ///< approximate
    bool closed;    ///< not the first one, so that a new user sees a community that accepts posts
};

/** The symbols and names are those of no real token and no real person. */
inline constexpr std::array madeUpCommunities = {
    MadeUpCommunity{"$QUOLLO", 9000, false}, MadeUpCommunity{"$FLUMMET", 6500, false},
    MadeUpCommunity{"$TARNIP", 4200, false}, MadeUpCommunity{"$ZIBBOW", 2600, false},
    MadeUpCommunity{"$GLOMPO", 900, false},  MadeUpCommunity{"$OODLEK", 300, true},
};

/** X allows no dots in usernames, so the profile links of these members lead to nobody. */
inline constexpr std::array memberNames = {
    "hanno.quell",  "lena.brook",    "0x.marten",       "dana.vosk",    "ben.tallowmere",  "miko.arden",
    "sunny.pell",   "the.other.pat", "kaito.moriva",    "priya.nandel", "night.shift.ana", "jonas.w",
    "quiet.willa",  "zuzu.p",        "cleo.candlewick", "mona.bakerly", "irene.v",         "theo.ledgerman",
    "pia.papero",   "ralph.rekton",  "yuki.mintori",    "greta.gm",     "solveig.surf",    "oskar.b",
    "fiona.fomova", "dustin.collet", "lou.liquori",     "anon.4127",    "vera.nodal",      "bea.blockhart",
};

/** Members who have not linked a wallet, so they cannot post yet. */
inline constexpr std::array namesWithoutWallet = {"tilda.fern", "pavel.noon"};

/** Usernames for people who sign in for the first time, in this order. */
inline constexpr std::array newcomerNames = {"nova.tern", "rollo.beck", "edda.mire", "sami.oakley", "juno.vale"};

extern const std::array<QStringView, 44> posts;
extern const std::array<QStringView, 22> replies;

} // namespace coterie::sandbox
