// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Samples.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

namespace coterie::test {

/** The CRC of a PNG chunk. */
inline quint32 crc(const QByteArray &chunk)
{
    quint32 sum = 0xffffffff;
    for (const char byte : chunk) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + name + content + bigEndian(crc(name + content));
}

/** Returns 20 compressed texts of 8 MB each, which take 8 kB each. */
inline QByteArray textBomb(const QByteArray &name)
{
    const QByteArray text = qCompress(QByteArray(7'900'000, 'x'), 9).sliced(4);
    const QByteArray head = name == "zTXt" ? QByteArray("Comment\0\0", 9) : QByteArray("Comment\0\1\0\0\0", 12);
    return pngChunk(name, head + text).repeated(20);
}

/** Puts chunks before the image data or before the end of a PNG. */
inline QByteArray withChunks(const QByteArray &png, const QByteArray &chunks, bool atEnd)
{
    const qsizetype at = png.indexOf(atEnd ? "IEND" : "IDAT") - 4;
    return png.first(at) + chunks + png.sliced(at);
}

/** Puts a segment behind the start of a JPEG. */
inline QByteArray withSegment(const QByteArray &jpeg, char code, const QByteArray &content)
{
    return jpeg.first(2) + '\xff' + code + bigEndian(quint32(content.size() + 2)).sliced(2) + content + jpeg.sliced(2);
}

/** Returns a progressive JPEG, as Qt writes it with about ten scans. */
inline QByteArray progressiveJpeg(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    if (!writer.write(image))
        qFatal("JPEG cannot be written");
    return buffer.data();
}

/** Repeats the last scan of a JPEG. */
inline QByteArray withScans(const QByteArray &jpeg, int more)
{
    const qsizetype last = jpeg.lastIndexOf("\xff\xda");
    const qsizetype end = jpeg.size() - 2;
    return jpeg.first(end) + jpeg.sliced(last, end - last).repeated(more) + jpeg.sliced(end);
}

/** Returns the greatest memory of the process since startMeasuringMemory(), in bytes. */
inline qint64 greatestMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmHWM:") + 6).simplified().split(' ').constFirst().toLongLong() * 1024;
}

/** Returns the memory of the process in bytes; -1 if it cannot be measured. */
inline qint64 startMeasuringMemory()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    return clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && clear.write("5") == 1 ? greatestMemory() : -1;
}

} // namespace coterie::test
