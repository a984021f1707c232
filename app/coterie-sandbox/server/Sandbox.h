// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <memory>

namespace coterie::sandbox {

struct Options {
    quint16 port = 0; ///< 0: any that is free
    bool tls = false;
    QString dataFile; ///< empty: memory
    quint64 seed = 1;
    int members = 0;
    double rate = 0; ///< events a second
    std::chrono::milliseconds moderationDelay{1200};
    int rateLimit = 0; ///< requests a second; 0: none
    bool control = false;
};

/** Why there is no server: a sentence for a person, and whether it was the address or anything else. */
struct StartError {
    bool cannotListen = false;
    QString sentence;
};

/** The whole server, put together. */
class Sandbox {
public:
    explicit Sandbox(Options options);
    ~Sandbox();

    /**
     * The line a starter waits for: url, apiKey, accessToken, refreshToken, username, userId, walletAddress, chainId,
     * communities [{tokenAddress, tokenSymbol, canPost}], and certificate (a file) under TLS.
     */
    [[nodiscard]] Result<QJsonObject, StartError> start();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coterie::sandbox
