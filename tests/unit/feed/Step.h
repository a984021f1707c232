// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <rapidcheck.h>

#include <array>
#include <ostream>

namespace coterie::oracle {

/**
 * One thing that happens to a feed, the service or the link between them. Its numbers mean something only in the state
 * in which it happens: which message, how late, how many. So any step can be left out of a life, and any number be made
 * smaller, and what is left is a life still.
 */
struct Step {
    enum class Kind {
        Publish,     ///< somebody's message, out at once
        Write,       ///< an own post, shown
        PublishPost, ///< the service publishes an own post …
        RefusePost,  ///< … or refuses it
        StandPost,   ///< its state changes
        SendAgain,
        Discard,
        Reply, ///< somebody's reply to a message
        Edit,
        Redate, ///< the service changes its mind about when a message was created
        Moderate,
        LikeByOthers,
        Wish,       ///< this person likes or unlikes
        ServeLike,  ///< the service does what the oldest request asks
        AnswerLike, ///< its answer arrives; a request that was not served is refused
        LoseAnswer, ///< its answer is lost: refused, whatever was done
        Delete,     ///< the service forgets a message, and tells nobody
        Hold,       ///< the next event is held back
        Release,    ///< one of those held back arrives
        Repeat,     ///< an event arrives once more
        LoseLink,
        RegainLink,
        AskNewest, ///< a page is made, and on its way
        AskOlder,
        AskHole,
        AskBefore,    ///< any message that is shown
        AskStrangely, ///< as no client should
        Receive,
        Fail,
        Trim,
        Gather,
        Settle,
        Dismiss,
        SignIn, ///< or out
    };

    Kind kind = Kind::Publish;
    std::array<int, 6> numbers = {};
};

/** Readable: "Publish(2 0 7)". */
std::ostream &operator<<(std::ostream &stream, const Step &step);

/**
 * A life of up to so many steps, seldom of three times as many. It shrinks by leaving out steps and by making their
 * numbers smaller.
 */
rc::Gen<std::vector<Step>> anyLife(int steps);

} // namespace coterie::oracle
