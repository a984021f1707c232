// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** Why there is no picture. */
struct PictureFailure {
    enum class Kind {
        NotAllowed,    ///< the address, or one it led to, is none that pictures are fetched from
        Unreachable,   ///< no answer from its host
        TimedOut,      ///< no whole answer in time
        NotTrusted,    ///< no trusted encryption (R9)
        Gone,          ///< 404 or 410
        Refused,       ///< another status, in `status`
        TooManyBytes,  ///< over the limit
        TooManyPixels, ///< over the limit, whatever its bytes
        NotAPicture,   ///< none of the formats that are read
        Damaged,       ///< one of them, but it cannot be read
    };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< of HTTP, when that is the reason

    /** Another try may go well without anybody doing anything. */
    [[nodiscard]] bool mayPass() const;

    friend bool operator==(const PictureFailure &, const PictureFailure &) = default;
};

/** One sentence for a person, in their language. */
[[nodiscard]] QString sentence(const PictureFailure &failure);

} // namespace coterie
