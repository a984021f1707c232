// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Memory.h"
#include "Playback.h"
#include "Rows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 120'000;               ///< ms
constexpr int portion = 400;                    ///< messages per frame
constexpr double mostGrowth = 60 * 1024 * 1024; ///< bytes

} // namespace

int passMessages(int count)
{
    Playback playback;
    if (!playback.load())
        return 1;
    const double before = residentBytes();
    double most = before;
    for (int told = 0; told < count; told += portion) {
        if (!playback.say(std::min(portion, count - told)))
            return 1;
        most = std::max(most, residentBytes());
    }
    const QJsonObject end{
        {u"grew"_s, most - before}, {u"rows"_s, playback.model().count()}, {u"gets"_s, playback.gets()}};
    std::printf("%s\n", QJsonDocument(end).toJson(QJsonDocument::Compact).constData());
    return 0;
}

std::vector<Row> passingRows(Effort effort)
{
    const QLocale english(QLocale::English);
    const int count = effort == Effort::Full ? 100'000 : 10'000;
    Row row;
    row.what = u"Memory (RSS) while %1 messages pass through a feed and its model"_s.arg(english.toString(count));
    row.aim = {Bound::Side::NotOver, 1};
    row.sane = {Bound::Side::NotOver, 3};
    // In another process, because this one still has memory from other rows.
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--pass"_s, QString::number(count)});
    process.waitForFinished(patience);
    const QJsonObject end = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (end.isEmpty()) {
        row.failure = u"Not all messages arrived."_s;
        return {row};
    }
    const double growth = end["grew"_L1].toDouble();
    row.ours = u"grew by "_s + sizeText(growth);
    row.against = sizeText(mostGrowth) + u", which is the limit"_s;
    row.ratios = {growth / mostGrowth};
    row.remark =
        u"The most it ever was over what it was when the first page was shown; %1 rows were held at the end."_s.arg(
            english.toString(end["rows"_L1].toInt()));
    return {row};
}

} // namespace coterie::bench
