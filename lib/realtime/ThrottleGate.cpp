// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "realtime/ThrottleGate.h"

namespace coterie {

QString ThrottleGate::hostOf(const QUrl &url)
{
    const bool isEncrypted = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("wss");
    return QStringLiteral("%1:%2").arg(url.host()).arg(url.port(isEncrypted ? 443 : 80));
}

void ThrottleGate::close(const QString &host, Milliseconds until)
{
    Milliseconds &held = m_until[host];
    if (until <= held)
        return;
    held = until;
    ++m_closings;
}

std::optional<ThrottleGate::Milliseconds> ThrottleGate::closedUntil(const QString &host, Milliseconds now) const
{
    const auto held = m_until.constFind(host);
    return held != m_until.constEnd() && *held > now ? std::optional(*held) : std::nullopt;
}

} // namespace coterie
