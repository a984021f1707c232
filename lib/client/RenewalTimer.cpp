// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/RenewalTimer.h"

#include "api/TokenExpiry.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace coterie {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds retryDelay = 1min;
constexpr milliseconds longestDelay = 24h; ///< timers count in 32 bits

} // namespace

RenewalTimer::RenewalTimer(ApiClient &api, Scheduler &scheduler) : m_api(api), m_scheduler(scheduler)
{
    m_api.setTokensChanged([this] { tokensChanged(); });
    restart();
}

void RenewalTimer::restart()
{
    m_timer.reset();
    const Credentials &credentials = m_api.credentials();
    if (credentials.refreshToken.isEmpty())
        return;
    const auto validity = validityOf(credentials.accessToken);
    if (!validity)
        return;
    const milliseconds now(m_scheduler.wallClock());
    schedule(std::max<milliseconds>(renewalTime(*validity, now) - now, 0ms));
}

/** A new token that seems to have expired means that the local clock is wrong; then a 401 renews the session. */
void RenewalTimer::tokensChanged()
{
    m_timer.reset();
    const auto validity = validityOf(m_api.credentials().accessToken);
    if (validity && renewalTime(*validity, milliseconds(m_scheduler.wallClock())).count() > m_scheduler.wallClock())
        restart();
}

void RenewalTimer::schedule(milliseconds delay)
{
    const bool isTooLong = delay > longestDelay;
    m_timer = m_scheduler.startTimer(std::min(delay, longestDelay), [this, isTooLong] {
        if (isTooLong)
            restart();
        else
            renew();
    });
}

void RenewalTimer::renew()
{
    m_api.renewSession([this, alive = std::weak_ptr(m_alive)](SessionRenewal::Outcome outcome) {
        if (!alive.expired() && outcome == SessionRenewal::Outcome::Failed)
            schedule(retryDelay);
    });
}

} // namespace coterie
