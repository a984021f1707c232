// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace coterie {

/** The session of one account. All members are secrets. */
struct AccountSecrets {
    QString accessToken;
    QString refreshToken; ///< empty if the session cannot be renewed

    [[nodiscard]] bool isEmpty() const { return accessToken.isEmpty() && refreshToken.isEmpty(); }

    friend bool operator==(const AccountSecrets &, const AccountSecrets &) = default;
};

/** Returns the key of an account's session in a SecretStore. */
[[nodiscard]] QString accountKey(const QString &accountId);
/** Returns the key of a service's API key in a SecretStore. */
[[nodiscard]] QString serviceKey(const QString &origin);

/** Returns the value to store, and registers the tokens with Secrets. */
[[nodiscard]] QString encoded(const AccountSecrets &secrets);
/** Reads a stored value and registers the tokens with Secrets. Returns nothing if it is not one of encoded(). */
[[nodiscard]] std::optional<AccountSecrets> decodedAccountSecrets(const QString &value);

} // namespace coterie
