// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/connection/ConnectionWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace coterie {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(coterie::ConnectionWords)
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
        return ConnectionWords::tr("Not connected");
    case ConnectionPhase::FetchingTicket:
        return ConnectionWords::tr("Asking for a ticket");
    case ConnectionPhase::Connecting:
        return ConnectionWords::tr("Connecting");
    case ConnectionPhase::Live:
        return ConnectionWords::tr("Live");
    case ConnectionPhase::Waiting:
        if (state.reason == ConnectionReason::Polled)
            return left > 0 ? ConnectionWords::tr("Polled, next check in %1 s").arg(left)
                            : ConnectionWords::tr("Polled");
        return left > 0 ? ConnectionWords::tr("Waiting, next try in %1 s").arg(left)
                        : ConnectionWords::tr("Waiting, trying now");
    case ConnectionPhase::Offline:
        return ConnectionWords::tr("Offline");
    case ConnectionPhase::Halted:
        return left > 0 ? ConnectionWords::tr("Halted, looks again in %1 s").arg(left) : ConnectionWords::tr("Halted");
    }
    return {};
}

QString wayOn(const ConnectionState &state)
{
    if (state.phase == ConnectionPhase::Offline)
        return ConnectionWords::tr("Coterie connects again as soon as the network is back.");
    if (state.phase != ConnectionPhase::Halted)
        return {};
    switch (state.reason) {
    case ConnectionReason::SignInRequired:
        return ConnectionWords::tr("Enter a new access token under “Connection settings”.");
    case ConnectionReason::Forbidden:
        return ConnectionWords::tr("Ask the team of the service, or try another account under “Connection settings”.");
    case ConnectionReason::BadOrigin:
        return ConnectionWords::tr("Change the address under “Connection settings”.");
    case ConnectionReason::Tls:
        return ConnectionWords::tr(
            "Check the clock of this computer, and whether its network wants you to sign in first.");
    default:
        return state.nextAttempt ? ConnectionWords::tr("Coterie looks again by itself.") : QString();
    }
}

} // namespace coterie
