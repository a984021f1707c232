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

/** Measurements of a program until, and shortly after, it reported its first paint. */
struct Painted {
    double nanoseconds = 0; ///< from the start of the process
    double pss = 0;         ///< bytes
};

/** Returns the proportional set size of a process, in bytes; 0 if the system does not report it. */
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
        QThread::msleep(settle); // memory is measured at a fixed time after the first frame
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

/** Measures our program and the empty one in turns. */
class Race {
public:
    Race(const Screen &screen, Effort effort)
        : settle(effort == Effort::Full ? 2'000 : 200), m_rounds(effort == Effort::Full ? 7 : 1)
    {
        screen.giveTo(environment);
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const unsigned long settle; ///< ms, before memory is measured

    /** Runs until our program prints the word. Returns an error, or an empty string. */
    QString run(const QStringList &arguments, const QProcessEnvironment &ours, const QByteArray &word, Row &start,
                Row *memory = nullptr)
    {
        std::vector<Painted> mine;
        std::vector<Painted> other;
        // One extra round, which is not counted, because it reads the programs from disk.
        for (int round = 0; round <= m_rounds; ++round) {
            const auto full = paint(QStringLiteral(COTERIE_PROGRAM), arguments, ours, word, memory ? settle : 0);
            const auto empty =
                paint(QStringLiteral(EMPTY_WINDOW_PROGRAM), {}, environment, "first frame", memory ? settle : 0);
            if (!full || !empty)
                return (full ? u"The empty window"_s : u"Coterie"_s) + u" painted nothing."_s;
            if (round == 0)
                continue;
            mine.push_back(*full);
            other.push_back(*empty);
            start.ratios.push_back(full->nanoseconds / empty->nanoseconds);
            if (memory && empty->pss > 0)
                memory->ratios.push_back(full->pss / empty->pss);
        }
        const QString window = u", the emptiest Qt Quick window with a list"_s;
        start.ours = timeText(medianOf(mine, &Painted::nanoseconds));
        start.against = timeText(medianOf(other, &Painted::nanoseconds)) + window;
        if (memory) {
            memory->ours = sizeText(medianOf(mine, &Painted::pss));
            memory->against = sizeText(medianOf(other, &Painted::pss)) + window;
        }
        return {};
    }

private:
    static double medianOf(const std::vector<Painted> &all, double Painted::*figure)
    {
        std::vector<double> values;
        values.reserve(all.size());
        for (const Painted &one : all)
            values.push_back(one.*figure);
        return median(values);
    }

    const int m_rounds;
};

} // namespace

std::vector<Row> startRows(Effort effort)
{
    const Screen screen;
    Race race(screen, effort);
    Row start;
    start.what = u"Start to the first painted feed"_s;
    start.sane = {Bound::Side::NotOver, 20};
    start.remark = u"On %1; the feed comes from a sandbox on this machine."_s.arg(screen.name());
    Row memory;
    memory.what = u"Memory (PSS) %1 ms after that"_s.arg(race.settle);
    memory.aim = {Bound::Side::NotOver, 1.4};
    memory.sane = {Bound::Side::NotOver, 20};
    memory.remark = u"Pages that several programs use are shared among them, so other Qt programs that run move it."_s;
    Row kept;
    kept.what = u"Start to the feed as it was kept, painted while the service is away"_s;
    kept.aim = {Bound::Side::NotOver, 1.5};
    kept.sane = {Bound::Side::NotOver, 20};
    kept.remark =
        u"On %1; what ours takes longer goes into making the items, laying out text, emoji among it, and painting."_s
            .arg(screen.name());
    // Without a graphics device ours does not use OpenGL but the empty window does, so measure both without it as well.
    const auto alike = [](const Row &row) {
        Row same = row;
        same.what += u", with OpenGL as the other"_s;
        same.aim = {};
        same.remark.clear();
        return same;
    };
    Row memoryAlike = alike(memory);
    Row keptAlike = alike(kept);

    test::SandboxServer sandbox({u"--seed"_s, u"1"_s});
    const QTemporaryDir home;
    if (!sandbox.start()) {
        start.failure = u"The sandbox did not start."_s;
        return {start};
    }
    const QProcessEnvironment ours = coterieEnvironment(sandbox, home.path(), race.environment);
    QProcessEnvironment oursAlike = ours;
    oursAlike.insert(u"QSG_RHI_BACKEND"_s, u"opengl"_s);
    const QStringList arguments{u"--base-url"_s, sandbox.url(), u"--profile"_s, home.filePath(u"profile"_s)};
    start.failure = memory.failure = race.run(arguments, ours, "first feed painted", start, &memory);
    if (memory.failure.isEmpty() && memory.ratios.empty())
        memory.failure = u"This system does not tell the memory of a process."_s;
    Row startAlike; // not reported
    memoryAlike.failure = race.run(arguments, oursAlike, "first feed painted", startAlike, &memoryAlike);
    // The same profile, so these starts show the feed that the earlier ones have cached.
    sandbox.kill();
    const QString nothingKept = start.failure.isEmpty() ? QString() : u"There was no first feed to keep."_s;
    kept.failure = keptAlike.failure = nothingKept;
    if (nothingKept.isEmpty()) {
        kept.failure = race.run(arguments, ours, "cached feed painted", kept);
        keptAlike.failure = race.run(arguments, oursAlike, "cached feed painted", keptAlike);
    }
    return {start, memory, memoryAlike, kept, keptAlike};
}

} // namespace coterie::bench
