// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Post.h"

namespace coterie {

QString name(PostState state)
{
    switch (state) {
    case PostState::Sending:
        return QStringLiteral("sending");
    case PostState::InReview:
        return QStringLiteral("inReview");
    case PostState::Unconfirmed:
        return QStringLiteral("unconfirmed");
    case PostState::NotPublished:
        return QStringLiteral("notPublished");
    case PostState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

} // namespace coterie
