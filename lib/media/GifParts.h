// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

namespace coterie {

/** What happens with a GIF that ends before its last image is complete. */
enum class IncompleteGif {
    Refuse,
    Cut, ///< the complete images remain
};

/**
 * Returns the GIF with only its images, their timing and the number of repetitions. Comments, plain text, data of other
 * applications and everything after the end are removed. Returns nothing if the file is incomplete, has no complete
 * image or is not a GIF. Follows the GIF89a specification.
 */
[[nodiscard]] std::optional<QByteArray> onlyPicturesOfGif(const QByteArray &gif,
                                                          IncompleteGif incomplete = IncompleteGif::Refuse);

} // namespace coterie
