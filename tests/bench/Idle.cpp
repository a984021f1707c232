// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Rows.h"
#include "Screen.h"
#include "support/SandboxServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 30'000;   ///< ms
constexpr unsigned settle = 3'000; ///< ms: the rest of the start, and the last blink of the text cursor

/** The CPU time of all threads of a process: in ticks of 10 ms, as the requirement counts it, and in ns. */
struct Spent {
    qint64 ticks = 0;
    double nanoseconds = 0;

    friend Spent operator-(Spent a, Spent b) { return {a.ticks - b.ticks, a.nanoseconds - b.nanoseconds}; }
};

Spent spentBy(qint64 process)
{
    Spent spent;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(tasks.filePath(task + u"/stat"_s));
        QFile fine(tasks.filePath(task + u"/schedstat"_s));
        if (!stat.open(QIODevice::ReadOnly) || !fine.open(QIODevice::ReadOnly))
            continue; // the thread has ended
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        spent.ticks += fields.value(11).toLongLong() + fields.value(12).toLongLong(); // utime, stime
        spent.nanoseconds += fine.readAll().split(' ').constFirst().toDouble();
    }
    return spent;
}

/** The window, connected to a service on which nothing happens. */
class Quiet {
public:
    explicit Quiet(const Screen &screen) : m_screen(screen) {}

    ~Quiet()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

    /** Returns whether it is live and has painted its feed. */
    [[nodiscard]] bool start()
    {
        if (!m_sandbox.start())
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        m_screen.giveTo(environment);
        for (const auto &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name), m_home.filePath(name.toLower()));
        environment.insert(u"COTERIE_API_KEY"_s, m_sandbox.apiKey());
        environment.insert(u"COTERIE_ACCESS_TOKEN"_s, m_sandbox.accessToken());
        environment.insert(u"QT_LOGGING_RULES"_s, u"coterie.start=true;coterie.realtime=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        tieToUs(m_process);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(COTERIE_PROGRAM),
                        {u"--base-url"_s, m_sandbox.url(), u"--profile"_s, m_home.filePath(u"profile"_s)});
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        m_process.setReadChannel(QProcess::StandardError);
        while (!(said.contains("first feed painted") && said.contains("-> live"))) {
            if (timer.elapsed() > patience || !m_process.waitForReadyRead(patience))
                return false;
            said += m_process.readAllStandardError();
        }
        return true;
    }

    [[nodiscard]] Spent spentIn(unsigned milliseconds) const
    {
        const Spent before = spentBy(m_process.processId());
        QThread::msleep(milliseconds); // this period is measured
        return spentBy(m_process.processId()) - before;
    }

    /** Hides the window and returns whether that worked. */
    [[nodiscard]] bool hide() const { return m_screen.hideWindowOf(m_process.processId()); }

private:
    const Screen &m_screen;
    test::SandboxServer m_sandbox{{u"--seed"_s, u"1"_s}};
    QTemporaryDir m_home;
    QProcess m_process;
};

Row row(const QString &what, const Quiet &window, int rounds, unsigned length)
{
    Row row;
    row.what = what;
    row.aim = Bound{Bound::Side::NotOver, 1}; // allows one tick of 10 ms, which may contain the ping
    row.sane = {Bound::Side::NotOver, 20};
    row.against = u"one tick of 10 ms"_s;
    std::vector<double> nanoseconds;
    for (int round = 0; round < rounds; ++round) {
        const Spent spent = window.spentIn(length);
        nanoseconds.push_back(spent.nanoseconds);
        row.ratios.push_back(double(spent.ticks));
    }
    row.ours = timeText(median(nanoseconds)) + u" of CPU"_s;
    return row;
}

} // namespace

std::vector<Row> idleRows(Effort effort)
{
    const int rounds = effort == Effort::Full ? 5 : 1;
    const unsigned length = effort == Effort::Full ? 5'000 : 1'000;
    const Screen screen;
    Quiet window(screen);
    const QString shownTitle = u"Idle and Live, shown, for %1 s"_s.arg(length / 1000);
    const QString hiddenTitle = u"Idle and Live, hidden, for %1 s"_s.arg(length / 1000);
    if (!window.start()) {
        Row failed;
        failed.what = shownTitle;
        failed.failure = u"The window did not go live."_s;
        return {failed};
    }
    QThread::msleep(settle);
    Row shown = row(shownTitle, window, rounds, length);
    shown.remark = u"On %1. The ratio is the number of ticks that the kernel charged to all threads together."_s.arg(
        screen.name());
    std::vector<Row> rows{shown};
    if (!window.hide()) {
        rows.front().remark += u" Without Xvfb and xdotool the window cannot be hidden."_s;
        return rows;
    }
    QThread::msleep(settle);
    rows.push_back(row(hiddenTitle, window, rounds, length));
    return rows;
}

} // namespace coterie::bench
