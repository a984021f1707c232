// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Cli.h"
#include "Ledger.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace coterie::test;
using namespace std::chrono_literals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int usualKills = 30; // each start is slow
#else
constexpr int usualKills = 200;
#endif
constexpr auto longest = 120ms; ///< from the first line to the kill
constexpr auto settling = 30s;

/** $COTERIE_KILL_SEED repeats the run of a printed seed, except for the timing of the machine. */
quint32 chosenSeed()
{
    bool ok = false;
    const uint seed = qEnvironmentVariable("COTERIE_KILL_SEED").toUInt(&ok);
    return ok ? seed : QRandomGenerator::global()->generate();
}

int chosenKills()
{
    bool ok = false;
    const int kills = qEnvironmentVariableIntValue("COTERIE_KILLS", &ok);
    return ok ? kills : usualKills;
}

/** An action at a time, in µs after the first one: writes a line, or kills the sandbox if the line is empty. */
struct Step {
    qint64 at = 0;
    QString line;
    Draft writing;
    bool isNew = true; ///< the line creates a post
};

} // namespace

/** kill -9 while posting: every text is in the feed, in the outbox or discarded by hand, and none is sent twice. */
class tst_killed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sandbox.setArguments(sandboxArguments());
        QVERIFY(m_sandbox.start());
        m_port = m_sandbox.port();
        const QJsonArray messages = m_sandbox.messages();
        QVERIFY(messages.size() > 3);
        for (int i = 0; i < 3; ++i)
            m_threads << messages[i][u"id"_s].toString();
    }

    void P1_P8_noTextIsLostAndNoneIsSentTwice()
    {
        const int kills = chosenKills();
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i)
            postAndKill(i);
        if (!QTest::currentTestFailed())
            accountForAll();

        qInfo("seed %u: %d kills, %d of the sandbox, %d texts handed over", m_seed, kills, m_sandboxKills,
              m_ledger.handedOver());
        for (auto hit = m_hits.begin(); hit != m_hits.end(); ++hit)
            qInfo("%d posts were %ls when it was killed", hit.value(), qUtf16Printable(hit.key()));
        for (const QString &state : {u"sending"_s, u"inReview"_s, u"published"_s})
            QVERIFY2(m_hits.value(state) > 0, qPrintable(state));
    }

private:
    void postAndKill(int number)
    {
        // given a program that shows its feed
        Cli cli;
        const QJsonObject first = start(cli);
        QVERIFY2(!first.isEmpty(), qPrintable(cli.words));

        // when
        const int end = moment();
        const QList<Step> steps = plan(number, first, end);
        const QDeadlineTimer begin(0, Qt::PreciseTimer);
        const auto listenUntil = [&](qint64 at) { cli.listen(QDeadlineTimer::addNSecs(begin, at * 1000)); };
        for (const Step &step : steps) {
            listenUntil(step.at);
            take(step, cli);
        }
        listenUntil(end);
        cli.kill();

        // then
        hear(cli, first, steps);
        if (!m_sandbox.isRunning()) {
            m_sandbox.setArguments(sandboxArguments());
            QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.start(), 10'000);
        }
    }

    /** Returns the first rows that the program shows; empty if there are none. */
    QJsonObject start(Cli &cli)
    {
        cli.use(m_sandbox);
        cli.start({u"feed"_s, u"--follow"_s, u"--stdin"_s, u"--profile"_s, m_folder.filePath(u"profile"_s)});
        return cli.await([](const QJsonObject &line) { return line.contains("replies"_L1); });
    }

    int moment() { return m_random.bounded(int(std::chrono::microseconds(longest).count())); }

    QList<Step> plan(int number, const QJsonObject &first, int end)
    {
        const QStringList words{u"gm"_s, u"gm"_s, u"gm"_s, u"spam"_s, u"late-spam"_s, u"vanish"_s};
        QList<Step> steps;
        const int posts = m_random.bounded(2, 7);
        for (int i = 0; i < posts; ++i) {
            Step step;
            if (i > 0 && m_random.bounded(4) == 0) {
                step = steps.last(); // the same text again
            } else {
                const QString thread = m_random.bounded(3) == 0 ? m_threads[m_random.bounded(3)] : QString();
                const QString word = words[m_random.bounded(int(words.size()))];
                const QString text = m_random.bounded(10) == 0 ? word : u"%1 %2 of %3"_s.arg(word).arg(i).arg(number);
                step.line = (thread.isEmpty() ? u"post "_s : u"reply %1 "_s.arg(thread)) + text;
                step.writing = {thread, text};
            }
            step.at = i == 0 ? 0 : m_random.bounded(end + 1);
            steps << step;
        }
        if (const std::optional<Step> step = byHand(first))
            steps << *step;
        if (number % 10 == 9)
            steps << Step{m_random.bounded(end + 1), {}, {}, false};
        std::ranges::stable_sort(steps, {}, &Step::at);
        return steps;
    }

    /** Sometimes sends again or discards a post that is not published. */
    std::optional<Step> byHand(const QJsonObject &first)
    {
        QList<QJsonValue> rows;
        forEachPost(first, [&rows](const QJsonValue &row) {
            if (row[u"state"_s] != u"inReview"_s)
                rows << row;
        });
        if (rows.isEmpty() || m_random.bounded(4) != 0)
            return {};
        const QJsonValue row = rows[m_random.bounded(int(rows.size()))];
        const QString verb = m_random.bounded(2) == 0 ? u"again "_s : u"discard "_s;
        return Step{0, verb + row[u"id"_s].toString(), writingOf(row), false};
    }

    void take(const Step &step, Cli &cli)
    {
        if (step.line.isEmpty()) {
            ++m_sandboxKills;
            m_sandbox.kill();
            return;
        }
        if (step.line.startsWith(u"discard "_s))
            m_ledger.discarded(step.writing);
        else
            m_ledger.wrote(step.writing);
        cli.write(step.line);
    }

    /** The n-th new "sending" belongs to the n-th new line, because posts are stored in order. */
    void hear(const Cli &cli, const QJsonObject &first, const QList<Step> &steps)
    {
        QVERIFY2(cli.words.isEmpty(), qPrintable(cli.words));
        QList<Draft> written;
        for (const Step &step : steps) {
            if (step.isNew)
                written << step.writing;
        }
        QSet<QString> known; // from earlier runs
        forEachPost(first, [&known](const QJsonValue &row) { known.insert(row[u"id"_s].toString()); });
        QHash<QString, Draft> shown;
        QHash<QString, QString> states;
        QStringList kept;
        bool listening = false;
        for (const QJsonObject &line : cli.lines) {
            forEachPost(line, [&shown](const QJsonValue &row) { shown[row[u"id"_s].toString()] = writingOf(row); });
            const QStringList twice = m_ledger.shownTwice(line);
            QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u", "_s)));
            listening = listening || line == first; // lines before it only concern posts of earlier runs
            const QString id = line.value("post"_L1).toString();
            if (!listening || id.isEmpty() || known.contains(id))
                continue;
            if (!states.contains(id))
                kept << id;
            states[id] = line.value("state"_L1).toString();
        }
        QVERIFY(kept.size() <= written.size());
        m_hits[u"written and not kept"_s] += int(written.size() - kept.size());
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (shown.contains(kept[i]))
                QCOMPARE(shown[kept[i]], written[i]);
            m_ledger.handedOver(written[i]);
            const QString state = states[kept[i]];
            ++m_hits[state == u"removed"_s ? u"published"_s : state];
        }
    }

    /** Runs the program once more until all accepted posts have left the outbox, and then checks the disk. */
    void accountForAll()
    {
        Cli cli;
        const QJsonObject first = start(cli);
        const QJsonArray rows = first.value("rows"_L1).toArray();
        const auto message =
            std::ranges::find_if(rows, [](const QJsonValue &row) { return row[u"kind"_s] == u"message"_s; });
        QVERIFY2(message != rows.end(), qPrintable(cli.words));
        const QString id = (*message)[u"id"_s].toString();
        QStringList complaints = m_ledger.complaints(published(), outboxIn(first));
        const QDeadlineTimer patience(settling);
        for (int i = 0; !complaints.isEmpty() && !patience.hasExpired(); ++i) {
            cli.write((i % 2 == 0 ? u"like "_s : u"unlike "_s) + id); // makes the program print its rows again
            const QJsonObject line = cli.await([](const QJsonObject &one) { return one.contains("replies"_L1); });
            complaints = m_ledger.shownTwice(line) + m_ledger.complaints(published(), outboxIn(line));
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        cli.write(u"quit"_s);
        QCOMPARE(cli.finish(), 0);

        Cli last;
        const QJsonObject kept = start(last);
        complaints = m_ledger.complaints(published(), outboxIn(kept));
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        forEachPost(kept, [](const QJsonValue &row) { QVERIFY(row[u"state"_s] != u"sending"_s); });
    }

    /** Returns the messages of the signed-in user, from all pages. */
    Tally published()
    {
        Tally tally;
        const QString path = u"/api/v1/communities/"_s + m_sandbox.token() + u"/messages"_s;
        countPages(path, u"messages"_s, {}, tally);
        for (const QString &thread : std::as_const(m_threads))
            countPages(path + u'/' + thread + u"/replies"_s, u"replies"_s, thread, tally);
        return tally;
    }

    void countPages(const QString &path, const QString &list, const QString &thread, Tally &tally)
    {
        constexpr int most = 100;
        QJsonArray page;
        do {
            const QString before = page.isEmpty() ? QString() : u"&before="_s + page.last()[u"id"_s].toString();
            page = m_sandbox.call("GET", path + u"?limit=%1"_s.arg(most) + before).json()[list].toArray();
            for (const auto &message : std::as_const(page)) {
                if (message[u"userId"_s] == m_sandbox.ready().value(u"userId"_s))
                    ++tally[{thread, message[u"content"_s].toString()}];
            }
        } while (page.size() == most);
    }

    /** Always uses the same port, because a profile identifies the service by its address. */
    QStringList sandboxArguments()
    {
        return {u"--data"_s,
                m_folder.filePath(u"sandbox.db"_s),
                u"--port"_s,
                QString::number(m_port),
                u"--moderation-delay"_s,
                QString::number(m_random.bounded(20, 81))};
    }

    const quint32 m_seed = chosenSeed();
    QRandomGenerator m_random{m_seed};
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    SandboxServer m_sandbox;
    QStringList m_threads; ///< threads that get replies
    Ledger m_ledger;
    QMap<QString, int> m_hits; ///< number of posts by their state at the kill
    int m_sandboxKills = 0;
};

QTEST_GUILESS_MAIN(tst_killed)
#include "tst_killed.moc"
