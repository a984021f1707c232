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
 * One feed and its model as the window holds them, on a service that is played and in virtual time. The service has
 * nothing but messages, which count from 0, and answers each request at once.
 */
class Playback {
public:
    Playback();
    ~Playback();
    Playback(const Playback &) = delete;
    Playback &operator=(const Playback &) = delete;

    /** Live and on the first page; false when that took too long. */
    [[nodiscard]] bool load();
    /** The service gets so many messages and tells of each; false when the last one did not arrive. */
    [[nodiscard]] bool say(int count);
    /** The link goes, the service gets so many messages meanwhile, and the link comes again. */
    [[nodiscard]] bool miss(int count);
    /** What is due within the span of virtual time, and what comes of it. */
    void runFor(std::chrono::milliseconds span);

    /** GET requests, of anything, so far. */
    [[nodiscard]] int gets() const;
    [[nodiscard]] Timeline &session() { return *m_session; }
    [[nodiscard]] const FeedModel &model() const { return m_model; }
    /** Whether each of the newest messages, so many of them, is held. */
    [[nodiscard]] bool holdsNewest(int count) const;

private:
    struct Service;

    [[nodiscard]] bool until(const std::function<bool()> &condition);
    [[nodiscard]] bool isLive() const;

    test::VirtualScheduler m_time;
    test::FixedRandom m_random{0.5};
    std::unique_ptr<Service> m_service;
    test::ScriptedSockets *m_sockets = nullptr;
    int m_accepted = 0; ///< sockets so far
    std::unique_ptr<NetworkClient> m_network;
    std::unique_ptr<Timeline> m_session;
    FeedModel m_model;
};

} // namespace coterie::bench
