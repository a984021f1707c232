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
    Milliseconds &current = m_until[host];
    if (until <= current)
        return;
    current = until;
    ++m_closings;
}

std::optional<ThrottleGate::Milliseconds> ThrottleGate::closedUntil(const QString &host, Milliseconds now) const
{
    const auto until = m_until.constFind(host);
    return until != m_until.constEnd() && *until > now ? std::optional(*until) : std::nullopt;
}

} // namespace coterie
