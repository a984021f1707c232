// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>

namespace coterie {

/**
 * Returns the Exif orientation, 1 to 8, of a PNG (chunk eXIf) or a WebP (chunk EXIF), which Qt does not read. It is 1,
 * upright, if there is none, if it is damaged, and for other formats: Qt reads that of a JPEG. Reads the headers of the
 * chunks only. Thread-safe.
 */
[[nodiscard]] int storedOrientation(const QByteArray &picture);

/** Returns whether an orientation exchanges width and height. */
[[nodiscard]] constexpr bool isOnItsSide(int orientation)
{
    return orientation >= 5;
}

/** Returns an image with this Exif orientation as it is meant to be seen. */
[[nodiscard]] QImage upright(const QImage &image, int orientation);

} // namespace coterie
