// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Community.h"
#include "protocol/Result.h"

#include <functional>
#include <optional>
#include <vector>

namespace coterie {

/**
 * Renews the session once for all callers whose access token has expired (R4). A refresh token is valid only once, so
 * two renewals at the same time would end the session: callers that arrive during a renewal wait for its outcome. A
 * refresh token that the service refused is not tried again.
 */
class SessionRenewal {
public:
    enum class Outcome {
        Renewed,
        Refused, ///< the session has ended; the user must sign in again
        Failed,  ///< no response, or a server error; the tokens may still be valid
    };
    using Callback = std::function<void(Outcome, const ApiError &)>;
    using Answer = std::function<void(Result<TokenPair, ApiError>)>;
    /** Sends the renewal request with the current refresh token. */
    using Request = std::function<void(Answer)>;
    /** Saves the new tokens to disk and then invokes `saved`. Only after that are they used. */
    using Save = std::function<void(const TokenPair &, std::function<void()> saved)>;
    /**
     * Reads the stored tokens after the refresh token was refused: another program with the same profile may have
     * renewed the session. Answers with nothing if there are none.
     */
    using Load = std::function<void(const QString &refused, std::function<void(std::optional<TokenPair>)>)>;
    /** Replaces the session's tokens with the new ones. */
    using Apply = std::function<void(const TokenPair &)>;

    SessionRenewal(Request request, Apply apply) : m_request(std::move(request)), m_apply(std::move(apply)) {}

    /** Sets the function that saves new tokens. Without one they are used at once. */
    void setSaver(Save save) { m_save = std::move(save); }
    /** Sets the function that reads stored tokens. Without one a refusal is final. */
    void setLoader(Load load) { m_load = std::move(load); }
    /** Renews the session and invokes the callback exactly once, possibly before it returns. */
    void renew(const QString &refreshToken, Callback callback);

    [[nodiscard]] qint64 renewed() const { return m_renewed; }
    [[nodiscard]] qint64 failed() const { return m_failed; }

private:
    void handleReply(const Result<TokenPair, ApiError> &answer);
    void handleRefusal(const ApiError &error);
    void apply(const TokenPair &next);
    void notifyWaiting(Outcome outcome, const ApiError &error);

    const Request m_request;
    const Apply m_apply;
    Save m_save;
    Load m_load;
    std::vector<Callback> m_waiting; ///< not empty while a renewal is in progress
    QString m_requestedWith;
    QString m_refusedToken;
    qint64 m_renewed = 0;
    qint64 m_failed = 0;
};

} // namespace coterie
