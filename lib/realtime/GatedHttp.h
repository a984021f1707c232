// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Http.h"
#include "realtime/Scheduler.h"

#include <deque>
#include <memory>

namespace coterie {

class ThrottleGate;

/**
 * Implements Http with a throttle gate for each host (R3). A response with 429 or 503 closes the gate for the time that
 * the server asks for. If the gate opens within 10 s, requests wait and are then sent in order, four per second.
 * Requests that would have to wait longer are answered at once with 429 and the remaining time, so that the user is not
 * left waiting. All three references must outlive this object and belong to its thread.
 */
class GatedHttp : public Http {
public:
    GatedHttp(Http &http, ThrottleGate &gate, Scheduler &scheduler);

    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override;
    void forgetConnections() override { m_http.forgetConnections(); }

private:
    struct Pending {
        HttpRequest request;
        std::function<void(HttpResponse)> answer;
    };

    void forward(Pending pending);
    void refuse(Pending pending, std::chrono::milliseconds remaining);
    void answerSoon(Pending pending, const HttpResponse &response);
    void sendNextAt(std::chrono::milliseconds moment);
    void sendNext();

    Http &m_http;
    ThrottleGate &m_gate;
    Scheduler &m_scheduler;
    std::deque<Pending> m_waiting; ///< oldest first
    std::deque<Pending> m_refused; ///< not sent; answered from the event loop
    std::unique_ptr<Timer> m_timer;
    std::unique_ptr<Timer> m_refusalTimer;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace coterie
