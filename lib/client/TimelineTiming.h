// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace coterie {

/** The times and limits of a timeline; docs/requirements.md gives the reasons. */
struct TimelineTiming {
    std::chrono::milliseconds waitForLive{1'000};      ///< before the first page is requested anyway (F2)
    std::chrono::milliseconds refetchSpread{2'000};    ///< a refetch after a gap waits uniform(0, this) (F6)
    std::chrono::milliseconds publishDeadline{45'000}; ///< after the 200 (P5)
    int pagesAfterGap = 3;                             ///< then a hole stays (F6)
    int pageSize = 50;
    int mostRows = 5'000;                              ///< held while the user reads the newest rows (F8)
    int mostRowsDropped = 500;                         ///< dropped at once, to spread the cost
    std::chrono::milliseconds reconcileEvery{300'000}; ///< ± 20 %: the newest page is fetched while live (F6)
    int burst = 200;                                   ///< events in one second that count as a burst (F6) …
    std::chrono::milliseconds burstQuiet{2'000};       ///< … the newest page is fetched this long after it …
    std::chrono::milliseconds burstPause{60'000};      ///< … and at most this often
    std::chrono::milliseconds echoPatience{5'000};     ///< wait for the event of an own like, then count (L1)
    std::chrono::milliseconds recountDelay{2'000};     ///< collects the messages whose counts are requested
};

} // namespace coterie
