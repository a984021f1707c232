// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/SortedRows.h"

#include "feed/Prefetch.h"
#include "feed/Steps.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace coterie {
namespace {

constexpr std::size_t maxPrefetched = 32; ///< at once; more would evict the first ones

/** Bytes before a shared value: its reference count, and what the allocator wrote. */
constexpr std::size_t sharedFront = 24;

const char *address(const void *object)
{
    return static_cast<const char *>(object);
}

quint32 hashOf(const MessageId &id)
{
    return static_cast<quint32>(qHash(id, QHashSeed::globalSeed()));
}

} // namespace

Position SortedRows::position(Slot slot) const
{
    const MessageRow *held = m_entries[slot].row->message();
    return held ? Position::of(*held->message) : m_anchors.value(m_entries[slot].row->key);
}

bool SortedRows::isOlder(const Entry &entry, const Position &position) const
{
    if (entry.microseconds != position.microseconds())
        return entry.microseconds < position.microseconds();
    if (const MessageRow *held = entry.row->message())
        return Position::of(*held->message) < position;
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

bool SortedRows::holds(Slot slot, const MessageId &id) const
{
    const MessageRow *held = m_entries[slot].row->message();
    return held && held->id() == id;
}

bool SortedRows::leadsTo(const SlotHints::Hint &hint, const MessageId &id) const
{
    const qint64 moment = hint.microseconds;
    if (hint.slot < m_entries.size() && m_entries[hint.slot].microseconds == moment && holds(hint.slot, id))
        return true;
    // Gallop from the hint: the shift is as small as the number of rows that came or went below.
    Slot low = std::min<Slot>(hint.slot, m_entries.size());
    Slot high = low;
    for (Slot step = 1; low > 0 && m_entries[low - 1].microseconds >= moment; step *= 2)
        low -= std::min(low, step);
    for (Slot step = 1; high < m_entries.size() && m_entries[high].microseconds < moment; step *= 2)
        high = std::min(m_entries.size(), high + step);
    const auto from = m_entries.begin();
    const auto found = std::lower_bound(from + static_cast<qptrdiff>(low), from + static_cast<qptrdiff>(high), moment,
                                        [](const Entry &entry, qint64 to) { return entry.microseconds < to; });
    // Few rows share a time.
    for (auto slot = static_cast<Slot>(found - from); slot < m_entries.size(); ++slot) {
        if (m_entries[slot].microseconds != moment)
            break;
        if (holds(slot, id)) {
            hint.slot = static_cast<quint32>(slot);
            return true;
        }
    }
    return false; // another id of the same hash
}

const SlotHints::Hint *SortedRows::hintFor(const MessageId &id) const
{
    return m_hints.find(hashOf(id), [this, &id](const SlotHints::Hint &hint) { return leadsTo(hint, id); });
}

std::optional<SortedRows::Slot> SortedRows::find(const MessageId &id) const
{
    const SlotHints::Hint *hint = hintFor(id);
    return hint ? std::optional<Slot>(hint->slot) : std::nullopt;
}

void SortedRows::prefetch(std::span<const MessageId *const> ids) const
{
    // Each look-up leads to the next one, and in a large feed each waits for memory. Done step by step for all ids, the
    // waits overlap.
    for (; !ids.empty(); ids = ids.subspan(std::min(ids.size(), maxPrefetched))) {
        const auto some = ids.first(std::min(ids.size(), maxPrefetched));
        std::array<quint32, maxPrefetched> hashes{};
        for (std::size_t i = 0; i < some.size(); ++i) {
            hashes[i] = hashOf(*some[i]);
            m_hints.prefetch(hashes[i]);
        }
        std::array<const Entry *, maxPrefetched> entries{};
        std::size_t count = 0;
        const auto isInside = [this](const SlotHints::Hint &hint) { return hint.slot < m_entries.size(); };
        for (const quint32 hash : std::span(hashes).first(some.size())) {
            if (const SlotHints::Hint *hint = m_hints.find(hash, isInside)) {
                entries[count] = &m_entries[hint->slot];
                coterie::prefetch(entries[count++], sizeof(Entry));
            }
        }
        const std::span<const Entry *const> found(entries.data(), count);
        for (const Entry *entry : found)
            coterie::prefetch(address(entry->row.get()) - sharedFront, sharedFront + sizeof(Row));
        for (const Entry *entry : found) {
            // Its id is compared, and its reference count changes.
            if (const MessageRow *held = entry->row->message())
                coterie::prefetch(address(&*held->message) - sharedFront, sharedFront + sizeof(MessageId));
        }
    }
}

std::optional<SortedRows::Slot> SortedRows::findKey(RowKey key) const
{
    if (const auto anchor = m_anchors.constFind(key); anchor != m_anchors.constEnd())
        return lowerBound(*anchor);
    const auto found =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [key](const Entry &entry) { return entry.row->key == key; });
    return found == m_entries.rend() ? std::nullopt : std::optional(static_cast<Slot>(m_entries.rend() - found - 1));
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
    if (const MessageRow *held = arrival.row->message())
        m_hints.insert({arrival.position.microseconds(), hashOf(held->id()), static_cast<quint32>(slot)});
    else
        m_anchors.insert(arrival.row->key, arrival.position);
}

void SortedRows::forget(Slot slot)
{
    const Row &row = *m_entries[slot].row;
    if (const MessageRow *held = row.message())
        m_hints.remove(hintFor(held->id()));
    else
        m_anchors.remove(row.key);
}

bool SortedRows::joinsBatch(Slot slot) const
{
    const bool isBesideRun = m_freshFirst == m_freshEnd || (slot >= m_freshFirst && slot <= m_freshEnd);
    const auto wouldShift = [slot](Slot touched) { return touched >= slot; };
    return isBesideRun && (slot == m_entries.size() || std::ranges::none_of(m_touched, wouldShift));
}

void SortedRows::insert(const Arrival &arrival, ChangeSet &changes)
{
    const bool isNewest = m_entries.empty() || isOlder(m_entries.back(), arrival.position);
    const Slot slot = isNewest ? m_entries.size() : lowerBound(arrival.position);
    if (!joinsBatch(slot))
        reportBatch(changes);
    m_entries.insert(m_entries.begin() + static_cast<qptrdiff>(slot),
                     {arrival.position.microseconds(), arrival.row, arrival.stamp});
    remember(arrival, slot);
    if (m_freshFirst == m_freshEnd)
        m_freshFirst = m_freshEnd = slot;
    ++m_freshEnd;
    if (!m_inBatch)
        reportBatch(changes);
}

void SortedRows::insertAll(std::vector<Arrival> arrivals, ChangeSet &changes)
{
    reportBatch(changes);
    Slot held = m_entries.size();
    Slot free = held + arrivals.size();
    m_entries.resize(free);
    // From the newest down: existing rows make room, and each new row is reported at its final index.
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

Row &SortedRows::edit(Slot slot)
{
    std::shared_ptr<Row> &row = m_entries[slot].row;
    if (row.use_count() > 1)
        row = std::make_shared<Row>(*row);
    return *row;
}

void SortedRows::changed(Slot slot, RowFields fields, ChangeSet &changes)
{
    Entry &entry = m_entries[slot];
    if (slot < m_freshFirst || slot >= m_freshEnd) {
        if (!entry.touched)
            m_touched.push_back(slot);
        entry.touched |= fields;
    }
    if (!m_inBatch)
        reportBatch(changes);
}

void SortedRows::reportBatch(ChangeSet &changes)
{
    if (const Slot count = m_freshEnd - m_freshFirst; count == 1) {
        noteInserted(changes, index(m_freshFirst), shared(m_freshFirst));
    } else if (count > 1) {
        Change step{.kind = Change::Kind::Inserted, .first = index(m_freshEnd - 1), .count = static_cast<int>(count)};
        step.rows.reserve(count);
        for (Slot slot = m_freshEnd; slot > m_freshFirst; --slot)
            step.rows.push_back(shared(slot - 1));
        changes.push_back(std::move(step));
    }
    m_freshFirst = m_freshEnd = 0;
    // From the newest down, so that neighbors extend one step.
    std::ranges::sort(m_touched, std::greater<>());
    for (const Slot slot : m_touched)
        noteChanged(changes, index(slot), std::exchange(m_entries[slot].touched, {}), shared(slot));
    m_touched.clear();
}

void SortedRows::endBatch(ChangeSet &changes)
{
    reportBatch(changes);
    m_inBatch = false;
}

void SortedRows::move(Slot slot, const Position &to, ChangeSet &changes)
{
    reportBatch(changes);
    const Row &row = *m_entries[slot].row;
    const SlotHints::Hint *hint = row.message() ? hintFor(row.message()->id()) : nullptr;
    Slot target = lowerBound(to);
    const auto from = m_entries.begin() + static_cast<qptrdiff>(slot);
    if (target > slot) {
        --target; // the row itself leaves from below
        std::rotate(from, from + 1, m_entries.begin() + static_cast<qptrdiff>(target + 1));
    } else {
        std::rotate(m_entries.begin() + static_cast<qptrdiff>(target), from, from + 1);
    }
    m_entries[target].microseconds = to.microseconds();
    if (hint)
        m_hints.move(hint, to.microseconds(), static_cast<quint32>(target));
    else
        m_anchors.insert(row.key, to);
    noteMoved(changes, index(slot), index(target));
}

void SortedRows::eraseAll(const std::vector<Slot> &gone, ChangeSet &changes)
{
    if (gone.empty())
        return;
    reportBatch(changes);
    const Slot size = m_entries.size();
    Slot erased = 0;
    for (const Slot slot : gone) {
        noteRemoved(changes, static_cast<int>(size - 1 - slot - erased++));
        forget(slot);
    }
    for (const Slot slot : gone)
        m_entries[slot].row.reset();
    const auto first = m_entries.begin() + static_cast<qptrdiff>(gone.back());
    m_entries.erase(std::remove_if(first, m_entries.end(), [](const Entry &entry) { return !entry.row; }),
                    m_entries.end());
}

} // namespace coterie
