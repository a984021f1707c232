// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace coterie {

/**
 * Shares out the sockets that may be open at once (R10). Who gets none is told when one is free. One that nobody
 * listens to gives way to any other, and one that was looked at longer ago to one that is looked at now; among equals
 * who came first stays, so that opening many communities does not make them push each other out.
 */
class SocketBudget {
public:
    class Claimant {
    public:
        virtual ~Claimant() = default;
        /** 0: nobody listens. Of two others the greater one was looked at later. */
        [[nodiscard]] virtual quint64 rank() const = 0;
        /** Another one needs the socket more. */
        virtual void giveUpSocket() = 0;
        /** It may ask again. */
        virtual void socketIsFree() = 0;
    };

    explicit SocketBudget(int most) : m_most(static_cast<std::size_t>(most)) {}

    /** Whether it may have a socket now; then it counts until release(). May take one from somebody else. */
    [[nodiscard]] bool admit(Claimant &claimant);
    /** It wants none any more, neither now nor when one is free. */
    void release(Claimant &claimant);
    [[nodiscard]] int held() const { return static_cast<int>(m_holders.size()); }

private:
    std::size_t m_most;
    std::vector<Claimant *> m_holders; ///< in the order of admission
    std::vector<Claimant *> m_waiting; ///< in the order of asking
};

} // namespace coterie
