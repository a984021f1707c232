// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/HttpExchange.h"

#include "api/Log.h"

#include <QNetworkReply>
#include <QSslError>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {
namespace {

/** Returns verb, host and path, without the parts of the URL that may contain secrets. */
QString logName(const HttpRequest &request)
{
    return QString::fromLatin1(request.verb) + u' '
           + request.url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QLatin1StringView logText(TransportError error)
{
    switch (error) {
    case TransportError::None:
        return "answered"_L1;
    case TransportError::NoNetwork:
        return "no network"_L1;
    case TransportError::Dns:
        return "no such host"_L1;
    case TransportError::Refused:
        return "refused"_L1;
    case TransportError::Network:
        return "could not be sent"_L1;
    case TransportError::LostAfterSending:
        return "lost after sending"_L1;
    case TransportError::TimedOut:
        return "timed out"_L1;
    case TransportError::Tls:
        return "certificate not trusted"_L1;
    case TransportError::TooLarge:
        return "response too large"_L1;
    case TransportError::Cancelled:
        return "cancelled"_L1;
    }
    return {};
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpRequest &request, std::function<void(HttpResponse)> answer,
                           QObject *parent)
    : QObject(parent),
      m_reply(reply),
      m_answer(std::move(answer)),
      m_abort(request.abort),
      m_logName(logName(request)),
      m_bodyCap(request.bodyCap)
{
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_bodyCap)
            cancel(TransportError::TooLarge);
    });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString();
    });
    if (request.progress) {
        connect(reply, &QNetworkReply::uploadProgress, this, [progress = request.progress](qint64 sent, qint64 total) {
            if (total > 0) // Qt's last signal is 0 of 0
                progress(sent, total);
        });
    }
    if (m_abort)
        m_abort->setHandler([this] { cancel(TransportError::Cancelled); });
    // Queued, because Qt sometimes emits finished() while the request is being created.
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
    connect(&m_deadline, &QTimer::timeout, this, [this] { cancel(TransportError::TimedOut); });
    m_deadline.setSingleShot(true);
    m_deadline.start(request.deadline);
    m_age.start();
    // The reply may have finished before the signal was connected.
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, &HttpExchange::finish, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange()
{
    if (m_abort)
        m_abort->setHandler({});
    m_reply->disconnect(this);
    delete m_reply;
}

void HttpExchange::readBody()
{
    if (m_cancelReason)
        return;
    // Bounded by bytesAvailable(), because read() allocates its maximum size up front.
    m_body += m_reply->read(std::min(m_reply->bytesAvailable(), m_bodyCap + 1 - m_body.size()));
    if (m_body.size() > m_bodyCap)
        cancel(TransportError::TooLarge);
}

void HttpExchange::cancel(TransportError error)
{
    if (m_cancelReason || !m_answer)
        return;
    m_cancelReason = error;
    m_reply->abort();
}

void HttpExchange::finish()
{
    if (!m_answer)
        return;
    m_deadline.stop();
    if (m_abort)
        m_abort->setHandler({});
    readBody();
    const HttpResponse result = response();
    log(result);
    deleteLater();
    // This comes last, because the callback may destroy this object's owner.
    std::exchange(m_answer, {})(result);
}

HttpResponse HttpExchange::response() const
{
    HttpResponse result;
    result.error = transportError();
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        QByteArray &header = result.headers[name.toLower()];
        header = header.isEmpty() ? value : header + ", " + value;
    }
    if (result.error == TransportError::None) {
        result.body = m_body;
        return result;
    }
    if (result.error == TransportError::Tls && !m_tlsErrors.isEmpty())
        result.errorText = m_tlsErrors.constFirst();
    else if (!m_cancelReason && m_reply->error() != QNetworkReply::ContentReSendError
             && !m_reply->errorString().contains("://"_L1))
        result.errorText = m_reply->errorString();
    return result;
}

TransportError HttpExchange::transportError() const
{
    if (m_cancelReason)
        return *m_cancelReason;
    const QNetworkReply::NetworkError error = m_reply->error();
    switch (error) {
    case QNetworkReply::NoError:
        return TransportError::None;
    case QNetworkReply::ConnectionRefusedError:
        return TransportError::Refused;
    case QNetworkReply::HostNotFoundError:
        return TransportError::Dns;
    case QNetworkReply::TimeoutError:
        return TransportError::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return TransportError::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportError::Tls;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return TransportError::NoNetwork;
    case QNetworkReply::ContentReSendError: // the connection broke and Qt tried to send the body again
        return TransportError::LostAfterSending;
    default:
        break;
    }
    // Qt also reports complete 4xx and 5xx responses as errors; for us they are responses.
    const bool isStatus = error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure
                          && error != QNetworkReply::ProtocolUnknownError;
    if (isStatus && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400)
        return TransportError::None;
    return m_sent ? TransportError::LostAfterSending : TransportError::Network;
}

void HttpExchange::log(const HttpResponse &response) const
{
    if (response.error == TransportError::None) {
        qCDebug(apiLog).noquote() << m_logName << response.status << m_age.elapsed() << "ms";
    } else {
        qCInfo(apiLog).noquote() << m_logName << logText(response.error) << response.errorText << m_age.elapsed()
                                 << "ms";
    }
}

} // namespace coterie
