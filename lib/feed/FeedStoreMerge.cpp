// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedStorePrivate.h"

#include <QSet>

#include <algorithm>

namespace coterie {

/** One page on its way into the store: what it covers, and then what that means for the rows. */
class FeedStore::Merge {
public:
    Merge(Private &store, const Page &page, ChangeSet &changes)
        : d(store), m_page(page), m_changes(changes), m_newest(page.before.isEmpty()), m_first(store.merges == 0)
    {
        m_told.reserve(static_cast<size_t>(page.messages.size()));
        for (const Message &message : page.messages) {
            if (!m_ids.contains(message.id))
                m_told.push_back({positionOf(message), &message});
            m_ids.insert(message.id);
        }
        std::ranges::sort(m_told, {}, &Told::position);
        if (!m_newest) {
            if (const auto slot = d.rows.find(page.before))
                m_before = d.rows.position(*slot);
        }
    }

    /** An empty page of many proves nothing, nor does one far below what is held now. */
    [[nodiscard]] bool isUsable() const
    {
        if (m_told.empty())
            return m_page.last && (m_newest || m_before);
        return m_newest || m_before || !d.isBeyond(m_told.back().position);
    }

    void dropGone();
    void updateHeld(const std::function<bool(const Message &)> &own);
    void settleHoles();
    void settleEnd();
    void insertNew(const std::function<bool(const Message &)> &own, const KeyFor &keyFor);
    void insertLate(const std::function<bool(const Message &)> &own);

private:
    struct Told {
        Position position;
        const Message *message;
    };
    using Slot = SortedRows::Slot;

    [[nodiscard]] Position positionOf(const Message &message) const
    {
        const auto slot = d.rows.find(message.id);
        if (slot && d.rows.position(*slot).microseconds() == message.createdAt.microseconds)
            return d.rows.position(*slot); // the same moment may be written in two ways
        return Position::of(message);
    }

    [[nodiscard]] const Position &low() const { return m_told.front().position; }
    /** The span goes down to a message at or below this one. */
    [[nodiscard]] bool reaches(const Position &position) const { return m_page.last || low() <= position; }
    [[nodiscard]] bool covers(const Private::HoleExtent &hole) const;
    [[nodiscard]] bool metHeld() const;
    /**
     * The newest message below the span that is held, when nothing was lost knowingly and yet the page did not meet it.
     */
    [[nodiscard]] std::optional<Position> unmet() const;
    void placeHole(RowKey kept, const Position &lower);

    Private &d;
    const Page &m_page;
    ChangeSet &m_changes;
    const bool m_newest;
    const bool m_first;
    std::optional<Position> m_before; ///< when it is held
    std::vector<Told> m_told;         ///< oldest first
    QSet<MessageId> m_ids;
    std::optional<Position> m_unmet; ///< taken before anything changes
};

bool FeedStore::Merge::metHeld() const
{
    if (std::ranges::any_of(m_told, [this](const Told &told) { return d.rows.contains(told.message->id); }))
        return true;
    const auto held = d.rows.messageFrom(d.rows.lowerBound(low()));
    return held && d.rows.position(*held) <= m_told.back().position;
}

std::optional<Position> FeedStore::Merge::unmet() const
{
    if (!m_newest || m_first || m_page.last || m_told.empty() || metHeld())
        return {};
    const Slot slot = d.rows.lowerBound(low());
    const auto below = slot > 0 ? d.rows.messageDownFrom(slot - 1) : std::nullopt;
    return below ? std::optional(d.rows.position(*below)) : std::nullopt;
}

void FeedStore::Merge::dropGone()
{
    m_unmet = unmet();
    const quint32 asked = m_page.asked.value_or(d.merges);
    ++d.merges;
    Slot from = 0;
    Slot to = d.rows.size();
    if (!m_page.last)
        from = d.rows.lowerBound(low().microseconds() + 1);
    if (m_before)
        to = d.rows.lowerBound(m_before->microseconds());
    else if (!m_told.empty())
        to = d.rows.lowerBound(m_told.back().position.microseconds());
    std::vector<Slot> gone;
    for (Slot slot = to; slot > from; --slot) {
        const MessageRow *held = d.rows.row(slot - 1).message();
        if (held && d.rows.stamp(slot - 1) <= asked && !m_ids.contains(held->id()))
            gone.push_back(slot - 1);
    }
    // Before the first page only live events are held. Below its end they would make what lies between look known.
    if (m_first && m_newest && !m_page.last) {
        for (Slot slot = d.rows.lowerBound(low()); slot > 0; --slot) {
            if (!m_ids.contains(d.rows.row(slot - 1).message()->id()))
                gone.push_back(slot - 1);
        }
    }
    d.rows.eraseAll(gone, m_changes);
}

void FeedStore::Merge::updateHeld(const std::function<bool(const Message &)> &own)
{
    for (const Told &told : m_told) {
        if (const auto slot = d.rows.find(told.message->id)) {
            d.rows.setStamp(*slot, 0);
            d.updateHeld(*slot, *told.message, own(*told.message), m_changes);
        }
    }
}

bool FeedStore::Merge::covers(const Private::HoleExtent &hole) const
{
    if (hole.atTop)
        return m_newest;
    const auto slot = d.rows.findKey(hole.key);
    if (!slot)
        return false;
    const Position at = d.rows.position(*slot);
    const bool belowHigh = m_newest || (m_before ? at < *m_before : !m_told.empty() && at < m_told.back().position);
    return belowHigh && (m_page.last || at > low());
}

void FeedStore::Merge::settleHoles()
{
    std::optional<Position> missing;
    const auto miss = [&](const Position &lower) { missing = missing ? std::min(*missing, lower) : lower; };
    RowKey kept = 0;
    const std::vector<Private::HoleExtent> holes = d.holes;
    for (const Private::HoleExtent &hole : holes) {
        if (!covers(hole))
            continue;
        if (reaches(hole.lower)) {
            d.closeHole(hole.key, m_changes);
            continue;
        }
        miss(hole.lower);
        if (kept)
            d.closeHole(hole.key, m_changes);
        else
            kept = hole.key;
    }
    if (m_newest) {
        if (d.gap && !m_first && !reaches(*d.gap))
            miss(*d.gap);
        else if (!d.gap && !missing && m_unmet)
            miss(*m_unmet);
        d.gap.reset();
    }
    if (missing)
        placeHole(kept, *missing);
}

void FeedStore::Merge::placeHole(RowKey kept, const Position &lower)
{
    const auto oldest = d.rows.messageFrom(0);
    if (!oldest || d.rows.position(*oldest) >= low()) {
        // Nothing is held below the page: it is older messages that are missing, not some in between.
        d.complete = false;
        if (kept)
            d.closeHole(kept, m_changes);
        return;
    }
    const Position place = low().below();
    for (Private::HoleExtent &hole : d.holes) {
        const auto slot = d.rows.findKey(hole.key);
        if (hole.key != kept && slot && d.rows.position(*slot) == place) {
            hole.lower = std::min(hole.lower, lower);
            if (kept)
                d.closeHole(kept, m_changes);
            return;
        }
    }
    if (!kept) {
        d.openHole(place, {.key = ++d.lastKey, .lower = lower}, {}, m_changes);
        return;
    }
    Private::HoleExtent &hole = *d.hole(kept);
    hole.lower = lower;
    hole.atTop = false;
    const Slot slot = *d.rows.findKey(kept);
    d.rows.move(slot, place, m_changes);
    d.showHole(kept, {}, m_changes);
}

void FeedStore::Merge::settleEnd()
{
    if (m_page.last)
        d.complete = true;
}

void FeedStore::Merge::insertNew(const std::function<bool(const Message &)> &own, const KeyFor &keyFor)
{
    std::vector<SortedRows::Arrival> arrivals;
    for (const Told &told : m_told) {
        if (d.rows.contains(told.message->id))
            continue;
        const RowKey key = keyFor ? keyFor(*told.message) : 0;
        arrivals.push_back(d.arrival(*told.message, key != 0 || own(*told.message), key, 0));
    }
    d.rows.insertAll(std::move(arrivals), m_changes);
}

/** What came by an event below all pages, and is among them now: this page may have been made before the event. */
void FeedStore::Merge::insertLate(const std::function<bool(const Message &)> &own)
{
    std::erase_if(d.late, [&](const Private::Late &late) {
        const bool isNew = !d.rows.contains(late.message->id);
        if (isNew && d.isBeyond(Position::of(late.message)))
            return late.stamp + 1 < d.merges; // the pages that come now were made after it
        if (isNew)
            d.rows.insert(d.arrival(late.message, own(late.message), 0, d.eventStamp()), m_changes);
        return true;
    });
}

void FeedStore::merge(const Page &page, const std::function<bool(const Message &)> &own, ChangeSet &changes,
                      const KeyFor &keyFor)
{
    Merge merge(*d, page, changes);
    if (!merge.isUsable())
        return;
    merge.dropGone();
    merge.updateHeld(own);
    merge.settleHoles();
    merge.settleEnd();
    merge.insertNew(own, keyFor);
    merge.insertLate(own);
}

} // namespace coterie
