// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/Decode.h"

#include "media/Orientation.h"
#include "media/PictureParts.h"
#include "pictures/PictureBytes.h"

#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

namespace coterie {

namespace {

constexpr int maxSide = 32'767; ///< pixels; QPainter's coordinates have 16 bits

/** Returns the image scaled to cover the target and cropped to it around its center. */
QImage scaledAndCropped(const QImage &image, QSize target)
{
    if (image.size() == target)
        return image;
    const QSize scaled = image.size().scaled(target, Qt::KeepAspectRatioByExpanding).expandedTo(target);
    const QImage large = image.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return large.copy(
        QRect(QPoint((large.width() - target.width()) / 2, (large.height() - target.height()) / 2), target));
}

/**
 * Returns the image size; for a GIF the size of its canvas, which the decoder allocates even if the frames are smaller.
 */
QSize storedSize(const QByteArray &format, const QByteArray &bytes, const QImageReader &reader)
{
    constexpr qsizetype at = 6;
    if (format != "gif" || bytes.size() < at + 4)
        return reader.size();
    return {qFromLittleEndian<quint16>(bytes.constData() + at), qFromLittleEndian<quint16>(bytes.constData() + at + 2)};
}

QImage withShape(const QImage &image, const PictureWish &wish)
{
    const bool round = wish.shape == PictureShape::Round;
    if (wish.shape == PictureShape::Whole || (!round && wish.radius <= 0))
        return image;
    QImage result(image.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(image);
    if (round)
        painter.drawEllipse(result.rect());
    else
        painter.drawRoundedRect(result.rect(), wish.radius, wish.radius);
    return result;
}

} // namespace

QImage shaped(const QImage &frame, const PictureWish &wish)
{
    const QSize target = placed(frame.size(), wish).toSize().expandedTo({1, 1});
    QImage image = scaledAndCropped(frame, target);
    if (const QColorSpace space = image.colorSpace(); space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    return withShape(std::move(image).convertToFormat(QImage::Format_ARGB32_Premultiplied), wish);
}

Result<Picture, PictureFailure> decode(const QByteArray &fetched, const PictureWish &wish,
                                       const std::function<bool()> &isGivenUp)
{
    using Kind = PictureFailure::Kind;
    const QByteArray format = pictureFormat(fetched);
    if (format.isEmpty())
        return PictureFailure{Kind::NotAPicture};
    const auto parts = partsThatPaint(fetched);
    if (!parts)
        return PictureFailure{Kind::Damaged};
    const QByteArray &bytes = *parts;
    if (hasTooManyScans(bytes, maxPixels))
        return PictureFailure{Kind::TooManyPixels};
    PictureBytes device(bytes, isGivenUp);
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = storedSize(format, bytes, reader);
    if (stored.isEmpty())
        return PictureFailure{Kind::Damaged};
    const qint64 pixels = qint64(stored.width()) * stored.height();
    if (pixels > maxPixels || stored.width() > maxSide || stored.height() > maxSide)
        return PictureFailure{Kind::TooManyPixels};
    const QImageIOHandler::Transformations known = reader.transformation();
    const int orientation = known == QImageIOHandler::TransformationNone ? storedOrientation(fetched) : 1;
    const bool isRotated = known.testFlag(QImageIOHandler::TransformationRotate90) || isOnItsSide(orientation);
    const QSize natural = isRotated ? stored.transposed() : stored;
    // Scaling a JPEG while it is decoded takes about a tenth of the time.
    if (format == "jpeg") {
        const QSize target = placed(natural, wish).toSize();
        const QSize wanted = natural.scaled(target, Qt::KeepAspectRatioByExpanding).expandedTo(target);
        if (wanted.width() < natural.width())
            reader.setScaledSize(isRotated ? wanted.transposed() : wanted);
    }
    const bool isAnimated = pixels <= maxAnimationPixels && reader.supportsAnimation() && reader.imageCount() > 1;
    const QImage image = upright(reader.read(), orientation);
    if (device.isGivenUp()) // the decoder can have filled the rest with gray
        return PictureFailure{Kind::TimedOut};
    if (image.isNull())
        return PictureFailure{Kind::Damaged};
    PictureWish exact = wish;
    if (image.size() != natural) // place a scaled JPEG by its natural size
        exact.box = placed(natural, wish).toSize();
    QByteArray reel = isAnimated ? bytes : QByteArray();
    reel.squeeze(); // it stays in memory, and counts with its size
    return Picture{shaped(image, exact), natural, reel, orientation};
}

} // namespace coterie
