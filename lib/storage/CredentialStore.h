// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace coterie {

/** How to reach the service, as the person entered it. Three of the five are secrets. */
struct ServiceSettings {
    QString address;
    QString apiKey;
    QString accessToken;
    QString caFile;            ///< PEM certificates to trust besides the system's; empty for none
    QString refreshToken = {}; ///< renews the session when the access token died; empty: then a person signs in again

    [[nodiscard]] bool isEmpty() const { return address.isEmpty() && apiKey.isEmpty() && accessToken.isEmpty(); }

    friend bool operator==(const ServiceSettings &, const ServiceSettings &) = default;
};

/**
 * COTERIE_BASE_URL, COTERIE_API_KEY, COTERIE_ACCESS_TOKEN, COTERIE_CA; what is unset is taken from the fallback. An
 * access token from there is another session than the fallback's, and has no refresh token: a renewal could not be
 * written back.
 */
[[nodiscard]] ServiceSettings fromEnvironment(ServiceSettings fallback);

/** The settings of one profile: a file that its owner alone can read, replaced whole or not at all. */
class CredentialStore {
public:
    /** An empty folder means the desktop's own place for configuration. */
    explicit CredentialStore(const QString &folder = {});

    /** A file that is missing gives empty settings; one that cannot be read or understood gives them and an error. */
    [[nodiscard]] ServiceSettings service();
    /** Returns whether it is on disk now; error() says why not. */
    bool setService(const ServiceSettings &service);
    /**
     * Puts a renewed session in the place of the one whose refresh token died with it. False when that one is not on
     * disk, and then nothing is written and error() is empty; or when it could not be written.
     */
    bool renew(const QString &deadRefreshToken, const QString &accessToken, const QString &refreshToken);

    [[nodiscard]] QString path() const { return m_path; }
    /** What went wrong last, in a sentence; empty when nothing did. Holds no secret. */
    [[nodiscard]] QString error() const { return m_error; }

private:
    QString m_path;
    QString m_error;
};

} // namespace coterie
