// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Steps.h"

namespace coterie {
namespace {

Change *lastOf(ChangeSet &changes, Change::Kind kind)
{
    return !changes.empty() && changes.back().kind == kind ? &changes.back() : nullptr;
}

bool holds(const Change &change, int index)
{
    return index >= change.first && index < change.first + change.count;
}

} // namespace

void noteInserted(ChangeSet &changes, int index, RowPointer row)
{
    Change *last = lastOf(changes, Change::Kind::Inserted);
    if (!last || (!holds(*last, index) && index != last->first + last->count)) {
        changes.push_back({.kind = Change::Kind::Inserted, .first = index, .count = 1, .rows = {std::move(row)}});
        return;
    }
    last->rows.insert(last->rows.begin() + (index - last->first), std::move(row));
    ++last->count;
}

void noteRemoved(ChangeSet &changes, int index)
{
    Change *last = lastOf(changes, Change::Kind::Removed);
    if (!last || (index != last->first && index != last->first - 1)) {
        changes.push_back({.kind = Change::Kind::Removed, .first = index, .count = 1});
        return;
    }
    last->first = index;
    ++last->count;
}

void noteMoved(ChangeSet &changes, int from, int to)
{
    if (from != to)
        changes.push_back({.kind = Change::Kind::Moved, .first = from, .count = 1, .to = to});
}

void noteChanged(ChangeSet &changes, int index, RowFields fields, RowPointer row)
{
    if (Change *last = lastOf(changes, Change::Kind::Inserted); last && holds(*last, index)) {
        last->rows[static_cast<size_t>(index - last->first)] = std::move(row);
        return;
    }
    Change *last = lastOf(changes, Change::Kind::Changed);
    if (last && holds(*last, index) && (last->count == 1 || last->fields == fields)) {
        last->rows[static_cast<size_t>(index - last->first)] = std::move(row);
        last->fields |= fields;
        return;
    }
    if (last && last->fields == fields && (index == last->first - 1 || index == last->first + last->count)) {
        last->rows.insert(index < last->first ? last->rows.begin() : last->rows.end(), std::move(row));
        last->first = std::min(last->first, index);
        ++last->count;
        return;
    }
    changes.push_back(
        {.kind = Change::Kind::Changed, .first = index, .count = 1, .fields = fields, .rows = {std::move(row)}});
}

} // namespace coterie
