// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QUrl>

namespace coterie {

/** How a picture fills its box. */
enum class PictureShape {
    Round, ///< the center, cropped to a circle
    Tile,  ///< the center, cropped to the box, with rounded corners
    Card,  ///< the whole picture, or most of it if it then fills the box; with rounded corners
    Whole, ///< the whole picture, never enlarged
};

/** A request for a picture at a size. Equal requests give the same pixels, so it is the key of the cache. */
struct PictureWish {
    QUrl url;
    QSize box; ///< in device pixels
    PictureShape shape = PictureShape::Whole;
    int radius = 0;  ///< corner radius in device pixels
    qreal ratio = 1; ///< device pixel ratio

    friend bool operator==(const PictureWish &, const PictureWish &) = default;
    friend size_t qHash(const PictureWish &wish, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, wish.url, wish.box.width(), wish.box.height(), int(wish.shape), wish.radius,
                          wish.ratio);
    }
};

/** A decoded picture, ready to be painted. */
struct Picture {
    QImage image;        ///< ARGB32, premultiplied; the first frame of an animation
    QSize natural;       ///< size of the source in pixels, after rotation
    QByteArray reel;     ///< the encoded animation; empty for a still picture
    int orientation = 1; ///< of the animation's frames, as in Exif

    [[nodiscard]] bool isAnimated() const { return !reel.isEmpty(); }
    /** Returns the memory in use, in bytes. */
    [[nodiscard]] qsizetype bytes() const { return image.sizeInBytes() + reel.size(); }
};

/**
 * Returns the size in device pixels at which a picture of natural size is shown; the whole box if the shape crops it.
 */
[[nodiscard]] QSizeF placed(QSizeF natural, const PictureWish &wish);

} // namespace coterie
