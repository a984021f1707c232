// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace coterie::sandbox {

/** Tickets for WebSocket connections: single-use, valid for 30 s, and bound to a user and a community. */
class Tickets {
public:
    static constexpr qint64 lifetime = 30'000'000; ///< microseconds

    /** Returns a new ticket. `now` is in microseconds, here and below. */
    [[nodiscard]] QString issue(const UserId &user, const TokenAddress &token, qint64 now);

    /** Consumes the ticket. Returns its user if it was valid for this community. */
    [[nodiscard]] std::optional<UserId> take(const QString &ticket, const TokenAddress &token, qint64 now);

    /** Invalidates all unused tickets. */
    void expireAll() { m_out.clear(); }

    [[nodiscard]] qint64 issued() const { return m_issued; }
    /** Returns the newest 1,000 tickets, used or not, so that a test can check that none was logged. */
    [[nodiscard]] const QStringList &newest() const { return m_newest; }

private:
    struct Ticket {
        UserId user;
        TokenAddress token;
        qint64 expiresAt = 0;
    };

    QHash<QString, Ticket> m_out;
    qint64 m_issued = 0;
    QStringList m_newest;
};

/** Returns 256 random bits as text that needs no encoding in headers and queries. */
[[nodiscard]] QString randomToken();

} // namespace coterie::sandbox
