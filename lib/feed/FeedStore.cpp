// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/FeedStore.h"

#include "feed/FeedStorePrivate.h"

#include <algorithm>

namespace coterie {
namespace {

constexpr size_t mostLate = 256;

/** F3: what nobody told stays as it is known. A moment written another way is the same moment. */
Message updated(const Message &known, const Message &told)
{
    Message message = told;
    if (told.createdAt.microseconds == known.createdAt.microseconds)
        message.createdAt = known.createdAt;
    if (!told.likeCount)
        message.likeCount = known.likeCount;
    if (!told.replyCount)
        message.replyCount = known.replyCount;
    if (!told.liked)
        message.liked = known.liked;
    return message;
}

bool differs(RowField field, const MessageRow &a, const MessageRow &b)
{
    const Message &before = a.message;
    const Message &after = b.message;
    switch (field) {
    case RowField::Likes:
        return before.likeCount != after.likeCount || before.liked != after.liked;
    case RowField::Replies:
        return before.replyCount != after.replyCount;
    case RowField::Flags:
        return before.isSpam != after.isSpam || before.isHarmful != after.isHarmful || a.own != b.own
               || a.dismissed != b.dismissed || a.removalNoticed != b.removalNoticed;
    case RowField::Text:
        return before.content != after.content || before.mediaUrl != after.mediaUrl || before.author != after.author
               || before.createdAt != after.createdAt;
    case RowField::State:
    case RowField::Kind:
        break;
    }
    return false;
}

/** Which of these fields differ. A like asks for one, and so touches none of the texts. */
RowFields difference(const MessageRow &a, const MessageRow &b, RowFields among)
{
    RowFields fields;
    for (const RowField field : {RowField::Likes, RowField::Replies, RowField::Flags, RowField::Text})
        fields.setFlag(field, among.testFlag(field) && differs(field, a, b));
    return fields;
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
    return merges > 0 && !complete && rows.size() > 0 && position < rows.position(0);
}

void FeedStore::Private::openHole(const Position &at, const Gap &hole, const Hole &shown, ChangeSet &changes)
{
    holes.push_back(hole);
    rows.insert({.position = at, .row = std::make_shared<const Row>(Row{hole.key, shown})}, changes);
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
    if (slot && *rows.row(*slot)->hole() != shown)
        rows.replace(*slot, std::make_shared<const Row>(Row{key, shown}), RowField::State, changes);
}

SortedRows::Arrival FeedStore::Private::arrival(const Message &message, bool own, RowKey key, quint32 stamp)
{
    MessageRow held{.message = message, .own = own};
    held.message.likeCount = message.likeCount.value_or(0);
    held.message.replyCount = message.replyCount.value_or(0);
    held.message.liked = message.liked.value_or(false);
    const RowKey rowKey = key ? key : ++lastKey;
    return {.position = Position::of(message),
            .row = std::make_shared<const Row>(Row{rowKey, std::move(held)}),
            .stamp = stamp};
}

void FeedStore::Private::updateHeld(SortedRows::Slot slot, const Message &told, bool own, ChangeSet &changes)
{
    const Row &row = *rows.row(slot);
    const MessageRow &known = *row.message();
    MessageRow held = known;
    held.message = updated(known.message, told);
    held.own = known.own || own;
    const RowFields fields =
        difference(known, held, RowField::Likes | RowField::Replies | RowField::Flags | RowField::Text);
    if (!fields)
        return;
    const bool stays = held.message.createdAt == known.message.createdAt;
    const Position position = Position::of(held.message);
    auto next = std::make_shared<const Row>(Row{row.key, std::move(held)});
    if (!stays) {
        rows.move(slot, position, next, changes);
        slot = rows.lowerBound(position);
    }
    rows.replace(slot, std::move(next), fields, changes);
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
    return d->rows.row(d->rows.mirrored(static_cast<SortedRows::Slot>(index)));
}

bool FeedStore::contains(const MessageId &id) const
{
    return d->rows.contains(id);
}

RowPointer FeedStore::find(const MessageId &id) const
{
    const auto slot = d->rows.find(id);
    return slot ? d->rows.row(*slot) : nullptr;
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
    return slot ? d->rows.row(*slot)->message()->message.id : MessageId();
}

MessageId FeedStore::above(RowKey hole) const
{
    const Private::Gap *gap = d->hole(hole);
    const auto slot = gap && !gap->atTop ? d->rows.findKey(hole) : std::nullopt;
    const auto message = slot ? d->rows.messageFrom(*slot + 1) : std::nullopt;
    return message ? d->rows.row(*message)->message()->message.id : MessageId();
}

bool FeedStore::complete() const
{
    return d->complete;
}

bool FeedStore::upsert(const Message &message, bool own, ChangeSet &changes, RowKey key)
{
    if (const auto slot = d->rows.find(message.id)) {
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
        if (Private::Gap *hole = d->hole(d->rows.row(0)->key))
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

void FeedStore::update(const MessageId &id, RowFields fields, const std::function<void(MessageRow &)> &change,
                       ChangeSet &changes)
{
    const auto slot = d->rows.find(id);
    if (!slot)
        return;
    const Row &row = *d->rows.row(*slot);
    MessageRow held = *row.message();
    change(held);
    if (const RowFields changed = difference(*row.message(), held, fields))
        d->rows.replace(*slot, std::make_shared<const Row>(Row{row.key, std::move(held)}), changed, changes);
}

void FeedStore::remove(const MessageId &id, ChangeSet &changes)
{
    if (const auto slot = d->rows.find(id))
        d->rows.erase(*slot, changes);
}

RowKey FeedStore::takeKey()
{
    return ++d->lastKey;
}

} // namespace coterie
