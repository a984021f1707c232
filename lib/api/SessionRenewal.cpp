// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/SessionRenewal.h"

#include <utility>

namespace coterie {

void SessionRenewal::renew(const QString &refreshToken, Callback callback)
{
    if (refreshToken.isEmpty() || refreshToken == m_refusedToken) {
        callback(Outcome::Refused, {});
        return;
    }
    m_waiting.push_back(std::move(callback));
    if (m_waiting.size() > 1)
        return;
    m_requestedWith = refreshToken;
    m_request([this](const Result<TokenPair, ApiError> &reply) { handleReply(reply); });
}

void SessionRenewal::handleReply(const Result<TokenPair, ApiError> &answer)
{
    if (answer.ok()) {
        ++m_renewed;
        auto use = [this, next = answer.value()] {
            m_apply(next);
            notifyWaiting(Outcome::Renewed, {});
        };
        if (m_save)
            m_save(answer.value(), std::move(use));
        else
            use();
        return;
    }
    ++m_failed;
    if (answer.error().isRefusal())
        m_refusedToken = m_requestedWith;
    notifyWaiting(answer.error().isRefusal() ? Outcome::Refused : Outcome::Failed, answer.error());
}

void SessionRenewal::notifyWaiting(Outcome outcome, const ApiError &error)
{
    for (const Callback &callback : std::exchange(m_waiting, {}))
        callback(outcome, error);
}

} // namespace coterie
