// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

#include <functional>

namespace coterie {

/** What becomes of a flagged message by somebody else. The later one is the stricter one. */
enum class Treatment { Open, Covered, LeftOut };

/** What a person wants of flagged messages (F5). Their own are always open. */
struct FlagRules {
    Treatment spam = Treatment::Covered;
    Treatment harmful = Treatment::Covered;

    /** Of a message that is both, the stricter one. */
    [[nodiscard]] Treatment of(const Row &row) const;
    [[nodiscard]] bool leaveOut() const { return spam == Treatment::LeftOut || harmful == Treatment::LeftOut; }

    friend bool operator==(const FlagRules &, const FlagRules &) = default;
};

/**
 * Leaves rows out of what a view shows, while the store keeps them (F5): it takes the steps of all rows and gives those
 * of the rows that are wanted. Plain. A step costs what its place is from the newest row, in bytes.
 */
class RowFilter {
public:
    /** Empty: all are. A row that changed is asked about again. */
    using Wanted = std::function<bool(const Row &)>;

    /** All rows there are, newest first; all are shown at first. */
    explicit RowFilter(const std::vector<RowPointer> &rows);

    /** The steps from what was shown to what is wanted now. */
    [[nodiscard]] ChangeSet setWanted(Wanted wanted);
    /** What a step of all rows is to the rows shown; nothing, where it is about none of them. */
    [[nodiscard]] ChangeSet pass(const Change &change);

    /** How many rows are left out. */
    [[nodiscard]] int leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] bool wants(const Row &row) const { return !m_wanted || m_wanted(row); }
    /** How many rows are shown above this index of all rows. */
    [[nodiscard]] int shownAbove(int index) const;
    void passInserted(const Change &change, ChangeSet &passed);
    void passRemoved(const Change &change, ChangeSet &passed);
    void passMoved(const Change &change, ChangeSet &passed);
    void passChanged(const Change &change, ChangeSet &passed);

    Wanted m_wanted;
    std::vector<RowPointer> m_rows; ///< oldest first, so that a new row goes to the end
    std::vector<char> m_shown;      ///< 1 for each row that is
    int m_leftOut = 0;
};

} // namespace coterie
