// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiClient.h"
#include "realtime/Scheduler.h"

#include <memory>

namespace coterie {

/**
 * Renews the session shortly before its access token expires, so that no call has to wait for a 401 first (R4). Does
 * nothing for a token that does not say when it expires, and while there is no refresh token. Network thread.
 */
class RenewalTimer {
public:
    /** Both must outlive it. */
    RenewalTimer(ApiClient &api, Scheduler &scheduler);

    /** Reads the time again: after the tokens changed, and after a sleep. */
    void restart();

private:
    void tokensChanged();
    void renew();
    void schedule(std::chrono::milliseconds delay);

    ApiClient &m_api;
    Scheduler &m_scheduler;
    std::unique_ptr<Timer> m_timer;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace coterie
