// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace coterie {

/** Maximum size of a color profile in bytes. A larger one is removed, so the colors can differ. */
constexpr qsizetype maxProfileBytes = 1024 * 1024;

/** Maximum number of scans of a JPEG. Programs write about ten. */
constexpr int maxScans = 64;
/** A JPEG of the greatest size may have this many scans, a smaller one more, up to maxScans. */
constexpr int maxFullScans = 16;

/**
 * Returns the format that the first bytes indicate: "png", "jpeg", "gif" or "webp"; empty for all other formats. SVG
 * can contain scripts and links, and decoders of rare formats are poorly maintained.
 */
[[nodiscard]] QByteArray pictureFormat(const QByteArray &bytes);

/**
 * Returns the picture with only the parts that determine its pixels: no texts, comments, thumbnails, metadata or
 * unknown parts, and nothing after the end. A decoder unpacks or collects those parts, which can take gigabytes. Of
 * metadata only the orientation of a JPEG and one color profile of up to maxProfileBytes remain. Of an incomplete
 * picture the parts up to the break remain. Returns nothing for other formats and for what no decoder would accept.
 * Takes time and memory in proportion to the number of bytes.
 */
[[nodiscard]] std::optional<QByteArray> partsThatPaint(const QByteArray &picture);

/**
 * Returns whether a picture is a JPEG whose scans would keep a decoder busy: more than maxScans, or more than
 * maxFullScans times `pixelLimit` in all. `parts` was returned by partsThatPaint().
 */
[[nodiscard]] bool hasTooManyScans(const QByteArray &parts, qint64 pixelLimit);

} // namespace coterie
