// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "server/Tickets.h"

#include "log/Secrets.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace coterie::sandbox {

namespace {

constexpr qsizetype newestKept = 1'000;

} // namespace

QString randomToken()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Tickets::issue(const UserId &user, const TokenAddress &token, qint64 now)
{
    m_out.removeIf([now](const auto &it) { return it.value().expiresAt < now; });
    // Clients tend to forget to encode '+' and '/'. These tickets contain both, so that tests notice.
    const QString ticket = randomToken() + QStringLiteral("+/=");
    m_out.insert(ticket, {user, token, now + lifetime});
    ++m_issued;
    Secrets::remember(ticket);
    m_newest.append(ticket);
    if (m_newest.size() > newestKept)
        m_newest.removeFirst();
    return ticket;
}

std::optional<UserId> Tickets::take(const QString &ticket, const TokenAddress &token, qint64 now)
{
    if (!m_out.contains(ticket))
        return std::nullopt;
    const Ticket held = m_out.take(ticket);
    if (held.expiresAt < now || held.token != token)
        return std::nullopt;
    return held.user;
}

} // namespace coterie::sandbox
