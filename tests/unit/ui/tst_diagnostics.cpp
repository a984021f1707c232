// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/Account.h"
#include "log/LogBook.h"
#include "log/Secrets.h"
#include "support/TimelineStage.h"
#include "ui/diagnostics/Diagnostics.h"
#include "ui/diagnostics/DiagnosticsText.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace coterie;
using namespace coterie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'790'000'000'000; ///< ms since the epoch
constexpr qint64 second = 1'000;

ConnectionReport connection(const QString &token, const ConnectionState &state)
{
    ConnectionReport report;
    report.token = TokenAddress(token);
    report.state = state;
    return report;
}

QVariant value(QAbstractItemModel *model, int row, const QByteArray &role)
{
    return model->data(model->index(row, 0), model->roleNames().key(role));
}

/** Returns every counter of the model by its key. */
QHash<QString, QString> counters(CounterGroupsModel *groups)
{
    QHash<QString, QString> all;
    for (int group = 0; group < groups->rowCount(); ++group) {
        auto *model = value(groups, group, "counters").value<CountersModel *>();
        for (int row = 0; row < model->rowCount(); ++row)
            all.insert(value(model, row, "key").toString(), value(model, row, "value").toString());
    }
    return all;
}

/** A service in virtual time. */
struct Service : PlayedService {
    std::unique_ptr<Account> context = std::make_unique<Account>(options());
};

} // namespace

/** R10: everything is counted and shown in Diagnostics. R2: the copied text contains no secret. */
class tst_diagnostics : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        LogBook::open();
    }

    void R10_everyCounterIsShown()
    {
        // given a report in which each counter has a different value
        RealtimeReport report;
        static_assert(sizeof(RealtimeCounters) % sizeof(qint64) == 0, "a counter is a qint64");
        constexpr int count = sizeof(RealtimeCounters) / sizeof(qint64);
        auto *numbers = reinterpret_cast<qint64 *>(&report.counters);
        for (int i = 0; i < count; ++i)
            numbers[i] = 1000 + i;

        // when
        Diagnostics diagnostics;
        diagnostics.take(report, start);

        // then each of them is shown once, and is also in the text
        const QStringList shown = counters(diagnostics.counters()).values();
        const QString text = diagnostics.text();
        for (int i = 0; i < count; ++i) {
            QCOMPARE(shown.count(u"1,%1"_s.arg(i, 3, 10, QLatin1Char('0'))), 1);
            QVERIFY(text.contains(u" %1"_s.arg(1000 + i)));
        }
        QCOMPARE(counters(diagnostics.counters()).value(u"ticketsAsked"_s), u"1,000"_s);
    }

    void countersChangeWithoutAReset()
    {
        Diagnostics diagnostics;
        auto *group = value(diagnostics.counters(), 1, "counters").value<CountersModel *>();
        const QAbstractItemModelTester tester(group, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(group, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(group, &QAbstractItemModel::dataChanged);
        RealtimeReport report;
        report.counters.opens = 3;
        diagnostics.take(report, start);
        diagnostics.take(report, start + second);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void R4_aConnectionSaysAllOfItself()
    {
        Diagnostics diagnostics;
        RealtimeReport report;
        report.connections = {
            connection(u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s, {.phase = ConnectionPhase::Waiting,
                                                                          .reason = ConnectionReason::Throttled,
                                                                          .attempt = 3,
                                                                          .nextAttempt = start + 12 * second,
                                                                          .since = start - 120 * second})};
        report.connections.front().events = 1204;
        report.connections.front().roundTrip = 41ms;
        diagnostics.take(report, start);

        ConnectionsModel *rows = diagnostics.connections();
        QCOMPARE(rows->count(), 1);
        QCOMPARE(value(rows, 0, "name").toString(), u"Qu9LLo7m…tXvdemo"_s);
        QCOMPARE(value(rows, 0, "stateText").toString(), u"Waiting, next try in 12 s"_s);
        QCOMPARE(value(rows, 0, "reason").toString(), u"The service is busy. Please wait."_s);
        QVERIFY(value(rows, 0, "facts").toString().startsWith(u"attempt 3 · 41 ms · 1,204 event"_s));
        QVERIFY(value(rows, 0, "facts").toString().endsWith(u"for 2 min"_s));
        QVERIFY(value(rows, 0, "canRetry").toBool());
    }

    void rowsStayWhileTheirConnectionDoes()
    {
        ConnectionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto name = [](const TokenAddress &token) { return token.text(); };
        const auto set = [&](const QStringList &tokens) {
            QList<ConnectionReport> all;
            for (const QString &token : tokens)
                all.append(connection(token, {}));
            model.setConnections(all, name, start);
            QStringList shown;
            for (int i = 0; i < model.count(); ++i)
                shown += value(&model, i, "token").toString();
            return shown;
        };
        for (const QStringList &tokens :
             {QStringList{u"a"_s, u"b"_s, u"c"_s}, QStringList{u"b"_s, u"c"_s, u"d"_s}, QStringList{u"d"_s},
              QStringList{}, QStringList{u"x"_s, u"a"_s}, QStringList{u"a"_s, u"x"_s}})
            QCOMPARE(set(tokens), tokens);
        QCOMPARE(resets.count(), 0);
    }

    void theChartCountsBySecond()
    {
        Diagnostics diagnostics;
        RealtimeReport report;
        report.counters.events = 1000;
        report.counters.opens = 5;
        diagnostics.take(report, start);
        QVERIFY(diagnostics.events()->values().isEmpty()); // one report is not a rate

        report.counters.events += 30;
        report.counters.opens += 1;
        report.connections = {connection(u"a"_s, {.phase = ConnectionPhase::Live}),
                              connection(u"b"_s, {.phase = ConnectionPhase::Live})};
        report.connections[0].roundTrip = 20ms;
        report.connections[1].roundTrip = 45ms;
        diagnostics.take(report, start + second);
        QCOMPARE(diagnostics.events()->values(), QList<qreal>{30});
        QCOMPARE(diagnostics.events()->nowText(), u"30/s"_s);
        QCOMPARE(diagnostics.roundTrip()->nowText(), u"45 ms"_s); // the slowest
        QCOMPARE(diagnostics.reconnects()->values(), QList<qreal>{1});

        // when a sample is late, its events are spread over the time it covers
        report.counters.events += 30;
        diagnostics.take(report, start + 3 * second);
        QCOMPARE(diagnostics.events()->values(), (QList<qreal>{30, 15, 15}));

        // when there was a long pause, the values are unknown
        report.counters.events += 700;
        diagnostics.take(report, start + 10 * second);
        QCOMPARE(diagnostics.events()->values(), (QList<qreal>{30, 15, 15, -1, -1, -1, -1, -1, -1, 100}));
        QCOMPARE(diagnostics.events()->peak(), 100.0);
        QVERIFY(diagnostics.events()->description().startsWith(u"Now 100/s. Peak 100/s in the last 10 s"_s));
    }

    void theChartIsBounded()
    {
        Diagnostics diagnostics;
        for (int i = 0; i < 500; ++i)
            diagnostics.take({}, start + i * second);
        QCOMPARE(diagnostics.events()->values().size(), Series::twoMinutes);
        diagnostics.take({}, start + 10'000 * second);
        QCOMPARE(diagnostics.events()->values().size(), Series::twoMinutes);
    }

    void complaints5_itAsksOnlyWhileItIsShown()
    {
        // given a service
        const Service service;
        Diagnostics diagnostics;
        QCOMPARE(diagnostics.stage(), Diagnostics::NoService);
        diagnostics.attach(service.context.get());
        QCOMPARE(diagnostics.stage(), Diagnostics::Loading);
        QCOMPARE(diagnostics.host(), u"api.example"_s);
        QVERIFY(!Seconds::shared().isTicking());

        // when the page is shown
        diagnostics.setActive(true);
        QVERIFY(Seconds::shared().isTicking());
        QTRY_COMPARE(diagnostics.stage(), Diagnostics::Ready);

        // when the window is hidden, or the page left
        Seconds::shared().setSeen(false);
        QVERIFY(!Seconds::shared().isTicking());
        Seconds::shared().setSeen(true);
        QVERIFY(Seconds::shared().isTicking());
        diagnostics.setActive(false);
        QVERIFY(!Seconds::shared().isTicking());

        // when the service is removed
        diagnostics.attach(nullptr);
        QCOMPARE(diagnostics.stage(), Diagnostics::NoService);
    }

    void R2_nothingThatIsCopiedIsASecret()
    {
        // given secrets in every field and in the log
        const QStringList secrets{u"key-3rH0lq/UaX+w9"_s, u"access.T0ken~of/this=person"_s,
                                  u"refresh!token:0f_this&person"_s, u"ticket+/=with%odd letters"_s};
        for (const QString &secret : secrets)
            Secrets::remember(secret);
        const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmVk"_s;
        const QString seeded = secrets.join(u' ') + u" ticket=fresh&x=1 Bearer unknown.bearer "_s + jwt
                               + u" ada@example.org "_s + QDir::homePath();
        static const QLoggingCategory category("coterie.seeded");
        qCWarning(category).noquote() << seeded;
        qCDebug(category) << seeded << QUrl::toPercentEncoding(seeded);
        RealtimeReport report;
        report.connections = {
            connection(u"Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo"_s, {.phase = ConnectionPhase::Halted,
                                                                          .reason = ConnectionReason::Forbidden,
                                                                          .detail = seeded,
                                                                          .since = start})};
        report.connections += connection(seeded, {});

        // when
        Diagnostics diagnostics;
        diagnostics.take(report, start);
        diagnostics.copy();

        // then
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(diagnostics.isCopied());
        for (const QString &secret : secrets + QStringList{jwt, u"=fresh"_s, u"unknown.bearer"_s, u"ada@"_s}) {
            QVERIFY2(!copied.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in "_s + copied));
            QVERIFY2(!QUrl::fromPercentEncoding(copied.toUtf8()).contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret));
        }
        if (QDir::homePath().size() > 6)
            QVERIFY(!copied.contains(QDir::homePath()));
        QVERIFY(copied.contains("coterie.seeded: ***"_L1));
        QVERIFY(copied.contains("Qu9LLo7mZkVbxT3nHc8RpWfJd2GsYeA6uKi5tXvdemo: halted, reason forbidden"_L1));
    }

    void theTextIsTheSameInEveryLanguage()
    {
        RealtimeReport report;
        report.counters.events = 1'234'567;
        report.throttledUntil = start;
        const QString text = diagnosticsText(report, u"api.example"_s, start);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(diagnosticsText(report, u"api.example"_s, start), text);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        for (const QString &part : {u"# Coterie diagnostics"_s, u"- Coterie: "_s + QStringLiteral(COTERIE_VERSION),
                                    u"- Qt: "_s + QString::fromLatin1(qVersion()), u"- Platform: offscreen"_s,
                                    u"- Service: api.example"_s, u"- Written: 2026-09-21T14:13:20.000Z"_s,
                                    u"events 1234567"_s, u"Throttled until: 2026-09-21"_s, u"## Log"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
};

QTEST_MAIN(tst_diagnostics)
#include "tst_diagnostics.moc"
