// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace coterie::sandbox {

/** The passes for one WebSocket connect: single-use, good for 30 s, bound to a person and a community. */
class Tickets {
public:
    static constexpr qint64 lifetime = 30'000'000; ///< microseconds

    /** `now` in microseconds, here and below. */
    [[nodiscard]] QString issue(const UserId &user, const TokenAddress &token, qint64 now);

    /** Consumes the ticket whatever comes of it; its holder when it was good for this community. */
    [[nodiscard]] std::optional<UserId> take(const QString &ticket, const TokenAddress &token, qint64 now);

    /** Makes every ticket that is out invalid. */
    void expireAll() { m_out.clear(); }

    [[nodiscard]] qint64 issued() const { return m_issued; }
    /** The newest of them, at most 1,000, used or not: for a test that looks for them where they must not be. */
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

/** 256 random bits as text that is safe in a header and, percent-encoded or not, in a query. */
[[nodiscard]] QString randomToken();

} // namespace coterie::sandbox
