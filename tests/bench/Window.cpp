// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Rows.h"
#include "Screen.h"
#include "Stream.h"
#include "support/SandboxServer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 30'000;        ///< ms
constexpr int rate = 20'000;            ///< events/s
constexpr int interval = 10;            ///< ms between two batches
constexpr double mostLate = 4'000'000;  ///< ns, for 99 of 100 slices
constexpr double mostWorst = 8'000'000; ///< ns

QProcessEnvironment signedIn(const test::SandboxServer &sandbox, const QString &home, QProcessEnvironment environment)
{
    for (const auto &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(name), home + u'/' + name.toLower());
    environment.insert(u"COTERIE_API_KEY"_s, sandbox.apiKey());
    environment.insert(u"COTERIE_ACCESS_TOKEN"_s, sandbox.accessToken());
    return environment;
}

/** Sends the stream through the sandbox at the rate. Returns the actual rate in events/s. */
double pump(test::SandboxServer &sandbox, const QString &token, int seconds)
{
    Stream stream(QDateTime::currentMSecsSinceEpoch() * 1'000);
    QElapsedTimer timer;
    timer.start();
    int sent = 0;
    while (timer.elapsed() < seconds * 1'000) {
        const int due = std::min(int(timer.elapsed() * rate / 1'000) - sent, rate / 10);
        QJsonArray frames;
        for (int i = 0; i < due; ++i)
            frames.append(QString::fromUtf8(stream.next()));
        sandbox.control(u"inject"_s, {{u"token"_s, token}, {u"frames"_s, frames}});
        sent += due;
        QThread::msleep(interval);
    }
    return sent * 1'000.0 / double(timer.elapsed());
}

/** Returns what the window measured during the stream, or nothing if it does not answer. */
std::optional<QJsonObject> watch(test::SandboxServer &sandbox, const QProcessEnvironment &environment,
                                 const QString &profile, int seconds, double &reached)
{
    const QString token = sandbox.token();
    QProcess window;
    tieToUs(window);
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QStringLiteral(WATCHED_WINDOW_PROGRAM), {sandbox.url(), profile, token});
    const auto line = [&window] {
        while (!window.canReadLine()) {
            if (!window.waitForReadyRead(patience))
                return QByteArray();
        }
        return window.readLine().trimmed();
    };
    if (line() != "ready")
        return {};
    QThread::msleep(500); // time to load the pictures of the first screen
    window.write("begin\n");
    window.waitForBytesWritten(patience);
    reached = pump(sandbox, token, seconds);
    window.write("end\n");
    const QByteArray told = line();
    window.waitForFinished(patience);
    return QJsonDocument::fromJson(told).object();
}

} // namespace

std::vector<Row> windowRows(Effort effort)
{
    const int seconds = effort == Effort::Full ? 10 : 2;
    const QString under = u"under %L1 events/s for %2 s"_s.arg(rate).arg(seconds);
    Row failed;
    failed.what = u"The window "_s + under;
    const Screen screen;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    screen.giveTo(environment);
    test::SandboxServer sandbox({u"--control"_s, u"--seed"_s, u"1"_s});
    const QTemporaryDir home;
    if (!sandbox.start()) {
        failed.failure = u"The sandbox did not start."_s;
        return {failed};
    }
    double reached = 0;
    const auto told =
        watch(sandbox, signedIn(sandbox, home.path(), environment), home.filePath(u"profile"_s), seconds, reached);
    if (!told || told->isEmpty()) {
        failed.failure = u"The window told nothing."_s;
        return {failed};
    }
    const QLocale english(QLocale::English);
    const auto number = [&told](QLatin1StringView name) { return (*told)[name].toDouble(); };
    const QJsonArray memory = (*told)["memory"_L1].toArray();
    const double early = memory.at(memory.size() / 2).toDouble();
    const double late = memory.last().toDouble();

    std::vector<Row> rows{limitRow(u"GUI-thread slice, 99th percentile, "_s + under, number("late"_L1), mostLate),
                          limitRow(u"GUI-thread slice, the longest, "_s + under, number("worst"_L1), mostWorst)};
    rows[0].remark =
        u"In CPU time, on %1. %2 events arrived, %3 a second were sent; %4 slices with a median of %5, %6 frames, and "
        u"%7"
        " of the GUI thread in all, with what it painted."_s.arg(
            screen.name(), english.toString(qint64(number("events"_L1))), english.toString(qint64(reached)),
            english.toString(qint64(number("slices"_L1))), timeText(number("middle"_L1)),
            english.toString(qint64(number("frames"_L1))), timeText(number("cpu"_L1)));
    if (reached < 0.9 * rate)
        rows[0].remark += u" The sandbox could not send as much as it should."_s;
    if (number("overflows"_L1) > 0)
        rows[0].failure = u"The queue overflowed."_s;
    Row flat;
    flat.what = u"Memory (RSS) of the window at the end, "_s + under;
    flat.ours = sizeText(late);
    flat.against = sizeText(early) + u", after half of that"_s;
    flat.ratios = {early > 0 ? late / early : 0};
    flat.aim = {Bound::Side::NotOver, 1.1};
    flat.sane = {Bound::Side::NotOver, 2};
    flat.remark = u"%1 rows were held at the end."_s.arg(english.toString(qint64(number("rows"_L1))));
    rows.push_back(flat);
    return rows;
}

} // namespace coterie::bench
