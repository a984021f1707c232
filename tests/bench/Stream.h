// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Ids.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace coterie::bench {

/**
 * What a busy community sends: 30 % messages (some of them replies), 60 % likes, 10 % moderation, about messages that
 * are recent. The same stream each time, in every process.
 */
class Stream {
public:
    Stream() = default;
    /** With messages from that moment on, in µs since the epoch. */
    explicit Stream(qint64 beginning) : m_beginning(beginning) {}

    /** The text of the next frame, in UTF-8. */
    [[nodiscard]] QByteArray next();

    /** A message that no stream holds, to mark an end. */
    [[nodiscard]] static QByteArray end();
    [[nodiscard]] static MessageId endId();

    /** What /messages answers: 50 messages, newest first, all older than the stream. */
    [[nodiscard]] static QByteArray page();

    /** A service that only has messages, by their number: the frame of one, … */
    [[nodiscard]] static QByteArray message(int number);
    /** … and a page of so many, newest first, of those under a number. */
    [[nodiscard]] static QByteArray pageUnder(int number, int count);
    [[nodiscard]] static MessageId idOf(int number);
    /** Of an id that idOf() made; 0 of another. */
    [[nodiscard]] static int numberOf(const QString &id);

private:
    [[nodiscard]] QByteArray recentId();

    static constexpr qint64 someDay = 1'790'000'000'000'000; ///< in 2026

    qint64 m_beginning = someDay;
    QRandomGenerator m_random{1};
    int m_messages = 0;
};

} // namespace coterie::bench
