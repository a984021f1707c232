// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

#include <functional>

namespace coterie {

/** How another user's flagged message is shown, in order of strictness. */
enum class Treatment { Open, Covered, LeftOut };

/** The user's choice for flagged messages (F5). Own messages are always Open. */
struct FlagRules {
    Treatment spam = Treatment::Covered;
    Treatment harmful = Treatment::Covered;

    /** Returns the treatment of a row; for a message with both flags, the stricter one. */
    [[nodiscard]] Treatment of(const Row &row) const;
    [[nodiscard]] bool leaveOut() const { return spam == Treatment::LeftOut || harmful == Treatment::LeftOut; }

    friend bool operator==(const FlagRules &, const FlagRules &) = default;
};

/**
 * Hides rows from a view while the store keeps them (F5). It turns changes of all rows into changes of the visible
 * rows. Plain logic. A change at index n scans n bytes.
 */
class RowFilter {
public:
    /** Returns whether a row is visible; empty means all are. It is evaluated again when a row changes. */
    using Wanted = std::function<bool(const Row &)>;

    /** Starts with all rows, newest first. All are visible. */
    explicit RowFilter(const std::vector<RowPointer> &rows);

    /** Sets the filter and returns the changes of the visible rows. */
    [[nodiscard]] ChangeSet setWanted(Wanted wanted);
    /** Turns a change of all rows into changes of the visible rows, possibly none. */
    [[nodiscard]] ChangeSet pass(const Change &change);

    /** Returns the number of hidden rows. */
    [[nodiscard]] int leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] bool wants(const Row &row) const { return !m_wanted || m_wanted(row); }
    /** Returns the number of visible rows above an index of all rows. */
    [[nodiscard]] int shownAbove(int index) const;
    void passInserted(const Change &change, ChangeSet &passed);
    void passRemoved(const Change &change, ChangeSet &passed);
    void passMoved(const Change &change, ChangeSet &passed);
    void passChanged(const Change &change, ChangeSet &passed);

    Wanted m_wanted;
    std::vector<RowPointer> m_rows; ///< oldest first, so that new rows are appended
    std::vector<char> m_shown;      ///< 1 for each visible row
    int m_leftOut = 0;
};

} // namespace coterie
