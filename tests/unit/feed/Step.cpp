// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Step.h"

#include <algorithm>

namespace coterie::oracle {
namespace {

struct Sort {
    Step::Kind kind;
    const char *name;
    size_t weight; ///< frequency, of about 160 in total
};

using Kind = Step::Kind;
constexpr std::array sorts{
    Sort{Kind::Publish, "Publish", 40},
    Sort{Kind::Write, "Write", 6},
    Sort{Kind::PublishPost, "PublishPost", 6},
    Sort{Kind::RefusePost, "RefusePost", 1},
    Sort{Kind::StandPost, "StandPost", 2},
    Sort{Kind::SendAgain, "SendAgain", 1},
    Sort{Kind::Discard, "Discard", 1},
    Sort{Kind::Reply, "Reply", 4},
    Sort{Kind::Edit, "Edit", 4},
    Sort{Kind::Redate, "Redate", 1},
    Sort{Kind::Moderate, "Moderate", 5},
    Sort{Kind::LikeByOthers, "LikeByOthers", 7},
    Sort{Kind::Wish, "Wish", 8},
    Sort{Kind::ServeLike, "ServeLike", 7},
    Sort{Kind::AnswerLike, "AnswerLike", 6},
    Sort{Kind::LoseAnswer, "LoseAnswer", 1},
    Sort{Kind::Delete, "Delete", 4},
    Sort{Kind::Hold, "Hold", 4},
    Sort{Kind::Release, "Release", 4},
    Sort{Kind::Repeat, "Repeat", 4},
    Sort{Kind::LoseLink, "LoseLink", 3},
    Sort{Kind::RegainLink, "RegainLink", 3},
    Sort{Kind::AskNewest, "AskNewest", 8},
    Sort{Kind::AskOlder, "AskOlder", 3},
    Sort{Kind::AskHole, "AskHole", 6},
    Sort{Kind::AskBefore, "AskBefore", 2},
    Sort{Kind::AskStrangely, "AskStrangely", 1},
    Sort{Kind::Receive, "Receive", 14},
    Sort{Kind::Fail, "Fail", 2},
    Sort{Kind::Trim, "Trim", 1},
    Sort{Kind::Gather, "Gather", 3},
    Sort{Kind::Settle, "Settle", 3},
    Sort{Kind::Dismiss, "Dismiss", 2},
    Sort{Kind::SignIn, "SignIn", 1},
};

/** After these the final state of the feed is not determined, so half of all lives do not have them. */
constexpr std::array unruly{Kind::Redate, Kind::AskStrangely, Kind::SignIn};

rc::Gen<Kind> anyKind(bool withUnruly)
{
    std::vector<Kind> urn;
    for (const Sort &sort : sorts) {
        if (withUnruly || std::ranges::find(unruly, sort.kind) == unruly.end())
            urn.insert(urn.end(), sort.weight, sort.kind);
    }
    return rc::gen::noShrink(rc::gen::elementOf(std::move(urn))); // another kind is no simpler
}

} // namespace

std::ostream &operator<<(std::ostream &stream, const Step &step)
{
    stream << sorts[static_cast<size_t>(step.kind)].name;
    auto last = step.numbers.end();
    while (last != step.numbers.begin() && *(last - 1) == 0)
        --last;
    if (last == step.numbers.begin())
        return stream;
    stream << '(';
    for (auto number = step.numbers.begin(); number != last; ++number)
        stream << (number == step.numbers.begin() ? "" : " ") << *number;
    return stream << ')';
}

rc::Gen<std::vector<Step>> anyLife(int steps)
{
    const auto life = [](int most, bool withUnruly) {
        const auto make = [](Kind kind, const std::array<int, 6> &numbers) { return Step{kind, numbers}; };
        const auto numbers = rc::gen::container<std::array<int, 6>>(rc::gen::inRange(0, 120));
        const auto step = rc::gen::apply(make, anyKind(withUnruly), numbers);
        return rc::gen::resize(most, rc::gen::container<std::vector<Step>>(step));
    };
    // A few are long, for bugs that need many rows.
    return rc::gen::weightedOneOf<std::vector<Step>>(
        {{60, life(steps, false)}, {60, life(steps, true)}, {1, life(3 * steps, false)}});
}

} // namespace coterie::oracle
