// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace coterie {

/**
 * Returns the GIF with only its images, their timing and the number of repetitions. Comments, plain text, data of other
 * applications and everything after the end are removed. Returns nothing if the file is incomplete or not a GIF.
 * Follows the GIF89a specification.
 */
[[nodiscard]] std::optional<QByteArray> onlyPicturesOfGif(const QByteArray &gif);

} // namespace coterie
