// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QUrl>

namespace coterie {

/** How a picture fills its place. */
enum class PictureShape {
    Round, ///< the middle of it, as a disc
    Tile,  ///< the middle of it, with round corners
    Card,  ///< whole, or nearly whole where it then fills the place; with round corners
    Whole, ///< every pixel that fits
};

/** A picture as it is wanted: two that are equal are the same pixels. */
struct PictureWish {
    QUrl url;
    QSize box; ///< in device pixels
    PictureShape shape = PictureShape::Whole;
    int radius = 0;  ///< of the corners, in device pixels
    qreal ratio = 1; ///< device pixels for each of the window's

    friend bool operator==(const PictureWish &, const PictureWish &) = default;
    friend size_t qHash(const PictureWish &wish, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, wish.url, wish.box.width(), wish.box.height(), int(wish.shape), wish.radius,
                          wish.ratio);
    }
};

/** A picture that is ready to be shown. */
struct Picture {
    QImage image;    ///< ARGB32, premultiplied; of an animated one the first frame
    QSize natural;   ///< of the picture itself, the right way up, in its own pixels
    QByteArray reel; ///< an animated one as it came; empty when there is nothing to play

    [[nodiscard]] bool isAnimated() const { return !reel.isEmpty(); }
    /** What it takes in memory. */
    [[nodiscard]] qsizetype bytes() const { return image.sizeInBytes() + reel.size(); }
};

/** Returns the size, in device pixels, at which a picture of this size is shown: the box, where the shape crops it. */
[[nodiscard]] QSizeF placed(QSizeF natural, const PictureWish &wish);

} // namespace coterie
