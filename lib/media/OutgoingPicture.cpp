// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/OutgoingPicture.h"

#include "media/GifParts.h"
#include "media/Orientation.h"
#include "media/PictureParts.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

using Kind = PictureError::Kind;

/** Larger than for other formats, because a JPEG is scaled down while it is decoded. */
constexpr qint64 maxJpegPixels = 100'000'000;
constexpr qint64 maxPixels = 32'000'000;
constexpr int minEdge = 320; ///< never scale below this; every encoding is within the limits by then

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(OutgoingPicture)
};

/** Returns whether the format, detected from the first bytes, is accepted. Every further decoder is attack surface. */
bool isAccepted(const QByteArray &format)
{
    constexpr std::array accepted{"png", "jpeg", "jpg", "gif", "webp", "bmp", "heic", "heif", "avif"};
    return std::ranges::any_of(accepted, [&format](const char *name) { return format == name; });
}

Result<QByteArray, PictureError> readFile(const QString &path, qint64 maxBytes)
{
    if (!QFileInfo(path).isFile()) // a device could be endless
        return PictureError{Kind::Unreadable, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return PictureError{Kind::Unreadable, file.errorString()};
    QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return PictureError{Kind::FileTooLarge, {}};
    if (file.error() != QFileDevice::NoError)
        return PictureError{Kind::Unreadable, file.errorString()};
    return bytes;
}

bool hasTransparentPixel(const QImage &argb)
{
    for (int y = 0; y < argb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
        if (std::any_of(line, line + argb.width(), [](QRgb pixel) { return qAlpha(pixel) != 0xff; }))
            return true;
    }
    return false;
}

/** Returns the pixels in sRGB, without any metadata. */
QImage withoutMetadata(const QImage &image)
{
    QImage pixels = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (pixels.hasAlphaChannel() && !hasTransparentPixel(pixels))
        pixels.convertTo(QImage::Format_RGB32);
    if (const QColorSpace space = image.colorSpace(); space.isValid() && space != QColorSpace::SRgb) {
        pixels.setColorSpace(space);
        pixels.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage clean(pixels.size(), pixels.format());
    for (int y = 0; y < pixels.height() && !clean.isNull(); ++y)
        std::memcpy(clean.scanLine(y), pixels.constScanLine(y), size_t(4) * size_t(pixels.width()));
    return clean;
}

QSize fittedSize(const QSize &size, int edge)
{
    const QSize scaled = size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}); // never empty
    return std::max(size.width(), size.height()) > edge ? scaled : size;
}

QImage scaledTo(const QImage &image, int edge)
{
    const QSize size = fittedSize(image.size(), edge);
    return size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? bytes : QByteArray();
}

struct Encoding {
    const char *format;
    const char *contentType;
    int quality;
    qint64 maxBytes;
};

/** Returns the encodings to try, best first. */
QList<Encoding> encodings(bool hasAlpha, bool lossless, qint64 maxBytes)
{
    if (hasAlpha)
        return {{"png", "image/png", -1, maxBytes}, {"webp", "image/webp", 85, maxBytes}};
    QList<Encoding> encodings;
    if (lossless) // keeps text and lines sharp; a lossless photo exceeds half the limit and becomes a JPEG
        encodings.append({"png", "image/png", -1, maxBytes / 2});
    return encodings
           + QList<Encoding>{{"jpeg", "image/jpeg", 88, maxBytes},
                             {"jpeg", "image/jpeg", 78, maxBytes},
                             {"jpeg", "image/jpeg", 66, maxBytes}};
}

void encode(OutgoingPicture &picture, const QImage &image, bool lossless, const PictureLimits &limits)
{
    QImage smaller = scaledTo(image, limits.longestEdge);
    while (true) {
        for (const Encoding &encoding : encodings(image.hasAlphaChannel(), lossless, limits.still)) {
            const QByteArray bytes = encoded(smaller, encoding.format, encoding.quality);
            if (bytes.isEmpty())
                continue; // the image plugin is not installed
            picture.bytes = bytes;
            picture.contentType = QString::fromLatin1(encoding.contentType);
            picture.size = smaller.size();
            if (bytes.size() <= encoding.maxBytes)
                return;
        }
        const int edge = std::max(smaller.width(), smaller.height());
        if (edge <= minEdge)
            return;
        smaller = scaledTo(image, std::max(minEdge, edge * 3 / 4));
    }
}

void addPreview(OutgoingPicture &picture, const QImage &image, int edge)
{
    const QImage small = scaledTo(image, edge);
    const bool hasAlpha = small.hasAlphaChannel();
    picture.preview = encoded(small, hasAlpha ? "png" : "jpeg", hasAlpha ? -1 : 80);
    picture.previewType = hasAlpha ? u"image/png"_s : u"image/jpeg"_s;
}

Result<OutgoingPicture, PictureError> prepareBytes(QByteArray bytes, const PictureLimits &limits)
{
    if (bytes.size() > limits.file)
        return PictureError{Kind::FileTooLarge, {}};
    const int orientation = storedOrientation(bytes); // among the parts that do not paint
    if (!pictureFormat(bytes).isEmpty()) {
        auto parts = partsThatPaint(bytes);
        if (!parts)
            return PictureError{Kind::Damaged, {}};
        bytes = *std::move(parts);
        if (hasTooManyScans(bytes, maxJpegPixels))
            return PictureError{Kind::TooManyPixels, {}};
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (!isAccepted(format))
        return PictureError{Kind::NotAPicture, {}};
    const QSize size = reader.size();
    const bool isJpeg = format.startsWith("jp");
    if (size.isValid() && qint64(size.width()) * size.height() > (isJpeg ? maxJpegPixels : maxPixels))
        return PictureError{Kind::TooManyPixels, {}};

    OutgoingPicture picture;
    picture.wasAnimation = reader.supportsAnimation() && reader.imageCount() > 1;
    reader.setAutoTransform(true);
    if (isJpeg && size.isValid() && fittedSize(size, limits.longestEdge) != size)
        reader.setScaledSize(fittedSize(size, limits.longestEdge));
    const bool isTurned = reader.transformation() != QImageIOHandler::TransformationNone;
    QImage read = reader.read();
    if (read.isNull())
        return PictureError{Kind::Damaged, reader.errorString()};
    if (!isTurned) // a later Qt may read it
        read = upright(read, orientation);
    const QImage image = withoutMetadata(read);
    if (image.isNull())
        return PictureError{Kind::TooManyPixels, {}};

    if (picture.wasAnimation && format == "gif") {
        const auto gif = onlyPicturesOfGif(bytes);
        if (!gif)
            return PictureError{Kind::Damaged, {}};
        if (gif->size() > limits.animation)
            return PictureError{Kind::AnimationTooLarge, {}};
        picture.bytes = *gif;
        picture.contentType = u"image/gif"_s;
        picture.size = read.size();
        picture.isAnimation = true;
        picture.wasAnimation = false;
    } else {
        encode(picture, image, !isJpeg && format != "webp" && !format.startsWith("h") && format != "avif", limits);
    }
    addPreview(picture, image, limits.previewEdge);
    return picture;
}

Result<OutgoingPicture, PictureError> preparePixels(const QImage &pixels, const PictureLimits &limits)
{
    const QImage image = withoutMetadata(pixels);
    if (pixels.isNull() || image.isNull())
        return PictureError{Kind::NotAPicture, {}};
    OutgoingPicture picture;
    encode(picture, image, true, limits);
    addPreview(picture, image, limits.previewEdge);
    return picture;
}

} // namespace

Result<OutgoingPicture, PictureError> preparePicture(const PictureSource &source, const PictureLimits &limits)
{
    if (const auto *pixels = std::get_if<QImage>(&source))
        return preparePixels(*pixels, limits);
    if (const auto *bytes = std::get_if<QByteArray>(&source))
        return prepareBytes(*bytes, limits);
    auto bytes = readFile(std::get<QString>(source), limits.file);
    if (!bytes)
        return bytes.error();
    return prepareBytes(std::move(bytes).value(), limits);
}

QString sentence(const PictureError &error, const PictureLimits &limits)
{
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat); };
    switch (error.kind) {
    case Kind::Unreadable:
        return error.reason.isEmpty() ? PictureText::tr("The file could not be read.")
                                      : PictureText::tr("The file could not be read: %1.").arg(error.reason);
    case Kind::NotAPicture:
        return PictureText::tr("Unsupported image format. Use PNG, JPEG, GIF or WebP.");
    case Kind::Damaged:
        return PictureText::tr("The picture is damaged or cannot be read. Choose another one.");
    case Kind::FileTooLarge:
        return PictureText::tr("The file is too large. Choose a picture of up to %1.").arg(size(limits.file));
    case Kind::TooManyPixels:
        return PictureText::tr("The picture has too many pixels. Make it smaller and try again.");
    case Kind::AnimationTooLarge:
        return PictureText::tr("The animation is larger than %1. Make it shorter or smaller.")
            .arg(size(limits.animation));
    }
    return {};
}

} // namespace coterie
