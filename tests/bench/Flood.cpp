// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Memory.h"
#include "Rows.h"
#include "SocketToFeed.h"
#include "Stream.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocale>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace coterie::bench {

namespace {

constexpr int patience = 30'000;                ///< ms
constexpr double mostGrowth = 32 * 1024 * 1024; ///< bytes
constexpr unsigned long samplingInterval = 50;  ///< ms
/**
 * The server starts its seconds later than we do, and its last events are still in flight. They must not count as a
 * second flood.
 */
constexpr auto flowOff = std::chrono::milliseconds(700);

/** A subscriber that blocks its thread while the server sends as fast as it can. */
class Stalled {
public:
    explicit Stalled(Source &source) : m_source(source), m_network(source.options())
    {
        m_heart.start(100);
        m_subscription = m_network.subscribe(TokenAddress(u"T"_s), [this](std::span<const RealtimeEvent> events) {
            for (const RealtimeEvent &event : events)
                take(event);
        });
    }

    [[nodiscard]] bool goLive()
    {
        return waitUntil([this] { return m_isLive; });
    }

    /** Blocks this thread and returns the highest increase of memory meanwhile, in bytes. */
    [[nodiscard]] double lookAway(int seconds)
    {
        const double before = residentBytes();
        double most = before;
        m_source.order("flood " + QByteArray::number(seconds));
        for (const QDeadlineTimer end(std::chrono::seconds{seconds} + flowOff); !end.hasExpired();) {
            QThread::msleep(samplingInterval);
            most = std::max(most, residentBytes());
        }
        return most - before;
    }

    /** Returns the number of gaps, or nothing if the end of the stream never arrived. */
    [[nodiscard]] std::optional<int> comeBack()
    {
        return waitUntil([this] { return m_ended; }) ? std::optional(m_gaps) : std::nullopt;
    }

    /** Returns how many events arrived and how often the queue was dropped. */
    [[nodiscard]] RealtimeCounters counters()
    {
        std::optional<RealtimeReport> report;
        m_network.report(&m_loop, [&report](const RealtimeReport &told) { report = told; });
        return waitUntil([&report] { return report.has_value(); }) ? report->counters : RealtimeCounters{};
    }

private:
    void take(const RealtimeEvent &told)
    {
        m_isLive = m_isLive || std::holds_alternative<Connected>(told);
        m_gaps += std::holds_alternative<Gap>(told) ? 1 : 0;
        const auto *message = std::get_if<SharedMessage>(&told);
        m_ended = m_ended || (message != nullptr && (*message)->id == m_endId);
    }

    template <typename Condition>
    bool waitUntil(const Condition &condition)
    {
        for (const QDeadlineTimer end(patience); !condition() && !end.hasExpired();)
            m_loop.processEvents(QEventLoop::WaitForMoreEvents);
        return condition();
    }

    Source &m_source;
    QEventLoop m_loop;
    QTimer m_heart; ///< bounds the waits
    const MessageId m_endId = Stream::endId();
    bool m_isLive = false;
    bool m_ended = false;
    int m_gaps = 0;
    NetworkClient m_network;
    EventSubscription m_subscription;
};

} // namespace

std::vector<Row> floodRows(Effort effort)
{
    const int seconds = effort == Effort::Full ? 60 : 3;
    Row row;
    row.what = u"Memory (RSS) after %1 s of flood into a GUI thread that stands still"_s.arg(seconds);
    row.aim = {Bound::Side::NotOver, 1};
    row.sane = {Bound::Side::NotOver, 3};
    Source source;
    source.events = 50'000;
    if (!source.start()) {
        row.failure = u"The server did not start."_s;
        return {row};
    }
    Stalled stalled(source);
    if (!stalled.goLive()) {
        row.failure = u"It never went live."_s;
        return {row};
    }
    const double growth = stalled.lookAway(seconds);
    const std::optional<int> gaps = stalled.comeBack();
    const RealtimeCounters counters = stalled.counters();
    const QLocale english(QLocale::English);
    row.ours = u"grew by "_s + sizeText(growth);
    row.against = sizeText(mostGrowth) + u", which is the limit"_s;
    row.ratios = {growth / mostGrowth};
    row.remark = u"%1 events came, the queue was dropped %2 times, and %3 gap was told afterwards."_s.arg(
        english.toString(counters.events), english.toString(counters.overflows),
        gaps ? QString::number(*gaps) : u"no"_s);
    if (counters.overflows == 0)
        row.failure = u"The flood was no flood: the queue never overflowed."_s;
    else if (gaps != 1)
        row.failure = u"There must be one gap, and there were %1."_s.arg(gaps.value_or(0));
    return {row};
}

} // namespace coterie::bench
