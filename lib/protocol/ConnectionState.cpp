// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/ConnectionState.h"

#include <QCoreApplication>

namespace coterie {

namespace {

struct ConnectionStateText {
    Q_DECLARE_TR_FUNCTIONS(coterie::ConnectionState)
};

QString plain(ConnectionReason reason)
{
    switch (reason) {
    case ConnectionReason::None:
        return {};
    case ConnectionReason::Unreachable:
        return ConnectionStateText::tr("The service cannot be reached.");
    case ConnectionReason::TimedOut:
        return ConnectionStateText::tr("The service is not responding.");
    case ConnectionReason::ServerTrouble:
        return ConnectionStateText::tr("The service is having problems.");
    case ConnectionReason::Throttled:
        return ConnectionStateText::tr("The service is busy. Please wait.");
    case ConnectionReason::ClosedByServer:
        return ConnectionStateText::tr("The live connection was lost.");
    case ConnectionReason::UpgradeRefused:
        return ConnectionStateText::tr("The service refused the live connection.");
    case ConnectionReason::SignInRequired:
        return ConnectionStateText::tr("Please sign in again.");
    case ConnectionReason::Forbidden:
        return ConnectionStateText::tr("The service denied access.");
    case ConnectionReason::NotAvailable:
        return ConnectionStateText::tr("Live updates are not available for this community.");
    case ConnectionReason::Tls:
        return ConnectionStateText::tr("The certificate of the service is not trusted.");
    case ConnectionReason::Protocol:
        return ConnectionStateText::tr("The service sent an unexpected reply.");
    case ConnectionReason::BadOrigin:
        return ConnectionStateText::tr("The address of the service is not valid.");
    case ConnectionReason::NoNetwork:
        return ConnectionStateText::tr("There is no network connection.");
    case ConnectionReason::Polled:
        return ConnectionStateText::tr("Other communities are live. This one is updated every few minutes.");
    }
    return {};
}

} // namespace

QString name(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Idle:
        return QStringLiteral("idle");
    case ConnectionPhase::FetchingTicket:
        return QStringLiteral("fetchingTicket");
    case ConnectionPhase::Connecting:
        return QStringLiteral("connecting");
    case ConnectionPhase::Live:
        return QStringLiteral("live");
    case ConnectionPhase::Waiting:
        return QStringLiteral("waiting");
    case ConnectionPhase::Offline:
        return QStringLiteral("offline");
    case ConnectionPhase::Halted:
        return QStringLiteral("halted");
    }
    return {};
}

QString name(ConnectionReason reason)
{
    switch (reason) {
    case ConnectionReason::None:
        return QStringLiteral("none");
    case ConnectionReason::Unreachable:
        return QStringLiteral("unreachable");
    case ConnectionReason::TimedOut:
        return QStringLiteral("timedOut");
    case ConnectionReason::ServerTrouble:
        return QStringLiteral("serverTrouble");
    case ConnectionReason::Throttled:
        return QStringLiteral("throttled");
    case ConnectionReason::ClosedByServer:
        return QStringLiteral("closedByServer");
    case ConnectionReason::UpgradeRefused:
        return QStringLiteral("upgradeRefused");
    case ConnectionReason::SignInRequired:
        return QStringLiteral("signInRequired");
    case ConnectionReason::Forbidden:
        return QStringLiteral("forbidden");
    case ConnectionReason::NotAvailable:
        return QStringLiteral("notAvailable");
    case ConnectionReason::Tls:
        return QStringLiteral("tls");
    case ConnectionReason::Protocol:
        return QStringLiteral("protocol");
    case ConnectionReason::BadOrigin:
        return QStringLiteral("badOrigin");
    case ConnectionReason::NoNetwork:
        return QStringLiteral("noNetwork");
    case ConnectionReason::Polled:
        return QStringLiteral("polled");
    }
    return {};
}

QString sentence(const ConnectionState &state)
{
    const QString words = plain(state.reason);
    if (words.isEmpty() || state.detail.isEmpty())
        return words;
    //: %1 is a sentence from Coterie, %2 is text from the server or the system
    return QCoreApplication::translate("coterie::ConnectionState", "%1 (%2)").arg(words, state.detail);
}

} // namespace coterie
