// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <ctime>

namespace coterie::bench {

/**
 * The CPU time that a clock has counted so far, in ns. Unlike the time that passed it knows nothing of other programs.
 */
inline double cpuTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

/** What this thread has spent. */
inline double threadCpu()
{
    return cpuTime(CLOCK_THREAD_CPUTIME_ID);
}

/** What all threads of this process have spent. */
inline double processCpu()
{
    return cpuTime(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace coterie::bench
