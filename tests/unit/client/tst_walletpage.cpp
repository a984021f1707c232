// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "log/Secrets.h"
#include "support/WalletPageStage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace coterie;
using namespace std::chrono_literals;

/** What the page and its owner say to each other. */
class tst_walletpage : public QObject, public test::WalletPageStage {
    Q_OBJECT

private slots:
    void init() { reset(); }
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
    void secretsAreKnownToTheLog();
};

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
    const Reply refused = post("challenge", challengeBody);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json()["error"_L1].toString(), u"expired"_s); // the page offers no other try
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
