// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/NetworkClient.h"
#include "client/Timeline.h"
#include "support/ScriptedSockets.h"
#include "support/VirtualScheduler.h"
#include "ui/feed/FeedModel.h"

#include <functional>
#include <memory>

namespace coterie::bench {

/**
 * A feed and its model as in the window, on a simulated service in virtual time. The service has only messages, with
 * numbers from 0, and answers each request at once.
 */
class Playback {
public:
    Playback();
    ~Playback();
    Playback(const Playback &) = delete;
    Playback &operator=(const Playback &) = delete;

    /** Connects and loads the first page. Returns false on timeout. */
    [[nodiscard]] bool load();
    /** Publishes `count` messages with events. Returns false if the last one does not arrive. */
    [[nodiscard]] bool say(int count);
    /** Drops the connection, publishes `count` messages, and reconnects. */
    [[nodiscard]] bool miss(int count);
    /** Runs everything that is due within the span of virtual time. */
    void runFor(std::chrono::milliseconds span);

    /** Returns the number of GET requests so far. */
    [[nodiscard]] int gets() const;
    [[nodiscard]] Timeline &session() { return *m_session; }
    [[nodiscard]] const FeedModel &model() const { return m_model; }
    /** Returns whether the feed contains all of the newest `count` messages. */
    [[nodiscard]] bool holdsNewest(int count) const;

private:
    struct Service;

    [[nodiscard]] bool until(const std::function<bool()> &condition);
    [[nodiscard]] bool isLive() const;

    test::VirtualScheduler m_time;
    test::FixedRandom m_random{0.5};
    std::unique_ptr<Service> m_service;
    test::ScriptedSockets *m_sockets = nullptr;
    int m_accepted = 0; ///< number of sockets so far
    std::unique_ptr<NetworkClient> m_network;
    std::unique_ptr<Timeline> m_session;
    FeedModel m_model;
};

} // namespace coterie::bench
