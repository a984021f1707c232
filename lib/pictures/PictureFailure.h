// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** Why a picture could not be loaded. */
struct PictureFailure {
    enum class Kind {
        NotAllowed,    ///< the URL or a redirect is not allowed by mayFetchPicture()
        Unreachable,   ///< no response from the host
        TimedOut,      ///< no complete response in time
        NotTrusted,    ///< the certificate is not trusted (R9)
        Gone,          ///< 404 or 410
        Refused,       ///< any other HTTP error, see `status`
        TooManyBytes,  ///< over the limit
        TooManyPixels, ///< too many pixels, whatever the file size
        NotAPicture,   ///< not one of the supported formats
        Damaged,       ///< a supported format, but it cannot be decoded
    };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< HTTP status, if that is the reason

    /** Returns whether a later attempt can succeed without any action by the user. */
    [[nodiscard]] bool isTemporary() const;

    friend bool operator==(const PictureFailure &, const PictureFailure &) = default;
};

/** Returns a translated sentence for the user. */
[[nodiscard]] QString sentence(const PictureFailure &failure);

} // namespace coterie
