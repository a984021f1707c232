// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/Failure.h"

#include "api/ApiError.h"
#include "realtime/Socket.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace coterie {

using std::chrono::milliseconds;

namespace {

/** Some failures are only taken seriously when they occur this often in a row. */
constexpr int maxInARow = 3;

Failure temporary(ConnectionReason reason, const QString &message, milliseconds minWait = milliseconds::zero())
{
    return {Failure::Class::Temporary, reason, message, minWait, std::nullopt};
}

Failure halted(ConnectionReason reason, const QString &message, std::optional<milliseconds> probe = std::nullopt)
{
    return {Failure::Class::Halted, reason, message, milliseconds::zero(), probe};
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

bool isTemporary(int status)
{
    return status == 407 || status == 408 || status == 425 || status >= 500;
}

} // namespace

FailureJudge::FailureJudge(const RealtimeOptions &options) : m_options(options) {}

Failure FailureJudge::ticketFailed(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NoNetwork:
        return temporary(ConnectionReason::NoNetwork, error.serverMessage);
    case ApiError::Kind::Unreachable:
        return temporary(ConnectionReason::Unreachable, error.serverMessage);
    case ApiError::Kind::TimedOut:
        return stageTimedOut();
    case ApiError::Kind::Tls:
        return tls(error.serverMessage);
    case ApiError::Kind::Malformed:
        return ticketMalformed();
    case ApiError::Kind::SignInRequired:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Throttled:
    case ApiError::Kind::Server:
    case ApiError::Kind::Redirected:
        break;
    }
    return ticketRefused(error.status, error.serverMessage, error.retryAfter);
}

Failure FailureJudge::ticketRefused(int status, const QString &message, std::optional<milliseconds> retryAfter) const
{
    if (status == 429 || status == 503) {
        const milliseconds minWait =
            std::clamp(retryAfter.value_or(milliseconds::zero()), m_options.retryAfterLeast, m_options.retryAfterMost);
        return {Failure::Class::Throttled, ConnectionReason::Throttled, message, minWait, std::nullopt};
    }
    if (isTemporary(status))
        return temporary(ConnectionReason::ServerTrouble, message);
    if (status == 401)
        return halted(ConnectionReason::SignInRequired, message);
    if (status == 403)
        return halted(ConnectionReason::Forbidden, message);
    if (isRedirect(status)) {
        return halted(ConnectionReason::NotAvailable,
                      QCoreApplication::translate("coterie::ConnectionState", "redirect to another address"));
    }
    return halted(ConnectionReason::NotAvailable, message);
}

Failure FailureJudge::ticketMalformed()
{
    if (++m_malformedTickets < maxInARow)
        return temporary(ConnectionReason::Protocol, {});
    return halted(ConnectionReason::Protocol, {}, m_options.ticketProbe);
}

Failure FailureJudge::stageTimedOut() const
{
    return temporary(ConnectionReason::TimedOut, {});
}

Failure FailureJudge::tls(const QString &message)
{
    // Probed, since a captive portal or a wrong clock can resolve itself.
    const int doublings = std::min(m_tlsErrors++, 16);
    return halted(ConnectionReason::Tls, message,
                  std::min<milliseconds>(m_options.tlsProbeCap, m_options.tlsProbeFirst * (qint64{1} << doublings)));
}

Failure FailureJudge::connectEnded(const SocketEnd &end)
{
    switch (end.cause) {
    case SocketEnd::Cause::Tls:
        return tls(end.detail);
    case SocketEnd::Cause::UpgradeRefused: {
        const bool isRepeated = ++m_refusedUpgrades >= maxInARow;
        return temporary(ConnectionReason::UpgradeRefused, end.detail,
                         isRepeated ? m_options.upgradeRefusedFloor : milliseconds::zero());
    }
    case SocketEnd::Cause::Closed:
    case SocketEnd::Cause::Lost:
    case SocketEnd::Cause::Unreachable:
        break;
    }
    return temporary(ConnectionReason::Unreachable, end.detail);
}

Failure FailureJudge::liveEnded(const SocketEnd &end)
{
    if (end.cause == SocketEnd::Cause::Closed)
        return end.code ? closedWith(*end.code, end.detail) : temporary(ConnectionReason::ServerTrouble, end.detail);
    return temporary(ConnectionReason::ClosedByServer, end.detail);
}

Failure FailureJudge::closedWith(quint16 code, const QString &message)
{
    switch (code) {
    case 1002:
        return temporary(ConnectionReason::Protocol, message,
                         ++m_protocolErrors > maxInARow ? m_options.protocolErrorFloor : milliseconds::zero());
    case 1003:
    case 1007:
    case 1008:
    case 1009:
    case 1010:
        if (++m_refusedData < maxInARow)
            return temporary(ConnectionReason::Protocol, message);
        return halted(ConnectionReason::Protocol, message, m_options.closeProbe);
    case 1011:
    case 1012:
        return temporary(ConnectionReason::ServerTrouble, message);
    case 1013:
        return temporary(ConnectionReason::ServerTrouble, message, m_options.tryAgainLaterFloor);
    default:
        return temporary(ConnectionReason::ClosedByServer, message);
    }
}

void FailureJudge::opened()
{
    m_refusedUpgrades = 0;
    m_tlsErrors = 0;
}

void FailureJudge::stable()
{
    m_protocolErrors = 0;
    m_refusedData = 0;
}

} // namespace coterie
