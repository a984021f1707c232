// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Rows.h"
#include "SdkProcess.h"
#include "SocketToFeed.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie::bench {

namespace {

constexpr int pace = 150; ///< events/s: a busy community, but below a burst (F6)

} // namespace

std::vector<Row> requestsRows(Effort effort)
{
    const QLocale english(QLocale::English);
    // Requests that an event causes later count too. The one after a burst follows after 2 s.
    const std::chrono::milliseconds afterwards = effort == Effort::Full ? 3s : 300ms;
    Source source;
    source.events = effort == Effort::Full ? 1'000 : 60;
    source.pace = pace;
    Row row;
    row.what = u"GET requests that %1 live events cost"_s.arg(english.toString(source.events));
    row.aim = {Bound::Side::NotOver, 0};
    row.sane = {Bound::Side::NotOver, 0.05};
    row.skipped = sdkMissing();
    if (!row.skipped.isEmpty())
        return {row};
    if (!source.start()) {
        row.failure = u"The server did not start."_s;
        return {row};
    }
    const Run mine = receiveIntoFeed(source, afterwards);
    const SdkRun other = receiveBySdk(source, u"bridge"_s);
    source.pace = 0;
    const Run burst = receiveIntoFeed(source, afterwards);
    if (mine.events != source.events || other.requests <= 0) {
        row.failure = u"A run did not end, or the SDK asked for nothing."_s;
        return {row};
    }
    row.ours = QString::number(mine.requests);
    row.against = QString::number(other.requests) + u", the published SDK with its React Query bridge"_s;
    row.ratios = {mine.requests / other.requests};
    row.remark = u"At %1 a second. When they come at once they are a burst, after which we look for what the service"
                 " dropped (F6), once in a minute at most; that took %2 here."_s.arg(pace)
                     .arg(burst.requests);
    return {row};
}

} // namespace coterie::bench
