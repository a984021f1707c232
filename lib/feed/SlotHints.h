// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace coterie {

/**
 * A hash table that says where a row probably is, by the hash of its id: open addressing with linear probing, at most
 * half full. Ids are only stored in the rows, so that four hints fit into a cache line and a lookup costs one memory
 * access, which can be prefetched. The caller checks whether a hint is the right one.
 */
class SlotHints {
public:
    struct Hint {
        qint64 microseconds = 0;     ///< time of the row
        quint32 hash = 0;            ///< of the row's id
        mutable quint32 slot = none; ///< where the row was last
    };

    [[nodiscard]] std::size_t size() const { return m_size; }

    /** Returns the first hint with this hash for which `isIt` is true; null if there is none. */
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
    /** Prefetches the memory that find() reads first. */
    void prefetch(quint32 hash) const;

    /** Adds a hint. Like remove(), it invalidates all pointers returned by find(). */
    void insert(const Hint &hint);
    void remove(const Hint *hint);
    void move(const Hint *hint, qint64 microseconds, quint32 slot);

private:
    static constexpr quint32 none = ~quint32(0);

    [[nodiscard]] std::size_t home(quint32 hash) const { return hash & (m_hints.size() - 1); }
    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (m_hints.size() - 1); }
    void place(const Hint &hint);

    std::vector<Hint> m_hints; ///< empty, or a power of two
    std::size_t m_size = 0;
};

} // namespace coterie
