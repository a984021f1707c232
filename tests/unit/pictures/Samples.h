// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QRandomGenerator>

#include <algorithm>

namespace coterie::test {

/** Returns noise, which no format compresses well. */
inline QImage noise(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    QRandomGenerator random(1);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image;
}

inline QImage plain(QSize size, Qt::GlobalColor colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

inline QByteArray written(const QImage &image, const char *format, int quality = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        qFatal("%s cannot be written", format);
    return buffer.data();
}

/** Returns an endless GIF of up to 64 frames. Each has a different red; right of x = 8, blue is 255 instead of 0. */
inline QByteArray animation(int width, int height, int frames, int hundredths = 5)
{
    constexpr int colors = 128;
    constexpr char clearCode = char(colors);
    constexpr char endCode = char(colors + 1);
    constexpr qsizetype run = 120; // so few pixels per clear code that all codes have 8 bits
    const auto littleEndian = [](int number) { return QByteArray(1, char(number & 0xff)) + char(number >> 8); };
    const QByteArray size = littleEndian(width) + littleEndian(height);
    QByteArray bytes = "GIF89a" + size + QByteArray::fromHex("f60000");
    for (int i = 0; i < colors; ++i)
        bytes += QByteArray(1, char(std::min(255, 255 * (i / 2) / frames))) + char(0) + char(i % 2 * 255);
    bytes += QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000");
    for (int frame = 0; frame < frames; ++frame) {
        QByteArray row(width, char(2 * frame + 1));
        std::fill_n(row.begin(), std::min(width, 9), char(2 * frame));
        const QByteArray pixels = row.repeated(height);
        bytes += QByteArray::fromHex("21f90400") + littleEndian(hundredths) + QByteArray::fromHex("0000");
        bytes += QByteArray::fromHex("2c00000000") + size + QByteArray::fromHex("0007");
        for (qsizetype at = 0; at < pixels.size(); at += run) {
            const QByteArray block = clearCode + pixels.mid(at, run);
            bytes += char(block.size()) + block;
        }
        bytes += QByteArray(1, char(1)) + endCode + char(0);
    }
    return bytes + ';';
}

/** A PNG of 200 × 400 whose Exif data turns it to 400 × 200, red at the top left. */
inline QByteArray turnedPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAMgAAAGQBAMAAAAZ3DKDAAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAA"
        "dTAAAOpgAAA6mAAAF3CculE8AAAAD1BMVEUA/wD/////AAAAAP////8qFxavAAAAAWJLR0QEj2jZUQAAAAd0SU1FB+oMAQIqCGRz"
        "iFQAAAAQY2FOdgAAAGQAAADIAAAAAP///zhF2EHEAAAAGmVYSWZJSSoACAAAAAEAEgEDAAEAAAAGAAAAAAAAALdIESkAAACuSURB"
        "VHja7c1BEQAgEAChq2AFK9i/mxn26QgFmMlW1g+JRCKRSCQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIpFIJBKJRCKR"
        "SCQSiUQikUgkEolEIpFIJBKJRCKRvJrs7GQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgkEolEIpFIJBKJRCKRSCQSiUQikUgk"
        "EolEIpFIJBKJRCKRSCQSiUQi+Sa5mNeRQtWB6MUAAAAldEVYdGRhdGU6Y3JlYXRlADIwMjYtMTItMDFUMDI6NDE6NDMrMDA6MDBL"
        "MynEAAAAJXRFWHRkYXRlOm1vZGlmeQAyMDI2LTEyLTAxVDAyOjQxOjQzKzAwOjAwOm6ReAAAAABJRU5ErkJggg==");
}

/** The same picture as a WebP. */
inline QByteArray turnedWebp()
{
    return QByteArray::fromBase64(
        "UklGRrwBAABXRUJQVlA4WAoAAAAIAAAAxwAAjwEAVlA4IHwBAACwHACdASrIAJABPpFIn0ulpKKho9+IALASCWdu4XaxCAAH4k6Z"
        "j8M/xApQH2AV//ugH8AASxQMndr20qnYLvmmqmPijbtYGUv3soObdrAfGfKaqfFArNIgZTVT0oPt2sDKacOq+mrTVTHxRt2sDKX7"
        "2UHNu1gPjPlNVPigVmkQMpqp6UH27UhdS2BECg8cFHyp718Lk1/cAoPHBuBZkc2z1+uC9U+E0cPlNVPiaD/j4oObdiW3W3awMpfv"
        "hDKaqfE0H/HxQc27Etutu1gZS/fCGU1U+JoP+Pig5t2JbdbdrAyl++EMpqp8TQf8fEyAAP7+yrfOow4y37O3usKS1x/zjkrecjP0"
        "ZFD0gHxClExkuPrlhFAnnCJ75wBSkn5HApQ1SXzMfvMEZeSLeS+cVF2AXMatQFlGrUBZR8e83V4uQ2cfINf2Cy56aHfT6+P3TfIQ"
        "/Va8On25PFwHxHztWQ36anyupQjYLvQ6IF0Xeh0QLou9DogXRd6HRAUAAEVYSUYaAAAASUkqAAgAAAABABIBAwABAAAABgAAAAAA"
        "AAA=");
}

} // namespace coterie::test
