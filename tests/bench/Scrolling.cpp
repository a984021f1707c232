// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Rows.h"
#include "Screen.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr double mostMiddleFrame = 16'000'000; ///< ns
constexpr double mostLateFrame = 33'000'000;   ///< ns, for 99 of 100 frames
constexpr int scrollPatience = 120'000;        ///< ms

} // namespace

std::vector<Row> scrollingRows(Effort effort)
{
    const int seconds = effort == Effort::Full ? 10 : 1;
    const QString what = u"Frame while 5,000 mixed rows are scrolled and 200 events/s come, "_s;
    QProcess program;
    tieToUs(program);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(SCROLLED_FEED_PROGRAM), {QString::number(seconds)});
    program.waitForFinished(scrollPatience);
    const QJsonObject told = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    if (told.isEmpty()) {
        Row failed;
        failed.what = what;
        failed.failure = u"The scrolled feed told nothing."_s;
        return {failed};
    }
    const auto number = [&told](QLatin1StringView name) { return told[name].toDouble(); };
    const QLocale english(QLocale::English);
    std::vector<Row> rows{limitRow(what + u"median"_s, number("middle"_L1), mostMiddleFrame),
                          limitRow(what + u"99th percentile"_s, number("late"_L1), mostLateFrame)};
    rows[0].remark =
        u"In CPU time of the GUI thread, which also paints: software renderer, offscreen. %1 frames over "
        "%2 rows and %3 px, with %4 events; by the clock %5 and %6, the longest frame %7."_s.arg(
            english.toString(qint64(number("frames"_L1))), english.toString(qint64(number("rows"_L1))),
            english.toString(qint64(number("scrolled"_L1))), english.toString(qint64(number("events"_L1))),
            timeText(number("wallMiddle"_L1)), timeText(number("wallLate"_L1)), timeText(number("worst"_L1)));
    return rows;
}

} // namespace coterie::bench
