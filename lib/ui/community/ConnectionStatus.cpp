// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/ConnectionStatus.h"

#include "ui/community/ConnectionText.h"

#include <QDateTime>

#include <utility>

namespace coterie {

namespace {

constexpr qint64 quietFor = 2'000;       // ms: shorter outages are not shown
constexpr qint64 countdownAfter = 8'000; // ms

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

} // namespace

static_assert(int(ConnectionStatus::Halted) == int(ConnectionPhase::Halted));

ConnectionStatus::ConnectionStatus(QObject *parent) : QObject(parent)
{
    connect(&Seconds::shared(), &Seconds::ticked, this, [this] {
        if (isCounting())
            update(false);
    });
    m_words = describe(0);
}

void ConnectionStatus::setState(const ConnectionState &state)
{
    const bool told = state != m_state;
    m_state = state;
    m_everLive = m_everLive || state.phase == ConnectionPhase::Live;
    update(told);
}

void ConnectionStatus::update(bool told)
{
    const Words before = std::exchange(m_words, describe(QDateTime::currentMSecsSinceEpoch()));
    const bool isTrying =
        m_state.phase == ConnectionPhase::FetchingTicket || m_state.phase == ConnectionPhase::Connecting;
    m_counting.setOn(isTrying || m_words.secondsLeft >= 0);
    if (told || before != m_words)
        Q_EMIT changed();
}

bool ConnectionStatus::needsSignIn() const
{
    return m_state.phase == ConnectionPhase::Halted && m_state.reason == ConnectionReason::SignInRequired;
}

ConnectionStatus::Words ConnectionStatus::describe(qint64 now) const
{
    const qint64 away = now - m_state.since;
    Words words;
    words.detail = joined(sentence(m_state), recoverySuggestion(m_state));
    const bool polled = m_state.reason == ConnectionReason::Polled; // polls are minutes apart, so no countdown is shown
    words.secondsLeft = polled ? -1 : coterie::secondsLeft(m_state, now);
    words.attemptText = attemptWords(words.secondsLeft);
    const auto asBefore = [&] {
        words.tone = m_words.tone;
        words.text = m_words.text;
        return words;
    };
    switch (m_state.phase) {
    case ConnectionPhase::Live:
        words.tone = Ok;
        words.text = tr("Live");
        words.detail = tr("Posts and likes appear as they happen.");
        words.attemptText.clear();
        return words;
    case ConnectionPhase::Idle:
        words.text = tr("Not connected");
        return words;
    case ConnectionPhase::Offline:
        words.text = tr("Offline");
        words.detail = joined(tr("You are offline."), recoverySuggestion(m_state));
        words.canRetry = true;
        return words;
    case ConnectionPhase::Halted:
        describeHalted(words);
        return words;
    case ConnectionPhase::FetchingTicket:
    case ConnectionPhase::Connecting:
        if (m_everLive && away < quietFor)
            return asBefore();
        words.tone = Warn;
        words.text = m_everLive ? tr("Reconnecting…") : tr("Connecting…");
        return words;
    case ConnectionPhase::Waiting:
        if (!polled && m_everLive && away < quietFor)
            return asBefore();
        describeWaiting(words, away);
        return words;
    }
    return words;
}

void ConnectionStatus::describeHalted(Words &words) const
{
    words.tone = Bad;
    words.canRetry = true;
    if (m_state.reason == ConnectionReason::SignInRequired)
        words.text = tr("Sign in again");
    else if (m_state.reason == ConnectionReason::Forbidden)
        words.text = m_state.detail.isEmpty() ? tr("No access") : tr("No access: “%1”").arg(m_state.detail);
    else
        words.text = tr("Offline · %1").arg(sentence(m_state));
}

void ConnectionStatus::describeWaiting(Words &words, qint64 away) const
{
    if (m_state.reason == ConnectionReason::Polled) {
        words.text = tr("Updated every few minutes");
        return;
    }
    words.tone = Warn;
    words.canRetry = away >= countdownAfter || m_state.attempt > 1;
    words.text = words.canRetry && words.secondsLeft > 0 ? tr("Reconnecting in %1 s").arg(words.secondsLeft)
                                                         : tr("Reconnecting…");
}

QString ConnectionStatus::attemptWords(int left) const
{
    if (m_state.attempt == 0)
        return left > 0 ? tr("Next try in %1 s").arg(left) : QString();
    return left > 0 ? tr("Attempt %1, next one in %2 s").arg(m_state.attempt).arg(left)
                    : tr("Attempt %1").arg(m_state.attempt);
}

} // namespace coterie
