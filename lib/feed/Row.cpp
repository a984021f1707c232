// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Row.h"

#include <utility>

namespace coterie {

MessageRow::MessageRow(SharedMessage message, bool isOwn) : told(std::move(message))
{
    likeCount = told->likeCount.value_or(0);
    replyCount = told->replyCount.value_or(0);
    liked = told->liked.value_or(false);
    isSpam = told->isSpam;
    isHarmful = told->isHarmful;
    own = isOwn;
}

Message MessageRow::message() const
{
    Message message = *told;
    message.likeCount = likeCount;
    message.replyCount = replyCount;
    message.liked = liked;
    message.isSpam = isSpam;
    message.isHarmful = isHarmful;
    return message;
}

QString name(Hole::State state)
{
    switch (state) {
    case Hole::State::Missing:
        return QStringLiteral("missing");
    case Hole::State::Loading:
        return QStringLiteral("loading");
    case Hole::State::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

} // namespace coterie
