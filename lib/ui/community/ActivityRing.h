// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>

namespace coterie {

/**
 * How many posts and likes came in each of the last 30 minutes, by the wall clock, so that minutes that the machine
 * slept through count as well. A minute in which nobody listened is not known, which is something else than none.
 * Plain: the time is passed in, in ms since the epoch; a clock that is set back makes it begin anew.
 */
class ActivityRing {
public:
    static constexpr int minutes = 30;

    struct Minute {
        int posts = 0;
        int likes = 0;
        bool known = false; ///< somebody listened for at least a part of it

        friend bool operator==(const Minute &, const Minute &) = default;
    };
    using Minutes = std::array<Minute, minutes>;

    /** Whether events come from now on. */
    void setLive(bool live, qint64 now);
    void addPost(qint64 now);
    void addLike(qint64 now);

    /** Oldest first; the last one is still running. */
    [[nodiscard]] Minutes last(qint64 now) const;
    /** Since when it counts; 0 when it never did. */
    [[nodiscard]] qint64 since() const { return m_since; }

private:
    Minute &at(qint64 now);

    Minutes m_ring{};
    qint64 m_newest = 0; ///< the minute that runs, counted since the epoch; 0 before the first
    qint64 m_since = 0;
    bool m_live = false;
};

} // namespace coterie
