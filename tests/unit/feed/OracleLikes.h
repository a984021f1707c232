// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

namespace coterie::oracle {

/**
 * The likes of one message as this user sees them (L1), since the user's first wish. Two numbers explain every count:
 *
 *   shown = base + wished - counted
 *
 * base is the service's count as far as it is known, and counted is whether base includes this user's like. Each input
 * changes one of the three, which determines the shown count.
 */
struct LikeStory {
    bool wished = false;
    bool counted = false;
    bool confirmed = false;         ///< the service's last statement about the user's like
    std::optional<bool> asked = {}; ///< the request in flight
    bool overruled = false;         ///< a page was overruled since the last response
    int awaitedLikes = 0;           ///< expected echoes that have not arrived
    int awaitedUnlikes = 0;

    /** The effect of an input on the row and on the user. */
    struct Told {
        int shown = 0; ///< change of the shown count
        std::optional<bool> heart = {};
        std::optional<bool> ask = {}; ///< a request to make
        bool failed = false;
        bool isOver = false; ///< the entry is settled, and no page is expected
    };

    int &awaited(bool liked) { return liked ? awaitedLikes : awaitedUnlikes; }
    [[nodiscard]] int mine() const { return int(wished) - int(counted); }

    std::optional<bool> askIfNeeded()
    {
        if (asked || wished == confirmed)
            return {};
        asked = wished;
        ++awaited(wished);
        return asked;
    }

    Told wish(bool liked)
    {
        const int before = mine();
        wished = liked;
        return {.shown = mine() - before, .heart = wished, .ask = askIfNeeded()};
    }

    Told done()
    {
        if (!asked)
            return {};
        confirmed = *asked;
        asked.reset();
        overruled = false;
        return {.ask = askIfNeeded()};
    }

    Told refused()
    {
        if (!asked)
            return {};
        if (confirmed == *asked)
            return done(); // a page has shown the result
        const int before = mine();
        if (awaited(*asked) > 0)
            --awaited(*asked);
        else
            counted = !*asked; // the echo was another user's, which base includes rightly
        asked.reset();
        Told told{.failed = wished != confirmed};
        if (told.failed)
            told.heart = confirmed;
        wished = confirmed;
        told.shown = mine() - before;
        told.isOver = counted == confirmed && awaitedLikes == 0 && awaitedUnlikes == 0;
        return told;
    }

    /** A like or unlike by anyone: changes base, and also counted if it can be the expected echo. */
    Told happened(bool liked)
    {
        const int before = mine();
        if (counted != liked && awaited(liked) > 0) {
            --awaited(liked);
            counted = liked;
        }
        return {.shown = (liked ? 1 : -1) + mine() - before};
    }

    /** The count of a page. Returns whether it settles the entry, which is then removed. */
    bool pageEnds(bool liked)
    {
        const bool agrees = liked == asked.value_or(confirmed);
        if (!asked && (agrees || overruled))
            return true;
        counted = liked;
        if (asked)
            confirmed = liked;
        else
            overruled = true; // may be older than the response, so it is overruled until the next page agrees
        if (agrees)
            awaitedLikes = awaitedUnlikes = 0;
        return false;
    }
};

} // namespace coterie::oracle
