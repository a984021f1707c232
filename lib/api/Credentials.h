// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Origin.h"

#include <QDebug>

namespace coterie {

/** The service and the secrets to authenticate with. Printing it to QDebug only shows which secrets are set. */
struct Credentials {
    Origin origin;
    QString apiKey;
    QString accessToken;
    QString refreshToken;

    /** Returns whether calls that need a signed-in user are possible. Public lists need the API key only. */
    [[nodiscard]] bool canAuthenticate() const
    {
        return !origin.isNull() && !apiKey.isEmpty() && !accessToken.isEmpty();
    }

    friend bool operator==(const Credentials &, const Credentials &) = default;

    friend QDebug operator<<(QDebug debug, const Credentials &credentials)
    {
        const auto state = [](const QString &secret) { return secret.isEmpty() ? "absent" : "set"; };
        const QDebugStateSaver saver(debug);
        debug.nospace().noquote() << "Credentials(" << credentials.origin.text() << ", key "
                                  << state(credentials.apiKey) << ", access token " << state(credentials.accessToken)
                                  << ", refresh token " << state(credentials.refreshToken) << ')';
        return debug;
    }
};

} // namespace coterie
