// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "Stream.h"

#include "protocol/Timestamp.h"

#include <algorithm>
#include <array>

namespace coterie::bench {

namespace {

constexpr int pageSize = 50;
constexpr int recent = 200;        ///< messages that later events refer to
constexpr qint64 step = 1'000'003; ///< µs between two messages
constexpr int endNumber = 999'999'999;

// JSON text, so that escape sequences are kept.
constexpr std::array contents{
    "gm",
    "Who else has been here since the first week? Feels like a different place now, in the best way.",
    "New high on the hourly \\u2014 and nobody in the chat noticed \xF0\x9F\x98\x84",
    "Read the thread twice and I still think the second proposal is better:\\n\\n1. it costs less\\n2. it can be undone"
    "\\n3. it does not need another vote. Happy to be told why I am wrong, but please with numbers this time.",
    "\\\"Not your keys, not your coins\\\", as they say",
    "Who comes to the caf\xC3\xA9 on Friday?",
    "lfg",
    "Small reminder that the call starts in ten minutes. The link is in the pinned message, the recording will be up "
    "tomorrow, and questions that did not fit into the hour are collected here as replies.",
};

QByteArray idText(int number)
{
    return "5b0c6a1e-3f5d-4c1b-9d2e-" + QByteArray::number(number).rightJustified(12, '0');
}

/** Returns the fields that a frame and a page share. */
QByteArray fields(int number, const QByteArray &parent, qint64 beginning)
{
    const QByteArray user = QByteArray::number(number % 97);
    const QByteArray content = contents[std::size_t(number) % contents.size()];
    return "\"id\":\"" + idText(number)
           + "\",\"communityId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\","
             "\"businessId\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",\"userId\":\"6fa459ea-ee8a-4ca4-894e-0000000000"
           + user.rightJustified(2, '0') + "\",\"username\":\"member_" + user
           + "\",\"userTwitterUrl\":\"https://x.com/member_" + user
           + "\",\"profileImageUrl\":\"https://images.example/profile/" + user
           + "_normal.jpg\",\"followerCount\":" + QByteArray::number(1000 + number % 9000) + ",\"content\":\"" + content
           + "\",\"mediaUrl\":null,\"isSpam\":false,\"isHarmful\":false,\"createdAt\":\""
           + Timestamp::fromMicroseconds(beginning + number * step).text.toUtf8() + "\",\"parentMessageId\":" + parent;
}

QByteArray frame(const QByteArray &type, const QByteArray &data)
{
    return "{\"eventType\":\"" + type + "\",\"data\":{" + data + "}}";
}

} // namespace

QByteArray Stream::recentId()
{
    // The page comes before the stream.
    return idText(pageSize + m_messages - m_random.bounded(std::min(recent, pageSize + m_messages)) - 1);
}

QByteArray Stream::next()
{
    const int kind = m_random.bounded(10);
    if (kind < 3) {
        const QByteArray parent = m_random.bounded(10) == 0 ? '"' + recentId() + '"' : "null";
        return frame("message_update", fields(pageSize + m_messages++, parent, m_beginning));
    }
    const QByteArray about = "\"messageId\":\"" + recentId() + '"';
    if (kind < 9)
        return frame("like_update", about + ",\"liked\":" + (m_random.bounded(5) > 0 ? "true" : "false"));
    return frame("moderation_update", about + ",\"communityId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"isSpam\":"
                                          + (m_random.bounded(2) == 0 ? "true" : "false") + ",\"isHarmful\":false");
}

QByteArray Stream::end()
{
    return frame("message_update", fields(endNumber, "null", someDay));
}

MessageId Stream::endId()
{
    return idOf(endNumber);
}

QByteArray Stream::page()
{
    return pageUnder(pageSize, pageSize);
}

QByteArray Stream::message(int number)
{
    return frame("message_update", fields(number, "null", someDay));
}

QByteArray Stream::pageUnder(int number, int count)
{
    QByteArray list;
    for (int one = number - 1; one >= std::max(0, number - count); --one) {
        list += (list.isEmpty() ? "{" : ",{") + fields(one, "null", someDay)
                + ",\"likeCount\":12,\"liked\":false,\"replyCount\":3,\"walletAddress\":null,"
                  "\"tokenAddress\":\"0x2e1f3a5b7c9d0e1f2a3b4c5d6e7f8091a2b3c4d5\"}";
    }
    return "{\"messages\":[" + list + "]}";
}

MessageId Stream::idOf(int number)
{
    return MessageId(QString::fromLatin1(idText(number)));
}

int Stream::numberOf(const QString &id)
{
    return id.section(QLatin1Char('-'), -1).toInt();
}

} // namespace coterie::bench
