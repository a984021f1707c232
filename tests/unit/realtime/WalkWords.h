// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "realtime/Stage.h"
#include "realtime/WalkWorld.h"
#include "support/ScriptedSockets.h"

#include <array>

namespace coterie::test {

/** Returns a random failure of a ticket request. */
inline ApiError someError(WalkRandom &random)
{
    using Kind = ApiError::Kind;
    constexpr std::array statuses{302, 400, 401, 403, 404, 408, 410, 422, 425, 429, 500, 502, 503};
    constexpr std::array kinds{Kind::NoNetwork, Kind::Unreachable, Kind::TimedOut, Kind::Tls, Kind::Malformed};
    if (random.oneIn(2))
        return failure(random.of(kinds));
    const auto retryAfter =
        random.oneIn(2) ? std::optional(std::chrono::milliseconds(random.below(2'000'000))) : std::nullopt;
    return refusal(random.of(statuses), {}, retryAfter);
}

/** Returns a random end of a socket. */
inline SocketEnd someEnd(WalkRandom &random, bool wasOpen)
{
    using Cause = SocketEnd::Cause;
    constexpr std::array before{Cause::UpgradeRefused, Cause::Tls, Cause::Unreachable};
    constexpr std::array<quint16, 17> codes{1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009,
                                            1010, 1011, 1012, 1013, 1014, 1015, 3000, 4000};
    if (!wasOpen)
        return {random.of(before), std::nullopt, {}};
    if (random.oneIn(3))
        return {Cause::Lost, std::nullopt, {}};
    return {Cause::Closed, random.oneIn(8) ? std::nullopt : std::optional(random.of(codes)), {}};
}

/** Returns the content of a random frame, valid or not. */
inline QString someFrame(WalkRandom &random)
{
    const QString id = QString::number(random.below(100));
    const std::array frames{likeFrame(id),
                            moderationFrame(id),
                            messageFrame(id),
                            QString(),
                            QStringLiteral("not json"),
                            QStringLiteral("[1]"),
                            QStringLiteral(R"({"eventType":"pong"})"),
                            QStringLiteral(R"({"eventType":"like_update","data":{"messageId":7}})")};
    return random.of(frames);
}

} // namespace coterie::test
