// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/account/AccountFailure.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace coterie {

namespace {

struct AccountFailureText {
    Q_DECLARE_TR_FUNCTIONS(coterie::AccountFailure)
};

} // namespace

AccountFailure AccountFailure::ofService(const ApiError &error, const Origin &origin)
{
    switch (error.kind) {
    case ApiError::Kind::SignInRequired:
        return {AccountFailureText::tr("%1 did not accept your API key or access token").arg(origin.host()),
                sentence(error), AccountFailureText::tr("Sign in again, or enter them under “Advanced”.")};
    case ApiError::Kind::Forbidden:
        return {AccountFailureText::tr("Access denied by %1").arg(origin.host()), sentence(error),
                AccountFailureText::tr("Ask its team about your API key, or connect to another service.")};
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Malformed:
        return {AccountFailureText::tr("%1 is not a Coin Communities service").arg(origin.host()), sentence(error),
                AccountFailureText::tr("Check the address under “Advanced”.")};
    default:
        return {AccountFailureText::tr("%1 cannot be reached").arg(origin.host()), sentence(error),
                coterie::recoverySuggestion(error)};
    }
}

AccountFailure AccountFailure::ofAddress(const QString &address, OriginError error)
{
    return {AccountFailureText::tr("“%1” is not a valid service address").arg(Format::isolated(address)),
            sentence(error), AccountFailureText::tr("Enter the address again under “Advanced”.")};
}

AccountFailure AccountFailure::ofSandbox(SandboxProcess::Failure failure, const QString &reason)
{
    const QString suggestion = AccountFailureText::tr("Try again, or connect to a service instead.");
    switch (failure) {
    case SandboxProcess::Failure::Missing:
        return {AccountFailureText::tr("The sandbox is not installed"), reason,
                AccountFailureText::tr("Install coterie-sandbox, or connect to a service instead.")};
    case SandboxProcess::Failure::Vanished:
        return {AccountFailureText::tr("The sandbox stopped unexpectedly"), reason, suggestion};
    case SandboxProcess::Failure::Start:
    case SandboxProcess::Failure::NotReady:
        break;
    }
    return {AccountFailureText::tr("The sandbox could not be started"), reason, suggestion};
}

} // namespace coterie
