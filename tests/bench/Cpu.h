// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <ctime>

namespace coterie::bench {

/** Returns the CPU time that a clock has counted, in ns. Other programs do not affect it, unlike elapsed time. */
inline double cpuTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

/** Returns the CPU time of this thread, in ns. */
inline double threadCpu()
{
    return cpuTime(CLOCK_THREAD_CPUTIME_ID);
}

/** Returns the CPU time of all threads of this process, in ns. */
inline double processCpu()
{
    return cpuTime(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace coterie::bench
