// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace coterie::test {

/** The bits of a frame's first byte (RFC 6455 §5.2). */
enum FrameBits : int { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10, Final = 0x80 };

/** Returns a server frame in the shortest form. first: the opcode, optionally with Final and reserved bits. */
inline QByteArray rawFrame(int first, const QByteArray &payload = {})
{
    QByteArray bytes(1, char(first));
    const qsizetype size = payload.size();
    if (size < 126) {
        bytes += char(size);
    } else if (size <= 0xffff) {
        bytes += char(126);
        bytes += char(size >> 8);
        bytes += char(size & 0xff);
    } else {
        bytes += char(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += char((quint64(size) >> shift) & 0xff);
    }
    return bytes + payload;
}

inline QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    return rawFrame(Final | Close, QByteArray() + char(code >> 8) + char(code & 0xff) + reason);
}

/** A frame from a client. */
struct ClientFrame {
    int first = 0;
    QByteArray payload;
    friend bool operator==(const ClientFrame &, const ClientFrame &) = default;
};

/** Removes complete frames from the front. They are short and masked, as our client writes them. */
inline QList<ClientFrame> takeClientFrames(QByteArray &bytes)
{
    QList<ClientFrame> frames;
    while (bytes.size() >= 6) {
        const int size = bytes.at(1) & 0x7f;
        if (size > 125 || bytes.size() < 6 + size)
            break;
        QByteArray payload = bytes.mid(6, size);
        for (int i = 0; i < size; ++i)
            payload[i] = char(payload.at(i) ^ bytes.at(2 + i % 4));
        frames.append({bytes.at(0) & 0xff, payload});
        bytes.remove(0, 6 + size);
    }
    return frames;
}

/** Returns the code of a close frame. */
inline std::optional<quint16> closeCodeOf(const ClientFrame &frame)
{
    if (frame.first != (Final | Close) || frame.payload.size() < 2)
        return std::nullopt;
    return quint16(((frame.payload.at(0) & 0xff) << 8) | (frame.payload.at(1) & 0xff));
}

} // namespace coterie::test
