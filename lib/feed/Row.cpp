// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Row.h"

#include <utility>

namespace coterie {

MessageRow::MessageRow(SharedMessage stored, bool isOwn) : message(std::move(stored))
{
    likeCount = message->likeCount.value_or(0);
    replyCount = message->replyCount.value_or(0);
    liked = message->liked.value_or(false);
    isSpam = message->isSpam;
    isHarmful = message->isHarmful;
    own = isOwn;
}

Message MessageRow::snapshot() const
{
    Message copy = *message;
    copy.likeCount = likeCount;
    copy.replyCount = replyCount;
    copy.liked = liked;
    copy.isSpam = isSpam;
    copy.isHarmful = isHarmful;
    return copy;
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
