// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>

namespace coterie {

/**
 * Counts posts and likes in each of the last 30 minutes, by the wall clock, so that minutes of sleep count too. A
 * minute without a live connection is unknown, which differs from zero. Plain logic: the time is passed in, in ms since
 * the epoch; if the clock is set back, counting starts again.
 */
class ActivityRing {
public:
    static constexpr int minutes = 30;

    struct Minute {
        int posts = 0;
        int likes = 0;
        bool known = false; ///< live for at least a part of it

        friend bool operator==(const Minute &, const Minute &) = default;
    };
    using Minutes = std::array<Minute, minutes>;

    /** Sets whether events arrive from now on. */
    void setLive(bool live, qint64 now);
    void addPost(qint64 now);
    void addLike(qint64 now);

    /** Returns the minutes, oldest first; the last one is the current one. */
    [[nodiscard]] Minutes last(qint64 now) const;
    /** Returns since when it counts; 0 if it never did. */
    [[nodiscard]] qint64 since() const { return m_since; }

private:
    Minute &at(qint64 now);

    Minutes m_ring{};
    qint64 m_newest = 0; ///< the current minute since the epoch; 0 before the first
    qint64 m_since = 0;
    bool m_live = false;
};

} // namespace coterie
