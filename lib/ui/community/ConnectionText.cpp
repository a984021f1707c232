// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/ConnectionText.h"

#include <QCoreApplication>

#include <algorithm>

namespace coterie {

namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(coterie::ConnectionText)
};

} // namespace

int secondsLeft(const ConnectionState &state, qint64 now)
{
    constexpr qint64 second = 1'000;
    if (!state.nextAttempt)
        return -1;
    return int(std::max<qint64>(0, (*state.nextAttempt - now + second - 1) / second));
}

bool isResting(const ConnectionState &state)
{
    return state.phase == ConnectionPhase::Waiting || state.phase == ConnectionPhase::Offline
           || state.phase == ConnectionPhase::Halted;
}

QString exactWords(const ConnectionState &state, qint64 now)
{
    const int left = secondsLeft(state, now);
    switch (state.phase) {
    case ConnectionPhase::Idle:
        return ConnectionText::tr("Not connected");
    case ConnectionPhase::FetchingTicket:
        return ConnectionText::tr("Requesting a ticket");
    case ConnectionPhase::Connecting:
        return ConnectionText::tr("Connecting");
    case ConnectionPhase::Live:
        return ConnectionText::tr("Live");
    case ConnectionPhase::Waiting:
        if (state.reason == ConnectionReason::Polled)
            return left > 0 ? ConnectionText::tr("Polling, next check in %1 s").arg(left)
                            : ConnectionText::tr("Polling");
        return left > 0 ? ConnectionText::tr("Waiting, next try in %1 s").arg(left)
                        : ConnectionText::tr("Waiting, trying now");
    case ConnectionPhase::Offline:
        return ConnectionText::tr("Offline");
    case ConnectionPhase::Halted:
        return left > 0 ? ConnectionText::tr("Stopped. Checking again in %1 s").arg(left)
                        : ConnectionText::tr("Stopped");
    }
    return {};
}

QString recoverySuggestion(const ConnectionState &state)
{
    if (state.phase == ConnectionPhase::Offline)
        return ConnectionText::tr("Coterie reconnects when the network is back.");
    if (state.phase != ConnectionPhase::Halted)
        return {};
    switch (state.reason) {
    case ConnectionReason::SignInRequired:
        return ConnectionText::tr("Enter a new access token under “Advanced”.");
    case ConnectionReason::Forbidden:
        return ConnectionText::tr("Ask the team that runs the service, or use another account.");
    case ConnectionReason::BadOrigin:
        return ConnectionText::tr("Change the address under “Advanced”.");
    case ConnectionReason::Tls:
        return ConnectionText::tr("Check this computer's clock, and sign in to your network if it asks you to.");
    default:
        return state.nextAttempt ? ConnectionText::tr("Coterie checks again automatically.") : QString();
    }
}

} // namespace coterie
