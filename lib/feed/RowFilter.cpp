// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/RowFilter.h"

#include <algorithm>
#include <utility>

namespace coterie {
namespace {

/** Adds a row to the last change if it is of the same kind and adjacent; otherwise appends a new change. */
void extend(ChangeSet &steps, Change::Kind kind, int at, RowFields fields, const RowPointer &row)
{
    const bool grows = kind != Change::Kind::Removed; // after a removal the next row has the same index
    if (steps.empty() || steps.back().kind != kind || steps.back().fields != fields
        || steps.back().first + (grows ? steps.back().count : 0) != at)
        steps.push_back({.kind = kind, .first = at, .count = 0, .fields = fields});
    ++steps.back().count;
    if (grows)
        steps.back().rows.push_back(row);
}

} // namespace

Treatment FlagRules::of(const Row &row) const
{
    const MessageRow *message = row.message();
    if (!message || message->own)
        return Treatment::Open;
    return std::max(message->isSpam ? spam : Treatment::Open, message->isHarmful ? harmful : Treatment::Open);
}

RowFilter::RowFilter(const std::vector<RowPointer> &rows) : m_rows(rows.rbegin(), rows.rend()), m_shown(rows.size(), 1)
{
}

ChangeSet RowFilter::setWanted(Wanted wanted)
{
    m_wanted = std::move(wanted);
    ChangeSet steps;
    int shown = 0;
    for (std::size_t place = m_rows.size(); place-- > 0;) {
        const bool was = m_shown[place] != 0;
        const bool is = wants(*m_rows[place]);
        if (was != is)
            extend(steps, is ? Change::Kind::Inserted : Change::Kind::Removed, shown, {}, m_rows[place]);
        m_shown[place] = is ? 1 : 0;
        m_leftOut += int(was) - int(is);
        shown += is ? 1 : 0;
    }
    return steps;
}

ChangeSet RowFilter::pass(const Change &change)
{
    ChangeSet passed;
    switch (change.kind) {
    case Change::Kind::Inserted:
        passInserted(change, passed);
        break;
    case Change::Kind::Removed:
        passRemoved(change, passed);
        break;
    case Change::Kind::Moved:
        passMoved(change, passed);
        break;
    case Change::Kind::Changed:
        passChanged(change, passed);
        break;
    }
    return passed;
}

int RowFilter::shownAbove(int index) const
{
    return int(std::count(m_shown.end() - index, m_shown.end(), char(1)));
}

void RowFilter::passInserted(const Change &change, ChangeSet &passed)
{
    Change step{.kind = Change::Kind::Inserted, .first = shownAbove(change.first)};
    std::vector<char> shown;
    for (const RowPointer &row : change.rows) {
        shown.push_back(wants(*row) ? 1 : 0);
        if (shown.back() != 0)
            step.rows.push_back(row);
    }
    m_rows.insert(m_rows.end() - change.first, change.rows.rbegin(), change.rows.rend());
    m_shown.insert(m_shown.end() - change.first, shown.rbegin(), shown.rend());
    step.count = int(step.rows.size());
    m_leftOut += change.count - step.count;
    if (step.count > 0)
        passed.push_back(std::move(step));
}

void RowFilter::passRemoved(const Change &change, ChangeSet &passed)
{
    const int last = change.first + change.count;
    const int first = shownAbove(change.first);
    const int count = shownAbove(last) - first;
    m_rows.erase(m_rows.end() - last, m_rows.end() - change.first);
    m_shown.erase(m_shown.end() - last, m_shown.end() - change.first);
    m_leftOut -= change.count - count;
    if (count > 0)
        passed.push_back({.kind = Change::Kind::Removed, .first = first, .count = count});
}

void RowFilter::passMoved(const Change &change, ChangeSet &passed)
{
    const int from = shownAbove(change.first);
    RowPointer row = *(m_rows.end() - change.first - 1);
    const char shown = *(m_shown.end() - change.first - 1);
    m_rows.erase(m_rows.end() - change.first - 1);
    m_shown.erase(m_shown.end() - change.first - 1);
    m_rows.insert(m_rows.end() - change.to, std::move(row));
    m_shown.insert(m_shown.end() - change.to, shown);
    const int to = shownAbove(change.to);
    if (shown != 0 && from != to)
        passed.push_back({.kind = Change::Kind::Moved, .first = from, .to = to});
}

void RowFilter::passChanged(const Change &change, ChangeSet &passed)
{
    int shown = shownAbove(change.first);
    for (int offset = 0; offset < change.count; ++offset) {
        const RowPointer &row = change.rows[std::size_t(offset)];
        char &mark = *(m_shown.end() - change.first - offset - 1);
        const bool was = mark != 0;
        const bool is = wants(*row);
        *(m_rows.end() - change.first - offset - 1) = row;
        mark = is ? 1 : 0;
        m_leftOut += int(was) - int(is);
        if (was && is)
            extend(passed, Change::Kind::Changed, shown, change.fields, row);
        else if (was != is)
            extend(passed, is ? Change::Kind::Inserted : Change::Kind::Removed, shown, {}, row);
        shown += is ? 1 : 0;
    }
}

} // namespace coterie
