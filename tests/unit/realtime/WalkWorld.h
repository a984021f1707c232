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

/** Chance of the walk and of the service alike, so that a seed tells all. */
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
 * The server as the service sees it: sockets and tickets of which nobody knows what they will do next. It watches over
 * what may be asked of it, and says the first thing that was wrong.
 */
class WalkWorld : SocketFactory, TicketSource {
public:
    struct Link {
        int key = 0;
        Socket::Handlers handlers;
        std::optional<quint16> closed; ///< by us
        bool accepted = false;
        bool ended = false; ///< the server's side told so: nothing may come from it any more
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

    /** Says what is wrong, unless something was before. */
    void wrong(const QString &words);
    [[nodiscard]] QString broken() const { return m_broken; }

    /** The link that the service uses for a key, not one that it has given up. */
    [[nodiscard]] std::shared_ptr<Link> aliveOf(int key) const;
    [[nodiscard]] int alive() const;
    /** Forgets links that can say nothing any more, and requests when there are too many. */
    void sweep();
    /** What a request is answered with. A ticket that is not wanted, since it comes late or again, must not be used. */
    [[nodiscard]] QString ticketFor(const Request &request, bool isWanted);
    /** The number that the next request will have. */
    [[nodiscard]] int nextNumber() const { return m_number + 1; }

    VirtualScheduler time;
    std::vector<std::shared_ptr<Link>> links;
    std::vector<Request> requests;        ///< those that were answered too: a source may do so twice
    std::function<void(int key)> onFetch; ///< a ticket is asked for
    std::function<void(int key)> onOpen;  ///< a socket goes to the server

private:
    struct WalkSocket;
    [[nodiscard]] std::unique_ptr<Socket> create() override;
    void fetch(const TokenAddress &token, std::function<void(Result<QString, ApiError>)> answer) override;
    void opening(Link &link, const QUrl &url);

    WalkRandom &m_random;
    QHash<QString, int> m_keys;      ///< by token
    QHash<QString, Request> m_given; ///< tickets that may be used, and for what
    int m_number = 0;
    QString m_broken;
};

} // namespace coterie::test
