// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/QtHttp.h"
#include "api/RawHttpServer.h"
#include "server/Certificate.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coterie;

/** QtHttp over TLS: which certificates are trusted (R9). */
class tst_qthttptls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void R9_anUntrustedCertificateIsRefused();
    void R9_aCertificateOfAnotherHostIsRefused();
    void R9_aPrivateAuthorityCanBeAdded();
    void R9_plainTextOnATlsPortIsRefused();
    void http2IsOffered_data();
    void http2IsOffered();

private:
    [[nodiscard]] HttpResponse fetch(QtHttp &http, const QString &host) const;

    sandbox::Certificate m_certificate;
    QList<QSslCertificate> m_authorities;
    std::unique_ptr<RawHttpServer> m_server;
    QSslServer *m_tls = nullptr;
    QByteArray m_negotiated; ///< of the latest connection
};

void tst_qthttptls::initTestCase()
{
    const auto certificate = sandbox::Certificate::make();
    QVERIFY(certificate);
    m_certificate = *certificate;
    m_authorities = QSslCertificate::fromData(m_certificate.certificatePem);
    QCOMPARE(m_authorities.size(), 1);
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = m_certificate.serverConfiguration();
    configuration.setAllowedNextProtocols({"h2", "http/1.1"});
    server->setSslConfiguration(configuration);
    m_tls = server.get();
    m_server = std::make_unique<RawHttpServer>(std::move(server));
    m_server->answer(200, "safe");
}

HttpResponse tst_qthttptls::fetch(QtHttp &http, const QString &host) const
{
    HttpRequest request;
    request.verb = "GET";
    request.url = QUrl(u"https://%1:%2/path?ticket=SECRET"_s.arg(host).arg(m_server->port()));
    std::optional<HttpResponse> answer;
    http.send(std::move(request), [&](HttpResponse response) { answer = std::move(response); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("no answer");
    return *answer;
}

void tst_qthttptls::R9_anUntrustedCertificateIsRefused()
{
    m_server->requests.clear();
    QtHttp http;
    const HttpResponse response = fetch(http, u"127.0.0.1"_s);
    QCOMPARE(response.error, TransportError::Tls);
    QCOMPARE(response.status, 0);
    QVERIFY(!response.errorText.isEmpty());
    QVERIFY(!response.errorText.contains("SECRET"_L1));
    QVERIFY(m_server->requests.isEmpty());
}

void tst_qthttptls::R9_aCertificateOfAnotherHostIsRefused()
{
    // 127.0.0.2 is also this computer, but is not in the certificate.
    QSslServer elsewhere;
    elsewhere.setSslConfiguration(m_certificate.serverConfiguration());
    if (!elsewhere.listen(QHostAddress(u"127.0.0.2"_s), 0))
        QSKIP("127.0.0.2 is not available here");
    QtHttp http(m_authorities);
    HttpRequest request;
    request.verb = "GET";
    request.url = QUrl(u"https://127.0.0.2:%1/"_s.arg(elsewhere.serverPort()));
    std::optional<HttpResponse> answer;
    http.send(std::move(request), [&](HttpResponse response) { answer = std::move(response); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error, TransportError::Tls);
}

void tst_qthttptls::R9_aPrivateAuthorityCanBeAdded()
{
    QtHttp http(m_authorities);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        if (QHostInfo::fromName(host).addresses().isEmpty())
            continue; // without /etc/hosts there is no localhost
        const HttpResponse response = fetch(http, host);
        QCOMPARE(response.error, TransportError::None);
        QCOMPARE(response.body, QByteArray("safe"));
    }
}

void tst_qthttptls::R9_plainTextOnATlsPortIsRefused()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QtHttp http(m_authorities);
    HttpRequest request;
    request.verb = "GET";
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
    std::optional<HttpResponse> answer;
    http.send(std::move(request), [&](HttpResponse response) { answer = std::move(response); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error, TransportError::Tls);
}

void tst_qthttptls::http2IsOffered_data()
{
    QTest::addColumn<bool>("http2");
    QTest::newRow("not unless asked for") << false;
    QTest::newRow("when asked for") << true;
}

void tst_qthttptls::http2IsOffered()
{
    QFETCH(bool, http2);
    m_negotiated.clear();
    const auto connection = connect(m_tls, &QSslServer::startedEncryptionHandshake, this, [this](QSslSocket *socket) {
        connect(socket, &QSslSocket::encrypted, this,
                [this, socket] { m_negotiated = socket->sslConfiguration().nextNegotiatedProtocol(); });
    });
    QtHttp http(QtHttp::Options{m_authorities, http2});
    HttpRequest request;
    request.verb = "GET";
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server->port()));
    request.deadline = std::chrono::milliseconds(500); // the server does not speak HTTP/2
    bool answered = false;
    http.send(std::move(request), [&](const HttpResponse &) { answered = true; });
    QTRY_VERIFY(answered);
    disconnect(connection);
    QCOMPARE(m_negotiated == "h2", http2);
}

QTEST_GUILESS_MAIN(tst_qthttptls)
#include "tst_qthttptls.moc"
