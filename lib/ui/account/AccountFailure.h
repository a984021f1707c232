// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "client/SandboxProcess.h"
#include "protocol/Origin.h"

#include <QString>

namespace coterie {

/** Why there is no account to use, in the user's words. Each text is a sentence or two; a success has none. */
struct AccountFailure {
    QString title;
    QString reason;
    QString recoverySuggestion;

    /** The service answered with this error, or not at all. */
    [[nodiscard]] static AccountFailure ofService(const ApiError &error, const Origin &origin);
    /** The address cannot be one of a service. */
    [[nodiscard]] static AccountFailure ofAddress(const QString &address, OriginError error);
    /** The sandbox does not run, with the reason that the process gave. */
    [[nodiscard]] static AccountFailure ofSandbox(SandboxProcess::Failure failure, const QString &reason);
};

} // namespace coterie
