// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "ui/community/CommunityEvents.h"

#include "client/Account.h"
#include "ui/app/AppController.h"

#include <QQmlEngine>

#include <variant>

using namespace Qt::StringLiterals;

namespace coterie {

void CommunityEvents::componentComplete()
{
    m_complete = true;
    if (AppController *session = AppController::of(this))
        connect(session, &AppController::serviceChanged, this, &CommunityEvents::subscribe);
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
    m_following.reset();
    AppController *session = m_complete ? AppController::of(this) : nullptr;
    if (!session || !session->service() || m_token.isEmpty())
        return;
    m_following =
        session->service()->network().follow(m_token, [this](const Notification &notification) { take(notification); });
}

void CommunityEvents::take(const Notification &notification)
{
    if (std::holds_alternative<Connected>(notification))
        Q_EMIT connected();
    else if (const auto *end = std::get_if<Disconnected>(&notification))
        Q_EMIT disconnected(sentence(end->state));
    else if (std::holds_alternative<Gap>(notification))
        Q_EMIT gap();
    else if (const auto *message = std::get_if<SharedMessage>(&notification))
        Q_EMIT messageReceived(MessageValue(*message));
    else if (const auto *like = std::get_if<LikeUpdate>(&notification))
        Q_EMIT likeReceived(like->messageId.text(), like->liked);
    else if (const auto *moderation = std::get_if<ModerationUpdate>(&notification))
        Q_EMIT moderationReceived(moderation->messageId.text(), moderation->isSpam, moderation->isHarmful);
}

} // namespace coterie
