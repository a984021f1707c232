// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/SortedRows.h"

#include "feed/Steps.h"

#include <algorithm>

namespace coterie {

Position SortedRows::position(Slot slot) const
{
    const Row &row = *m_entries[slot].row;
    return row.message() ? Position::of(row.message()->message) : m_anchors.value(row.key);
}

bool SortedRows::isOlder(const Entry &entry, const Position &position) const
{
    if (entry.microseconds != position.microseconds())
        return entry.microseconds < position.microseconds();
    if (const MessageRow *held = entry.row->message())
        return Position::of(held->message) < position;
    return m_anchors.value(entry.row->key) < position;
}

SortedRows::Slot SortedRows::lowerBound(const Position &position) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), position,
                                        [this](const Entry &entry, const Position &to) { return isOlder(entry, to); });
    return static_cast<Slot>(found - m_entries.begin());
}

SortedRows::Slot SortedRows::lowerBound(qint64 microseconds) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), microseconds,
                                        [](const Entry &entry, qint64 to) { return entry.microseconds < to; });
    return static_cast<Slot>(found - m_entries.begin());
}

std::optional<SortedRows::Slot> SortedRows::find(const MessageId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return {};
    const auto isIt = [&](Slot slot) {
        const MessageRow *held = slot < m_entries.size() ? m_entries[slot].row->message() : nullptr;
        return held && held->message.id == id;
    };
    if (isIt(place->hint))
        return place->hint;
    // Gallop from the hint until the position is bracketed; the shift is as small as what came or went below.
    const Position position{place->createdAt, id};
    Slot low = std::min(place->hint, m_entries.size());
    Slot high = low;
    for (Slot step = 1; low > 0 && !isOlder(m_entries[low - 1], position); step *= 2)
        low -= std::min(low, step);
    for (Slot step = 1; high < m_entries.size() && isOlder(m_entries[high], position); step *= 2)
        high = std::min(m_entries.size(), high + step);
    const auto from = m_entries.begin();
    const auto found = std::lower_bound(from + static_cast<qptrdiff>(low), from + static_cast<qptrdiff>(high), position,
                                        [this](const Entry &entry, const Position &to) { return isOlder(entry, to); });
    place->hint = static_cast<Slot>(found - from);
    Q_ASSERT(isIt(place->hint));
    return place->hint;
}

std::optional<SortedRows::Slot> SortedRows::findKey(RowKey key) const
{
    if (const auto anchor = m_anchors.constFind(key); anchor != m_anchors.constEnd())
        return lowerBound(*anchor);
    const auto id = m_keys.constFind(key);
    return id == m_keys.constEnd() ? std::nullopt : find(*id);
}

std::optional<SortedRows::Slot> SortedRows::messageFrom(Slot slot) const
{
    for (; slot < m_entries.size(); ++slot) {
        if (m_entries[slot].row->message())
            return slot;
    }
    return {};
}

std::optional<SortedRows::Slot> SortedRows::messageDownFrom(Slot slot) const
{
    for (Slot end = std::min(slot + 1, m_entries.size()); end > 0; --end) {
        if (m_entries[end - 1].row->message())
            return end - 1;
    }
    return {};
}

void SortedRows::remember(const Arrival &arrival, Slot slot)
{
    if (const MessageRow *held = arrival.row->message()) {
        m_places.insert(held->message.id, Place{held->message.createdAt, slot});
        m_keys.insert(arrival.row->key, held->message.id);
    } else {
        m_anchors.insert(arrival.row->key, arrival.position);
    }
}

void SortedRows::forget(const Row &row)
{
    if (const MessageRow *held = row.message()) {
        m_places.remove(held->message.id);
        m_keys.remove(row.key);
    } else {
        m_anchors.remove(row.key);
    }
}

void SortedRows::insert(Arrival arrival, ChangeSet &changes)
{
    std::vector<Arrival> arrivals;
    arrivals.push_back(std::move(arrival));
    insertAll(std::move(arrivals), changes);
}

void SortedRows::insertAll(std::vector<Arrival> arrivals, ChangeSet &changes)
{
    Slot held = m_entries.size();
    Slot free = held + arrivals.size();
    m_entries.resize(free);
    // From the newest down: what is held makes room, and each arrival is noted at its final index.
    while (!arrivals.empty()) {
        const Arrival &arrival = arrivals.back();
        while (held > 0 && !isOlder(m_entries[held - 1], arrival.position))
            m_entries[--free] = std::move(m_entries[--held]);
        remember(arrival, --free);
        m_entries[free] = Entry{arrival.position.microseconds(), arrival.row, arrival.stamp};
        noteInserted(changes, index(free), arrival.row);
        arrivals.pop_back();
    }
}

void SortedRows::replace(Slot slot, RowPointer row, RowFields fields, ChangeSet &changes)
{
    m_entries[slot].row = std::move(row);
    noteChanged(changes, index(slot), fields, m_entries[slot].row);
}

void SortedRows::move(Slot slot, const Position &to, RowPointer row, ChangeSet &changes)
{
    Slot target = lowerBound(to);
    const auto from = m_entries.begin() + static_cast<qptrdiff>(slot);
    if (target > slot) {
        --target; // the row itself goes out from below
        std::rotate(from, from + 1, m_entries.begin() + static_cast<qptrdiff>(target + 1));
    } else {
        std::rotate(m_entries.begin() + static_cast<qptrdiff>(target), from, from + 1);
    }
    m_entries[target] = Entry{to.microseconds(), std::move(row), m_entries[target].stamp};
    remember({.position = to, .row = m_entries[target].row}, target);
    noteMoved(changes, index(slot), index(target));
}

void SortedRows::eraseAll(const std::vector<Slot> &gone, ChangeSet &changes)
{
    if (gone.empty())
        return;
    const Slot size = m_entries.size();
    Slot erased = 0;
    for (const Slot slot : gone) {
        noteRemoved(changes, static_cast<int>(size - 1 - slot - erased++));
        forget(*m_entries[slot].row);
        m_entries[slot].row.reset();
    }
    const auto first = m_entries.begin() + static_cast<qptrdiff>(gone.back());
    m_entries.erase(std::remove_if(first, m_entries.end(), [](const Entry &entry) { return !entry.row; }),
                    m_entries.end());
}

} // namespace coterie
