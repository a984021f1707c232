// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace coterie::bench {

/** How much to measure: the full table, or just enough to check that everything works. */
enum class Effort { Full, Quick };

/** A limit of a ratio. */
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
    QString against;            ///< the same for the other side, with its name
    std::vector<double> ratios; ///< ours divided by theirs, one for each round
    std::optional<Bound> aim;   ///< the target of the design
    Bound sane;                 ///< a ratio beyond this means that something is broken
    QString remark = {};        ///< what a reader must know to interpret the ratio
    QString failure = {};       ///< the reason why there is no ratio, as a sentence
    QString skipped = {};       ///< what is missing to measure this, as a sentence; not an error
};

[[nodiscard]] double median(std::vector<double> values);

/** Formats a time with a suitable unit. */
[[nodiscard]] QString timeText(double nanoseconds);
/** Formats a rate in events per second. */
[[nodiscard]] QString rateText(double perSecond);
/** Formats a size in bytes. */
[[nodiscard]] QString sizeText(double bytes);

/** Compares a time with the allowed one, both in ns. */
[[nodiscard]] Row limitRow(const QString &what, double nanoseconds, double most);

/** Returns the rows as a Markdown table, followed by the remarks. */
[[nodiscard]] QString markdown(const std::vector<Row> &rows);

/** Returns what is broken, one line for each; empty if nothing is. */
[[nodiscard]] QString faults(const std::vector<Row> &rows);

} // namespace coterie::bench
