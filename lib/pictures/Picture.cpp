// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "pictures/Picture.h"

#include <algorithm>

namespace coterie {

QSizeF placed(QSizeF natural, const PictureWish &wish)
{
    const QSizeF box = wish.box;
    const PictureShape shape = wish.shape;
    if (natural.isEmpty() || box.isEmpty())
        return box;
    if (shape == PictureShape::Round || shape == PictureShape::Tile)
        return box;
    const QSizeF fitted = natural.scaled(box, Qt::KeepAspectRatio);
    constexpr qreal minVisible = 0.7;              // share of the picture that must stay visible when it fills the box
    const qreal maxEnlargement = 1.5 * wish.ratio; // beyond this it looks blurry
    const QSizeF covering = natural.scaled(box, Qt::KeepAspectRatioByExpanding);
    const qreal visible = box.width() * box.height() / (covering.width() * covering.height());
    const bool fills = visible >= minVisible && covering.width() <= natural.width() * maxEnlargement;
    if (shape == PictureShape::Card && fills)
        return box;
    const qreal maxScale = shape == PictureShape::Card ? maxEnlargement : 1;
    return fitted.width() > natural.width() * maxScale ? natural * maxScale : fitted;
}

} // namespace coterie
