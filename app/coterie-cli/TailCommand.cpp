// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "TailCommand.h"

#include "Lines.h"
#include "protocol/Encode.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace coterie::cli {

namespace {

QJsonObject line(const QString &event)
{
    return {{u"event"_s, event}};
}

QJsonObject stateLine(const ConnectionState &state)
{
    QJsonObject object{{u"event"_s, u"state"_s},
                       {u"state"_s, name(state.phase)},
                       {u"reason"_s, name(state.reason)},
                       {u"attempt"_s, state.attempt}};
    if (!state.detail.isEmpty())
        object.insert("detail"_L1, state.detail);
    if (state.nextAttempt)
        object.insert("nextAttempt"_L1, *state.nextAttempt);
    return object;
}

template <typename Data>
QJsonObject dataLine(const QString &event, const Data &data)
{
    return {{u"event"_s, event}, {u"data"_s, toJson(data)}};
}

} // namespace

void TailCommand::start()
{
    m_subscription = account().network().subscribe(token(), [this](std::span<const RealtimeEvent> events) {
        for (auto event = events.begin(); event != events.end() && m_subscription.isActive(); ++event)
            printEvent(*event);
    });
    if (arguments().seconds) {
        QTimer::singleShot(int(*arguments().seconds * 1000), this, [this] {
            if (!m_everLive)
                say(sentence(m_state));
            finish(m_everLive ? Exit::Done : Exit::Unreachable);
        });
    }
}

void TailCommand::printEvent(const RealtimeEvent &event)
{
    if (const auto *state = std::get_if<ConnectionState>(&event)) {
        printState(*state);
    } else if (std::holds_alternative<Connected>(event)) {
        m_everLive = true;
        print(line(u"connected"_s));
    } else if (const auto *end = std::get_if<Disconnected>(&event)) {
        QJsonObject object = line(u"disconnected"_s);
        object.insert("reason"_L1, name(end->state.reason));
        print(object);
    } else if (std::holds_alternative<Gap>(event)) {
        print(line(u"gap"_s));
    } else if (const auto *message = std::get_if<SharedMessage>(&event)) {
        print(dataLine(u"message"_s, **message));
        countEvent();
    } else if (const auto *like = std::get_if<LikeUpdate>(&event)) {
        print(dataLine(u"like"_s, *like));
        countEvent();
    } else if (const auto *moderation = std::get_if<ModerationUpdate>(&event)) {
        print(dataLine(u"moderation"_s, *moderation));
        countEvent();
    }
}

void TailCommand::printState(const ConnectionState &state)
{
    m_state = state;
    print(stateLine(state));
    if (state.phase != ConnectionPhase::Halted)
        return;
    say(sentence(state));
    const bool refused = state.reason == ConnectionReason::SignInRequired || state.reason == ConnectionReason::Forbidden
                         || state.reason == ConnectionReason::NotAvailable;
    finish(refused ? Exit::Refused : Exit::Unreachable);
}

void TailCommand::countEvent()
{
    if (++m_count != arguments().count.value_or(0))
        return;
    m_subscription.reset(); // no more lines
    finish(Exit::Done);
}

} // namespace coterie::cli
