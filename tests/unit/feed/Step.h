// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <rapidcheck.h>

#include <array>
#include <ostream>

namespace coterie::oracle {

/**
 * One action on a feed, the service or the connection. Its numbers are interpreted in the current state: which message,
 * how late, how many. So any step can be removed and any number reduced, and the rest is still a valid life.
 */
struct Step {
    enum class Kind {
        Publish,     ///< another member's message, published at once
        Write,       ///< an own post
        PublishPost, ///< the service publishes an own post …
        RefusePost,  ///< … or refuses it
        StandPost,   ///< the state of a post changes
        SendAgain,
        Discard,
        Reply, ///< another member's reply to a message
        Edit,
        Redate, ///< the service changes the time of a message
        Moderate,
        LikeByOthers,
        Wish,       ///< the user likes or unlikes
        ServeLike,  ///< the service carries out the oldest request
        AnswerLike, ///< its response arrives; an unserved request is refused
        LoseAnswer, ///< its response is lost, which counts as refused
        Delete,     ///< the service removes a message without an event
        Hold,       ///< delays the next event
        Release,    ///< a delayed event arrives
        Repeat,     ///< an event arrives again
        LoseLink,
        RegainLink,
        AskNewest, ///< the newest page is made and in flight
        AskOlder,
        AskHole,
        AskBefore,    ///< before any visible message
        AskStrangely, ///< an invalid request
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

/** Prints a step as "Publish(2 0 7)". */
std::ostream &operator<<(std::ostream &stream, const Step &step);

/**
 * Generates a life of up to `steps` steps, rarely three times as many. Shrinks by removing steps and by reducing their
 * numbers.
 */
rc::Gen<std::vector<Step>> anyLife(int steps);

} // namespace coterie::oracle
