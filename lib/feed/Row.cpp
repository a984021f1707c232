// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "feed/Row.h"

namespace coterie {

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
