// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/SocketBudget.h"

#include <algorithm>

namespace coterie {

namespace {

bool hasLowerRank(const SocketBudget::Claimant *one, const SocketBudget::Claimant *other)
{
    return one->rank() < other->rank();
}

} // namespace

bool SocketBudget::admit(Claimant &claimant)
{
    if (std::ranges::find(m_holders, &claimant) != m_holders.end())
        return true;
    std::erase(m_waiting, &claimant);
    if (m_holders.size() < m_maxSockets) {
        m_holders.push_back(&claimant);
        return true;
    }
    const auto lowest = std::ranges::min_element(m_holders, hasLowerRank);
    if (lowest == m_holders.end() || (*lowest)->rank() >= claimant.rank()) {
        m_waiting.push_back(&claimant);
        return false;
    }
    Claimant *const displaced = *lowest;
    *lowest = &claimant;
    if (displaced->rank() != 0)
        m_waiting.push_back(displaced);
    displaced->giveUpSocket();
    return true;
}

void SocketBudget::release(Claimant &claimant)
{
    std::erase(m_waiting, &claimant);
    if (std::erase(m_holders, &claimant) == 0 || m_waiting.empty())
        return;
    // It calls admit() again and may then be outranked once more.
    (*std::ranges::max_element(m_waiting, hasLowerRank))->socketIsFree();
}

} // namespace coterie
