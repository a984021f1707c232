// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/Timestamp.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using coterie::Timestamp;

class tst_timestamp : public QObject {
    Q_OBJECT

private slots:
    void F1_readsWhatRfc3339Allows_data();
    void F1_readsWhatRfc3339Allows();
    void F1_refusesWhatIsNoMoment_data();
    void F1_refusesWhatIsNoMoment();
    void F1_agreesWithQDateTime();
    void F1_microsecondsDecideTheOrder();
    void F1_textBreaksATie();
    void writesAsTheServiceDoes_data();
    void writesAsTheServiceDoes();
};

void tst_timestamp::F1_readsWhatRfc3339Allows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    constexpr qint64 day = 86'400'000'000;
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("as the service writes") << u"2026-08-24T18:43:45.940969Z"_s << qint64(1'787'597'025'940'969);
    QTest::newRow("small letters") << u"1970-01-02t00:00:00z"_s << day;
    QTest::newRow("a space") << u"1970-01-02 00:00:00Z"_s << day;
    QTest::newRow("east") << u"1970-01-02T02:30:00+02:30"_s << day;
    QTest::newRow("west") << u"1970-01-01T19:00:00-05:00"_s << day;
    QTest::newRow("unknown offset") << u"1970-01-02T00:00:00-00:00"_s << day;
    QTest::newRow("one digit") << u"1970-01-01T00:00:00.5Z"_s << qint64(500'000);
    QTest::newRow("three digits") << u"1970-01-01T00:00:00.005Z"_s << qint64(5'000);
    QTest::newRow("nine digits") << u"1970-01-01T00:00:00.123456789Z"_s << qint64(123'456);
    QTest::newRow("nine nines") << u"1970-01-01T00:00:00.999999999Z"_s << qint64(999'999);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1'709'164'800'000'000);
    QTest::newRow("leap day of a century") << u"2000-02-29T00:00:00Z"_s << qint64(951'782'400'000'000);
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << qint64(1'483'228'800'000'000);
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59.999999Z"_s << qint64(-1);
    QTest::newRow("year 0") << u"0000-01-01T00:00:00Z"_s << -719'528 * day;
    QTest::newRow("year 9999") << u"9999-12-31T23:59:59Z"_s << qint64(253'402'300'799'000'000);
}

void tst_timestamp::F1_readsWhatRfc3339Allows()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const auto moment = Timestamp::parse(text);
    QVERIFY(moment);
    QCOMPARE(moment->microseconds, microseconds);
    QCOMPARE(moment->text, text);
}

void tst_timestamp::F1_refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "",
             "2026",
             "2026-08-24",
             "2026-08-24T18:43:45",
             "2026-08-24T18:43Z",
             "2026-08-24T18:43:45Zz",
             " 2026-08-24T18:43:45Z",
             "2026-08-24T18:43:45Z ",
             "2026-08-24T18:43:45.Z",
             "2026-08-24T18:43:45.1234567890Z",
             "2026-08-24T18:43:45,5Z",
             "2026-08-24_18:43:45Z",
             "2026-00-24T18:43:45Z",
             "2026-13-24T18:43:45Z",
             "2026-08-00T18:43:45Z",
             "2026-08-32T18:43:45Z",
             "2026-04-31T18:43:45Z",
             "2026-02-29T00:00:00Z",
             "1900-02-29T00:00:00Z",
             "2026-08-24T24:00:00Z",
             "2026-08-24T18:60:45Z",
             "2026-08-24T18:43:61Z",
             "2026-08-24T18:43:45+24:00",
             "2026-08-24T18:43:45+02:60",
             "2026-08-24T18:43:45+0200",
             "2026-08-24T18:43:45+02",
             "2026-08-24T18:43:45 Z",
             "26-08-24T18:43:45Z",
             "12026-08-24T18:43:45Z",
             "-026-08-24T18:43:45Z",
             "2026-8-24T18:43:45Z",
             "2026-08-24T18:43:4xZ",
             "now",
         })
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"٢٠٢٦-08-24T18:43:45Z"_s;
    QTest::newRow("NUL at the end") << u"2026-08-24T18:43:45Z"_s + QChar(0);
}

void tst_timestamp::F1_refusesWhatIsNoMoment()
{
    QFETCH(QString, text);
    QVERIFY(!Timestamp::parse(text));
}

void tst_timestamp::F1_agreesWithQDateTime()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 ms = random.bounded(253'402'300'799'999LL);
        const QString text = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
        const auto moment = Timestamp::parse(text);
        QVERIFY2(moment && moment->microseconds == ms * 1000, qPrintable(text));
        QCOMPARE(moment->milliseconds(), ms);
    }
}

void tst_timestamp::F1_microsecondsDecideTheOrder()
{
    const auto earlier = Timestamp::parse(u"2026-08-24T18:43:45.940968Z"_s);
    const auto later = Timestamp::parse(u"2026-08-24T20:43:45.940969+02:00"_s);
    QVERIFY(*earlier < *later);
}

void tst_timestamp::F1_textBreaksATie()
{
    const auto first = Timestamp::parse(u"2026-08-24T18:43:45.9409691Z"_s);
    const auto second = Timestamp::parse(u"2026-08-24T18:43:45.9409692Z"_s);
    QCOMPARE(first->microseconds, second->microseconds);
    QVERIFY(*first < *second);
    QVERIFY(*first != *second);
}

void tst_timestamp::writesAsTheServiceDoes_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000000Z"_s;
    QTest::newRow("now") << qint64(1'787'597'025'940'969) << u"2026-08-24T18:43:45.940969Z"_s;
    QTest::newRow("before") << qint64(-1) << u"1969-12-31T23:59:59.999999Z"_s;
    QTest::newRow("early") << -719'528 * qint64(86'400'000'000) << u"0000-01-01T00:00:00.000000Z"_s;
}

void tst_timestamp::writesAsTheServiceDoes()
{
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);
    const Timestamp moment = Timestamp::fromMicroseconds(microseconds);
    QCOMPARE(moment.text, text);
    QCOMPARE(Timestamp::parse(text), moment);
}

QTEST_APPLESS_MAIN(tst_timestamp)
#include "tst_timestamp.moc"
