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
        auto use = [this, next = answer.value()] { apply(next); };
        if (m_save)
            m_save(answer.value(), std::move(use));
        else
            use();
        return;
    }
    ++m_failed;
    if (answer.error().isRefusal())
        handleRefusal(answer.error());
    else
        notifyWaiting(Outcome::Failed, answer.error());
}

void SessionRenewal::handleRefusal(const ApiError &error)
{
    auto conclude = [this, error](const std::optional<TokenPair> &stored) {
        if (stored && !stored->refreshToken.isEmpty() && stored->refreshToken != m_requestedWith) {
            apply(*stored);
            return;
        }
        m_refusedToken = m_requestedWith;
        notifyWaiting(Outcome::Refused, error);
    };
    if (m_load)
        m_load(m_requestedWith, std::move(conclude));
    else
        conclude({});
}

void SessionRenewal::apply(const TokenPair &next)
{
    m_apply(next);
    notifyWaiting(Outcome::Renewed, {});
}

void SessionRenewal::notifyWaiting(Outcome outcome, const ApiError &error)
{
    for (const Callback &callback : std::exchange(m_waiting, {}))
        callback(outcome, error);
}

} // namespace coterie
