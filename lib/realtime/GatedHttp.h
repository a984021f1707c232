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
 * Http with the gate of its hosts before it (R3). An answer with 429 or 503 closes the gate for the time that the
 * server asks for. What is to be sent meanwhile waits when the gate opens within 10 s, and then goes out in order, four
 * a second; what would wait longer is answered at once as the server would, with 429 and the time that is left, so that
 * nobody stares at a spinner. All three must outlive it and serve its thread.
 */
class GatedHttp : public Http {
public:
    GatedHttp(Http &http, ThrottleGate &gate, Scheduler &scheduler);

    void send(HttpRequest request, std::function<void(HttpResponse)> answer) override;
    void forgetConnections() override { m_http.forgetConnections(); }

private:
    struct Waiting {
        HttpRequest request;
        std::function<void(HttpResponse)> answer;
    };

    void pass(Waiting one);
    void refuse(Waiting one, std::chrono::milliseconds left);
    void answerSoon(Waiting one, const HttpResponse &response);
    void releaseAt(std::chrono::milliseconds moment);
    void release();

    Http &m_http;
    ThrottleGate &m_gate;
    Scheduler &m_scheduler;
    std::deque<Waiting> m_waiting; ///< in the order of asking
    std::deque<Waiting> m_refused; ///< not sent, and to be told so from the event loop
    std::unique_ptr<Timer> m_timer;
    std::unique_ptr<Timer> m_refusalTimer;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace coterie
