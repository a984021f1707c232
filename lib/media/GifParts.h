// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace coterie {

/**
 * The same GIF with its pictures, their timing and how often they repeat, and without comments, plain text, other
 * applications' data and whatever follows its end. Nothing when it is no whole GIF. By the GIF89a specification.
 */
[[nodiscard]] std::optional<QByteArray> onlyPicturesOfGif(const QByteArray &gif);

} // namespace coterie
