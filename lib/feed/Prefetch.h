// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

namespace coterie {

/** Starts loading memory into the processor's cache for writing, without waiting for it. */
inline void prefetch(const void *from, std::size_t bytes)
{
#if defined(__GNUC__)
    constexpr std::uintptr_t cacheLine = 64;
    const auto *first = static_cast<const char *>(from);
    for (const char *at = first - (reinterpret_cast<std::uintptr_t>(first) & (cacheLine - 1)); at < first + bytes;
         at += cacheLine)
        __builtin_prefetch(at, 1);
#else
    Q_UNUSED(from);
    Q_UNUSED(bytes);
#endif
}

} // namespace coterie
