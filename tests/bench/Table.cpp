// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Table.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

QString number(double value, int digits)
{
    return QLocale(QLocale::English).toString(value, 'f', digits);
}

QString ratioText(double ratio)
{
    return number(ratio, ratio < 10 ? 2 : 1);
}

QString ratioCell(const Row &row)
{
    if (row.ratios.empty())
        return row.skipped.isEmpty() ? u"none"_s : u"skipped"_s;
    const auto [least, most] = std::minmax_element(row.ratios.begin(), row.ratios.end());
    const QString middle = ratioText(median(row.ratios));
    return row.ratios.size() < 2 ? middle : u"%1 (%2 to %3)"_s.arg(middle, ratioText(*least), ratioText(*most));
}

QString boundText(const Bound &bound)
{
    return (bound.side == Bound::Side::NotUnder ? u"at least %1"_s : u"at most %1"_s)
        .arg(number(bound.value, bound.value < 0.1 ? 2 : 1));
}

QString aimCell(const Row &row)
{
    if (!row.aim)
        return {};
    if (row.ratios.empty())
        return boundText(*row.aim);
    return boundText(*row.aim) + (row.aim->admits(median(row.ratios)) ? u", met"_s : u", missed"_s);
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QString timeText(double nanoseconds)
{
    if (nanoseconds < 10'000)
        return number(nanoseconds, 0) + u" ns"_s;
    if (nanoseconds < 10'000'000)
        return number(nanoseconds / 1000, 0) + u" µs"_s;
    return number(nanoseconds / 1'000'000, 0) + u" ms"_s;
}

QString rateText(double perSecond)
{
    return number(perSecond, 0) + u"/s"_s;
}

QString sizeText(double bytes)
{
    return number(bytes / 1024 / 1024, 0) + u" MiB"_s;
}

Row limitRow(const QString &what, double nanoseconds, double most)
{
    Row row;
    row.what = what;
    row.ours = timeText(nanoseconds);
    row.against = timeText(most) + u", which is the limit"_s;
    row.ratios = {nanoseconds / most};
    row.aim = {Bound::Side::NotOver, 1};
    row.sane = {Bound::Side::NotOver, 10};
    return row;
}

QString markdown(const std::vector<Row> &rows)
{
    QStringList lines{u"| what | ours | against | ratio | aim |"_s, u"| --- | --- | --- | --- | --- |"_s};
    QStringList remarks;
    for (const Row &row : rows) {
        lines << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(row.what, row.ours, row.against, ratioCell(row), aimCell(row));
        for (const QString &remark : {row.remark, row.failure, row.skipped}) {
            if (!remark.isEmpty())
                remarks << u"- %1: %2"_s.arg(row.what, remark);
        }
    }
    lines << QString()
          << u"A ratio is ours over the other, the median of rounds in turns, and (least to most). Both sides ran on"_s
          << u"this machine in this run, so the ratio can be compared with another machine's; the figures beside it"_s
          << u"cannot."_s;
    if (!remarks.isEmpty())
        lines << QString() << remarks;
    return lines.join(u'\n');
}

QString faults(const std::vector<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        if (!row.skipped.isEmpty())
            continue;
        if (!row.failure.isEmpty())
            lines << u"%1: %2"_s.arg(row.what, row.failure);
        else if (row.ratios.empty() || !row.sane.admits(median(row.ratios)))
            lines << u"%1: the ratio is %2, and must be %3."_s.arg(row.what, ratioCell(row), boundText(row.sane));
    }
    return lines.join(u'\n');
}

} // namespace coterie::bench
