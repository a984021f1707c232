// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Rows.h"
#include "Screen.h"
#include "support/SandboxServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 30'000; ///< ms

/** What a program came to until, and some time after, it said that it had painted. */
struct Painted {
    double nanoseconds = 0; ///< from the start of the process
    double pss = 0;         ///< bytes
};

/** The proportional set size of a process, in bytes; 0 where the system does not tell. */
double pssOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toDouble() * 1024;
    }
    return 0;
}

std::optional<Painted> paint(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment, const QByteArray &word, unsigned long settle)
{
    QProcess process;
    tieToUs(process);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    Painted painted;
    while (!said.contains(word)) {
        if (timer.elapsed() > patience || !process.waitForStarted(patience))
            break;
        process.setReadChannel(QProcess::StandardError);
        if (!process.waitForReadyRead(patience))
            break;
        painted.nanoseconds = double(timer.nsecsElapsed());
        said += process.readAllStandardError();
    }
    if (said.contains(word)) {
        QThread::msleep(settle); // memory is told at a stated time after the first frame
        painted.pss = pssOf(process.processId());
    }
    process.kill();
    process.waitForFinished(patience);
    return said.contains(word) ? std::optional(painted) : std::nullopt;
}

QProcessEnvironment coterieEnvironment(const test::SandboxServer &sandbox, const QString &home,
                                       QProcessEnvironment environment)
{
    for (const auto &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(name), home + u'/' + name.toLower());
    environment.insert(u"COTERIE_API_KEY"_s, sandbox.apiKey());
    environment.insert(u"COTERIE_ACCESS_TOKEN"_s, sandbox.accessToken());
    environment.insert(u"QT_LOGGING_RULES"_s, u"coterie.start=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    return environment;
}

} // namespace

std::vector<Row> startRows(Effort effort)
{
    const int rounds = effort == Effort::Full ? 7 : 1;
    const unsigned long settle = effort == Effort::Full ? 2'000 : 200;
    const Screen screen;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    screen.giveTo(environment);

    Row start;
    start.what = u"Start to the first painted feed"_s;
    start.sane = {Bound::Side::NotOver, 20};
    Row memory;
    memory.what = u"Memory (PSS) %1 ms after that"_s.arg(settle);
    memory.sane = {Bound::Side::NotOver, 20};
    start.remark = u"On %1; the feed comes from a sandbox on this machine."_s.arg(screen.name());

    test::SandboxServer sandbox({u"--seed"_s, u"1"_s});
    QTemporaryDir home;
    if (!sandbox.start()) {
        start.failure = memory.failure = u"The sandbox did not start."_s;
        return {start, memory};
    }
    memory.remark = u"Pages that several programs use are shared among them, so other Qt programs that run move it."_s;
    const QProcessEnvironment full = coterieEnvironment(sandbox, home.path(), environment);
    const QStringList arguments{u"--base-url"_s, sandbox.url(), u"--profile"_s, home.filePath(u"profile"_s)};
    std::vector<double> times;
    std::vector<double> emptyTimes;
    std::vector<double> sizes;
    std::vector<double> emptySizes;
    // One round more than is counted: the first one pays for reading the programs from disk.
    for (int round = 0; round <= rounds; ++round) {
        const auto ours = paint(QStringLiteral(COTERIE_PROGRAM), arguments, full, "first feed painted", settle);
        const auto empty = paint(QStringLiteral(EMPTY_WINDOW_PROGRAM), {}, environment, "first frame", settle);
        if (!ours || !empty) {
            start.failure = memory.failure = (ours ? u"The empty window"_s : u"Coterie"_s) + u" painted nothing."_s;
            return {start, memory};
        }
        if (round == 0)
            continue;
        times.push_back(ours->nanoseconds);
        emptyTimes.push_back(empty->nanoseconds);
        start.ratios.push_back(times.back() / emptyTimes.back());
        sizes.push_back(ours->pss);
        emptySizes.push_back(empty->pss);
        if (empty->pss > 0)
            memory.ratios.push_back(sizes.back() / emptySizes.back());
    }
    const QString window = u", the emptiest Qt Quick window with a list"_s;
    start.ours = timeText(median(times));
    start.against = timeText(median(emptyTimes)) + window;
    memory.ours = sizeText(median(sizes));
    memory.against = sizeText(median(emptySizes)) + window;
    if (memory.ratios.empty())
        memory.failure = u"This system does not tell the memory of a process."_s;
    return {start, memory};
}

} // namespace coterie::bench
