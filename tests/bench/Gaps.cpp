// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Playback.h"
#include "Rows.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie::bench {

namespace {

constexpr int missed = 180;
constexpr int mostRequests = 4;

/** Returns the key of the newest hole, or 0. */
RowKey holeOf(const Playback &playback)
{
    for (int index = 0; index < playback.model().count(); ++index) {
        if (const RowPointer row = playback.model().row(index); row->hole())
            return row->key;
    }
    return 0;
}

} // namespace

std::vector<Row> gapRows(Effort)
{
    Row row;
    row.what = u"Requests for a gap of %1 messages, until nothing is missing"_s.arg(missed);
    row.aim = {Bound::Side::NotOver, 1};
    row.sane = {Bound::Side::NotOver, 2};
    Playback playback;
    if (!playback.load()) {
        row.failure = u"The first page did not come."_s;
        return {row};
    }
    playback.runFor(5s);
    const int before = playback.gets();
    if (!playback.miss(missed)) {
        row.failure = u"The link did not come again."_s;
        return {row};
    }
    playback.runFor(5s);
    const int alone = playback.gets() - before;
    int clicks = 0;
    for (; holeOf(playback) != 0 && clicks < missed; ++clicks) {
        playback.session().loadHole(holeOf(playback));
        playback.runFor(1s);
    }
    const int all = playback.gets() - before;
    row.ours = QString::number(all);
    row.against = u"%1, which is the limit"_s.arg(mostRequests);
    row.ratios = {double(all) / mostRequests};
    row.remark =
        u"%1 by itself; then a hole is shown, which %2 more filled, as when a person asks for it."_s.arg(alone).arg(
            all - alone);
    if (!playback.holdsNewest(missed))
        row.failure = u"Not all of them are held."_s;
    return {row};
}

} // namespace coterie::bench
