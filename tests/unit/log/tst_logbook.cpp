// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/LogBook.h"
#include "log/Secrets.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace coterie;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(oursLog, "coterie.test", QtWarningMsg)
Q_LOGGING_CATEGORY(shownLog, "coterie.shown", QtDebugMsg)
Q_LOGGING_CATEGORY(othersLog, "others.network", QtDebugMsg)

/** Collects what Qt's own handler would print. */
QStringList &written()
{
    static QStringList lines;
    return lines;
}

void write(QtMsgType, const QMessageLogContext &, const QString &message)
{
    written().append(message);
}

} // namespace

/** R2: no log line contains a secret, including lines of Qt. The last lines are kept for a report. */
class tst_logbook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_before = qInstallMessageHandler(&write);
        LogBook::open();
        LogBook::open(); // a second call does nothing
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }
    void init() { written().clear(); }

    void R2_whatQtPrintsIsScrubbedToo()
    {
        Secrets::remember(u"the+secret+of+this+test"_s);
        qCDebug(othersLog) << "connecting to" << u"wss://h/?t=the%2Bsecret%2Bof%2Bthis%2Btest"_s;
        qWarning("a plugin says Bearer abcdefghi in %s", qPrintable(QDir::homePath() + u"/x"_s));
        QCOMPARE(written().size(), 2);
        QVERIFY(!written().join(u'\n').contains("secret"_L1) && written().constFirst().contains("***"_L1));
        QVERIFY(written().constLast().startsWith("a plugin says Bearer *** in "_L1));
        QVERIFY(LogBook::lines().constLast().endsWith(written().constLast()));
        QVERIFY(!LogBook::lines().join(u'\n').contains("abcdefghi"_L1));
    }

    void ourQuietLinesAreKeptAndNotShown()
    {
        qCDebug(oursLog, "quiet %d", 1);
        qCInfo(oursLog, "quiet %d", 2);
        qCDebug(shownLog, "loud");
        qCWarning(oursLog, "warned");
        QCOMPARE(written(), (QStringList{u"loud"_s, u"warned"_s}));
        const QStringList kept = LogBook::lines().mid(LogBook::lines().size() - 4);
        QVERIFY(kept[0].endsWith("debug coterie.test: quiet 1"_L1)
                && kept[1].endsWith("info coterie.test: quiet 2"_L1));
        QVERIFY(kept[2].endsWith("debug coterie.shown: loud"_L1)
                && kept[3].endsWith("warning coterie.test: warned"_L1));
    }

    void theRulesStillRule()
    {
        QLoggingCategory::setFilterRules(u"coterie.test=true\ncoterie.shown=false"_s);
        qCDebug(oursLog, "now shown");
        qCDebug(shownLog, "now only kept");
        QLoggingCategory::setFilterRules({});
        qCDebug(oursLog, "only kept again");
        QCOMPARE(written(), QStringList{u"now shown"_s});
        QVERIFY(LogBook::lines().constLast().endsWith("only kept again"_L1));
    }

    void theBookIsBounded()
    {
        for (int i = 0; i < 3 * LogBook::capacity; ++i)
            qCDebug(oursLog).noquote() << i << QString(2 * LogBook::lineLimit, u'x');
        QCOMPARE(LogBook::lines().size(), LogBook::capacity);
        QVERIFY(LogBook::lines().constLast().contains(u": %1 x"_s.arg(3 * LogBook::capacity - 1)));
        QVERIFY(LogBook::lines().constLast().size() < LogBook::lineLimit + 100);
    }

    void everyThreadMayLog()
    {
        // Together at most as many as Secrets keeps, because a delayed thread's secret must still be known.
        constexpr int own = 15;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int n = 0; n < 4; ++n) {
            threads.emplace_back(QThread::create([n] {
                for (int i = 0; i < 200; ++i) {
                    const QString ticket = u"ticket-%1-%2"_s.arg(n).arg(i % own);
                    Secrets::remember(ticket);
                    qCDebug(oursLog).noquote() << "asked with" << ticket;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30'000));
        QVERIFY(!LogBook::lines().join(u'\n').contains("ticket-"_L1));
        QVERIFY(LogBook::lines().constLast().endsWith("asked with ***"_L1));
    }

private:
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(tst_logbook)
#include "tst_logbook.moc"
