// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/RealtimeService.h"
#include "realtime/Socket.h"
#include "realtime/TicketSource.h"
#include "support/VirtualScheduler.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace coterie::test {

/** The random source of both the walk and the service, so that the seed determines everything. */
class WalkRandom : public Random {
public:
    explicit WalkRandom(unsigned seed) : m_engine(seed) {}
    [[nodiscard]] double uniform() override { return std::uniform_real_distribution<double>(0.0, 1.0)(m_engine); }
    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_engine); }
    [[nodiscard]] bool oneIn(int times) { return below(times) == 0; }
    template <typename Range>
    [[nodiscard]] const auto &of(const Range &range)
    {
        return range[static_cast<std::size_t>(below(static_cast<int>(std::size(range))))];
    }

private:
    std::mt19937 m_engine;
};

/**
 * The simulated server: tickets and sockets whose behavior the walk chooses. Checks the requests of the service, and
 * reports the first invalid one.
 */
class WalkWorld : SocketFactory, TicketSource {
public:
    struct Link {
        int key = 0;
        Socket::Handlers handlers;
        std::optional<quint16> closed; ///< by us
        bool accepted = false;
        bool ended = false; ///< ended by the server, so no more events may follow
        bool destroyed = false;

        [[nodiscard]] bool isAlive() const { return !destroyed && !closed; }
    };
    struct Request {
        int key = 0;
        int number = 0;
        std::chrono::milliseconds askedAt{0};
        qint64 askedAtWall = 0;
        std::function<void(Result<QString, ApiError>)> answer;
    };

    WalkWorld(WalkRandom &random, int keys);

    [[nodiscard]] RealtimeService::Seams seams(ThrottleGate &gate) { return {time, m_random, *this, *this, &gate}; }
    [[nodiscard]] static CommunityKey key(int number);

    /** Reports a failure, unless there already was one. */
    void wrong(const QString &words);
    [[nodiscard]] QString broken() const { return m_broken; }

    /** Returns the connection in use for a key, not an abandoned one. */
    [[nodiscard]] std::shared_ptr<Link> aliveOf(int key) const;
    [[nodiscard]] int alive() const;
    /** Drops connections that can have no more events, and surplus requests. */
    void sweep();
    /** Returns the response to a request. A ticket that is late or repeated is not wanted, so it must not be used. */
    [[nodiscard]] QString ticketFor(const Request &request, bool isWanted);
    /** Returns the number of the next request. */
    [[nodiscard]] int nextNumber() const { return m_number + 1; }

    VirtualScheduler time;
    std::vector<std::shared_ptr<Link>> links;
    std::vector<Request> requests;        ///< including answered ones, because a source may answer twice
    std::function<void(int key)> onFetch; ///< called for each ticket request
    std::function<void(int key)> onOpen;  ///< called for each connection

private:
    struct WalkSocket;
    [[nodiscard]] std::unique_ptr<Socket> create() override;
    void fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer) override;
    void opening(Link &link, const QUrl &url);

    WalkRandom &m_random;
    QHash<QString, int> m_keys;      ///< by token
    QHash<QString, Request> m_given; ///< usable tickets with their requests
    int m_number = 0;
    QString m_broken;
};

} // namespace coterie::test
