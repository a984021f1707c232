// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/SocketBudget.h"

#include <algorithm>

namespace coterie {

namespace {

bool isOutranked(const SocketBudget::Claimant *one, const SocketBudget::Claimant *other)
{
    return one->rank() < other->rank();
}

} // namespace

bool SocketBudget::admit(Claimant &claimant)
{
    if (std::ranges::find(m_holders, &claimant) != m_holders.end())
        return true;
    std::erase(m_waiting, &claimant);
    if (m_holders.size() < m_most) {
        m_holders.push_back(&claimant);
        return true;
    }
    const auto last = std::ranges::min_element(m_holders, isOutranked);
    if (last == m_holders.end() || (*last)->rank() >= claimant.rank()) {
        m_waiting.push_back(&claimant);
        return false;
    }
    Claimant *const leaving = *last;
    *last = &claimant;
    if (leaving->rank() != 0)
        m_waiting.push_back(leaving);
    leaving->giveUpSocket();
    return true;
}

void SocketBudget::release(Claimant &claimant)
{
    std::erase(m_waiting, &claimant);
    if (std::erase(m_holders, &claimant) == 0 || m_waiting.empty())
        return;
    // It asks again by itself, and then it is admitted or outranked once more.
    (*std::ranges::max_element(m_waiting, isOutranked))->socketIsFree();
}

} // namespace coterie
