// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

namespace coterie::oracle {

/**
 * Likes of one message as this person sees them (L1), from their first wish on. Two numbers explain every count:
 *
 *   shown = base + wished - counted
 *
 * base is what the service counts, as far as it told; counted says whether it counts this person's like in that. An
 * input changes one of the three, and the shown count follows.
 */
struct LikeStory {
    bool wished = false;
    bool counted = false;
    bool confirmed = false;         ///< what the service said last of this person's like
    std::optional<bool> asked = {}; ///< the request that has no answer yet
    bool overruled = false;         ///< a page was not believed since the last answer
    int awaitedLikes = 0;           ///< echoes that requests promised and that did not come
    int awaitedUnlikes = 0;

    /** What an input means for the row and for the person. */
    struct Told {
        int shown = 0; ///< change of the shown count
        std::optional<bool> heart = {};
        std::optional<bool> ask = {}; ///< a request to make
        bool failed = false;
        bool isOver = false; ///< nothing is left to tell, and no page need be awaited
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
            return done(); // a page showed that it was done
        const int before = mine();
        if (awaited(*asked) > 0)
            --awaited(*asked);
        else
            counted = !*asked; // what was taken for the echo was somebody else's, and base has it rightly
        asked.reset();
        Told told{.failed = wished != confirmed};
        if (told.failed)
            told.heart = confirmed;
        wished = confirmed;
        told.shown = mine() - before;
        told.isOver = counted == confirmed && awaitedLikes == 0 && awaitedUnlikes == 0;
        return told;
    }

    /** Somebody's like or unlike: base moves, and counted with it when it can be the echo that is awaited. */
    Told happened(bool liked)
    {
        const int before = mine();
        if (counted != liked && awaited(liked) > 0) {
            --awaited(liked);
            counted = liked;
        }
        return {.shown = (liked ? 1 : -1) + mine() - before};
    }

    /** A page counted anew. Whether its word ends the story: then nothing of it is left. */
    bool pageEnds(bool liked)
    {
        const bool agrees = liked == asked.value_or(confirmed);
        if (!asked && (agrees || overruled))
            return true;
        counted = liked;
        if (asked)
            confirmed = liked;
        else
            overruled = true; // made before the answer, perhaps: not believed until the next one says so too
        if (agrees)
            awaitedLikes = awaitedUnlikes = 0;
        return false;
    }
};

} // namespace coterie::oracle
