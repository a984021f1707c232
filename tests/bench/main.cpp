// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Rows.h"
#include "StreamServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <utility>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

using Measure = std::vector<bench::Row> (*)(bench::Effort);
const std::pair<QString, Measure> measures[]{
    {u"decoding"_s, &bench::decodingRows},
    {u"socket-to-feed"_s, &bench::socketToFeedRows},
    {u"sdk"_s, &bench::sdkRows},
    {u"likes"_s, &bench::likesRows},
    {u"merging"_s, &bench::mergingRows},
    {u"requests"_s, &bench::requestsRows},
    {u"gap"_s, &bench::gapRows},
    {u"passing"_s, &bench::passingRows},
    {u"flood"_s, &bench::floodRows},
    {u"window"_s, &bench::windowRows},
    {u"scrolling"_s, &bench::scrollingRows},
    {u"start"_s, &bench::startRows},
    {u"idle"_s, &bench::idleRows},
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints a table of ratios, each measured in this run."_s);
    parser.addOptions({
        {u"quick"_s, u"Measure little, and fail only when a ratio is absurd."_s},
        {u"serve"_s, u"Be the server of socket-to-feed, with so many events."_s, u"N"_s},
        {u"pass"_s, u"Be the process of passing, with so many messages."_s, u"N"_s},
    });
    parser.addHelpOption();
    QStringList names;
    for (const auto &[name, measure] : measures)
        names << name;
    parser.addPositionalArgument(u"ROW"_s, u"%1; all of them without one."_s.arg(names.join(u", "_s)), u"[ROW…]"_s);
    parser.process(application);
    if (parser.isSet(u"serve"_s))
        return bench::serveStream(parser.value(u"serve"_s).toInt());
    if (parser.isSet(u"pass"_s))
        return bench::passMessages(parser.value(u"pass"_s).toInt());

    const bench::Effort effort = parser.isSet(u"quick"_s) ? bench::Effort::Quick : bench::Effort::Full;
    const QStringList wanted = parser.positionalArguments();
    std::vector<bench::Row> rows;
    for (const auto &[name, measure] : measures) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        std::fprintf(stderr, "Measuring %s ...\n", qUtf8Printable(name));
        for (bench::Row &row : measure(effort))
            rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        std::fprintf(stderr, "There is no such row; see --help.\n");
        return 2;
    }
    std::printf("%s\n", qUtf8Printable(bench::markdown(rows)));
    const QString faults = bench::faults(rows);
    if (!faults.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(faults));
    return faults.isEmpty() ? 0 : 1;
}
