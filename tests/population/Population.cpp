// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "population/Population.h"

#include "realtime/RealtimeService.h"
#include "realtime/Socket.h"
#include "realtime/TicketSource.h"
#include "support/SeededRandom.h"
#include "support/VirtualScheduler.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace coterie::population {

namespace {

using std::chrono::milliseconds;
using test::SeededRandom;
using test::VirtualScheduler;

/** The server, with its statistics. */
class Server {
public:
    Server(VirtualScheduler &time, const Restart &restart) : m_time(time), m_restart(restart) {}

    void goDown()
    {
        const milliseconds now = m_time.now();
        m_downAt = now;
        m_free = double((now + m_restart.down).count());
    }
    [[nodiscard]] bool isDown() const { return m_downAt && m_time.now() < *m_downAt + m_restart.down; }
    /** Returns when a handshake that arrives now is completed. Before the restart the server is idle. */
    [[nodiscard]] milliseconds takeHandshake()
    {
        if (!m_downAt)
            return m_restart.roundTrip;
        const double now = double(m_time.now().count());
        m_free = std::max(m_free, now) + 1'000.0 / m_restart.handshakesPerSecond;
        return milliseconds(qint64(std::ceil(m_free - now))) + m_restart.roundTrip;
    }

    void attempted()
    {
        if (!m_downAt)
            return;
        ++m_outcome.attempts;
        const auto second = std::size_t((m_time.now() - *m_downAt) / milliseconds(1'000));
        m_perSecond.resize(std::max(m_perSecond.size(), second + 1));
        m_outcome.peak = std::max(m_outcome.peak, ++m_perSecond[second]);
    }
    void connected()
    {
        ++m_connected;
        if (!m_downAt)
            return;
        ++m_successes;
        const milliseconds since = m_time.now() - *m_downAt;
        for (const auto &[part, moment] :
             {std::pair(0.5, &m_outcome.to50), std::pair(0.9, &m_outcome.to90), std::pair(0.99, &m_outcome.to99)}) {
            if (!*moment && m_connected >= part * m_restart.clients)
                *moment = since;
        }
    }
    void lost() { --m_connected; }

    [[nodiscard]] int connectedNow() const { return m_connected; }
    [[nodiscard]] Outcome outcome() const
    {
        Outcome outcome = m_outcome;
        outcome.connected = double(m_connected) / m_restart.clients;
        outcome.failedPerClient = double(m_outcome.attempts - m_successes) / m_restart.clients;
        return outcome;
    }

private:
    VirtualScheduler &m_time;
    const Restart m_restart;
    std::optional<milliseconds> m_downAt;
    double m_free = 0; ///< ms; when the last handshake is completed
    int m_connected = 0;
    qint64 m_successes = 0;
    std::vector<int> m_perSecond;
    Outcome m_outcome;
};

/** The environment of both kinds of client. */
struct World {
    explicit World(const Restart &its_restart) : restart(its_restart), random(restart.seed), server(time, restart) {}
    const Restart restart;
    VirtualScheduler time;
    SeededRandom random;
    Server server;
};

/** A socket of our client to the simulated server. */
class SimulatedSocket : public Socket {
public:
    SimulatedSocket(World &world, SimulatedSocket *&current) : m_world(world), m_current(current) { m_current = this; }
    ~SimulatedSocket() override
    {
        if (m_open)
            m_world.server.lost();
        if (m_current == this)
            m_current = nullptr;
    }

    void open(const QUrl &, Handlers handlers) override
    {
        m_handlers = std::move(handlers);
        if (m_world.server.isDown()) {
            m_timer =
                m_world.time.startTimer(m_world.restart.roundTrip, [this] { end(SocketEnd::Cause::Unreachable); });
            return;
        }
        m_timer = m_world.time.startTimer(m_world.server.takeHandshake(), [this] {
            m_open = true;
            m_world.server.connected();
            m_handlers.opened();
        });
    }
    void close(quint16) override { end(SocketEnd::Cause::Closed); }
    void ping() override
    {
        m_pong = m_world.time.startTimer(m_world.restart.roundTrip, [this] { m_handlers.pong(); });
    }
    void lose() { end(SocketEnd::Cause::Lost); }

private:
    void end(SocketEnd::Cause cause)
    {
        m_timer = m_world.time.startTimer(milliseconds::zero(), [this, cause] {
            if (std::exchange(m_open, false))
                m_world.server.lost();
            const auto ended = m_handlers.ended; // a copy, because it destroys this object
            ended({cause, std::nullopt, {}});
        });
    }

    World &m_world;
    SimulatedSocket *&m_current;
    Handlers m_handlers;
    std::unique_ptr<Timer> m_timer, m_pong;
    bool m_open = false;
};

/** One instance of our program with one community open. */
class OurClient : SocketFactory, TicketSource {
public:
    explicit OurClient(World &world) : m_world(world), m_service({world.time, world.random, *this, *this})
    {
        static const Origin origin = Origin::parse(QStringLiteral("https://api.example")).value();
        m_subscription = m_service.client({origin, {}, TokenAddress(QStringLiteral("So1"))}).subscribe({});
    }
    void lose() const
    {
        if (m_socket)
            m_socket->lose();
    }

private:
    std::unique_ptr<Socket> create() override { return std::make_unique<SimulatedSocket>(m_world, m_socket); }
    /** Tickets come from another server, which is up. Only handshakes are limited. */
    void fetch(const TokenAddress &, std::function<void(Result<QString, ApiError>)> answer) override
    {
        m_world.server.attempted();
        m_ticket = m_world.time.startTimer(m_world.restart.roundTrip,
                                           [answer = std::move(answer)] { answer(QStringLiteral("ticket")); });
    }

    World &m_world;
    std::unique_ptr<Timer> m_ticket;
    SimulatedSocket *m_socket = nullptr;
    RealtimeService m_service;
    Subscription m_subscription;
};

/** Models the published SDK by its documented behavior: n grows with every scheduled attempt and is reset on open. */
class SdkClient {
public:
    explicit SdkClient(World &world) : m_world(world) { attempt(); }
    void lose()
    {
        m_world.server.lost();
        scheduleReconnect();
    }

private:
    void scheduleReconnect()
    {
        const double span = std::min(30'000.0, 500.0 * std::pow(2.0, m_attempts++));
        m_timer = m_world.time.startTimer(milliseconds(qint64(m_world.random.uniform() * span)), [this] { attempt(); });
    }
    void attempt()
    {
        m_world.server.attempted();
        m_timer = m_world.time.startTimer(m_world.restart.roundTrip, [this] { connect(); });
    }
    void connect()
    {
        if (m_world.server.isDown()) {
            m_timer = m_world.time.startTimer(m_world.restart.roundTrip, [this] { scheduleReconnect(); });
            return;
        }
        const milliseconds done = m_world.server.takeHandshake();
        if (done > m_world.restart.sdkGivesUp) {
            m_timer = m_world.time.startTimer(m_world.restart.sdkGivesUp, [this] { scheduleReconnect(); });
            return;
        }
        m_timer = m_world.time.startTimer(done, [this] {
            m_attempts = 0;
            m_world.server.connected();
        });
    }

    World &m_world;
    std::unique_ptr<Timer> m_timer;
    int m_attempts = 0;
};

template <typename Kind>
Outcome simulateAll(const Restart &restart)
{
    World world(restart);
    std::deque<Kind> clients;
    for (int i = 0; i < restart.clients; ++i)
        clients.emplace_back(world);
    // Long enough for all clients to connect and become stable.
    world.time.runFor(std::chrono::seconds(20));
    if (world.server.connectedNow() != restart.clients)
        qFatal("only %d of %d clients connected to a server without a queue", world.server.connectedNow(),
               restart.clients);

    world.server.goDown();
    for (Kind &client : clients)
        client.lose();
    world.time.runFor(restart.watched);
    return world.server.outcome();
}

} // namespace

Outcome simulate(Client client, const Restart &restart)
{
    return client == Client::Ours ? simulateAll<OurClient>(restart) : simulateAll<SdkClient>(restart);
}

} // namespace coterie::population
