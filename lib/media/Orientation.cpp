// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/Orientation.h"

#include <QByteArrayView>
#include <QtEndian>
#include <QTransform>

#include <algorithm>

namespace coterie {

namespace {

constexpr int asStored = 1; ///< the orientation of a picture that needs no rotation

/** Returns the orientation in the first directory of TIFF data, which is the content of Exif. */
int orientationIn(QByteArrayView tiff)
{
    if (tiff.startsWith(QByteArrayView("Exif\0\0", 6))) // some programs write the marker of JPEG as well
        tiff = tiff.sliced(6);
    const bool isLittle = tiff.startsWith("II");
    if (tiff.size() < 8 || (!isLittle && !tiff.startsWith("MM")))
        return asStored;
    const auto number16 = [&](qsizetype at) -> quint16 {
        return isLittle ? qFromLittleEndian<quint16>(tiff.data() + at) : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const quint32 directory =
        isLittle ? qFromLittleEndian<quint32>(tiff.data() + 4) : qFromBigEndian<quint32>(tiff.data() + 4);
    if (qint64(directory) + 2 > tiff.size())
        return asStored;
    constexpr int entrySize = 12;
    constexpr quint16 orientationTag = 0x0112;
    const int entries = number16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = qsizetype(directory) + 2 + qsizetype(i) * entrySize;
        if (at + entrySize > tiff.size())
            break;
        if (number16(at) == orientationTag) {
            const int value = number16(at + 8);
            return value >= 1 && value <= 8 ? value : asStored;
        }
    }
    return asStored;
}

int orientationOfPng(QByteArrayView png)
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.data() + at);
        if (length > png.size() - at - 12)
            break;
        const QByteArrayView type = png.sliced(at + 4, 4);
        if (type == QByteArrayView("eXIf"))
            return orientationIn(png.sliced(at + 8, length));
        if (type == QByteArrayView("IEND"))
            break;
        at += length + 12;
    }
    return asStored;
}

int orientationOfWebp(QByteArrayView webp)
{
    for (qsizetype at = 12; at + 8 <= webp.size();) {
        const qsizetype length = qFromLittleEndian<quint32>(webp.data() + at + 4);
        if (length > webp.size() - at - 8)
            break;
        if (webp.sliced(at, 4) == QByteArrayView("EXIF"))
            return orientationIn(webp.sliced(at + 8, length));
        at += 8 + length + length % 2;
    }
    return asStored;
}

} // namespace

int storedOrientation(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return orientationOfPng(picture);
    if (picture.startsWith("RIFF")
        && QByteArrayView(picture).sliced(0, std::min<qsizetype>(12, picture.size())).endsWith("WEBP"))
        return orientationOfWebp(picture);
    return asStored;
}

QImage upright(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.mirrored(false, true).transformed(QTransform().rotate(90));
    case 6:
        return image.transformed(QTransform().rotate(90));
    case 7:
        return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8:
        return image.transformed(QTransform().rotate(270));
    default:
        return image;
    }
}

} // namespace coterie
