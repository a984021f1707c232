// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/QtHttp.h"

#include "api/HttpExchange.h"
#include "log/Secrets.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

/** A body that can be read only once, so that Qt cannot repeat the request (P6). */
class OnceBody : public QIODevice {
public:
    explicit OnceBody(QByteArray body) : m_body(std::move(body)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_position == m_body.size(); }
    bool reset() override { return false; } // QIODevice::reset() would print a warning

protected:
    qint64 readData(char *into, qint64 maxSize) override
    {
        const qint64 length = std::min<qint64>(maxSize, m_body.size() - m_position);
        if (length == 0)
            return -1;
        std::copy_n(m_body.constData() + m_position, length, into);
        m_position += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
};

/** Registers the request's secrets before Qt can log any of them. */
void rememberSecrets(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        const bool isToken = name.compare("Authorization", Qt::CaseInsensitive) == 0;
        if (isToken || name.compare("x-api-key", Qt::CaseInsensitive) == 0)
            Secrets::remember(QString::fromLatin1(isToken ? value.mid(value.indexOf(' ') + 1) : value));
    }
}

} // namespace

QtHttp::QtHttp(const QList<QSslCertificate> &authorities, QObject *parent) : QtHttp(Options{authorities, false}, parent)
{
}

QtHttp::QtHttp(const Options &options, QObject *parent)
    : QObject(parent), m_tls(QSslConfiguration::defaultConfiguration()), m_http2(options.http2)
{
    if (!options.authorities.isEmpty())
        m_tls.addCaCertificates(options.authorities);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

QtHttp::~QtHttp()
{
    // They must go before the manager, which owns their replies.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

void QtHttp::send(HttpRequest request, std::function<void(HttpResponse)> answer)
{
    const QString scheme = request.url.scheme();
    const bool isAborted = request.abort && request.abort->isAborted();
    if (isAborted || !request.url.isValid() || request.url.host().isEmpty()
        || (scheme != "https"_L1 && scheme != "http"_L1)) {
        HttpResponse response;
        response.error = isAborted ? TransportError::Cancelled : TransportError::Network;
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), response] { answer(response); }, Qt::QueuedConnection);
        return;
    }
    rememberSecrets(request);
    // Owned by this object; deletes itself after it has answered.
    new HttpExchange(start(request), request, std::move(answer), this);
}

QNetworkRequest QtHttp::prepared(const HttpRequest &request) const
{
    QNetworkRequest result(request.url);
    result.setSslConfiguration(m_tls);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_http2);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"Coterie/" COTERIE_VERSION ""_s);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (!request.body.isEmpty()) {
        result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return result;
}

QNetworkReply *QtHttp::start(const HttpRequest &request)
{
    const QNetworkRequest toSend = prepared(request);
    if (!request.body.isEmpty()) {
        auto *body = new OnceBody(request.body);
        QNetworkReply *reply = request.verb == "POST" ? m_manager.post(toSend, body)
                                                      : m_manager.sendCustomRequest(toSend, request.verb, body);
        body->setParent(reply);
        return reply;
    }
    if (request.verb == "GET")
        return m_manager.get(toSend);
    if (request.verb == "POST")
        return m_manager.post(toSend, QByteArray());
    if (request.verb == "DELETE")
        return m_manager.deleteResource(toSend);
    return m_manager.sendCustomRequest(toSend, request.verb);
}

void QtHttp::forgetConnections()
{
    m_manager.clearConnectionCache();
}

} // namespace coterie
