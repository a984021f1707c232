// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** How to reach the service, as entered by the user. The key and both tokens are secrets. */
struct ServiceSettings {
    QString address;
    QString apiKey;
    QString accessToken;
    QString caFile;            ///< PEM certificates to trust in addition to the system's; empty for none
    QString refreshToken = {}; ///< renews an expired session; if empty, the user has to sign in again

    [[nodiscard]] bool isEmpty() const { return address.isEmpty() && apiKey.isEmpty() && accessToken.isEmpty(); }

    friend bool operator==(const ServiceSettings &, const ServiceSettings &) = default;
};

/**
 * Returns the settings from COTERIE_BASE_URL, COTERIE_API_KEY, COTERIE_ACCESS_TOKEN, COTERIE_REFRESH_TOKEN and
 * COTERIE_CA, with `fallback` for unset variables. With an access token from the environment the refresh token is the
 * environment's or empty: the fallback's belongs to another session. A renewed token cannot be written back to the
 * environment. COTERIE_REFRESH_TOKEN alone has no effect.
 */
[[nodiscard]] ServiceSettings fromEnvironment(ServiceSettings fallback);

/** Stores the credentials of one profile in a file that only its owner can read. The file is replaced atomically. */
class CredentialStore {
public:
    /** An empty folder means the system's configuration folder. */
    explicit CredentialStore(const QString &folder = {});

    /**
     * Reads the settings. Returns empty settings if the file is missing, and also sets error() if it is unreadable or
     * damaged.
     */
    [[nodiscard]] ServiceSettings service();
    /** Saves the settings. Returns whether they are on disk now; error() says why not. */
    bool setService(const ServiceSettings &service);
    /**
     * Replaces the session whose refresh token was used up with the renewed one. Returns false without an error if
     * another session is stored, in which case nothing is written; and false with an error if writing failed.
     */
    bool renew(const QString &deadRefreshToken, const QString &accessToken, const QString &refreshToken);

    enum class Removal { Done, Changed, Failed };
    /**
     * Removes the key and both tokens from the file, once they are kept elsewhere; everything else in it stays. Does
     * nothing and returns Changed if the file has other settings than `known` by now. error() says why it failed.
     */
    [[nodiscard]] Removal removeSecrets(const ServiceSettings &known);

    [[nodiscard]] QString path() const { return m_path; }
    /** Returns a translated sentence about the last failure, or an empty string. Contains no secret. */
    [[nodiscard]] QString error() const { return m_error; }

private:
    QString m_path;
    QString m_error;
};

} // namespace coterie
