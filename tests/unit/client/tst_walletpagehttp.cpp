// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LoopbackServer.h"
#include "support/WalletPageStage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace coterie;
using namespace std::chrono_literals;

/** What is served, and that nothing else is, over raw sockets. */
class tst_walletpagehttp : public QObject, public test::WalletPageStage {
    Q_OBJECT

private slots:
    void init() { reset(); }
    void servesThePageAndItsFiles();
    void everyResponseForbidsOtherOrigins_data();
    void everyResponseForbidsOtherOrigins();
    void listensOnThisComputerAlone();
    void refusesOtherRequests_data();
    void refusesOtherRequests();
    void refusesBadPosts_data();
    void refusesBadPosts();
    void requestMayArriveInPieces();
    void slowRequestIsCutOff();
    void tooManyConnectionsAreClosed();
    void urlIsNewEachTime();
    void namesCannotBecomeMarkup();
};

void tst_walletpagehttp::servesThePageAndItsFiles()
{
    QSignalSpy opened(m_page.get(), &WalletPage::opened);
    const Reply page = get(m_folder, "Sec-Fetch-Site: none\r\n");
    QCOMPARE(page.status, 200);
    QVERIFY(page.head.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(page.head.contains("; HttpOnly; SameSite=Strict; Path=" + m_folder));
    QVERIFY(page.body.contains("@ada on Sandbox"));
    QVERIFY2(!page.body.contains("{{"), "each placeholder is filled in");
    QCOMPARE(get(m_folder).status, 200); // loaded again
    QCOMPARE(opened.size(), 1);

    const std::pair<QByteArray, QByteArray> files[] = {{"wallet.js", "text/javascript"},
                                                       {"providers.js", "text/javascript"},
                                                       {"base58.js", "text/javascript"},
                                                       {"wallet.css", "text/css"}};
    for (const auto &[name, type] : files) {
        const Reply file = get(m_folder + name, "Sec-Fetch-Site: same-origin\r\n");
        QCOMPARE(file.status, 200);
        QVERIFY(file.head.contains("\r\nContent-Type: " + type));
        QVERIFY(file.body.contains("SPDX-License-Identifier"));
    }
}

void tst_walletpagehttp::everyResponseForbidsOtherOrigins_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("page") << QByteArray("");
    QTest::newRow("script") << QByteArray("wallet.js");
    QTest::newRow("missing") << QByteArray("missing");
}

void tst_walletpagehttp::everyResponseForbidsOtherOrigins()
{
    QFETCH(QByteArray, path);
    const QByteArray head = get(m_folder + path).head + "\r\n";
    const QByteArray policy = "\r\nContent-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
                              "img-src data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
                              "form-action 'none'\r\n";
    QVERIFY(head.contains(policy));
    for (const char *line : {"X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
                             "Cache-Control: no-store", "X-Frame-Options: DENY"})
        QVERIFY2(head.contains(QByteArray("\r\n") + line + "\r\n"), line);
    QVERIFY(!head.contains("Access-Control"));
}

void tst_walletpagehttp::listensOnThisComputerAlone()
{
    QCOMPARE(m_url.host(), u"127.0.0.1"_s);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s), static_cast<quint16>(m_url.port()));
    QVERIFY(!socket.waitForConnected(2000));
}

void tst_walletpagehttp::refusesOtherRequests_data()
{
    QTest::addColumn<QByteArray>("request"); // HOST, PORT and PATH are filled in
    QTest::addColumn<int>("status");
    const QByteArray page = "GET PATH HTTP/1.1\r\n";
    const QByteArray host = "Host: HOST\r\n";
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    // DNS rebinding: a name of the attacker that leads to 127.0.0.1.
    row("rebound host", page + "Host: evil.example:PORT\r\n\r\n", 403);
    row("localhost", page + "Host: localhost:PORT\r\n\r\n", 403);
    row("no port", page + "Host: 127.0.0.1\r\n\r\n", 403);
    row("other port", page + "Host: 127.0.0.1:1\r\n\r\n", 403);
    row("other spelling", page + "Host: 127.0.0.1.:PORT\r\n\r\n", 403);
    row("number as host", page + "Host: 2130706433:PORT\r\n\r\n", 403);
    row("host with user", page + "Host: a@HOST\r\n\r\n", 403);
    row("no host", page + "\r\n", 403);
    row("two hosts", page + host + "Host: evil.example\r\n\r\n", 400);
    row("foreign origin", page + host + "Origin: https://evil.example\r\n\r\n", 403);
    row("https origin", page + host + "Origin: https://HOST\r\n\r\n", 403);
    row("null origin", page + host + "Origin: null\r\n\r\n", 403);
    row("empty origin", page + host + "Origin:\r\n\r\n", 403);
    row("cross-site", page + host + "Sec-Fetch-Site: cross-site\r\n\r\n", 403);
    row("same-site", page + host + "Sec-Fetch-Site: same-site\r\n\r\n", 403);
    row("root", "GET / HTTP/1.1\r\n" + host + "\r\n", 404);
    row("favicon", "GET /favicon.ico HTTP/1.1\r\n" + host + "\r\n", 404);
    row("guessed path", "GET /" + QByteArray(43, 'A') + "/ HTTP/1.1\r\n" + host + "\r\n", 404);
    row("climbing path", "GET PATH../wallet.js HTTP/1.1\r\n" + host + "\r\n", 404);
    row("with query", "GET PATH?a HTTP/1.1\r\n" + host + "\r\n", 404);
    row("file without folder", "GET /wallet.js HTTP/1.1\r\n" + host + "\r\n", 404);
    row("template", "GET PATHindex.html HTTP/1.1\r\n" + host + "\r\n", 404);
    row("absolute URL", "GET http://HOSTPATH HTTP/1.1\r\n" + host + "\r\n", 400);
    for (const QByteArray method : {"HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
        row(method, method + " PATH HTTP/1.1\r\n" + host + "Origin: http://HOST\r\n\r\n", 405);
    row("preflight", "OPTIONS PATH HTTP/1.1\r\n" + host + "Origin: https://evil.example\r\n\r\n", 403);
    row("post to the page", "POST PATH HTTP/1.1\r\n" + host + "Origin: http://HOST\r\n\r\n", 405);
    row("post without origin", "POST PATHchallenge HTTP/1.1\r\n" + host + "\r\n", 403);
    row("old HTTP", "GET PATH HTTP/1.0\r\n" + host + "\r\n", 505);
    row("new HTTP", "GET PATH HTTP/2\r\n" + host + "\r\n", 505);
    row("no version", "GET PATH\r\n\r\n", 400);
    row("blank in path", "GET PATH x HTTP/1.1\r\n" + host + "\r\n", 400);
    row("TLS", QByteArray::fromHex("160301020001000001fc0303"), 400);
    row("control character", page + host + QByteArray("X: a\0b\r\n\r\n", 10), 400);
    row("folded header", page + host + "X: a\r\n b\r\n\r\n", 400);
    row("no header name", page + host + ": a\r\n\r\n", 400);
    row("blank before colon", page + "Host : HOST\r\n\r\n", 400);
    row("chunked", "POST PATHlink HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("negative length", page + host + "Content-Length: -1\r\n\r\n", 400);
    row("huge length", page + host + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("large length", page + host + "Content-Length: 16385\r\n\r\n", 413);
    row("large head", page + host + "X: " + QByteArray(16 * 1024, 'x'), 413);
    row("two requests", page + host + "\r\n" + page + host + "\r\n", 400);
}

void tst_walletpagehttp::refusesOtherRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QSignalSpy opened(m_page.get(), &WalletPage::opened);
    request.replace("PATH", m_folder).replace("HOST", host()).replace("PORT", QByteArray::number(m_url.port()));
    const Reply reply = exchange(request);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.contains("<html") && !reply.head.contains("Set-Cookie"));
    QCOMPARE(opened.size(), 0);
    QCOMPARE(m_challenges, 0);
}

void tst_walletpagehttp::refusesBadPosts_data()
{
    QTest::addColumn<QByteArray>("header"); // instead of the usual one of that name
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = compact(challengeBody);
    QTest::newRow("foreign origin") << QByteArray("Origin: https://evil.example") << good << 403;
    QTest::newRow("null origin") << QByteArray("Origin: null") << good << 403;
    QTest::newRow("address bar") << QByteArray("Sec-Fetch-Site: none") << good << 403;
    QTest::newRow("form") << QByteArray("Content-Type: text/plain") << good << 415;
    QTest::newRow("foreign cookie") << QByteArray("Cookie: coterie-wallet=x") << good << 403;
    QTest::newRow("not JSON") << QByteArray() << QByteArray("{") << 400;
    QTest::newRow("array") << QByteArray() << QByteArray("[]") << 400;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 400;
    QTest::newRow("no address") << QByteArray() << QByteArray(R"({"chainType":"svm"})") << 400;
    QTest::newRow("number") << QByteArray() << QByteArray(R"({"chainType":"svm","address":1})") << 400;
    QTest::newRow("more fields") << QByteArray() << compact(linkBody) << 400;
    QTest::newRow("chain not offered") << QByteArray()
                                       << QByteArray(R"({"chainType":"evm",)"
                                                     R"("address":"0x2c7536E3605D9C16a7a3D7b1898e529396a65c23"})")
                                       << 400;
    QTest::newRow("unknown chain") << QByteArray() << QByteArray(R"({"chainType":"x","address":"1"})") << 400;
    QTest::newRow("bad address") << QByteArray() << QByteArray(R"({"chainType":"svm","address":"0"})") << 400;
}

void tst_walletpagehttp::refusesBadPosts()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    open();
    QByteArray headers = usualHeaders();
    if (!header.isEmpty()) {
        const qsizetype from = headers.indexOf(header.first(header.indexOf(':') + 1));
        headers.replace(from, headers.indexOf("\r\n", from) - from, header);
    }
    QCOMPARE(exchange(postRequest(m_folder + "challenge", body, headers)).status, status);
    QCOMPARE(m_challenges, 0);
    QCOMPARE(post("challenge", challengeBody).status, 200); // so that the reason was the one header or body
}

void tst_walletpagehttp::requestMayArriveInPieces()
{
    open();
    const QByteArray request = postRequest(m_folder + "challenge", compact(challengeBody), usualHeaders());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    QVERIFY(socket.waitForConnected());
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(awaitEnd(socket));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
}

void tst_walletpagehttp::slowRequestIsCutOff()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write("GET " + m_folder + " HTTP/1.1\r\n");
    QVERIFY(socket.waitForConnected() && socket.waitForBytesWritten());
    const std::size_t before = m_scheduler->pending();
    QTRY_COMPARE(m_scheduler->pending(), before + 1); // accepted
    m_scheduler->runFor(LoopbackServer::patience - 1ms);
    socket.write("Host: " + host() + "\r\n"); // more bytes do not start the time again
    QVERIFY(!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 50));
    m_scheduler->runFor(1ms);
    QVERIFY(awaitEnd(socket));
    QCOMPARE(socket.readAll(), QByteArray());
}

void tst_walletpagehttp::tooManyConnectionsAreClosed()
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (std::size_t i = 0; i < LoopbackServer::maxConnections; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
        QVERIFY(idle.back()->waitForConnected());
    }
    QTRY_COMPARE(m_scheduler->pending(), LoopbackServer::maxConnections + 1); // and the page's own time
    QCOMPARE(get(m_folder).status, 0);
    idle.pop_back();
    QTRY_COMPARE(m_scheduler->pending(), LoopbackServer::maxConnections);
    QCOMPARE(get(m_folder).status, 200);
}

void tst_walletpagehttp::urlIsNewEachTime()
{
    const QUrl first = m_url;
    start();
    QVERIFY(m_url.path() != first.path());
    QCOMPARE(m_url.path().size(), 45); // 256 bits between two slashes
    QCOMPARE(get(first.path().toLatin1()).status, 404);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(first.port()));
    QVERIFY(first.port() == m_url.port() || !socket.waitForConnected(2000));
}

void tst_walletpagehttp::namesCannotBecomeMarkup()
{
    WalletPage::Options options;
    options.username = u"\"><script>alert(1)</script>%1%2{{title}}"_s;
    start(std::move(options));
    const QByteArray body = get(m_folder).body;
    QVERIFY(!body.contains("<script>"));
    QCOMPARE(body.count("<script"), 1);
    QVERIFY(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;%1%2{{title}}"));
}

QTEST_GUILESS_MAIN(tst_walletpagehttp)
#include "tst_walletpagehttp.moc"
