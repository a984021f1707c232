// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/ApiError.h"
#include "api/Credentials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coterie;

using Kind = ApiError::Kind;

class tst_apierror : public QObject {
    Q_OBJECT

private slots:
    void R4_statusesHaveTheirKind_data();
    void R4_statusesHaveTheirKind();
    void R4_brokenLinksHaveTheirKind_data();
    void R4_brokenLinksHaveTheirKind();
    void R3_retryAfter_data();
    void R3_retryAfter();
    void R3_retryAfterADate_data();
    void R3_retryAfterADate();
    void R3_onlyErrorsSayWhenToRetry();
    void R4_everyErrorHasWordsAndAWayOn_data();
    void R4_everyErrorHasWordsAndAWayOn();
    void P7_theServersWordsAreQuoted();
    void R4_theHostIsNamed();
    void R2_credentialsArePrintedWithoutSecrets();
    void canAuthenticate();
};

namespace {

HttpResponse answered(int status, const QByteArray &retryAfterHeader = {})
{
    HttpResponse response;
    response.status = status;
    if (!retryAfterHeader.isEmpty())
        response.headers["retry-after"] = retryAfterHeader;
    return response;
}

HttpResponse failed(TransportError error, int status = 0)
{
    HttpResponse response;
    response.status = status;
    response.error = error;
    response.errorText = u"system words"_s;
    return response;
}

constexpr std::array transportErrors{
    TransportError::NoNetwork, TransportError::Dns,      TransportError::Refused,
    TransportError::Network,   TransportError::TimedOut, TransportError::LostAfterSending,
    TransportError::Tls,       TransportError::TooLarge, TransportError::Cancelled,
};

} // namespace

void tst_apierror::R4_statusesHaveTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("outcomeUnknown");
    const auto row = [](int status, Kind kind, bool unknown = false) {
        QTest::addRow("%d", status) << status << kind << unknown;
    };
    row(300, Kind::Redirected);
    row(301, Kind::Redirected);
    row(308, Kind::Redirected);
    row(400, Kind::Rejected);
    row(401, Kind::SignInRequired);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(408, Kind::Rejected);
    row(409, Kind::Rejected);
    row(422, Kind::Rejected);
    row(429, Kind::Throttled);
    row(499, Kind::Rejected);
    row(500, Kind::Server, true);
    row(502, Kind::Server, true);
    row(503, Kind::Throttled, true);
    row(504, Kind::Server, true);
    row(101, Kind::Malformed);
    row(777, Kind::Malformed, true);
}

void tst_apierror::R4_statusesHaveTheirKind()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(bool, outcomeUnknown);
    const ApiError error = apiError(answered(status), u"api.example"_s, u"words"_s);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    QCOMPARE(error.host, u"api.example"_s);
    QCOMPARE(error.serverMessage, u"words"_s);
    QCOMPARE(error.outcomeUnknown(), outcomeUnknown);
}

void tst_apierror::R4_brokenLinksHaveTheirKind_data()
{
    QTest::addColumn<TransportError>("transport");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("outcomeUnknown");
    QTest::newRow("no network") << TransportError::NoNetwork << Kind::NoNetwork << false;
    QTest::newRow("no such host") << TransportError::Dns << Kind::Unreachable << false;
    QTest::newRow("refused") << TransportError::Refused << Kind::Unreachable << false;
    QTest::newRow("before sending") << TransportError::Network << Kind::Unreachable << false;
    QTest::newRow("after sending") << TransportError::LostAfterSending << Kind::Unreachable << true;
    QTest::newRow("deadline") << TransportError::TimedOut << Kind::TimedOut << true;
    QTest::newRow("certificate") << TransportError::Tls << Kind::Tls << false;
    QTest::newRow("too large") << TransportError::TooLarge << Kind::Malformed << true;
    QTest::newRow("given up") << TransportError::Cancelled << Kind::Unreachable << true;
}

void tst_apierror::R4_brokenLinksHaveTheirKind()
{
    QFETCH(TransportError, transport);
    QFETCH(Kind, kind);
    QFETCH(bool, outcomeUnknown);
    // Even with a status, the response is incomplete if the connection was lost.
    for (const int status : {0, 200, 404}) {
        const ApiError error = apiError(failed(transport, status), u"api.example"_s, u"half an answer"_s);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.transport, transport);
        QCOMPARE(error.serverMessage, u"system words"_s);
        QCOMPARE(error.outcomeUnknown(), outcomeUnknown);
    }
}

void tst_apierror::R3_retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("milliseconds"); // -1 for none
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("7") << qint64(7'000);
    QTest::newRow("blanks") << QByteArray("  7 ") << qint64(7'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(1'000);
    QTest::newRow("an hour") << QByteArray("3600") << qint64(600'000);
    QTest::newRow("over 64 bits") << QByteArray("99999999999999999999") << qint64(600'000);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
}

void tst_apierror::R3_retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, milliseconds);
    const auto wait = retryAfter(answered(429, header), QDateTime::currentDateTimeUtc());
    QCOMPARE(wait ? wait->count() : -1, milliseconds);
}

void tst_apierror::R3_retryAfterADate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("milliseconds");
    // The local clock shows 08:49:00.
    QTest::newRow("as written today") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray() << qint64(37'000);
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << QByteArray() << qint64(37'000);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << QByteArray() << qint64(37'000);
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << QByteArray() << qint64(1'000);
    QTest::newRow("tomorrow") << QByteArray("Mon, 07 Nov 1994 08:49:37 GMT") << QByteArray() << qint64(600'000);
    QTest::newRow("no date") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QByteArray() << qint64(-1);
    QTest::newRow("the server's clock is ahead of ours")
        << QByteArray("Sun, 06 Nov 1994 09:00:05 GMT") << QByteArray("Sun, 06 Nov 1994 09:00:00 GMT") << qint64(5'000);
    QTest::newRow("the server's clock cannot be read")
        << QByteArray("Sun, 06 Nov 1994 08:49:05 GMT") << QByteArray("today") << qint64(5'000);
}

void tst_apierror::R3_retryAfterADate()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, date);
    QFETCH(qint64, milliseconds);
    HttpResponse response = answered(503, header);
    if (!date.isEmpty())
        response.headers["date"] = date;
    const auto wait = retryAfter(response, QDateTime(QDate(1994, 11, 6), QTime(8, 49), Qt::UTC));
    QCOMPARE(wait ? wait->count() : -1, milliseconds);
}

void tst_apierror::R3_onlyErrorsSayWhenToRetry()
{
    QCOMPARE(apiError(answered(429, "7"), {}, {}).retryAfter, 7s);
    QCOMPARE(apiError(answered(502, "7"), {}, {}).retryAfter, 7s);
    QVERIFY(!apiError(answered(302, "7"), {}, {}).retryAfter);
}

void tst_apierror::R4_everyErrorHasWordsAndAWayOn_data()
{
    QTest::addColumn<HttpResponse>("response");
    for (const int status : {301, 400, 401, 403, 404, 429, 500, 503, 700})
        QTest::addRow("%d", status) << answered(status);
    for (const TransportError error : transportErrors)
        QTest::addRow("transport %d", static_cast<int>(error)) << failed(error);
}

void tst_apierror::R4_everyErrorHasWordsAndAWayOn()
{
    QFETCH(HttpResponse, response);
    for (const QString &words : {QString(), u"no."_s, u"a?"_s, u"%1 %2"_s}) {
        const ApiError error = apiError(response, u"api.example"_s, words);
        QVERIFY2(sentence(error).endsWith(u'.') || sentence(error).endsWith(u'?'), qPrintable(sentence(error)));
        QVERIFY(recoverySuggestion(error).endsWith(u'.'));
        QVERIFY(!sentence(error).contains(".."_L1));
        QVERIFY(words.contains(u'%') || !sentence(error).contains(u'%'));
    }
}

void tst_apierror::P7_theServersWordsAreQuoted()
{
    QCOMPARE(sentence(apiError(answered(403), u"api.example"_s, u"insufficient token balance"_s)),
             u"Access denied by api.example: insufficient token balance."_s);
    QCOMPARE(sentence(apiError(answered(403), u"api.example"_s, {})), u"Access denied by api.example."_s);
}

void tst_apierror::R4_theHostIsNamed()
{
    QVERIFY(sentence(apiError(failed(TransportError::Dns), u"nowhere.example"_s, {})).contains("nowhere.example"_L1));
    QVERIFY(sentence(malformedResponse(200, u"other.example"_s)).contains("other.example"_L1));
    ApiError busy = apiError(answered(429, "7"), u"api.example"_s, {});
    QVERIFY2(recoverySuggestion(busy).contains(u'7'), qPrintable(recoverySuggestion(busy)));
}

void tst_apierror::R2_credentialsArePrintedWithoutSecrets()
{
    const Credentials credentials{Origin::parse(u"https://api.example"_s).value(), u"KEY-1"_s, u"ACCESS-2"_s,
                                  u"REFRESH-3"_s};
    QString printed;
    QDebug(&printed) << credentials << Credentials();
    QVERIFY(printed.contains("api.example"_L1));
    for (const auto secret : {"KEY-1"_L1, "ACCESS-2"_L1, "REFRESH-3"_L1})
        QVERIFY(!printed.contains(secret));
}

void tst_apierror::canAuthenticate()
{
    const Origin origin = Origin::parse(u"https://api.example"_s).value();
    QVERIFY((Credentials{origin, u"k"_s, u"a"_s, {}}.canAuthenticate()));
    QVERIFY(!(Credentials{{}, u"k"_s, u"a"_s, {}}.canAuthenticate()));
    QVERIFY(!(Credentials{origin, {}, u"a"_s, {}}.canAuthenticate()));
    QVERIFY(!(Credentials{origin, u"k"_s, {}, u"r"_s}.canAuthenticate()));
}

QTEST_GUILESS_MAIN(tst_apierror)
#include "tst_apierror.moc"
