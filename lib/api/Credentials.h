// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Origin.h"

#include <QDebug>

namespace coterie {

/** Where the service is and who asks it. Its texts are secrets: printing it shows only which of them are there. */
struct Credentials {
    Origin origin;
    QString apiKey;
    QString accessToken;
    QString refreshToken;

    /** Whether it is enough for what needs a signed-in person; reading public lists needs the key alone. */
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
