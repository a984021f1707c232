// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/QtHttp.h"
#include "api/RawHttpServer.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coterie;

namespace {

HttpRequest request(const QUrl &url, const QByteArray &verb = "GET", const QByteArray &body = {})
{
    HttpRequest result;
    result.verb = verb;
    result.url = url;
    result.body = body;
    if (!body.isEmpty())
        result.headers.emplace_back("Content-Type", "application/json");
    result.deadline = 10s;
    return result;
}

/** The responses of one Http, in order of arrival. */
struct Answers {
    std::vector<HttpResponse> all;

    std::function<void(HttpResponse)> collect()
    {
        return [this](HttpResponse response) { all.push_back(std::move(response)); };
    }
};

QStringList *logLines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    if (logLines)
        logLines->append(line);
}

} // namespace

/** Runs QtHttp against a real server that sends invalid responses. */
class tst_qthttp : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aWholeAnswerArrives();
    void requestsLookAsTheyShould_data();
    void requestsLookAsTheyShould();
    void errorStatusesAreAnswers_data();
    void errorStatusesAreAnswers();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void answersAreNotCached();
    void deadlineOfASilentServer();
    void deadlineOfASlowDrip();
    void bodiesOverTheCapAreRefused_data();
    void bodiesOverTheCapAreRefused();
    void refusedConnection();
    void unknownHost();
    void P6_cutAnswersAreLost_data();
    void P6_cutAnswersAreLost();
    void P6_aPostIsNeverSentTwice();
    void P6_aPostOnAStaleConnectionIsSentOnce();
    void anAddressThatIsNoneFails();
    void answersNeverComeFromInsideSend();
    void destroyingDropsTheAnswers();
    void anAnswerMayDestroyTheHttp();
    void anUploadTellsHowFarItIs();
    void anUploadIsGivenUp();
    void whatWasGivenUpBeforehandIsNotSent();
    void R2_secretsAreNotLogged();

private:
    /** Sends a request and waits for its response. */
    [[nodiscard]] HttpResponse fetch(HttpRequest toSend);

    std::unique_ptr<RawHttpServer> m_server;
    std::unique_ptr<QtHttp> m_http;
};

void tst_qthttp::init()
{
    m_server = std::make_unique<RawHttpServer>();
    m_http = std::make_unique<QtHttp>();
}

HttpResponse tst_qthttp::fetch(HttpRequest toSend)
{
    std::optional<HttpResponse> answer;
    int answers = 0;
    QEventLoop loop;
    m_http->send(std::move(toSend), [&](HttpResponse response) {
        ++answers;
        answer = std::move(response);
        loop.quit();
    });
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    // A second response would be in the queue by now.
    QCoreApplication::processEvents();
    if (answers != 1)
        qFatal("%d answers instead of one", answers);
    return *answer;
}

void tst_qthttp::aWholeAnswerArrives()
{
    m_server->answer(200, "{\"a\":1}", "X-Thing: One\r\nx-thing: two\r\nContent-Type: application/json\r\n");
    const HttpResponse response = fetch(request(m_server->url(u"/api?x=1"_s)));
    QCOMPARE(response.error, TransportError::None);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("{\"a\":1}"));
    QCOMPARE(response.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(response.headers.value("x-thing"), QByteArray("One, two"));
    QCOMPARE(m_server->requests.constFirst().target, QByteArray("/api?x=1"));
}

void tst_qthttp::requestsLookAsTheyShould_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"content\":\"gm\"}");
    QTest::newRow("large POST") << QByteArray("POST") << QByteArray(300'000, 'x');
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("{}");
}

void tst_qthttp::requestsLookAsTheyShould()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    m_server->answer(200);
    // Qt adds a Content-Type to an empty POST with a query, but ours have no query.
    const QString path = verb == "GET" ? u"/a%2Fb?q=%2B"_s : u"/a%2Fb"_s;
    HttpRequest toSend = request(m_server->url(path), verb, body);
    toSend.headers.emplace_back("x-api-key", "key");
    QCOMPARE(fetch(toSend).status, 200);
    QCOMPARE(m_server->requests.size(), 1);
    const RawRequest &seen = m_server->requests.constFirst();
    QCOMPARE(seen.verb, verb);
    QCOMPARE(seen.target, path.toLatin1());
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.headers.value("x-api-key"), QByteArray("key"));
    QVERIFY(seen.headers.value("user-agent").startsWith("Coterie/"));
    QCOMPARE(seen.headers.value("content-type"), body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    QVERIFY(!seen.headers.contains("origin"));
    QVERIFY(!seen.headers.contains("cookie"));
    QVERIFY(!seen.headers.contains("upgrade"));
    if (verb == "POST")
        QCOMPARE(seen.headers.value("content-length"), QByteArray::number(body.size()));
}

void tst_qthttp::errorStatusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void tst_qthttp::errorStatusesAreAnswers()
{
    QFETCH(int, status);
    m_server->answer(status, "{\"message\":\"no\"}", "Retry-After: 3\r\nWWW-Authenticate: Basic realm=\"x\"\r\n");
    for (const QByteArray &verb : {QByteArray("GET"), QByteArray("POST"), QByteArray("DELETE")}) {
        const HttpResponse response = fetch(request(m_server->url(), verb, verb == "POST" ? "{}" : ""));
        QCOMPARE(response.error, TransportError::None);
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, QByteArray("{\"message\":\"no\"}"));
        QCOMPARE(response.headers.value("retry-after"), QByteArray("3"));
    }
    QCOMPARE(m_server->requests.size(), 3);
}

void tst_qthttp::redirectsAreNotFollowed()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        m_server->answer(status, {}, "Location: " + m_server->url(u"/elsewhere"_s).toEncoded() + "\r\n");
        const HttpResponse response = fetch(request(m_server->url(u"/here"_s)));
        QCOMPARE(response.error, TransportError::None);
        QCOMPARE(response.status, status);
    }
    for (const RawRequest &seen : std::as_const(m_server->requests))
        QCOMPARE(seen.target, QByteArray("/here"));
}

void tst_qthttp::cookiesAreNotKept()
{
    m_server->answer(200, "x", "Set-Cookie: session=1; Path=/\r\n");
    QCOMPARE(fetch(request(m_server->url())).status, 200);
    QCOMPARE(fetch(request(m_server->url())).status, 200);
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(!m_server->requests.constLast().headers.contains("cookie"));
}

void tst_qthttp::answersAreNotCached()
{
    m_server->answer(200, "x", "Cache-Control: max-age=3600\r\nETag: \"1\"\r\n");
    QCOMPARE(fetch(request(m_server->url())).status, 200);
    QCOMPARE(fetch(request(m_server->url())).status, 200);
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(!m_server->requests.constLast().headers.contains("if-none-match"));
}

void tst_qthttp::deadlineOfASilentServer()
{
    HttpRequest toSend = request(m_server->url());
    toSend.deadline = 200ms;
    QElapsedTimer clock;
    clock.start();
    const HttpResponse response = fetch(toSend);
    QCOMPARE(response.error, TransportError::TimedOut);
    QCOMPARE(response.status, 0);
    QVERIFY(clock.elapsed() >= 150); // coarse timers may fire a little early
}

void tst_qthttp::deadlineOfASlowDrip()
{
    m_server->setHandler([](const RawRequest &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip->start(20ms);
    });
    HttpRequest toSend = request(m_server->url());
    toSend.deadline = 300ms;
    const HttpResponse response = fetch(toSend);
    QCOMPARE(response.error, TransportError::TimedOut);
    QVERIFY(response.body.isEmpty());
}

void tst_qthttp::bodiesOverTheCapAreRefused_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("announced");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("at the cap") << 1000 << true << true;
    QTest::newRow("at the cap, unannounced") << 1000 << false << true;
    QTest::newRow("over the cap") << 1001 << true << false;
    QTest::newRow("over the cap, unannounced") << 1001 << false << false;
    QTest::newRow("far over the cap, unannounced") << 5'000'000 << false << false;
}

void tst_qthttp::bodiesOverTheCapAreRefused()
{
    QFETCH(int, size);
    QFETCH(bool, announced);
    QFETCH(bool, accepted);
    m_server->setHandler([&](const RawRequest &, QTcpSocket *socket) {
        const QByteArray body(size, 'x');
        if (announced) {
            socket->write(RawHttpServer::response(200, body));
            return;
        }
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) + "\r\n"
                      + body + "\r\n0\r\n\r\n");
    });
    HttpRequest toSend = request(m_server->url());
    toSend.bodyCap = 1000;
    const HttpResponse response = fetch(toSend);
    QCOMPARE(response.error, accepted ? TransportError::None : TransportError::TooLarge);
    QCOMPARE(response.body.size(), accepted ? size : 0);
}

void tst_qthttp::refusedConnection()
{
    const QUrl url = m_server->url();
    m_server.reset();
    const HttpResponse response = fetch(request(url, "POST", "{}"));
    QCOMPARE(response.error, TransportError::Refused);
    QCOMPARE(response.status, 0);
    QVERIFY(!response.errorText.isEmpty());
    QVERIFY(!response.errorText.contains("://"_L1));
}

void tst_qthttp::unknownHost()
{
    const HttpResponse response = fetch(request(QUrl(u"https://nonexistent.invalid/x?secret=1"_s)));
    QCOMPARE(response.error, TransportError::Dns);
    QVERIFY(!response.errorText.contains("secret"_L1));
}

void tst_qthttp::P6_cutAnswersAreLost_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a status") << QByteArray("HTTP/1.1 20");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
    QTest::newRow("half a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n12345");
    QTest::newRow("half an error") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\n12345");
}

void tst_qthttp::P6_cutAnswersAreLost()
{
    QFETCH(QByteArray, answer);
    m_server->setHandler([&](const RawRequest &, QTcpSocket *socket) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    const HttpResponse response = fetch(request(m_server->url(), "POST", "{}"));
    QCOMPARE(response.error, TransportError::LostAfterSending);
    QVERIFY(response.body.isEmpty());
    QCOMPARE(m_server->requests.size(), 1);
}

void tst_qthttp::P6_aPostIsNeverSentTwice()
{
    // Qt repeats a request up to three times if the connection is lost before a response.
    m_server->setHandler([](const RawRequest &, QTcpSocket *socket) { socket->abort(); });
    for (const QByteArray &body : {QByteArray("{}"), QByteArray(300'000, 'x')}) {
        m_server->requests.clear();
        const HttpResponse response = fetch(request(m_server->url(), "POST", body));
        QCOMPARE(response.error, TransportError::LostAfterSending);
        QCOMPARE(m_server->requests.size(), 1);
    }
}

void tst_qthttp::P6_aPostOnAStaleConnectionIsSentOnce()
{
    m_server->answer(200, "x");
    QCOMPARE(fetch(request(m_server->url())).status, 200);
    m_server->setHandler([](const RawRequest &, QTcpSocket *socket) { socket->disconnectFromHost(); });
    const HttpResponse response = fetch(request(m_server->url(), "POST", "{}"));
    QCOMPARE(response.error, TransportError::LostAfterSending);
    QCOMPARE(m_server->connections, 1);
    QCOMPARE(m_server->requests.size(), 2);
}

void tst_qthttp::anAddressThatIsNoneFails()
{
    for (const QUrl &url : {QUrl(), QUrl(u"ftp://127.0.0.1/"_s), QUrl(u"file:///etc/passwd"_s), QUrl(u"https:///x"_s),
                            QUrl(u"/only/a/path"_s)}) {
        const HttpResponse response = fetch(request(url));
        QCOMPARE(response.error, TransportError::Network);
        QCOMPARE(response.status, 0);
    }
}

void tst_qthttp::answersNeverComeFromInsideSend()
{
    const QUrl refused = m_server->url();
    m_server.reset();
    Answers answers;
    for (const QUrl &url : {QUrl(), refused, QUrl(u"https://nonexistent.invalid/"_s), QUrl(u"ftp://127.0.0.1/"_s)})
        m_http->send(request(url), answers.collect());
    QVERIFY(answers.all.empty());
    QTRY_COMPARE(answers.all.size(), 4U);
}

void tst_qthttp::destroyingDropsTheAnswers()
{
    m_server->answer(200, "x");
    Answers answers;
    m_http->send(request(m_server->url()), answers.collect());
    m_http->send(request(QUrl()), answers.collect());
    m_http.reset();
    QCoreApplication::processEvents();
    QVERIFY(answers.all.empty());
}

void tst_qthttp::anAnswerMayDestroyTheHttp()
{
    m_server->answer(200, "x");
    bool answered = false;
    m_http->send(request(m_server->url()), [&](const HttpResponse &) {
        m_http.reset();
        answered = true;
    });
    QTRY_VERIFY(answered);
    QCoreApplication::processEvents();
}

void tst_qthttp::anUploadTellsHowFarItIs()
{
    m_server->answer(200, "{}");
    HttpRequest upload = request(m_server->url(), "POST", QByteArray(3'000'000, 'x'));
    QList<std::pair<qint64, qint64>> told;
    upload.progress = [&told](qint64 sent, qint64 total) { told.append({sent, total}); };
    QCOMPARE(fetch(upload).status, 200);
    QVERIFY(!told.isEmpty());
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.back(), (std::pair<qint64, qint64>{3'000'000, 3'000'000}));
}

void tst_qthttp::anUploadIsGivenUp()
{
    // given a request that the server received but does not answer
    const auto abort = std::make_shared<Abort>();
    m_server->setHandler([abort](const RawRequest &, QTcpSocket *) { abort->abort(); });
    HttpRequest upload = request(m_server->url(), "POST", QByteArray(1000, 'x'));
    upload.abort = abort;
    QCOMPARE(fetch(upload).error, TransportError::Cancelled);
    abort->abort(); // has no effect after the end
    m_server->answer(200, "{}");
    QCOMPARE(fetch(request(m_server->url())).status, 200);
}

void tst_qthttp::whatWasGivenUpBeforehandIsNotSent()
{
    m_server->answer(200, "{}");
    HttpRequest upload = request(m_server->url(), "POST", "{}");
    upload.abort = std::make_shared<Abort>();
    upload.abort->abort();
    QCOMPARE(fetch(upload).error, TransportError::Cancelled);
    QVERIFY(m_server->requests.isEmpty());
}

void tst_qthttp::R2_secretsAreNotLogged()
{
    QStringList lines;
    logLines = &lines;
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    QLoggingCategory::setFilterRules(u"coterie.*=true"_s);
    m_server->answer(200, "BODY-SECRET", "X-Answer: ANSWER-SECRET\r\n");
    HttpRequest toSend = request(m_server->url(u"/path?ticket=QUERY-SECRET"_s), "POST", "POST-SECRET");
    toSend.headers.emplace_back("Authorization", "Bearer HEADER-SECRET");
    const int status = fetch(toSend).status;
    toSend.url = QUrl(u"https://user:USER-SECRET@nonexistent.invalid/path?ticket=QUERY-SECRET"_s);
    const TransportError error = fetch(toSend).error;
    qInstallMessageHandler(before);
    logLines = nullptr;
    QCOMPARE(status, 200);
    QCOMPARE(error, TransportError::Dns);
    const QString log = lines.join(u'\n');
    QVERIFY(log.contains("/path"_L1)); // something was logged
    QVERIFY2(!log.contains("SECRET"_L1), qPrintable(log));
}

QTEST_GUILESS_MAIN(tst_qthttp)
#include "tst_qthttp.moc"
