// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/ConnectionStatus.h"

#include <QDateTime>

#include <chrono>
#include <tuple>

using namespace std::chrono_literals;

namespace coterie {

namespace {

constexpr qint64 quietFor = 2'000;       // ms: a blip is not worth a flicker
constexpr qint64 countdownAfter = 8'000; // ms

} // namespace

ConnectionStatus::ConnectionStatus(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &ConnectionStatus::update);
    update();
}

void ConnectionStatus::setState(const ConnectionState &state)
{
    m_state = state;
    m_everLive = m_everLive || state.phase == ConnectionPhase::Live;
    update();
}

void ConnectionStatus::update()
{
    const auto before = std::tuple(m_tone, m_text, m_detail, m_canRetry);
    describe(QDateTime::currentMSecsSinceEpoch());
    const bool settled = m_state.phase == ConnectionPhase::Live || m_state.phase == ConnectionPhase::Idle
                         || m_state.phase == ConnectionPhase::Halted || m_state.phase == ConnectionPhase::Offline;
    if (settled)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(1s);
    if (before != std::tuple(m_tone, m_text, m_detail, m_canRetry))
        Q_EMIT changed();
}

void ConnectionStatus::describe(qint64 now)
{
    m_canRetry = false;
    m_detail = sentence(m_state);
    const qint64 away = now - m_state.since;
    switch (m_state.phase) {
    case ConnectionPhase::Live:
        m_tone = Ok;
        m_text = tr("Live");
        m_detail = tr("Posts and likes arrive as they happen.");
        return;
    case ConnectionPhase::Idle:
        m_tone = Neutral;
        m_text = tr("Not connected");
        return;
    case ConnectionPhase::Offline:
        m_tone = Neutral;
        m_text = tr("Offline");
        m_canRetry = true;
        return;
    case ConnectionPhase::Halted:
        m_tone = Bad;
        m_canRetry = true;
        if (m_state.reason == ConnectionReason::SignInRequired)
            m_text = tr("Sign in again");
        else if (m_state.reason == ConnectionReason::Forbidden)
            m_text = m_state.detail.isEmpty() ? tr("No access") : tr("No access: “%1”").arg(m_state.detail);
        else
            m_text = tr("Offline · %1").arg(m_detail);
        return;
    case ConnectionPhase::FetchingTicket:
    case ConnectionPhase::Connecting:
        if (m_everLive && away < quietFor)
            return; // as before
        m_tone = Warn;
        m_text = m_everLive ? tr("Reconnecting…") : tr("Connecting…");
        m_canRetry = false;
        return;
    case ConnectionPhase::Waiting:
        if (m_everLive && away < quietFor)
            return;
        m_tone = Warn;
        m_canRetry = away >= countdownAfter || m_state.attempt > 1;
        const qint64 left = m_state.nextAttempt ? (*m_state.nextAttempt - now + 999) / 1000 : 0;
        m_text = m_canRetry && left > 0 ? tr("Reconnecting in %1 s").arg(left) : tr("Reconnecting…");
        return;
    }
}

} // namespace coterie
