// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/RowFolding.h"

#include "feed/Steps.h"

#include <algorithm>
#include <utility>

namespace coterie {

RowFolding::RowFolding(std::vector<RowPointer> rows) : m_rows(std::move(rows)), m_marks(m_rows.size(), Stands) {}

ChangeSet RowFolding::setFolds(Folds folds)
{
    m_folds = std::move(folds);
    for (int index = 0; index < size(); ++index) {
        unsigned char &mark = m_marks[place(index)];
        mark = (mark & Stands) | foldedOf(*m_rows[place(index)]);
    }
    ChangeSet steps;
    int standing = 0;
    for (int index = 0; index < size(); ++index) {
        const bool did = stands(index);
        const bool does = mayStand(index);
        if (did != does)
            m_marks[place(index)] ^= Stands;
        if (did && !does)
            noteRemoved(steps, standing);
        else if (!did && does)
            noteInserted(steps, standing, m_rows[place(index)]);
        standing += does ? 1 : 0;
    }
    return steps;
}

ChangeSet RowFolding::pass(const Change &change)
{
    ChangeSet steps;
    switch (change.kind) {
    case Change::Kind::Inserted:
        passInserted(change, steps);
        break;
    case Change::Kind::Removed:
        passRemoved(change, steps);
        break;
    case Change::Kind::Moved:
        passMoved(change, steps);
        break;
    case Change::Kind::Changed:
        passChanged(change, steps);
        break;
    }
    return steps;
}

int RowFolding::countOf(RowKey key) const
{
    int index = indexOf(key);
    int count = 1;
    while (count < most && isFolded(index) && isFolded(index - 1)) {
        --index;
        ++count;
    }
    return count;
}

std::vector<RowPointer> RowFolding::runOf(RowKey key) const
{
    std::vector<RowPointer> run;
    int index = indexOf(key);
    if (!isFolded(index))
        return run;
    while (isFolded(index - 1))
        --index;
    for (; isFolded(index); ++index)
        run.push_back(m_rows[place(index)]);
    return run;
}

int RowFolding::standingAbove(int index) const
{
    return int(
        std::count_if(m_marks.end() - index, m_marks.end(), [](unsigned char mark) { return (mark & Stands) != 0; }));
}

int RowFolding::indexOf(RowKey key) const
{
    const auto found =
        std::find_if(m_rows.rbegin(), m_rows.rend(), [key](const RowPointer &row) { return row->key == key; });
    return found == m_rows.rend() ? -1 : int(found - m_rows.rbegin());
}

/** A row stands, or no longer does, since another row lies below it now. */
void RowFolding::settle(int index, ChangeSet &steps)
{
    if (!exists(index) || stands(index) == mayStand(index))
        return;
    m_marks[place(index)] ^= Stands;
    if (stands(index))
        noteInserted(steps, standingAbove(index), m_rows[place(index)]);
    else
        noteRemoved(steps, standingAbove(index));
}

/** The run that a row is in may have another number; one that is too long to be counted has none. */
void RowFolding::tellRun(int index, ChangeSet &steps) const
{
    if (!isFolded(index))
        return;
    for (int followed = 0; followed < most; ++followed, ++index) {
        if (!isFolded(index + 1)) {
            noteChanged(steps, standingAbove(index), RowField::Flags, m_rows[place(index)]);
            return;
        }
    }
}

void RowFolding::passInserted(const Change &change, ChangeSet &steps)
{
    const int first = change.first;
    std::vector<unsigned char> marks;
    for (const RowPointer &row : change.rows)
        marks.push_back(foldedOf(*row));
    m_rows.insert(m_rows.end() - first, change.rows.rbegin(), change.rows.rend());
    m_marks.insert(m_marks.end() - first, marks.rbegin(), marks.rend());
    Change step{.kind = Change::Kind::Inserted, .first = standingAbove(first)};
    for (int index = first; index < first + change.count; ++index) {
        if (!mayStand(index))
            continue;
        m_marks[place(index)] |= Stands;
        step.rows.push_back(m_rows[place(index)]);
    }
    step.count = int(step.rows.size());
    if (step.count > 0)
        steps.push_back(std::move(step));
    settle(first - 1, steps);
    for (const int index : {first - 1, first + change.count - 1, first + change.count})
        tellRun(index, steps);
}

void RowFolding::passRemoved(const Change &change, ChangeSet &steps)
{
    const int end = change.first + change.count;
    const int first = standingAbove(change.first);
    const int count = standingAbove(end) - first;
    m_rows.erase(m_rows.end() - end, m_rows.end() - change.first);
    m_marks.erase(m_marks.end() - end, m_marks.end() - change.first);
    if (count > 0)
        steps.push_back({.kind = Change::Kind::Removed, .first = first, .count = count});
    settle(change.first - 1, steps);
    for (const int index : {change.first - 1, change.first})
        tellRun(index, steps);
}

void RowFolding::passMoved(const Change &change, ChangeSet &steps)
{
    const int from = standingAbove(change.first);
    RowPointer row = m_rows[place(change.first)];
    const unsigned char mark = m_marks[place(change.first)];
    m_rows.erase(m_rows.end() - change.first - 1);
    m_marks.erase(m_marks.end() - change.first - 1);
    m_rows.insert(m_rows.end() - change.to, std::move(row));
    m_marks.insert(m_marks.end() - change.to, mark);
    if ((mark & Stands) != 0)
        noteMoved(steps, from, standingAbove(change.to));
    // What lay above the place it left, where that is now.
    const int above = change.to <= change.first ? change.first : change.first - 1;
    for (const int index : {change.to, change.to - 1, above})
        settle(index, steps);
    for (const int index : {change.to - 1, change.to, change.to + 1, above, above + 1})
        tellRun(index, steps);
}

void RowFolding::passChanged(const Change &change, ChangeSet &steps)
{
    const int end = change.first + change.count;
    int standing = standingAbove(change.first);
    bool turned = false;
    for (int index = change.first; index < end; ++index) {
        const RowPointer &row = change.rows[std::size_t(index - change.first)];
        unsigned char &mark = m_marks[place(index)];
        const unsigned char before = mark;
        m_rows[place(index)] = row;
        mark = (before & Stands) | foldedOf(*row);
        turned = turned || mark != before;
        if ((mark & Stands) != 0)
            noteChanged(steps, standing++, change.fields, row);
    }
    if (!turned)
        return;
    for (int index = change.first - 1; index < end; ++index)
        settle(index, steps);
    for (int index = change.first - 1; index <= end; ++index)
        tellRun(index, steps);
}

} // namespace coterie
