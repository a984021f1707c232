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

/** What a person gives: the path of a file, the bytes of one, or pixels. */
using PictureSource = std::variant<QString, QByteArray, QImage>;

/** How much is read, and how much is sent. Sizes are bytes, edges pixels. */
struct PictureLimits {
    qint64 file = 64 * 1024 * 1024;
    int longestEdge = 2048; ///< of what is sent; what is larger is scaled down
    /** Of a still picture. As base64 it then fits into 2 MB, which is what many servers take at most. */
    qint64 still = 1'400'000;
    /** Of an animation, which is sent as it is or not at all. */
    qint64 animation = 4'000'000;
    int previewEdge = 256;
};

/** A picture as it is sent, with nothing in it but its pixels: no place, no camera, no profile, no comment. */
struct OutgoingPicture {
    QByteArray bytes;
    QString contentType; ///< "image/jpeg", "image/png", "image/webp" or "image/gif"
    QSize size;          ///< in pixels, upright
    bool isAnimation = false;
    bool wasAnimation = false; ///< of which only the first picture is sent
    QByteArray preview;        ///< a small JPEG or PNG
    QString previewType;
};

struct PictureError {
    enum class Kind {
        Unreadable,        ///< no such file, or the system does not give it out
        NotAPicture,       ///< nothing that Coterie takes for one
        Damaged,           ///< it says it is one
        FileTooLarge,      ///< more bytes than are read
        TooManyPixels,     ///< more than can be held
        AnimationTooLarge, ///< more bytes than are sent
    };
    Kind kind = Kind::NotAPicture;
    QString reason; ///< the system's words; may be empty
};

/** What is wrong, and what can be done, in sentences for a person. */
[[nodiscard]] QString sentence(const PictureError &error, const PictureLimits &limits = {});

/**
 * Reads, turns upright, scales and encodes anew. What is transparent stays so; what was without loss stays so while it
 * is small; an animated GIF is only rid of what is not picture. Takes up to a second or two: not for the GUI thread.
 */
[[nodiscard]] Result<OutgoingPicture, PictureError> preparePicture(const PictureSource &source,
                                                                   const PictureLimits &limits = {});

} // namespace coterie
