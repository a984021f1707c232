// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace coterie {

/**
 * Returns the JPEG with only its frame, tables and scans, what tells its color space, the orientation and the color
 * profile. Returns nothing if it is no JPEG. Follows ITU-T T.81, and like libjpeg skips bytes between segments.
 */
[[nodiscard]] std::optional<QByteArray> partsOfJpeg(const QByteArray &jpeg);

/** The work that a JPEG asks for: each scan can visit every pixel, and takes a few bytes. */
struct JpegScans {
    int count = 0;
    qint64 pixels = 0; ///< of the frame
};

/** Counts the scans of what partsOfJpeg() returned. */
[[nodiscard]] JpegScans scansOfJpeg(const QByteArray &parts);

} // namespace coterie
