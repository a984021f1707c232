// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "support/SandboxServer.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace coterie::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; ///< ms

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key == name)
            return value;
    return {};
}

SandboxServer::SandboxServer(QStringList arguments) : m_arguments(std::move(arguments)) {}

SandboxServer::~SandboxServer()
{
    kill();
}

QString SandboxServer::program()
{
    return qEnvironmentVariable("COTERIE_SANDBOX", QStringLiteral(COTERIE_SANDBOX_PROGRAM));
}

bool SandboxServer::start()
{
    kill();
    m_ready = {};
    m_process.start(program(), QStringList{u"--exit-with-parent"_s} + m_arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patience))
            return false;
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_ready.isEmpty();
}

void SandboxServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

int SandboxServer::waitForEnd()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString SandboxServer::text(const QString &name) const
{
    return m_ready.value(name).toString();
}

QString SandboxServer::token(int index) const
{
    return m_ready.value(u"communities"_s).toArray().at(index).toObject().value(u"tokenAddress"_s).toString();
}

QString SandboxServer::closedToken() const
{
    const QJsonArray communities = m_ready.value(u"communities"_s).toArray();
    for (const auto &community : communities)
        if (!community[u"canPost"_s].toBool())
            return community[u"tokenAddress"_s].toString();
    return {};
}

QJsonObject SandboxServer::control(const QString &name, const QJsonObject &body)
{
    const Answer answer = post(u"/_sandbox/"_s + name, body);
    if (answer.status != 200)
        qWarning("The sandbox refused %ls: %d %s", qUtf16Printable(name), answer.status, answer.body.constData());
    return answer.status == 200 ? answer.json() : QJsonObject();
}

QJsonObject SandboxServer::member(int index)
{
    return control(u"members"_s).value(u"members"_s).toArray().at(index).toObject();
}

Answer SandboxServer::call(const QByteArray &method, const QString &path, const QByteArray &body,
                           const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl::fromEncoded((url() + path).toUtf8()));
    if (!certificate().isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(QSslCertificate::fromPath(certificate()));
        request.setSslConfiguration(tls);
    }
    request.setTransferTimeout(patience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("x-api-key", apiKey().toUtf8());
    request.setRawHeader("Authorization", "Bearer " + accessToken().toUtf8());
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value.isEmpty() ? QByteArray() : value);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    return answer;
}

Answer SandboxServer::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

int SandboxServer::postMessage(const QString &content, const QString &token, const QString &parent)
{
    const QString community = u"/api/v1/communities/"_s + (token.isEmpty() ? this->token() : token) + u"/messages"_s;
    const QString path = parent.isEmpty() ? community : community + u'/' + parent + u"/replies"_s;
    return post(path, {{u"content"_s, content}, {u"chainId"_s, u"solana"_s}, {u"walletAddress"_s, walletAddress()}})
        .status;
}

QJsonArray SandboxServer::messages(const QString &token, const QString &query)
{
    const QString community = token.isEmpty() ? this->token() : token;
    return call("GET", u"/api/v1/communities/"_s + community + u"/messages"_s + query).json()[u"messages"_s].toArray();
}

QString SandboxServer::ticket(const QString &token)
{
    const QString community = token.isEmpty() ? this->token() : token;
    return call("POST", u"/api/v1/communities/"_s + community + u"/ws/ticket"_s).json()[u"ticket"_s].toString();
}

QUrl SandboxServer::socketUrl(const QString &token)
{
    const QString community = token.isEmpty() ? this->token() : token;
    const QByteArray encoded = QUrl::toPercentEncoding(ticket(community));
    return QUrl::fromEncoded(url().replace(0, 4, u"ws"_s).toUtf8() + "/api/v1/communities/" + community.toUtf8()
                             + "/ws?ticket=" + encoded);
}

} // namespace coterie::test
