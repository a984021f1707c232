// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

namespace coterie {

/** The desktop's appearance preferences. */
struct SystemLook {
    enum class Scheme { Unknown, Dark, Light };
    Scheme scheme = Scheme::Unknown;
    bool lessMotion = false; ///< the user prefers reduced motion

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

} // namespace coterie
