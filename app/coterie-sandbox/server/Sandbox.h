// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace coterie::sandbox {

struct Options {
    quint16 port = 0; ///< 0: any free port
    bool tls = false;
    QString dataFile; ///< empty: keep everything in memory
    quint64 seed = 1;
    int members = 0;
    double rate = 0; ///< events per second
    std::chrono::milliseconds moderationDelay{1200};
    int rateLimit = 0;                                          ///< requests per second; 0: unlimited
    std::chrono::seconds tokenLifetime{std::chrono::hours(48)}; ///< of access tokens
    QStringList redirectUrls{QStringLiteral("coterie://auth")}; ///< where a sign-in may lead to
    bool control = false;
};

/** Why the server did not start. */
struct StartError {
    bool cannotListen = false;
    QString sentence;
};

/** The whole server. */
class Sandbox {
public:
    explicit Sandbox(Options options);
    ~Sandbox();

    /**
     * Starts listening. Returns the ready line: url, apiKey, accessToken, refreshToken, username, userId,
     * walletAddress, chainId, redirectUrl, communities [{tokenAddress, tokenSymbol, canPost}], and with TLS certificate
     * (a file).
     */
    [[nodiscard]] Result<QJsonObject, StartError> start();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie::sandbox
