// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace coterie::bench {

/** How much to measure: the table a person reads, or just enough to see that all of it still works. */
enum class Effort { Full, Quick };

/** A limit that a ratio is held against. */
struct Bound {
    enum class Side { NotUnder, NotOver };
    Side side = Side::NotOver;
    double value = 0;

    [[nodiscard]] bool admits(double ratio) const { return side == Side::NotUnder ? ratio >= value : ratio <= value; }
};

/** One comparison. Both sides were measured in turns, in this run and on this machine. */
struct Row {
    QString what;
    QString ours;               ///< a figure with its unit, the median of the rounds
    QString against;            ///< the same, with what it was measured against
    std::vector<double> ratios; ///< ours over theirs, one for each round
    std::optional<Bound> aim;   ///< what the design asks for
    Bound sane;                 ///< beyond this something is broken
    QString remark = {};        ///< what a reader must know to trust the ratio
    QString failure = {};       ///< why there is no ratio, in a sentence
    QString skipped = {};       ///< what it takes to measure this and is not here, in a sentence: that is no fault
};

[[nodiscard]] double median(std::vector<double> values);

/** A time with a unit that suits it. */
[[nodiscard]] QString timeText(double nanoseconds);
/** A rate, as events a second. */
[[nodiscard]] QString rateText(double perSecond);
/** A size of memory, given in bytes. */
[[nodiscard]] QString sizeText(double bytes);

/** A time held against the one that is allowed, both in nanoseconds. */
[[nodiscard]] Row limitRow(const QString &what, double nanoseconds, double most);

/** The rows as a Markdown table, with the remarks under it. */
[[nodiscard]] QString markdown(const std::vector<Row> &rows);

/** What is broken, a line for each; empty when nothing is. */
[[nodiscard]] QString faults(const std::vector<Row> &rows);

} // namespace coterie::bench
