// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/diagnostics/Diagnostics.h"

#include "client/Account.h"
#include "ui/community/CommunitiesModel.h"
#include "ui/context/AppContext.h"
#include "ui/diagnostics/DiagnosticsText.h"
#include "ui/text/Format.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace coterie {

namespace {

constexpr qint64 second = 1'000; // ms
/** Seconds that one sample may cover. After a longer pause the times of the events are unknown. */
constexpr int longestSample = 3;

} // namespace

Diagnostics::Diagnostics(QObject *parent)
    : QObject(parent),
      m_events(tr("Events"), tr("/s")),
      m_roundTrip(tr("Round trip"), tr(" ms")),
      m_reconnects(tr("Reconnects"), {})
{
    connect(&Seconds::shared(), &Seconds::ticked, this, [this] {
        if (isActive())
            sample();
    });
}

Diagnostics::~Diagnostics() = default;

void Diagnostics::componentComplete()
{
    m_context = AppContext::of(this);
    if (!m_context)
        return;
    connect(m_context, &AppContext::accountChanged, this, [this] { attach(m_context->account()); });
    attach(m_context->account());
}

void Diagnostics::attach(Account *account)
{
    m_account = account;
    m_report.reset();
    m_asked = false;
    m_counters.setReport({});
    m_connections.setConnections({}, {}, 0);
    for (Series *series : {&m_events, &m_roundTrip, &m_reconnects})
        series->clear();
    Q_EMIT stageChanged();
    if (isActive())
        sample();
}

void Diagnostics::setActive(bool active)
{
    if (active == isActive())
        return;
    m_counting.setOn(active);
    if (active) {
        m_copied = false;
        Q_EMIT copiedChanged();
        sample();
    }
    Q_EMIT activeChanged();
}

Diagnostics::Stage Diagnostics::stage() const
{
    if (!m_account)
        return NoService;
    return m_report ? Ready : Loading;
}

QString Diagnostics::host() const
{
    return m_account ? m_account->origin().host() : QString();
}

void Diagnostics::sample()
{
    if (!m_account || m_asked)
        return;
    m_asked = true;
    m_account->network().report(this, [this, asked = m_account](const RealtimeReport &report) {
        if (asked != m_account)
            return;
        m_asked = false;
        take(report, QDateTime::currentMSecsSinceEpoch());
    });
}

void Diagnostics::take(const RealtimeReport &report, qint64 now)
{
    chart(report, now);
    const bool first = !m_report;
    m_report = report;
    m_reportedAt = now;
    m_counters.setReport(report);
    m_connections.setConnections(
        report.connections, [this](const TokenAddress &token) { return nameOf(token); }, now);
    if (first)
        Q_EMIT stageChanged();
}

void Diagnostics::chart(const RealtimeReport &report, qint64 now)
{
    qreal slowest = Series::unknown;
    for (const ConnectionReport &connection : report.connections) {
        if (connection.state.phase == ConnectionPhase::Live && connection.roundTrip)
            slowest = std::max(slowest, qreal(connection.roundTrip->count()));
    }
    if (!m_report) {
        m_roundTrip.append(slowest, 1); // the other two need two reports, since they show differences
        return;
    }
    const auto since = std::max<qint64>(1, now - m_reportedAt);
    const int seconds = int(std::clamp<qint64>((since + second / 2) / second, 1, Series::twoMinutes));
    if (seconds > longestSample) {
        for (Series *series : {&m_events, &m_roundTrip, &m_reconnects})
            series->append(Series::unknown, seconds - 1);
    }
    const int covered = seconds > longestSample ? 1 : seconds;
    const auto gone = [](qint64 before, qint64 after) { return qreal(std::max<qint64>(0, after - before)); };
    m_events.append(gone(m_report->counters.events, report.counters.events) * second / qreal(since), covered);
    m_roundTrip.append(slowest, covered);
    m_reconnects.append(gone(m_report->counters.opens, report.counters.opens), 1);
    if (covered > 1)
        m_reconnects.append(0, covered - 1);
}

QString Diagnostics::nameOf(const TokenAddress &token) const
{
    if (m_context) {
        const CommunitiesModel &communities = *m_context->communities();
        if (const Community *community = communities.at(communities.indexOf(token)))
            return community->symbol();
    }
    return Format::shortAddress(token.text());
}

QString Diagnostics::text() const
{
    return diagnosticsText(m_report.value_or(RealtimeReport{}), host(), QDateTime::currentMSecsSinceEpoch());
}

void Diagnostics::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copied = true;
    Q_EMIT copiedChanged();
}

void Diagnostics::retryNow(const QString &token)
{
    if (m_account)
        m_account->network().retryNow(TokenAddress(token));
}

} // namespace coterie
