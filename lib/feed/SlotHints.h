// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace coterie {

/**
 * Where things may be, by the hash of what they are called: open addressing with linear probing, never more than half
 * full. A name is kept where the thing is and nowhere else, so that four hints share a line of the processor's cache,
 * and a look-up here costs one wait for memory, which can be asked for beforehand. Whoever looks says whether a hint is
 * the right one.
 */
class SlotHints {
public:
    struct Hint {
        qint64 microseconds = 0;     ///< the moment of what is there
        quint32 hash = 0;            ///< of its name
        mutable quint32 slot = none; ///< where it was seen last
    };

    [[nodiscard]] std::size_t size() const { return m_size; }

    /** The first hint of this hash that is the right one; null when there is none. */
    template <typename IsIt>
    [[nodiscard]] const Hint *find(quint32 hash, IsIt isIt) const
    {
        if (m_size == 0)
            return nullptr;
        for (std::size_t at = home(hash); m_hints[at].slot != none; at = next(at)) {
            if (m_hints[at].hash == hash && isIt(m_hints[at]))
                return &m_hints[at];
        }
        return nullptr;
    }
    /** Has the processor fetch what find() looks at first. */
    void prefetch(quint32 hash) const;

    /** Makes every pointer that find() gave invalid, as remove() does. */
    void insert(const Hint &hint);
    void remove(const Hint *hint);
    void move(const Hint *hint, qint64 microseconds, quint32 slot);

private:
    static constexpr quint32 none = ~quint32(0);

    [[nodiscard]] std::size_t home(quint32 hash) const { return hash & (m_hints.size() - 1); }
    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (m_hints.size() - 1); }
    void place(const Hint &hint);

    std::vector<Hint> m_hints; ///< a power of two of them, or none
    std::size_t m_size = 0;
};

} // namespace coterie
