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

constexpr auto patience = 10s;
constexpr auto between = 250ms; ///< what waited must not arrive as one burst
constexpr auto unsaid = 1s;     ///< a server that is busy and does not say for how long
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
    Waiting one{std::move(request), std::move(answer)};
    if (until && *until - now > patience) {
        refuse(std::move(one), *until - now);
    } else if (until || !m_waiting.empty()) {
        m_waiting.push_back(std::move(one));
        if (!m_timer)
            releaseAt(until.value_or(now));
    } else {
        pass(std::move(one));
    }
}

void GatedHttp::pass(Waiting one)
{
    if (one.request.abort && one.request.abort->isAborted()) { // given up while it waited
        HttpResponse response;
        response.error = TransportError::Cancelled;
        answerSoon(std::move(one), response);
        return;
    }
    const QString host = ThrottleGate::hostOf(one.request.url);
    const bool unavailableIsItsOwn = one.request.unavailableIsItsOwn;
    m_http.send(std::move(one.request), [this, alive = std::weak_ptr(m_alive), host, unavailableIsItsOwn,
                                         answer = std::move(one.answer)](const HttpResponse &response) {
        if (alive.expired())
            return;
        if (response.status == tooManyRequests || (response.status == unavailable && !unavailableIsItsOwn)) {
            const auto asked = retryAfter(response, QDateTime::fromMSecsSinceEpoch(m_scheduler.wallClock()));
            m_gate.close(host, m_scheduler.now() + asked.value_or(unsaid));
        }
        answer(response);
    });
}

void GatedHttp::refuse(Waiting one, std::chrono::milliseconds left)
{
    HttpResponse response;
    response.status = tooManyRequests;
    response.headers.insert("retry-after",
                            QByteArray::number(qint64(std::chrono::ceil<std::chrono::seconds>(left).count())));
    answerSoon(std::move(one), response);
}

void GatedHttp::answerSoon(Waiting one, const HttpResponse &response)
{
    one.answer = [answer = std::move(one.answer), response](const HttpResponse &) { answer(response); };
    m_refused.push_back(std::move(one));
    m_refusalTimer = m_scheduler.startTimer(0ms, [this] {
        const std::weak_ptr alive(m_alive);
        for (const Waiting &refused : std::exchange(m_refused, {})) {
            refused.answer({});
            if (alive.expired())
                return;
        }
    });
}

void GatedHttp::releaseAt(std::chrono::milliseconds moment)
{
    m_timer = m_scheduler.startTimer(std::max<std::chrono::milliseconds>(0ms, moment - m_scheduler.now()),
                                     [this] { release(); });
}

void GatedHttp::release()
{
    m_timer.reset();
    if (m_waiting.empty())
        return;
    const auto now = m_scheduler.now();
    const auto until = m_gate.closedUntil(ThrottleGate::hostOf(m_waiting.front().request.url), now);
    if (until && *until - now <= patience) {
        releaseAt(*until);
        return;
    }
    Waiting one = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        releaseAt(now + between);
    if (until)
        refuse(std::move(one), *until - now);
    else
        pass(std::move(one));
}

} // namespace coterie
