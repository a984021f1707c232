// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "feed/Row.h"

#include <functional>
#include <vector>

namespace coterie {

/**
 * Has rows that follow one another, and that nobody wants to read, stand as one. It takes the steps of all rows and
 * gives those of the rows that stand. Of a run the oldest stands: what comes next joins it without a word but its
 * number. Plain. A step costs what its place is from the newest row, in bytes, as in a RowFilter; a run is followed for
 * `most` rows, however long it is.
 */
class RowFolding {
public:
    /** A row that changed is asked about again. */
    using Folds = std::function<bool(const Row &)>;

    static constexpr int most = 100; ///< rows of a run that are counted; as many may be more

    /** All rows there are, oldest first; none is folded at first. */
    explicit RowFolding(std::vector<RowPointer> rows);

    /** The steps from what stood to what stands when these are folded; empty: none are. */
    [[nodiscard]] ChangeSet setFolds(Folds folds);
    /** What a step of all rows is to those that stand. A run whose number changed has its row changed, by its flags. */
    [[nodiscard]] ChangeSet pass(const Change &change);

    /** All rows, oldest first. */
    [[nodiscard]] const std::vector<RowPointer> &rows() const { return m_rows; }
    /** How many rows this one stands for, itself among them; `most` at most. */
    [[nodiscard]] int countOf(RowKey key) const;
    /** All rows of the run that this one is in; nothing when it is not to be folded. */
    [[nodiscard]] std::vector<RowPointer> runOf(RowKey key) const;

private:
    enum Mark : unsigned char { Stands = 1, Folded = 2 }; ///< bits of a row's mark

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    /** Everything here counts from the newest row, as steps do. */
    [[nodiscard]] std::size_t place(int index) const { return m_rows.size() - 1 - std::size_t(index); }
    [[nodiscard]] bool exists(int index) const { return index >= 0 && index < size(); }
    [[nodiscard]] bool isFolded(int index) const { return exists(index) && (m_marks[place(index)] & Folded) != 0; }
    [[nodiscard]] bool stands(int index) const { return (m_marks[place(index)] & Stands) != 0; }
    /** Whether it should: the row below it is not of its run. */
    [[nodiscard]] bool mayStand(int index) const { return !isFolded(index) || !isFolded(index + 1); }
    [[nodiscard]] unsigned char foldedOf(const Row &row) const { return m_folds && m_folds(row) ? Folded : 0; }
    [[nodiscard]] int standingAbove(int index) const;
    [[nodiscard]] int indexOf(RowKey key) const;
    void settle(int index, ChangeSet &steps);
    void tellRun(int index, ChangeSet &steps) const;
    void passInserted(const Change &change, ChangeSet &steps);
    void passRemoved(const Change &change, ChangeSet &steps);
    void passMoved(const Change &change, ChangeSet &steps);
    void passChanged(const Change &change, ChangeSet &steps);

    Folds m_folds;
    std::vector<RowPointer> m_rows; ///< oldest first, so that a new row goes to the end
    std::vector<unsigned char> m_marks;
};

} // namespace coterie
