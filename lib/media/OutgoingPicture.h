// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <variant>

namespace coterie {

/** What the user attaches: the path of a file, the bytes of one, or pixels from the clipboard. */
using PictureSource = std::variant<QString, QByteArray, QImage>;

/** Limits for reading and sending pictures. Sizes are in bytes, edges in pixels. */
struct PictureLimits {
    qint64 file = 64 * 1024 * 1024;
    int longestEdge = 2048; ///< of the picture that is sent; larger pictures are scaled down
    /** Maximum size of a still picture. As base64 it fits into 2 MB, a common server limit. */
    qint64 still = 1'400'000;
    /** Maximum size of an animation. Animations are never scaled, so a larger one is rejected. */
    qint64 animation = 4'000'000;
    int previewEdge = 256;
};

/** A picture ready to be sent, without any metadata: no location, camera, color profile or comment. */
struct OutgoingPicture {
    QByteArray bytes;
    QString contentType; ///< "image/jpeg", "image/png", "image/webp" or "image/gif"
    QSize size;          ///< in pixels, after rotation
    bool isAnimation = false;
    bool wasAnimation = false; ///< the source was animated, but only its first frame is sent
    QByteArray preview;        ///< a small JPEG or PNG
    QString previewType;
};

struct PictureError {
    enum class Kind {
        Unreadable,        ///< the file does not exist or cannot be read
        NotAPicture,       ///< not in an accepted format
        Damaged,           ///< in an accepted format, but it cannot be decoded
        FileTooLarge,      ///< larger than PictureLimits::file
        TooManyPixels,     ///< would need too much memory
        AnimationTooLarge, ///< larger than PictureLimits::animation
    };
    Kind kind = Kind::NotAPicture;
    QString reason; ///< from the system; may be empty
};

/** Returns a translated text that says what is wrong and what the user can do. */
[[nodiscard]] QString sentence(const PictureError &error, const PictureLimits &limits = {});

/**
 * Reads a picture, rotates it upright, scales it down and encodes it again. Transparency is preserved, and a lossless
 * picture stays lossless if it is small enough. An animated GIF only loses its metadata. Blocks for up to two seconds,
 * so do not call it on the GUI thread.
 */
[[nodiscard]] Result<OutgoingPicture, PictureError> preparePicture(const PictureSource &source,
                                                                   const PictureLimits &limits = {});

} // namespace coterie
