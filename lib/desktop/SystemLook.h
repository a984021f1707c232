// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

namespace coterie {

/** What the desktop wishes of every program's looks. */
struct SystemLook {
    enum class Scheme { Unknown, Dark, Light };
    Scheme scheme = Scheme::Unknown;
    bool lessMotion = false;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

} // namespace coterie
