// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "media/PictureParts.h"

#include "media/GifParts.h"
#include "media/JpegParts.h"

#include <QByteArrayView>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace coterie {

namespace {

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n");

template <std::size_t Count>
bool isOneOf(QByteArrayView name, const std::array<const char *, Count> &names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *each) { return name == each; });
}

/** Follows the PNG specification, third edition. */
std::optional<QByteArray> partsOfPng(const QByteArray &png)
{
    constexpr std::array painting{"IHDR", "PLTE", "IDAT", "IEND"};
    constexpr std::array once{"tRNS", "sRGB", "gAMA", "cHRM", "cICP", "iCCP"};
    constexpr qsizetype frame = 12; // length, name, checksum
    QByteArray result;
    result.reserve(png.size());
    result.append(pngSignature);
    QSet<QByteArrayView> seen;
    const QByteArrayView bytes(png);
    for (qsizetype at = pngSignature.size(); bytes.size() - at >= frame - 4;) {
        const qsizetype length = frame + qFromBigEndian<quint32>(bytes.data() + at);
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        if (at == pngSignature.size() && name != "IHDR")
            return std::nullopt;
        const QByteArrayView chunk = bytes.sliced(at, std::min(length, bytes.size() - at));
        if (isOneOf(name, painting)) {
            result.append(chunk);
        } else if (isOneOf(name, once) && length <= maxProfileBytes && !seen.contains(name)) {
            seen.insert(name);
            result.append(chunk);
        }
        if (name == "IEND")
            break;
        at += chunk.size();
    }
    return result;
}

/** Follows the WebP container specification (RFC 9649). */
std::optional<QByteArray> partsOfWebp(const QByteArray &webp)
{
    constexpr std::array painting{"VP8 ", "VP8L", "ALPH", "ANIM", "ANMF"};
    constexpr qsizetype headerSize = 12;        // RIFF, size, WEBP
    constexpr qsizetype frame = 8;              // name, length
    constexpr char metadataFlags = 0x08 | 0x04; // Exif, XMP
    constexpr char profileFlag = 0x20;
    QByteArray result;
    result.reserve(webp.size());
    result.append(webp.first(headerSize));
    const QByteArrayView bytes(webp);
    const qsizetype end = std::min(bytes.size(), frame + qsizetype(qFromLittleEndian<quint32>(bytes.data() + 4)));
    qsizetype flagsAt = -1;
    bool hasProfile = false;
    for (qsizetype at = headerSize; end - at >= frame;) {
        const qsizetype payload = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        const qsizetype length = frame + payload + (payload & 1);
        const QByteArrayView name = bytes.sliced(at, 4);
        const QByteArrayView chunk = bytes.sliced(at, std::min(length, bytes.size() - at));
        if (name == "VP8X" && flagsAt < 0 && payload > 0) {
            flagsAt = result.size() + frame;
            result.append(chunk);
        } else if (name == "ICCP" && !hasProfile && length <= maxProfileBytes) {
            hasProfile = true;
            result.append(chunk);
        } else if (isOneOf(name, painting)) {
            result.append(chunk);
        }
        at += chunk.size();
    }
    if (flagsAt >= 0 && flagsAt < result.size()) {
        char &flags = result[flagsAt];
        flags &= ~metadataFlags;
        if (!hasProfile)
            flags &= ~profileFlag;
    }
    // Of an incomplete picture the size stays too large, so that the decoder knows.
    const qsizetype missing = frame + qsizetype(qFromLittleEndian<quint32>(bytes.data() + 4)) - end;
    qToLittleEndian(quint32(result.size() - frame + missing), result.data() + 4);
    return result;
}

} // namespace

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith(pngSignature))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.sliced(0, qMin<qsizetype>(12, bytes.size())).endsWith("WEBP"))
        return "webp";
    return {};
}

std::optional<QByteArray> partsThatPaint(const QByteArray &picture)
{
    const QByteArray format = pictureFormat(picture);
    if (format == "png")
        return partsOfPng(picture);
    if (format == "jpeg")
        return partsOfJpeg(picture);
    if (format == "gif")
        return onlyPicturesOfGif(picture, IncompleteGif::Cut);
    if (format == "webp" && picture.size() > 12)
        return partsOfWebp(picture);
    return std::nullopt;
}

bool hasTooManyScans(const QByteArray &parts, qint64 pixelLimit)
{
    if (pictureFormat(parts) != "jpeg")
        return false;
    const JpegScans scans = scansOfJpeg(parts);
    return scans.count > maxScans || scans.count * scans.pixels > maxFullScans * pixelLimit;
}

} // namespace coterie
