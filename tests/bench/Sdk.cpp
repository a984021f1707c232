// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

// Compares ours with the published SDK, which runs in Node. Its programs are in tests/conformance/bench.

#include "realtime/RealtimeService.h"
#include "Rows.h"
#include "SdkProcess.h"
#include "SocketToFeed.h"
#include "Stream.h"
#include "support/ScriptedSockets.h"
#include "support/SeededRandom.h"
#include "support/VirtualScheduler.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coterie::bench {

namespace {

constexpr int mostTickets = 12;      ///< per minute, from a server that accepts and drops at once
constexpr double usualTickets = 200; ///< the SDK's number for the same server

/** A way to use the SDK, and how the stream is sent. */
struct Rival {
    QString mode;
    QString words;
    bool bulk = false; ///< many frames in one TLS record
    int rounds = 0;
    double aim = 0;
};

Row streamRow(Source &source, const Rival &rival)
{
    const QLocale english(QLocale::English);
    source.bulk = rival.bulk;
    Row row;
    row.what = u"Beside %1: %2 mixed events over TLS, %3"_s.arg(rival.words, english.toString(source.events),
                                                                rival.bulk ? u"records full of frames"_s
                                                                           : u"a record for each frame"_s);
    row.aim = {Bound::Side::NotUnder, rival.aim};
    row.sane = {Bound::Side::NotUnder, 0.02};
    std::vector<double> mine;
    std::vector<double> other;
    std::vector<double> myCpu;
    std::vector<double> otherCpu;
    SdkRun theirs;
    for (int round = 0; round < rival.rounds; ++round) {
        const Run run = receiveIntoFeed(source);
        theirs = receiveBySdk(source, rival.mode);
        if (run.seconds <= 0 || theirs.rate <= 0) {
            row.failure = run.seconds <= 0 ? u"Our run did not end."_s : u"The SDK's run did not end."_s;
            return row;
        }
        mine.push_back(run.events / run.seconds); // dropped events were not shown
        other.push_back(theirs.rate);
        row.ratios.push_back(mine.back() / other.back());
        myCpu.push_back((run.shownCpu + run.networkCpu) / source.events);
        otherCpu.push_back(theirs.cpu);
    }
    row.ours = rateText(median(mine));
    row.against = rateText(median(other)) + u", in Node"_s;
    row.remark = u"An event took %1 of CPU on all our threads, and %2 in Node."_s.arg(timeText(median(myCpu)),
                                                                                      timeText(median(otherCpu)));
    if (theirs.requests > 0) {
        row.remark += u" 1,000 events cost the SDK %1 requests for a whole page, here answered from memory."_s.arg(
            english.toString(theirs.requests * 1000 / source.events, 'f', 0));
    }
    return row;
}

std::vector<Row> streamRows(Effort effort)
{
    const bool full = effort == Effort::Full;
    const QString alone = u"the published SDK alone, which only counts"_s;
    const QString bridge = u"the published SDK with its React Query bridge and one list mounted"_s;
    Source source;
    source.events = full ? 200'000 : 10'000;
    if (!source.start()) {
        Row row;
        row.what = u"Socket to feed over TLS, beside the published SDK"_s;
        row.failure = u"The server did not start."_s;
        return {row};
    }
    // Only three rounds, because the bridge is slow.
    return {streamRow(source, {u"alone"_s, alone, false, full ? 5 : 1, 1.5}),
            streamRow(source, {u"alone"_s, alone, true, full ? 5 : 1, 1.5}),
            streamRow(source, {u"bridge"_s, bridge, false, full ? 3 : 1, 5})};
}

/**
 * Returns how many tickets we take in a minute of virtual time from a server that drops each connection after 50 ms.
 */
int ticketsFromADroppingServer(quint32 seed)
{
    test::VirtualScheduler time;
    test::SeededRandom random(seed);
    test::ScriptedSockets sockets;
    test::ScriptedTickets tickets;
    RealtimeService service({time, random, sockets, tickets});
    const CommunityKey key{Origin::parse(u"https://api.example"_s).value(), u"ann"_s, TokenAddress(u"T"_s)};
    const Subscription subscription = service.client(key).subscribe({});
    const auto end = time.now() + 60s;
    int answered = 0;
    while (time.now() < end) {
        time.runFor(1ms);
        if (tickets.count() == answered)
            continue;
        ++answered;
        tickets.give();
        time.runFor(50ms);
        sockets.last().accept();
        sockets.last().end(SocketEnd::Cause::Closed, 1000);
    }
    return tickets.count();
}

Row ticketsRow(Effort effort)
{
    Row row;
    row.what = u"Tickets in a minute from a server that accepts and drops at once"_s;
    row.aim = {Bound::Side::NotOver, mostTickets / usualTickets};
    row.sane = {Bound::Side::NotOver, 0.2};
    const int runs = effort == Effort::Full ? 50 : 5;
    const QJsonArray theirs = SdkProcess(u"tickets.mjs"_s, {QString::number(runs)}).line()["tickets"_L1].toArray();
    if (theirs.size() != runs) {
        row.failure = u"The SDK's run did not end."_s;
        return row;
    }
    std::vector<double> mine;
    std::vector<double> other;
    for (int run = 0; run < runs; ++run) {
        mine.push_back(ticketsFromADroppingServer(quint32(run + 1)));
        other.push_back(theirs[run].toDouble());
        row.ratios.push_back(mine.back() / other.back());
    }
    const double most = *std::max_element(mine.begin(), mine.end());
    row.ours = QString::number(median(mine));
    row.against = QString::number(median(other)) + u", the published SDK"_s;
    row.remark = u"Both in virtual time, a handshake takes 50 ms; at most %1 of ours in %2 runs."_s.arg(most).arg(runs);
    if (most > mostTickets)
        row.failure = u"We took %1, and %2 is the most."_s.arg(most).arg(mostTickets);
    return row;
}

} // namespace

std::vector<Row> sdkRows(Effort effort)
{
    if (const QString why = sdkMissing(); !why.isEmpty()) {
        Row row;
        row.what = u"The published SDK"_s;
        row.skipped = why;
        return {row};
    }
    std::vector<Row> rows = streamRows(effort);
    rows.push_back(ticketsRow(effort));
    return rows;
}

} // namespace coterie::bench
