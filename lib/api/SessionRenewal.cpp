// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "api/SessionRenewal.h"

#include <utility>

namespace coterie {

void SessionRenewal::renew(const QString &refreshToken, Told told)
{
    if (refreshToken.isEmpty() || refreshToken == m_refused) {
        told(Outcome::Refused, {});
        return;
    }
    m_waiting.push_back(std::move(told));
    if (m_waiting.size() > 1)
        return;
    m_asked = refreshToken;
    m_ask([this](const Result<TokenPair, ApiError> &answer) { answered(answer); });
}

void SessionRenewal::answered(const Result<TokenPair, ApiError> &answer)
{
    if (answer.ok()) {
        ++m_renewed;
        auto use = [this, next = answer.value()] {
            m_use(next);
            finish(Outcome::Renewed, {});
        };
        if (m_keep)
            m_keep(answer.value(), std::move(use));
        else
            use();
        return;
    }
    ++m_failed;
    if (answer.error().isRefusal())
        m_refused = m_asked;
    finish(answer.error().isRefusal() ? Outcome::Refused : Outcome::Failed, answer.error());
}

void SessionRenewal::finish(Outcome outcome, const ApiError &error)
{
    for (const Told &told : std::exchange(m_waiting, {}))
        told(outcome, error);
}

} // namespace coterie
