// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pictures/Picture.h"
#include "pictures/PictureFailure.h"
#include "protocol/Result.h"

#include <QByteArray>

namespace coterie {

/** What a picture may cost before anything of it is decoded. */
constexpr qint64 mostPixels = 25'000'000;      ///< 100 MB while it is decoded
constexpr qint64 mostPixelsMoving = 4'000'000; ///< of each frame; a larger animation stands still

/**
 * The name of the format that the bytes begin as: "png", "jpeg", "gif" or "webp"; empty for all others, which are not
 * read at all. SVG is a program of strangers, and the rarer formats are rarely looked after.
 */
[[nodiscard]] QByteArray pictureFormat(const QByteArray &bytes);

/** Decodes, turns, scales, crops and rounds. Takes its time: not for the GUI thread. */
[[nodiscard]] Result<Picture, PictureFailure> decode(const QByteArray &bytes, const PictureWish &wish);

/** The pixels of one frame as they are wanted. */
[[nodiscard]] QImage shaped(const QImage &frame, const PictureWish &wish);

} // namespace coterie
