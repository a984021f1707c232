// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedStore.h"

#include "feed/FeedStorePrivate.h"

#include <algorithm>

namespace coterie {
namespace {

constexpr size_t mostLate = 256;

/** F3: what nobody told stays as it is known. */
MessageState updated(const MessageState &known, const Message &told, bool own)
{
    MessageState standing = known;
    standing.likeCount = told.likeCount.value_or(known.likeCount);
    standing.replyCount = told.replyCount.value_or(known.replyCount);
    standing.liked = told.liked.value_or(known.liked);
    standing.isSpam = told.isSpam;
    standing.isHarmful = told.isHarmful;
    standing.own = known.own || own;
    return standing;
}

/** What of the fields that change by the second differs. */
RowFields difference(const MessageState &before, const MessageState &after)
{
    RowFields fields;
    fields.setFlag(RowField::Likes, before.likeCount != after.likeCount || before.liked != after.liked);
    fields.setFlag(RowField::Replies, before.replyCount != after.replyCount);
    fields.setFlag(RowField::Flags, before.isSpam != after.isSpam || before.isHarmful != after.isHarmful
                                        || before.own != after.own || before.dismissed != after.dismissed);
    return fields;
}

bool differsInText(const Message &before, const Message &after)
{
    return before.content != after.content || before.mediaUrl != after.mediaUrl || before.author != after.author
           || before.createdAt != after.createdAt;
}

} // namespace

FeedStore::Private::Gap *FeedStore::Private::hole(RowKey key)
{
    const auto found = std::ranges::find(holes, key, &Gap::key);
    return found == holes.end() ? nullptr : &*found;
}

FeedStore::Private::Gap *FeedStore::Private::holeAtTop()
{
    const auto found = std::ranges::find(holes, true, &Gap::atTop);
    return found == holes.end() ? nullptr : &*found;
}

bool FeedStore::Private::isBeyond(const Position &position) const
{
    return merges > 0 && !complete && rows.size() > 0 && position.microseconds() <= rows.microseconds(0)
           && position < rows.position(0);
}

void FeedStore::Private::openHole(const Position &at, const Gap &hole, const Hole &shown, ChangeSet &changes)
{
    holes.push_back(hole);
    rows.insert({.position = at, .row = std::make_shared<Row>(Row{hole.key, shown})}, changes);
}

void FeedStore::Private::closeHole(RowKey key, ChangeSet &changes)
{
    if (const auto slot = rows.findKey(key))
        rows.erase(*slot, changes);
    std::erase_if(holes, [key](const Gap &hole) { return hole.key == key; });
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

void FeedStore::Private::updateHeld(SortedRows::Slot slot, SharedMessage told, bool own, ChangeSet &changes)
{
    const MessageRow &known = *rows.row(slot).message();
    const Timestamp knownMoment = known.message->createdAt;
    if (told->createdAt != knownMoment && told->createdAt.microseconds == knownMoment.microseconds) {
        Message message = told; // a moment written another way is the same moment
        message.createdAt = knownMoment;
        told = SharedMessage(std::move(message));
    }
    const MessageState standing = updated(known, told, own);
    RowFields fields = difference(known, standing);
    fields.setFlag(RowField::Text, differsInText(known.message, told));
    if (!fields)
        return;
    auto &held = std::get<MessageRow>(rows.edit(slot).content);
    static_cast<MessageState &>(held) = standing;
    held.message = told;
    if (told->createdAt != knownMoment) {
        const Position position = Position::of(told);
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
    const Private::Gap *gap = d->hole(hole);
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
            if (d->late.size() == mostLate)
                d->late.erase(d->late.begin());
            d->late.push_back({message, d->eventStamp()});
            return false;
        }
        const Position bottom = d->rows.position(0);
        if (Private::Gap *hole = d->hole(d->rows.row(0).key))
            hole->lower = std::min(hole->lower, position);
        else
            d->openHole(bottom.below(), {.key = takeKey(), .lower = position}, {}, changes);
    }
    d->rows.insert(d->arrival(message, own, key, d->eventStamp()), changes);
    return true;
}

void FeedStore::markGap()
{
    if (d->merges == 0 || d->gap || d->holeAtTop())
        return; // the first page proves all of it; of several gaps the oldest reaches furthest down
    const auto newest = d->rows.size() > 0 ? d->rows.messageDownFrom(d->rows.size() - 1) : std::nullopt;
    d->gap = newest ? d->rows.position(*newest) : Position::lowest();
}

void FeedStore::openGap(const QString &reason, ChangeSet &changes)
{
    const Hole shown{reason.isEmpty() ? Hole::State::Missing : Hole::State::Failed, reason};
    if (const Private::Gap *hole = d->holeAtTop()) {
        d->showHole(hole->key, shown, changes);
    } else if (d->gap) {
        const Position lower = *d->gap;
        d->gap.reset();
        d->openHole(lower.above(), {.key = takeKey(), .lower = lower, .atTop = true}, shown, changes);
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
    MessageState standing = known;
    change(standing);
    const RowFields fields = difference(known, standing);
    if (!fields)
        return;
    static_cast<MessageState &>(std::get<MessageRow>(d->rows.edit(*slot).content)) = standing;
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
    // What a hole at the very bottom would say is said by complete().
    while (end < d->rows.size() && d->rows.row(end).hole())
        ++end;
    if (end == 0 || end == d->rows.size())
        return; // without any message a page that was on its way could not be told to be far below
    std::vector<SortedRows::Slot> gone;
    gone.reserve(end);
    for (SortedRows::Slot slot = end; slot > 0; --slot) {
        const Row &row = d->rows.row(slot - 1);
        if (const Private::Gap *hole = d->hole(row.key)) {
            if (hole->atTop)
                d->gap = hole->lower; // what stands above it is as doubtful without its row
            std::erase_if(d->holes, [&row](const Private::Gap &one) { return one.key == row.key; });
        }
        // A page that is on its way may have been made before this one came, and make its place known without it.
        if (row.message() && d->rows.stamp(slot - 1) >= d->merges && d->late.size() < mostLate)
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

RowKey FeedStore::takeKey()
{
    return ++d->lastKey;
}

} // namespace coterie
