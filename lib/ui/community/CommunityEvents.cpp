// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityEvents.h"

#include "client/Account.h"
#include "ui/context/AppContext.h"

#include <QQmlEngine>

#include <variant>

using namespace Qt::StringLiterals;

namespace coterie {

void CommunityEvents::componentComplete()
{
    m_complete = true;
    if (AppContext *context = AppContext::of(this))
        connect(context, &AppContext::accountChanged, this, &CommunityEvents::subscribe);
    subscribe();
}

void CommunityEvents::setTokenAddress(const QString &address)
{
    if (address == m_token.text())
        return;
    m_token = TokenAddress(address);
    Q_EMIT tokenAddressChanged();
    subscribe();
}

void CommunityEvents::subscribe()
{
    m_subscription.reset();
    AppContext *context = m_complete ? AppContext::of(this) : nullptr;
    if (!context || !context->account() || m_token.isEmpty())
        return;
    m_subscription = context->account()->network().subscribe(m_token, [this](std::span<const RealtimeEvent> events) {
        for (auto event = events.begin(); event != events.end() && m_subscription.isActive(); ++event)
            emitEvent(*event);
    });
}

void CommunityEvents::emitEvent(const RealtimeEvent &event)
{
    if (std::holds_alternative<Connected>(event))
        Q_EMIT connected();
    else if (const auto *end = std::get_if<Disconnected>(&event))
        Q_EMIT disconnected(sentence(end->state));
    else if (std::holds_alternative<Gap>(event))
        Q_EMIT gap();
    else if (const auto *message = std::get_if<SharedMessage>(&event))
        Q_EMIT messageReceived(MessageValue(*message));
    else if (const auto *like = std::get_if<LikeUpdate>(&event))
        Q_EMIT likeReceived(like->messageId.text(), like->liked);
    else if (const auto *moderation = std::get_if<ModerationUpdate>(&event))
        Q_EMIT moderationReceived(moderation->messageId.text(), moderation->isSpam, moderation->isHarmful);
}

} // namespace coterie
