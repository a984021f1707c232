// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace coterie::bench {

/**
 * Generates the events of a busy community: 30 % messages (some of them replies), 60 % likes and 10 % moderation, about
 * recent messages. The stream is the same in every process.
 */
class Stream {
public:
    Stream() = default;
    /** `beginning` is the time of the first message, in µs since the epoch. */
    explicit Stream(qint64 beginning) : m_beginning(beginning) {}

    /** Returns the text of the next frame, in UTF-8. */
    [[nodiscard]] QByteArray next();

    /** Returns a message that is in no stream, to mark the end. */
    [[nodiscard]] static QByteArray end();
    [[nodiscard]] static MessageId endId();

    /** Returns the response to GET /messages: 50 messages, newest first, all older than the stream. */
    [[nodiscard]] static QByteArray page();

    /** Returns the frame of the message with that number, … */
    [[nodiscard]] static QByteArray message(int number);
    /** … and a page of `count` messages below a number, newest first. */
    [[nodiscard]] static QByteArray pageUnder(int number, int count);
    [[nodiscard]] static MessageId idOf(int number);
    /** Returns the number of an id from idOf(); 0 for any other id. */
    [[nodiscard]] static int numberOf(const QString &id);

private:
    [[nodiscard]] QByteArray recentId();

    static constexpr qint64 someDay = 1'790'000'000'000'000; ///< in 2026

    qint64 m_beginning = someDay;
    QRandomGenerator m_random{1};
    int m_messages = 0;
};

} // namespace coterie::bench
