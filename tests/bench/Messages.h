// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Message.h"

#include <array>

namespace coterie::bench {

/**
 * Creates messages from their numbers; a higher number is newer. Authors and texts are implicitly shared, so that a
 * million messages need little memory.
 */
class Messages {
public:
    Messages()
    {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_names[i] = QStringLiteral("member_%1").arg(i);
    }

    [[nodiscard]] static MessageId idOf(int number)
    {
        return MessageId(
            QStringLiteral("5b0c6a1e-3f5d-4c1b-9d2e-%1").arg(number, 12, 10, QLatin1Char('0'))); // as a UUID
    }

    [[nodiscard]] Message at(int number) const
    {
        Message message;
        message.id = idOf(number);
        message.author.username = m_names[std::size_t(number) % m_names.size()];
        message.content = m_content;
        message.createdAt = Timestamp::fromMicroseconds(1'790'000'000'000'000 + qint64(number) * 1'000'003);
        message.likeCount = 3;
        return message;
    }

    /** Returns the newest `count` messages below a number, newest first. */
    [[nodiscard]] QList<Message> under(int number, int count) const
    {
        QList<Message> page;
        page.reserve(count);
        for (int one = number - 1; one >= number - count; --one)
            page.append(at(one));
        return page;
    }

private:
    std::array<QString, 97> m_names;
    const QString m_content = QStringLiteral("Who else has been here since the first week?");
};

} // namespace coterie::bench
