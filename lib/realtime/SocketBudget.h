// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace coterie {

/**
 * Assigns the limited number of sockets to connections (R10). A connection without subscribers gives way to any other,
 * and one that the user opened longer ago to a more recent one. Among equals the first one keeps its socket, so that
 * opening many communities does not make them displace each other. Connections that get no socket are notified when one
 * is free.
 */
class SocketBudget {
public:
    class Claimant {
    public:
        virtual ~Claimant() = default;
        /** Returns the priority: 0 without subscribers, otherwise greater for a more recently opened community. */
        [[nodiscard]] virtual quint64 rank() const = 0;
        /** Called when the claimant must give its socket to another one. */
        virtual void giveUpSocket() = 0;
        /** Called when a socket is free; the claimant may call admit() again. */
        virtual void socketIsFree() = 0;
    };

    explicit SocketBudget(int maxSockets) : m_maxSockets(static_cast<std::size_t>(maxSockets)) {}

    /**
     * Returns whether the claimant may open a socket now, possibly taking one from another. It counts until release().
     */
    [[nodiscard]] bool admit(Claimant &claimant);
    /** Gives up the claimant's socket, and its place among those that wait for one. */
    void release(Claimant &claimant);
    [[nodiscard]] int held() const { return static_cast<int>(m_holders.size()); }

private:
    std::size_t m_maxSockets;
    std::vector<Claimant *> m_holders; ///< in order of admission
    std::vector<Claimant *> m_waiting; ///< in order of their requests
};

} // namespace coterie
