// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/LoopbackServer.h"
#include "client/WalletPage.h"
#include "log/Secrets.h"
#include "support/VirtualScheduler.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;
using namespace std::chrono_literals;

using coterie::test::VirtualScheduler;
using Failure = WalletPage::Failure;

class tst_walletpage : public QObject {
    Q_OBJECT

private slots:
    void init();
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
    void linksAWallet();
    void messageAndSignatureArriveUnchanged();
    void failuresReachThePage_data();
    void failuresReachThePage();
    void signatureNeedsItsChallenge();
    void privateKeyIsNotPassedOn();
    void firstBrowserToAskKeepsThePage();
    void cookieIsNeeded();
    void onlyOneRequestToTheOwnerAtATime();
    void challengesAreLimited();
    void expires();
    void signatureInFlightIsAwaited();
    void lateFailureExpires();
    void ownerMayAnswerAfterTheEnd();
    void ownerMayStopFromWithinItsFunctions();
    void namesCannotBecomeMarkup();
    void secretsAreKnownToTheLog();

private:
    struct Reply {
        int status = 0; ///< 0: closed without a response
        QByteArray head;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    void start(WalletPage::Options options = {});
    Reply exchange(const QByteArray &bytes);
    Reply get(const QByteArray &path, const QByteArray &headers = {});
    Reply post(const QByteArray &name, const QJsonObject &body);
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_url.port()); }
    [[nodiscard]] QByteArray postRequest(const QByteArray &path, const QByteArray &body,
                                         const QByteArray &headers) const;
    [[nodiscard]] QByteArray usualHeaders() const;
    void open();

    std::unique_ptr<VirtualScheduler> m_scheduler;
    std::unique_ptr<WalletPage> m_page;
    QUrl m_url;
    QByteArray m_folder;
    QByteArray m_cookie;
    // What the owner was asked last, and how it answers: at once with this, or later by the function.
    WalletAddress m_asked;
    QString m_signature;
    int m_challenges = 0;
    int m_links = 0;
    bool m_answersAtOnce = true;
    QString m_message = u"Sign in\nGrüße, 日本 😀"_s;
    std::optional<Failure> m_failure;
    WalletPage::ChallengeDone m_challengeDone;
    WalletPage::LinkDone m_linkDone;
};

namespace {

const QString svmAddress = u"FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z"_s;
const QString svmSignature =
    u"5awYiUvGiDFA33EJjj4TXJG44a5afJc8QjWRpGgQiu6b23jCr7yndW2fmp9ujwqJVe32J456wV3VF78Asb1obnTc"_s;
const QString svmPrivateKey =
    u"49W385L4rePHy6PAaQUovbD2aacgN4HsKXSMeUzRg4fmwXszN91JuMFrQRj3vMDpZuRF3ZknQBuRBoWQJEfXstMw"_s;
const QJsonObject challengeBody{{u"chainType"_s, u"svm"_s}, {u"address"_s, svmAddress}};
const QJsonObject linkBody{{u"chainType"_s, u"svm"_s}, {u"address"_s, svmAddress}, {u"signature"_s, svmSignature}};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Runs the event loop until the other side closes the connection. */
bool awaitEnd(QTcpSocket &socket)
{
    return QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
}

} // namespace

void tst_walletpage::init()
{
    m_page.reset(); // before its scheduler
    m_scheduler = std::make_unique<VirtualScheduler>();
    m_page = std::make_unique<WalletPage>(*m_scheduler);
    m_cookie.clear();
    m_challenges = m_links = 0;
    m_answersAtOnce = true;
    m_failure.reset();
    start();
}

void tst_walletpage::start(WalletPage::Options options)
{
    if (options.username.isEmpty())
        options.username = u"ada"_s;
    options.service = u"Sandbox"_s;
    options.chains = {{ChainType::Svm, u"Solana"_s}};
    options.challenge = [this](const WalletAddress &wallet, const WalletPage::ChallengeDone &done) {
        ++m_challenges;
        m_asked = wallet;
        m_challengeDone = done;
        if (m_answersAtOnce && m_failure)
            done(*m_failure);
        else if (m_answersAtOnce)
            done(m_message);
    };
    options.link = [this](const WalletAddress &wallet, const QString &signature, const WalletPage::LinkDone &done) {
        ++m_links;
        m_asked = wallet;
        m_signature = signature;
        m_linkDone = done;
        if (m_answersAtOnce)
            done(m_failure);
    };
    m_url = m_page->start(std::move(options));
    QVERIFY(m_url.isValid());
    m_folder = m_url.path().toLatin1();
}

tst_walletpage::Reply tst_walletpage::exchange(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write(bytes);
    Reply reply;
    if (!awaitEnd(socket))
        return reply;
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    reply.status = all.sliced(9, 3).toInt();
    reply.head = all.first(end);
    reply.body = all.sliced(end + 4);
    return reply;
}

QByteArray tst_walletpage::usualHeaders() const
{
    return "Host: " + host() + "\r\nOrigin: http://" + host()
           + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nCookie: " + m_cookie + "\r\n";
}

tst_walletpage::Reply tst_walletpage::get(const QByteArray &path, const QByteArray &headers)
{
    return exchange("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n");
}

QByteArray tst_walletpage::postRequest(const QByteArray &path, const QByteArray &body, const QByteArray &headers) const
{
    return "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

tst_walletpage::Reply tst_walletpage::post(const QByteArray &name, const QJsonObject &body)
{
    return exchange(postRequest(m_folder + name, compact(body), usualHeaders()));
}

/** Loads the page as a browser does, and keeps its cookie. */
void tst_walletpage::open()
{
    const Reply page = get(m_folder, m_cookie.isEmpty() ? QByteArray() : "Cookie: " + m_cookie + "\r\n");
    QCOMPARE(page.status, 200);
    const qsizetype from = page.head.indexOf("Set-Cookie: ") + 12;
    m_cookie = page.head.sliced(from, page.head.indexOf(';', from) - from);
    QVERIFY(m_cookie.size() > 40);
}

void tst_walletpage::servesThePageAndItsFiles()
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

void tst_walletpage::everyResponseForbidsOtherOrigins_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("page") << QByteArray("");
    QTest::newRow("script") << QByteArray("wallet.js");
    QTest::newRow("missing") << QByteArray("missing");
}

void tst_walletpage::everyResponseForbidsOtherOrigins()
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

void tst_walletpage::listensOnThisComputerAlone()
{
    QCOMPARE(m_url.host(), u"127.0.0.1"_s);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s), static_cast<quint16>(m_url.port()));
    QVERIFY(!socket.waitForConnected(2000));
}

void tst_walletpage::refusesOtherRequests_data()
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

void tst_walletpage::refusesOtherRequests()
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

void tst_walletpage::refusesBadPosts_data()
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

void tst_walletpage::refusesBadPosts()
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

void tst_walletpage::requestMayArriveInPieces()
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

void tst_walletpage::slowRequestIsCutOff()
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

void tst_walletpage::tooManyConnectionsAreClosed()
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

void tst_walletpage::urlIsNewEachTime()
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

void tst_walletpage::linksAWallet()
{
    QSignalSpy finished(m_page.get(), &WalletPage::finished);
    open();
    QCOMPARE(post("challenge", challengeBody).status, 200);
    const Reply linked = post("link", linkBody);
    QCOMPARE(linked.status, 200); // the page hears of it although the server stops
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<WalletAddress>(), (WalletAddress{ChainType::Svm, svmAddress}));
    QVERIFY(!m_page->isRunning());
    QCOMPARE(get(m_folder).status, 0); // one use
    m_scheduler->runFor(10min);
    QCOMPARE(finished.size(), 1);
}

void tst_walletpage::messageAndSignatureArriveUnchanged()
{
    open();
    const Reply challenge = post("challenge", challengeBody);
    QCOMPARE(challenge.json()["message"_L1].toString(), m_message);
    QCOMPARE(challenge.json().size(), 1);
    QCOMPARE(m_asked, (WalletAddress{ChainType::Svm, svmAddress}));
    QCOMPARE(post("link", linkBody).status, 200);
    QCOMPARE(m_asked, (WalletAddress{ChainType::Svm, svmAddress}));
    QCOMPARE(m_signature, svmSignature);
}

void tst_walletpage::failuresReachThePage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("bad signature") << int(Failure::Kind::BadSignature) << 401 << u"badSignature"_s;
    QTest::newRow("already linked") << int(Failure::Kind::AlreadyLinked) << 409 << u"alreadyLinked"_s;
    QTest::newRow("other") << int(Failure::Kind::Other) << 502 << u"failed"_s;
}

void tst_walletpage::failuresReachThePage()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, error);
    QSignalSpy finished(m_page.get(), &WalletPage::finished);
    const QJsonObject expected{{u"error"_s, error}, {u"sentence"_s, u"Do this."_s}};
    open();
    m_failure = Failure{.kind = static_cast<Failure::Kind>(kind), .sentence = u"Do this."_s};
    const Reply refused = post("challenge", challengeBody);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.json(), expected);

    m_failure.reset();
    QCOMPARE(post("challenge", challengeBody).status, 200);
    m_failure = Failure{.kind = static_cast<Failure::Kind>(kind), .sentence = u"Do this."_s};
    const Reply rejected = post("link", linkBody);
    QCOMPARE(rejected.status, status);
    QCOMPARE(rejected.json(), expected);
    QCOMPARE(finished.size(), 0);
    QVERIFY2(m_page->isRunning(), "the user can try again");
}

void tst_walletpage::signatureNeedsItsChallenge()
{
    open();
    QCOMPARE(post("link", linkBody).status, 400);
    QCOMPARE(post("challenge", challengeBody).status, 200);
    QJsonObject other = linkBody;
    other[u"address"_s] = QString(32, u'1');
    QCOMPARE(post("link", other).status, 400);
    QCOMPARE(m_links, 0);
    m_failure = Failure{.kind = Failure::Kind::BadSignature, .sentence = {}};
    QCOMPARE(post("link", linkBody).status, 401);
    QCOMPARE(post("link", linkBody).status, 400); // one signature for each challenge
    QCOMPARE(m_links, 1);
}

void tst_walletpage::privateKeyIsNotPassedOn()
{
    open();
    QCOMPARE(post("challenge", challengeBody).status, 200);
    QJsonObject body = linkBody;
    body[u"signature"_s] = svmPrivateKey;
    const Reply reply = post("link", body);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.json()["sentence"_L1].toString().contains(u"private key"));
    QVERIFY(!reply.body.contains(svmPrivateKey.toLatin1()));
    QCOMPARE(m_links, 0);
}

void tst_walletpage::firstBrowserToAskKeepsThePage()
{
    open();
    const QByteArray first = std::exchange(m_cookie, {});
    open(); // for example because the wallet is in another browser
    QCOMPARE(post("challenge", challengeBody).status, 200);
    const QByteArray second = std::exchange(m_cookie, first);
    const Reply refused = post("challenge", challengeBody);
    QCOMPARE(refused.status, 410);
    QCOMPARE(refused.json()["error"_L1].toString(), u"expired"_s);
    QCOMPARE(post("link", linkBody).status, 410);
    QCOMPARE(get(m_folder).status, 410);
    QCOMPARE(get(m_folder, "Cookie: " + first + "\r\n").status, 410);
    m_cookie = second;
    open(); // loading it again is fine
    QCOMPARE(m_cookie, second);
    QCOMPARE(post("link", linkBody).status, 200);
}

void tst_walletpage::cookieIsNeeded()
{
    open();
    m_cookie = "coterie-wallet="; // blocked by the browser
    const Reply reply = post("challenge", challengeBody);
    QCOMPARE(reply.status, 403);
    QVERIFY(reply.json()["sentence"_L1].toString().contains(u"cookie"));
    QCOMPARE(m_challenges, 0);
}

void tst_walletpage::onlyOneRequestToTheOwnerAtATime()
{
    open();
    m_answersAtOnce = false;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write(postRequest(m_folder + "challenge", compact(challengeBody), usualHeaders()));
    QTRY_COMPARE(m_challenges, 1);
    QCOMPARE(post("challenge", challengeBody).status, 409);
    QCOMPARE(post("link", linkBody).status, 409);
    QCOMPARE(m_challenges, 1);
    m_challengeDone(m_message);
    m_challengeDone(m_message); // ignored
    QVERIFY(awaitEnd(socket));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
}

void tst_walletpage::challengesAreLimited()
{
    open();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(post("challenge", challengeBody).status, 200);
    QCOMPARE(post("challenge", challengeBody).status, 429);
    QCOMPARE(post("link", linkBody).status, 400);
    QCOMPARE(m_challenges, 20);
}

void tst_walletpage::expires()
{
    QSignalSpy expired(m_page.get(), &WalletPage::expired);
    open();
    m_scheduler->runFor(5min - 1ms);
    QVERIFY(m_page->isRunning());
    QCOMPARE(expired.size(), 0);
    m_scheduler->runFor(1ms);
    QCOMPARE(expired.size(), 1);
    QVERIFY(!m_page->isRunning());
    QCOMPARE(get(m_folder).status, 0);
}

void tst_walletpage::signatureInFlightIsAwaited()
{
    QSignalSpy expired(m_page.get(), &WalletPage::expired);
    QSignalSpy finished(m_page.get(), &WalletPage::finished);
    open();
    QCOMPARE(post("challenge", challengeBody).status, 200);
    m_answersAtOnce = false;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write(postRequest(m_folder + "link", compact(linkBody), usualHeaders()));
    QTRY_COMPARE(m_links, 1);
    m_scheduler->runFor(5min);
    QVERIFY(m_page->isRunning());
    m_linkDone(std::nullopt);
    QVERIFY(awaitEnd(socket));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(expired.size(), 0);
}

void tst_walletpage::lateFailureExpires()
{
    QSignalSpy expired(m_page.get(), &WalletPage::expired);
    open();
    QCOMPARE(post("challenge", challengeBody).status, 200);
    m_answersAtOnce = false;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write(postRequest(m_folder + "link", compact(linkBody), usualHeaders()));
    QTRY_COMPARE(m_links, 1);
    m_scheduler->runFor(5min);
    m_linkDone(Failure{.kind = Failure::Kind::BadSignature, .sentence = {}});
    QCOMPARE(expired.size(), 1);
    QVERIFY(awaitEnd(socket));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 401 "));
}

void tst_walletpage::ownerMayAnswerAfterTheEnd()
{
    QSignalSpy finished(m_page.get(), &WalletPage::finished);
    open();
    QCOMPARE(post("challenge", challengeBody).status, 200);
    m_answersAtOnce = false;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_url.port()));
    socket.write(postRequest(m_folder + "link", compact(linkBody), usualHeaders()));
    QTRY_COMPARE(m_links, 1);
    m_page->stop();
    QVERIFY(awaitEnd(socket));
    m_linkDone(std::nullopt);
    m_page.reset();
    m_linkDone(std::nullopt);
    m_challengeDone(m_message);
    QCOMPARE(finished.size(), 0);
}

void tst_walletpage::ownerMayStopFromWithinItsFunctions()
{
    open();
    WalletPage::Options options;
    options.chains = {{ChainType::Svm, u"Solana"_s}};
    options.challenge = [this](const WalletAddress &, const WalletPage::ChallengeDone &done) {
        m_page->stop();
        done(m_message);
    };
    m_url = m_page->start(std::move(options));
    m_folder = m_url.path().toLatin1();
    m_cookie.clear();
    open();
    QCOMPARE(post("challenge", challengeBody).status, 0);
    QVERIFY(!m_page->isRunning());
}

void tst_walletpage::namesCannotBecomeMarkup()
{
    WalletPage::Options options;
    options.username = u"\"><script>alert(1)</script>%1%2{{title}}"_s;
    start(std::move(options));
    const QByteArray body = get(m_folder).body;
    QVERIFY(!body.contains("<script>"));
    QCOMPARE(body.count("<script"), 1);
    QVERIFY(body.contains("&lt;script&gt;alert(1)&lt;/script&gt;%1%2{{title}}"));
}

void tst_walletpage::secretsAreKnownToTheLog()
{
    open();
    QVERIFY(Secrets::all().contains(QString::fromLatin1(m_folder.sliced(1, m_folder.size() - 2))));
    QVERIFY(Secrets::all().contains(QString::fromLatin1(m_cookie.sliced(m_cookie.indexOf('=') + 1))));
    QCOMPARE(post("challenge", challengeBody).status, 200);
    QCOMPARE(post("link", linkBody).status, 200);
    QVERIFY(Secrets::all().contains(svmSignature));
}

QTEST_GUILESS_MAIN(tst_walletpage)
#include "tst_walletpage.moc"
