// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** Why a secret was not read, saved or removed. Only NotFound means that there is none. */
struct SecretError {
    enum class Kind {
        NotFound,    ///< the store is open and has no such secret
        Locked,      ///< the store is locked, and the user did not unlock it
        Denied,      ///< the user or the desktop denied access
        Unavailable, ///< there is no store
        TimedOut,    ///< the store has not answered in time; it may still answer
        Other,
    };
    Kind kind = Kind::Other;
    QString detail; ///< the store's own message, not translated by Coterie; contains no secret
};

/** Returns a translated sentence for the user, with the detail where it helps. */
[[nodiscard]] QString sentence(const SecretError &error);

} // namespace coterie
