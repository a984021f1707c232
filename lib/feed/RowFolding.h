// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

#include <functional>
#include <vector>

namespace coterie {

/**
 * Folds runs of consecutive rows, such as messages of muted users, into one row. It turns changes of all rows into
 * changes of the visible rows. The oldest row of a run is the visible one, so a new row that joins the run only changes
 * its count. Plain logic. A change at index n scans n bytes, as in RowFilter; a run is counted up to `maxCount` rows,
 * however long it is.
 */
class RowFolding {
public:
    /** Returns whether a row is folded. It is evaluated again when a row changes. */
    using Folds = std::function<bool(const Row &)>;

    static constexpr int maxCount = 100; ///< rows of a run are counted up to this number

    /** Starts with all rows, oldest first. None is folded. */
    explicit RowFolding(std::vector<RowPointer> rows);

    /** Sets which rows are folded, none if empty, and returns the changes of the visible rows. */
    [[nodiscard]] ChangeSet setFolds(Folds folds);
    /**
     * Turns a change of all rows into changes of the visible rows. If the count of a run changes, its row reports a
     * change of its flags.
     */
    [[nodiscard]] ChangeSet pass(const Change &change);

    /** Returns all rows, oldest first. */
    [[nodiscard]] const std::vector<RowPointer> &rows() const { return m_rows; }
    /** Returns how many rows a visible row represents, including itself, at most `maxCount`. */
    [[nodiscard]] int countOf(RowKey key) const;
    /** Returns all rows of the run that contains the row; empty if the row is not folded. */
    [[nodiscard]] std::vector<RowPointer> runOf(RowKey key) const;

private:
    enum Mark : unsigned char { Visible = 1, Folded = 2 }; ///< bits of m_marks

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    /** Converts an index, which counts from the newest row, to a position in m_rows. */
    [[nodiscard]] std::size_t place(int index) const { return m_rows.size() - 1 - std::size_t(index); }
    [[nodiscard]] bool exists(int index) const { return index >= 0 && index < size(); }
    [[nodiscard]] bool isFolded(int index) const { return exists(index) && (m_marks[place(index)] & Folded) != 0; }
    [[nodiscard]] bool isVisible(int index) const { return (m_marks[place(index)] & Visible) != 0; }
    /** Returns whether the row should be visible: the row below it is not in the same run. */
    [[nodiscard]] bool shouldBeVisible(int index) const { return !isFolded(index) || !isFolded(index + 1); }
    [[nodiscard]] unsigned char foldedOf(const Row &row) const { return m_folds && m_folds(row) ? Folded : 0; }
    [[nodiscard]] int visibleAbove(int index) const;
    [[nodiscard]] int indexOf(RowKey key) const;
    void updateVisibility(int index, ChangeSet &steps);
    void reportRunCount(int index, ChangeSet &steps) const;
    void passInserted(const Change &change, ChangeSet &steps);
    void passRemoved(const Change &change, ChangeSet &steps);
    void passMoved(const Change &change, ChangeSet &steps);
    void passChanged(const Change &change, ChangeSet &steps);

    Folds m_folds;
    std::vector<RowPointer> m_rows; ///< oldest first, so that new rows are appended
    std::vector<unsigned char> m_marks;
};

} // namespace coterie
