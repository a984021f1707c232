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
    constexpr qreal enough = 0.7;               // of the picture is seen where it fills the box
    const qreal enlargeable = 1.5 * wish.ratio; // more than that looks coarse
    const QSizeF covering = natural.scaled(box, Qt::KeepAspectRatioByExpanding);
    const qreal seen = box.width() * box.height() / (covering.width() * covering.height());
    const bool fills = seen >= enough && covering.width() <= natural.width() * enlargeable;
    if (shape == PictureShape::Card && fills)
        return box;
    const qreal larger = shape == PictureShape::Card ? enlargeable : 1;
    return fitted.width() > natural.width() * larger ? natural * larger : fitted;
}

} // namespace coterie
