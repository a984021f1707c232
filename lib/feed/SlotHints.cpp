// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/SlotHints.h"

#include "feed/Prefetch.h"

#include <algorithm>
#include <utility>

namespace coterie {

void SlotHints::prefetch(quint32 hash) const
{
    if (m_size > 0)
        coterie::prefetch(&m_hints[home(hash)], sizeof(Hint));
}

void SlotHints::place(const Hint &hint)
{
    std::size_t at = home(hint.hash);
    while (m_hints[at].slot != none)
        at = next(at);
    m_hints[at] = hint;
}

void SlotHints::insert(const Hint &hint)
{
    constexpr std::size_t minSize = 16;
    if (2 * (m_size + 1) > m_hints.size()) {
        const std::vector<Hint> old = std::exchange(m_hints, std::vector<Hint>(std::max(minSize, 2 * m_hints.size())));
        for (const Hint &entry : old) {
            if (entry.slot != none)
                place(entry);
        }
    }
    place(hint);
    ++m_size;
}

void SlotHints::remove(const Hint *hint)
{
    // Move back the following hints that linear probing had displaced, so that no probe ends before them.
    auto free = static_cast<std::size_t>(hint - m_hints.data());
    for (std::size_t at = next(free); m_hints[at].slot != none; at = next(at)) {
        const std::size_t from = home(m_hints[at].hash);
        const bool isBetween = free < at ? free < from && from <= at : free < from || from <= at;
        if (isBetween)
            continue;
        m_hints[free] = m_hints[at];
        free = at;
    }
    m_hints[free] = {};
    --m_size;
}

void SlotHints::move(const Hint *hint, qint64 microseconds, quint32 slot)
{
    Hint &moved = m_hints[static_cast<std::size_t>(hint - m_hints.data())];
    moved.microseconds = microseconds;
    moved.slot = slot;
}

} // namespace coterie
