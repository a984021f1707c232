// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/GatedHttp.h"

#include "api/ApiError.h"
#include "realtime/ThrottleGate.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr auto maxWait = 10s;
constexpr auto sendInterval = 250ms;   ///< so that the waiting requests do not arrive as a burst
constexpr auto defaultRetryAfter = 1s; ///< for a server that does not send Retry-After
constexpr int tooManyRequests = 429;
constexpr int unavailable = 503;

} // namespace

GatedHttp::GatedHttp(Http &http, ThrottleGate &gate, Scheduler &scheduler)
    : m_http(http), m_gate(gate), m_scheduler(scheduler)
{
}

void GatedHttp::send(HttpRequest request, std::function<void(HttpResponse)> answer)
{
    const auto now = m_scheduler.now();
    const auto until = m_gate.closedUntil(ThrottleGate::hostOf(request.url), now);
    Pending pending{std::move(request), std::move(answer)};
    if (until && *until - now > maxWait) {
        refuse(std::move(pending), *until - now);
    } else if (until || !m_waiting.empty()) {
        m_waiting.push_back(std::move(pending));
        if (!m_timer)
            sendNextAt(until.value_or(now));
    } else {
        forward(std::move(pending));
    }
}

void GatedHttp::forward(Pending pending)
{
    if (pending.request.abort && pending.request.abort->isAborted()) { // cancelled while it waited
        HttpResponse response;
        response.error = TransportError::Cancelled;
        answerSoon(std::move(pending), response);
        return;
    }
    const QString host = ThrottleGate::hostOf(pending.request.url);
    const bool gateIgnores503 = pending.request.gateIgnores503;
    m_http.send(std::move(pending.request), [this, alive = std::weak_ptr(m_alive), host, gateIgnores503,
                                             answer = std::move(pending.answer)](const HttpResponse &response) {
        if (alive.expired())
            return;
        if (response.status == tooManyRequests || (response.status == unavailable && !gateIgnores503)) {
            const auto requested = retryAfter(response, QDateTime::fromMSecsSinceEpoch(m_scheduler.wallClock()));
            m_gate.close(host, m_scheduler.now() + requested.value_or(defaultRetryAfter));
        }
        answer(response);
    });
}

void GatedHttp::refuse(Pending pending, std::chrono::milliseconds remaining)
{
    HttpResponse response;
    response.status = tooManyRequests;
    response.headers.insert("retry-after",
                            QByteArray::number(qint64(std::chrono::ceil<std::chrono::seconds>(remaining).count())));
    answerSoon(std::move(pending), response);
}

void GatedHttp::answerSoon(Pending pending, const HttpResponse &response)
{
    pending.answer = [answer = std::move(pending.answer), response](const HttpResponse &) { answer(response); };
    m_refused.push_back(std::move(pending));
    m_refusalTimer = m_scheduler.startTimer(0ms, [this] {
        const std::weak_ptr alive(m_alive);
        for (const Pending &refused : std::exchange(m_refused, {})) {
            refused.answer({});
            if (alive.expired())
                return;
        }
    });
}

void GatedHttp::sendNextAt(std::chrono::milliseconds moment)
{
    m_timer = m_scheduler.startTimer(std::max<std::chrono::milliseconds>(0ms, moment - m_scheduler.now()),
                                     [this] { sendNext(); });
}

void GatedHttp::sendNext()
{
    m_timer.reset();
    if (m_waiting.empty())
        return;
    const auto now = m_scheduler.now();
    const auto until = m_gate.closedUntil(ThrottleGate::hostOf(m_waiting.front().request.url), now);
    if (until && *until - now <= maxWait) {
        sendNextAt(*until);
        return;
    }
    Pending pending = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        sendNextAt(now + sendInterval);
    if (until)
        refuse(std::move(pending), *until - now);
    else
        forward(std::move(pending));
}

} // namespace coterie
