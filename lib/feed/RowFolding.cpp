// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/RowFolding.h"

#include "feed/Steps.h"

#include <algorithm>
#include <utility>

namespace coterie {

RowFolding::RowFolding(std::vector<RowPointer> rows) : m_rows(std::move(rows)), m_marks(m_rows.size(), Visible) {}

ChangeSet RowFolding::setFolds(Folds folds)
{
    m_folds = std::move(folds);
    for (int index = 0; index < size(); ++index) {
        unsigned char &mark = m_marks[place(index)];
        mark = (mark & Visible) | foldedOf(*m_rows[place(index)]);
    }
    ChangeSet steps;
    int visible = 0;
    for (int index = 0; index < size(); ++index) {
        const bool was = isVisible(index);
        const bool is = shouldBeVisible(index);
        if (was != is)
            m_marks[place(index)] ^= Visible;
        if (was && !is)
            noteRemoved(steps, visible);
        else if (!was && is)
            noteInserted(steps, visible, m_rows[place(index)]);
        visible += is ? 1 : 0;
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
    while (count < maxCount && isFolded(index) && isFolded(index - 1)) {
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

int RowFolding::visibleAbove(int index) const
{
    return int(
        std::count_if(m_marks.end() - index, m_marks.end(), [](unsigned char mark) { return (mark & Visible) != 0; }));
}

int RowFolding::indexOf(RowKey key) const
{
    const auto found =
        std::find_if(m_rows.rbegin(), m_rows.rend(), [key](const RowPointer &row) { return row->key == key; });
    return found == m_rows.rend() ? -1 : int(found - m_rows.rbegin());
}

/** Shows or hides a row whose neighbor below has changed. */
void RowFolding::updateVisibility(int index, ChangeSet &steps)
{
    if (!exists(index) || isVisible(index) == shouldBeVisible(index))
        return;
    m_marks[place(index)] ^= Visible;
    if (isVisible(index))
        noteInserted(steps, visibleAbove(index), m_rows[place(index)]);
    else
        noteRemoved(steps, visibleAbove(index));
}

/** Reports that the count of a row's run may have changed, unless the run is too long to be counted. */
void RowFolding::reportRunCount(int index, ChangeSet &steps) const
{
    if (!isFolded(index))
        return;
    for (int followed = 0; followed < maxCount; ++followed, ++index) {
        if (!isFolded(index + 1)) {
            noteChanged(steps, visibleAbove(index), RowField::Flags, m_rows[place(index)]);
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
    Change step{.kind = Change::Kind::Inserted, .first = visibleAbove(first)};
    for (int index = first; index < first + change.count; ++index) {
        if (!shouldBeVisible(index))
            continue;
        m_marks[place(index)] |= Visible;
        step.rows.push_back(m_rows[place(index)]);
    }
    step.count = int(step.rows.size());
    if (step.count > 0)
        steps.push_back(std::move(step));
    updateVisibility(first - 1, steps);
    for (const int index : {first - 1, first + change.count - 1, first + change.count})
        reportRunCount(index, steps);
}

void RowFolding::passRemoved(const Change &change, ChangeSet &steps)
{
    const int end = change.first + change.count;
    const int first = visibleAbove(change.first);
    const int count = visibleAbove(end) - first;
    m_rows.erase(m_rows.end() - end, m_rows.end() - change.first);
    m_marks.erase(m_marks.end() - end, m_marks.end() - change.first);
    if (count > 0)
        steps.push_back({.kind = Change::Kind::Removed, .first = first, .count = count});
    updateVisibility(change.first - 1, steps);
    for (const int index : {change.first - 1, change.first})
        reportRunCount(index, steps);
}

void RowFolding::passMoved(const Change &change, ChangeSet &steps)
{
    const int from = visibleAbove(change.first);
    RowPointer row = m_rows[place(change.first)];
    const unsigned char mark = m_marks[place(change.first)];
    m_rows.erase(m_rows.end() - change.first - 1);
    m_marks.erase(m_marks.end() - change.first - 1);
    m_rows.insert(m_rows.end() - change.to, std::move(row));
    m_marks.insert(m_marks.end() - change.to, mark);
    if ((mark & Visible) != 0)
        noteMoved(steps, from, visibleAbove(change.to));
    // The current index of the row that was above the moved row.
    const int above = change.to <= change.first ? change.first : change.first - 1;
    for (const int index : {change.to, change.to - 1, above})
        updateVisibility(index, steps);
    for (const int index : {change.to - 1, change.to, change.to + 1, above, above + 1})
        reportRunCount(index, steps);
}

void RowFolding::passChanged(const Change &change, ChangeSet &steps)
{
    const int end = change.first + change.count;
    int visible = visibleAbove(change.first);
    bool foldsChanged = false;
    for (int index = change.first; index < end; ++index) {
        const RowPointer &row = change.rows[std::size_t(index - change.first)];
        unsigned char &mark = m_marks[place(index)];
        const unsigned char before = mark;
        m_rows[place(index)] = row;
        mark = (before & Visible) | foldedOf(*row);
        foldsChanged = foldsChanged || mark != before;
        if ((mark & Visible) != 0)
            noteChanged(steps, visible++, change.fields, row);
    }
    if (!foldsChanged)
        return;
    for (int index = change.first - 1; index < end; ++index)
        updateVisibility(index, steps);
    for (int index = change.first - 1; index <= end; ++index)
        reportRunCount(index, steps);
}

} // namespace coterie
