// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedStorePrivate.h"

#include <QSet>

#include <algorithm>

namespace coterie {

/** The merge of one page into the store. */
class FeedStore::Merge {
public:
    Merge(Private &store, const Page &page, ChangeSet &changes)
        : d(store), m_page(page), m_changes(changes), m_newest(page.before.isEmpty()), m_first(store.merges == 0)
    {
        m_messages.reserve(static_cast<size_t>(page.messages.size()));
        for (const Message &message : page.messages) {
            if (!m_ids.contains(message.id))
                m_messages.push_back({positionOf(message), &message});
            m_ids.insert(message.id);
        }
        std::ranges::sort(m_messages, {}, &PageMessage::position);
        if (!m_newest) {
            if (const auto slot = d.rows.find(page.before))
                m_before = d.rows.position(*slot);
        }
    }

    /**
     * Returns whether the page says anything: an empty page that is not the last does not, nor does one far below the
     * oldest row.
     */
    [[nodiscard]] bool isUsable() const
    {
        if (m_messages.empty())
            return m_page.last && (m_newest || m_before);
        return m_newest || m_before || !d.isBeyond(m_messages.back().position);
    }

    void removeMissing();
    void updateRows(const std::function<bool(const Message &)> &own);
    void updateHoles();
    void updateEnd();
    void insertNew(const std::function<bool(const Message &)> &own, const KeyFor &keyFor);
    void insertLate(const std::function<bool(const Message &)> &own);

private:
    struct PageMessage {
        Position position;
        const Message *message;
    };
    using Slot = SortedRows::Slot;

    [[nodiscard]] Position positionOf(const Message &message) const
    {
        const auto slot = d.rows.find(message.id);
        if (slot && d.rows.position(*slot).microseconds() == message.createdAt.microseconds)
            return d.rows.position(*slot); // the same time, written differently
        return Position::of(message);
    }

    [[nodiscard]] const Position &low() const { return m_messages.front().position; }
    /** Returns whether the page reaches down to the position. */
    [[nodiscard]] bool reaches(const Position &position) const { return m_page.last || low() <= position; }
    [[nodiscard]] bool covers(const Private::HoleExtent &hole) const;
    [[nodiscard]] bool connects() const;
    /**
     * Returns the newest known message below the page, if no gap is recorded and yet the page does not connect to it.
     */
    [[nodiscard]] std::optional<Position> unmet() const;
    void placeHole(RowKey keptHole, const Position &lower);

    Private &d;
    const Page &m_page;
    ChangeSet &m_changes;
    const bool m_newest;
    const bool m_first;
    std::optional<Position> m_before;    ///< position of `before`, if it is in the store
    std::vector<PageMessage> m_messages; ///< oldest first
    QSet<MessageId> m_ids;
    std::optional<Position> m_unmet; ///< computed before anything changes
};

bool FeedStore::Merge::connects() const
{
    if (std::ranges::any_of(m_messages, [this](const PageMessage &item) { return d.rows.contains(item.message->id); }))
        return true;
    const auto held = d.rows.messageFrom(d.rows.lowerBound(low()));
    return held && d.rows.position(*held) <= m_messages.back().position;
}

std::optional<Position> FeedStore::Merge::unmet() const
{
    if (!m_newest || m_first || m_page.last || m_messages.empty() || connects())
        return {};
    const Slot slot = d.rows.lowerBound(low());
    const auto below = slot > 0 ? d.rows.messageDownFrom(slot - 1) : std::nullopt;
    return below ? std::optional(d.rows.position(*below)) : std::nullopt;
}

void FeedStore::Merge::removeMissing()
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
    else if (!m_messages.empty())
        to = d.rows.lowerBound(m_messages.back().position.microseconds());
    std::vector<Slot> gone;
    for (Slot slot = to; slot > from; --slot) {
        const MessageRow *held = d.rows.row(slot - 1).message();
        if (held && d.rows.stamp(slot - 1) <= asked && !m_ids.contains(held->id()))
            gone.push_back(slot - 1);
    }
    // Before the first page there are only live events. Those below its range would make the range in between look
    // known.
    if (m_first && m_newest && !m_page.last) {
        for (Slot slot = d.rows.lowerBound(low()); slot > 0; --slot) {
            if (!m_ids.contains(d.rows.row(slot - 1).message()->id()))
                gone.push_back(slot - 1);
        }
    }
    d.rows.eraseAll(gone, m_changes);
}

void FeedStore::Merge::updateRows(const std::function<bool(const Message &)> &own)
{
    for (const PageMessage &item : m_messages) {
        if (const auto slot = d.rows.find(item.message->id)) {
            d.rows.setStamp(*slot, 0);
            d.updateHeld(*slot, *item.message, own(*item.message), m_changes);
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
    const bool belowHigh =
        m_newest || (m_before ? at < *m_before : !m_messages.empty() && at < m_messages.back().position);
    return belowHigh && (m_page.last || at > low());
}

void FeedStore::Merge::updateHoles()
{
    std::optional<Position> missing;
    const auto addMissing = [&](const Position &lower) { missing = missing ? std::min(*missing, lower) : lower; };
    RowKey keptHole = 0;
    const std::vector<Private::HoleExtent> holes = d.holes;
    for (const Private::HoleExtent &hole : holes) {
        if (!covers(hole))
            continue;
        if (reaches(hole.lower)) {
            d.closeHole(hole.key, m_changes);
            continue;
        }
        addMissing(hole.lower);
        if (keptHole)
            d.closeHole(hole.key, m_changes);
        else
            keptHole = hole.key;
    }
    if (m_newest) {
        if (d.gap && !m_first && !reaches(*d.gap))
            addMissing(*d.gap);
        else if (!d.gap && !missing && m_unmet)
            addMissing(*m_unmet);
        d.gap.reset();
    }
    if (missing)
        placeHole(keptHole, *missing);
}

void FeedStore::Merge::placeHole(RowKey keptHole, const Position &lower)
{
    const auto oldest = d.rows.messageFrom(0);
    if (!oldest || d.rows.position(*oldest) >= low()) {
        // Nothing is known below the page, so older messages are missing, and there is no hole.
        d.complete = false;
        if (keptHole)
            d.closeHole(keptHole, m_changes);
        return;
    }
    const Position place = low().below();
    for (Private::HoleExtent &hole : d.holes) {
        const auto slot = d.rows.findKey(hole.key);
        if (hole.key != keptHole && slot && d.rows.position(*slot) == place) {
            hole.lower = std::min(hole.lower, lower);
            if (keptHole)
                d.closeHole(keptHole, m_changes);
            return;
        }
    }
    if (!keptHole) {
        d.openHole(place, {.key = ++d.lastKey, .lower = lower}, {}, m_changes);
        return;
    }
    Private::HoleExtent &hole = *d.hole(keptHole);
    hole.lower = lower;
    hole.atTop = false;
    const Slot slot = *d.rows.findKey(keptHole);
    d.rows.move(slot, place, m_changes);
    d.showHole(keptHole, {}, m_changes);
}

void FeedStore::Merge::updateEnd()
{
    if (m_page.last)
        d.complete = true;
}

void FeedStore::Merge::insertNew(const std::function<bool(const Message &)> &own, const KeyFor &keyFor)
{
    std::vector<SortedRows::Arrival> arrivals;
    for (const PageMessage &item : m_messages) {
        if (d.rows.contains(item.message->id))
            continue;
        const RowKey key = keyFor ? keyFor(*item.message) : 0;
        arrivals.push_back(d.arrival(*item.message, key != 0 || own(*item.message), key, 0));
    }
    d.rows.insertAll(std::move(arrivals), m_changes);
}

/** Inserts late messages whose place is now covered, since the page may be older than their event. */
void FeedStore::Merge::insertLate(const std::function<bool(const Message &)> &own)
{
    std::erase_if(d.late, [&](const Private::Late &late) {
        const bool isNew = !d.rows.contains(late.message->id);
        if (isNew && d.isBeyond(Position::of(late.message)))
            return late.stamp + 1 < d.merges; // all pages from now on are newer than the message
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
    merge.removeMissing();
    merge.updateRows(own);
    merge.updateHoles();
    merge.updateEnd();
    merge.insertNew(own, keyFor);
    merge.insertLate(own);
}

} // namespace coterie
