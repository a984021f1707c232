// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Picture.h"
#include "pictures/PictureFailure.h"
#include "protocol/Result.h"

#include <QByteArray>

#include <functional>

namespace coterie {

// Limits that are checked before a picture is decoded.
constexpr qint64 maxPixels = 25'000'000;         ///< 100 MB while decoding
constexpr qint64 maxAnimationPixels = 4'000'000; ///< per frame; of a larger animation only the first frame is shown

/**
 * Decodes the parts of a picture that paint, rotates it upright, scales it and crops it to the requested shape. Slow,
 * so do not call it on the GUI thread. Ends early with TimedOut if `isGivenUp`, which is called many times, returns
 * true.
 */
[[nodiscard]] Result<Picture, PictureFailure> decode(const QByteArray &fetched, const PictureWish &wish,
                                                     const std::function<bool()> &isGivenUp = {});

/** Returns one frame scaled and cropped to the requested shape. */
[[nodiscard]] QImage shaped(const QImage &frame, const PictureWish &wish);

} // namespace coterie
