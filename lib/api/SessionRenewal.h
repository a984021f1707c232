// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "protocol/Community.h"
#include "protocol/Result.h"

#include <functional>
#include <vector>

namespace coterie {

/**
 * The session's next tokens, fetched once for all who found the old ones dead. The refresh token dies with its use, so
 * two renewals at a time would end the session: whoever comes while one is under way waits for its outcome. A refresh
 * token that was refused is not tried again.
 */
class SessionRenewal {
public:
    enum class Outcome {
        Renewed,
        Refused, ///< signed out: somebody must sign in again
        Failed,  ///< no answer, or the server's own trouble; the tokens may be good still
    };
    using Told = std::function<void(Outcome, const ApiError &)>;
    using Answer = std::function<void(Result<TokenPair, ApiError>)>;
    /** Makes the request, with the present refresh token. */
    using Ask = std::function<void(Answer)>;
    /** Puts the new pair where it outlives the program, and then calls; only then it is used. */
    using Keep = std::function<void(const TokenPair &, std::function<void()> kept)>;
    /** From now on the new pair is the session. */
    using Use = std::function<void(const TokenPair &)>;

    SessionRenewal(Ask ask, Use use) : m_ask(std::move(ask)), m_use(std::move(use)) {}

    /** Without one the new pair is used at once. */
    void setKeep(Keep keep) { m_keep = std::move(keep); }
    /** Calls back once, perhaps before it returns. */
    void renew(const QString &refreshToken, Told told);

    [[nodiscard]] qint64 renewed() const { return m_renewed; }
    [[nodiscard]] qint64 failed() const { return m_failed; }

private:
    void answered(const Result<TokenPair, ApiError> &answer);
    void finish(Outcome outcome, const ApiError &error);

    const Ask m_ask;
    const Use m_use;
    Keep m_keep;
    std::vector<Told> m_waiting; ///< not empty: one is under way
    QString m_asked;
    QString m_refused;
    qint64 m_renewed = 0;
    qint64 m_failed = 0;
};

} // namespace coterie
