// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedStore.h"

#include "feed/FeedStorePrivate.h"

#include <algorithm>

namespace coterie {
namespace {

constexpr size_t maxLate = 256;

/** Absent counts leave the known ones (F3). */
MessageState updated(const MessageState &known, const Message &incoming, bool own)
{
    MessageState state = known;
    state.likeCount = incoming.likeCount.value_or(known.likeCount);
    state.replyCount = incoming.replyCount.value_or(known.replyCount);
    state.liked = incoming.liked.value_or(known.liked);
    state.isSpam = incoming.isSpam;
    state.isHarmful = incoming.isHarmful;
    state.own = known.own || own;
    return state;
}

/** Returns which fields of the state differ. */
RowFields difference(const MessageState &before, const MessageState &after)
{
    RowFields fields;
    fields.setFlag(RowField::Likes, before.likeCount != after.likeCount || before.liked != after.liked);
    fields.setFlag(RowField::Replies, before.replyCount != after.replyCount);
    fields.setFlag(RowField::Flags, before.isSpam != after.isSpam || before.isHarmful != after.isHarmful
                                        || before.own != after.own || before.dismissed != after.dismissed);
    return fields;
}

} // namespace

FeedStore::Private::HoleExtent *FeedStore::Private::hole(RowKey key)
{
    const auto found = std::ranges::find(holes, key, &HoleExtent::key);
    return found == holes.end() ? nullptr : &*found;
}

FeedStore::Private::HoleExtent *FeedStore::Private::holeAtTop()
{
    const auto found = std::ranges::find(holes, true, &HoleExtent::atTop);
    return found == holes.end() ? nullptr : &*found;
}

bool FeedStore::Private::isBeyond(const Position &position) const
{
    return merges > 0 && !complete && rows.size() > 0 && position.microseconds() <= rows.microseconds(0)
           && position < rows.position(0);
}

void FeedStore::Private::openHole(const Position &at, const HoleExtent &hole, const Hole &shown, ChangeSet &changes)
{
    holes.push_back(hole);
    rows.insert({.position = at, .row = std::make_shared<Row>(Row{hole.key, shown})}, changes);
}

void FeedStore::Private::closeHole(RowKey key, ChangeSet &changes)
{
    if (const auto slot = rows.findKey(key))
        rows.erase(*slot, changes);
    std::erase_if(holes, [key](const HoleExtent &hole) { return hole.key == key; });
}

void FeedStore::Private::showHole(RowKey key, const Hole &shown, ChangeSet &changes)
{
    const auto slot = rows.findKey(key);
    if (!slot || *rows.row(*slot).hole() == shown)
        return;
    rows.edit(*slot).content = shown;
    rows.changed(*slot, RowField::State, changes);
}

SortedRows::Arrival FeedStore::Private::arrival(const SharedMessage &message, bool own, RowKey key, quint32 stamp)
{
    const RowKey rowKey = key ? key : ++lastKey;
    return {.position = Position::of(message),
            .row = std::make_shared<Row>(Row{rowKey, MessageRow(message, own)}),
            .stamp = stamp};
}

void FeedStore::Private::updateHeld(SortedRows::Slot slot, SharedMessage incoming, bool own, ChangeSet &changes)
{
    const MessageRow &known = *rows.row(slot).message();
    const Timestamp knownMoment = known.message->createdAt;
    if (incoming->createdAt != knownMoment && incoming->createdAt.microseconds == knownMoment.microseconds) {
        Message message = incoming; // the same time, written differently
        message.createdAt = knownMoment;
        incoming = SharedMessage(std::move(message));
    }
    const MessageState state = updated(known, incoming, own);
    RowFields fields = difference(known, state);
    fields.setFlag(RowField::Text, differsInText(known.message, incoming));
    if (!fields)
        return;
    auto &held = std::get<MessageRow>(rows.edit(slot).content);
    static_cast<MessageState &>(held) = state;
    held.message = incoming;
    if (incoming->createdAt != knownMoment) {
        const Position position = Position::of(incoming);
        rows.move(slot, position, changes);
        slot = rows.lowerBound(position);
    }
    rows.changed(slot, fields, changes);
}

FeedStore::FeedStore() : d(std::make_unique<Private>()) {}
FeedStore::~FeedStore() = default;
FeedStore::FeedStore(FeedStore &&) noexcept = default;
FeedStore &FeedStore::operator=(FeedStore &&) noexcept = default;

int FeedStore::size() const
{
    return static_cast<int>(d->rows.size());
}

RowPointer FeedStore::at(int index) const
{
    return d->rows.shared(d->rows.mirrored(static_cast<SortedRows::Slot>(index)));
}

bool FeedStore::contains(const MessageId &id) const
{
    return d->rows.contains(id);
}

RowPointer FeedStore::find(const MessageId &id) const
{
    const auto slot = d->rows.find(id);
    return slot ? d->rows.shared(*slot) : nullptr;
}

const MessageRow *FeedStore::peek(const MessageId &id) const
{
    const auto slot = d->rows.find(id);
    return slot ? d->rows.row(*slot).message() : nullptr;
}

void FeedStore::prefetch(std::span<const MessageId *const> ids) const
{
    d->rows.prefetch(ids);
}

std::optional<int> FeedStore::indexOf(const MessageId &id) const
{
    const auto slot = d->rows.find(id);
    return slot ? std::optional(d->rows.index(*slot)) : std::nullopt;
}

std::optional<int> FeedStore::indexOfKey(RowKey key) const
{
    const auto slot = d->rows.findKey(key);
    return slot ? std::optional(d->rows.index(*slot)) : std::nullopt;
}

MessageId FeedStore::oldest() const
{
    const auto slot = d->rows.messageFrom(0);
    return slot ? d->rows.row(*slot).message()->id() : MessageId();
}

MessageId FeedStore::above(RowKey hole) const
{
    const Private::HoleExtent *gap = d->hole(hole);
    const auto slot = gap && !gap->atTop ? d->rows.findKey(hole) : std::nullopt;
    const auto message = slot ? d->rows.messageFrom(*slot + 1) : std::nullopt;
    return message ? d->rows.row(*message).message()->id() : MessageId();
}

quint32 FeedStore::merges() const
{
    return d->merges;
}

bool FeedStore::complete() const
{
    return d->complete;
}

bool FeedStore::upsert(const SharedMessage &message, bool own, ChangeSet &changes, RowKey key)
{
    if (const auto slot = d->rows.find(message->id)) {
        d->updateHeld(*slot, message, own, changes);
        return false;
    }
    const Position position = Position::of(message);
    if (d->isBeyond(position)) {
        if (key == 0) {
            if (d->late.size() == maxLate)
                d->late.erase(d->late.begin());
            d->late.push_back({message, d->eventStamp()});
            return false;
        }
        const Position bottom = d->rows.position(0);
        if (Private::HoleExtent *hole = d->hole(d->rows.row(0).key))
            hole->lower = std::min(hole->lower, position);
        else
            d->openHole(bottom.below(), {.key = newKey(), .lower = position}, {}, changes);
    }
    d->rows.insert(d->arrival(message, own, key, d->eventStamp()), changes);
    return true;
}

void FeedStore::markGap()
{
    if (d->merges == 0 || d->gap || d->holeAtTop())
        return; // the first page covers it; of several gaps the oldest one reaches furthest down
    const auto newest = d->rows.size() > 0 ? d->rows.messageDownFrom(d->rows.size() - 1) : std::nullopt;
    d->gap = newest ? d->rows.position(*newest) : Position::lowest();
}

void FeedStore::openGap(const QString &reason, ChangeSet &changes)
{
    const Hole shown{reason.isEmpty() ? Hole::State::Missing : Hole::State::Failed, reason};
    if (const Private::HoleExtent *hole = d->holeAtTop()) {
        d->showHole(hole->key, shown, changes);
    } else if (d->gap) {
        const Position lower = *d->gap;
        d->gap.reset();
        d->openHole(lower.above(), {.key = newKey(), .lower = lower, .atTop = true}, shown, changes);
    }
}

void FeedStore::setHole(RowKey hole, Hole::State state, const QString &reason, ChangeSet &changes)
{
    if (d->hole(hole))
        d->showHole(hole, {state, reason}, changes);
}

void FeedStore::update(const MessageId &id, const std::function<void(MessageState &)> &change, ChangeSet &changes)
{
    const auto slot = d->rows.find(id);
    if (!slot)
        return;
    const MessageState &known = *d->rows.row(*slot).message();
    MessageState state = known;
    change(state);
    const RowFields fields = difference(known, state);
    if (!fields)
        return;
    static_cast<MessageState &>(std::get<MessageRow>(d->rows.edit(*slot).content)) = state;
    d->rows.changed(*slot, fields, changes);
}

void FeedStore::remove(const MessageId &id, ChangeSet &changes)
{
    if (const auto slot = d->rows.find(id))
        d->rows.erase(*slot, changes);
}

void FeedStore::dropOldest(int count, ChangeSet &changes)
{
    auto end = std::min(static_cast<SortedRows::Slot>(std::max(count, 0)), d->rows.size());
    // A hole at the bottom would only repeat complete().
    while (end < d->rows.size() && d->rows.row(end).hole())
        ++end;
    if (end == 0 || end == d->rows.size())
        return; // without any message, a page in flight could not be placed
    std::vector<SortedRows::Slot> gone;
    gone.reserve(end);
    for (SortedRows::Slot slot = end; slot > 0; --slot) {
        const Row &row = d->rows.row(slot - 1);
        if (const Private::HoleExtent *hole = d->hole(row.key)) {
            if (hole->atTop)
                d->gap = hole->lower; // without its row, what is above it stays doubtful
            std::erase_if(d->holes, [&row](const Private::HoleExtent &one) { return one.key == row.key; });
        }
        // A page in flight may be older than this message, and cover its place without it.
        if (row.message() && d->rows.stamp(slot - 1) >= d->merges && d->late.size() < maxLate)
            d->late.push_back({row.message()->message, d->rows.stamp(slot - 1)});
        gone.push_back(slot - 1);
    }
    d->rows.eraseAll(gone, changes);
    d->complete = false;
}

void FeedStore::beginBatch()
{
    d->rows.beginBatch();
}

void FeedStore::reportBatch(ChangeSet &changes)
{
    d->rows.reportBatch(changes);
}

void FeedStore::endBatch(ChangeSet &changes)
{
    d->rows.endBatch(changes);
}

RowKey FeedStore::newKey()
{
    return ++d->lastKey;
}

} // namespace coterie
