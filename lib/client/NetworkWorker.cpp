// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/NetworkWorker.h"

#include "api/QtHttp.h"
#include "realtime/QtRandom.h"
#include "realtime/QtScheduler.h"
#include "realtime/QtSocket.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <utility>

namespace coterie {

namespace {

/** Identifies the signed-in account without holding the token itself. */
QString accountOf(const Credentials &credentials)
{
    const QByteArray digest = QCryptographicHash::hash(credentials.accessToken.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace

NetworkWorker::Parts NetworkWorker::realParts(const QString &caFile)
{
    const QList<QSslCertificate> authorities =
        caFile.isEmpty() ? QList<QSslCertificate>{} : QSslCertificate::fromPath(caFile, QSsl::Pem);
    Parts parts;
    parts.scheduler = std::make_unique<QtScheduler>();
    parts.random = std::make_unique<QtRandom>();
    parts.http = std::make_unique<QtHttp>(authorities);
    parts.sockets = std::make_unique<QtSocketFactory>(authorities);
    return parts;
}

NetworkWorker::NetworkWorker(Parts parts, const Credentials &credentials, const RealtimeOptions &options,
                             EventQueue &queue)
    : m_parts(std::move(parts)),
      m_origin(credentials.origin),
      m_account(accountOf(credentials)),
      m_http(*m_parts.http, m_gate, *m_parts.scheduler),
      m_api(m_http, credentials),
      m_renewal(m_api, *m_parts.scheduler),
      m_tickets(m_api),
      m_service({*m_parts.scheduler, *m_parts.random, *m_parts.sockets, m_tickets, &m_gate}, options),
      m_queue(queue)
{
    connect(&m_service, &RealtimeService::woke, this, [this] {
        m_http.forgetConnections();
        m_renewal.restart();
    });
}

void NetworkWorker::setCredentials(const Credentials &credentials)
{
    if (m_api.credentials().accessToken.isEmpty())
        m_account = accountOf(credentials);
    m_api.setCredentials(credentials);
    m_renewal.restart();
}

CommunityClient NetworkWorker::client(const TokenAddress &token)
{
    return m_service.client({m_origin, m_account, token});
}

void NetworkWorker::subscribe(quint64 id, const TokenAddress &token)
{
    m_subscriptions.insert_or_assign(
        id, client(token).subscribeAll([this, id](const RealtimeEvent &event) { m_queue.push(id, event); }));
}

void NetworkWorker::unsubscribe(quint64 id)
{
    m_subscriptions.erase(id);
}

void NetworkWorker::networkChanged(bool reachable)
{
    m_http.forgetConnections();
    m_service.networkChanged(reachable);
}

RealtimeReport NetworkWorker::report() const
{
    RealtimeReport report = m_service.report();
    report.counters.overflows = qint64(m_queue.overflows());
    report.counters.renewals = m_api.renewal().renewed();
    report.counters.renewalsFailed = m_api.renewal().failed();
    return report;
}

} // namespace coterie
