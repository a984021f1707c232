// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/Raster.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QRandomGenerator>

namespace coterie::test {

/** Noise, which no format makes small. */
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

/** So many frames, each of another light. */
inline QByteArray animation(int width, int height, int frames, int hundredths = 5)
{
    QList<sandbox::Raster> all;
    for (int i = 0; i < frames; ++i) {
        sandbox::Raster raster(width, height);
        const float light = float(i) / float(frames);
        raster.fill([light](float x, float) { return sandbox::Colour{light, 0, x > 8 ? 1.F : 0.F}; });
        all.append(raster);
    }
    return sandbox::gif(all, hundredths);
}

} // namespace coterie::test
