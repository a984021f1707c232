// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Faults.h"

#include <algorithm>

namespace coterie::sandbox {

bool RestFault::fits(const Request &request) const
{
    return remaining != 0 && (method.isEmpty() || method == request.method) && request.path.startsWith(pathPrefix)
           && request.path.endsWith(pathSuffix);
}

void Faults::clear()
{
    m_rest.clear();
    m_upgrades = {};
    m_loss = {};
}

std::optional<RestFault> Faults::takeRest(const Request &request)
{
    const auto it =
        std::find_if(m_rest.begin(), m_rest.end(), [&](const RestFault &fault) { return fault.fits(request); });
    if (it == m_rest.end())
        return std::nullopt;
    const RestFault fault = *it;
    if (it->remaining > 0 && --it->remaining == 0)
        m_rest.erase(it);
    return fault;
}

std::optional<Faults::UpgradeRefusal> Faults::takeUpgrade()
{
    if (m_upgrades.remaining == 0)
        return std::nullopt;
    if (m_upgrades.remaining > 0)
        --m_upgrades.remaining;
    return m_upgrades;
}

bool Faults::takeLoss(const QString &token)
{
    if (m_loss.remaining == 0 || (!m_loss.token.isEmpty() && m_loss.token != token))
        return false;
    if (m_loss.remaining > 0)
        --m_loss.remaining;
    return true;
}

} // namespace coterie::sandbox
