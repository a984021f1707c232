// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/ApiError.h"
#include "storage/CredentialStore.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace coterie {

class Account;
struct Credentials;
struct TokenPair;
struct User;

/**
 * The form "Advanced": tries a service with the credentials that the user entered, and hands them over once the service
 * accepted them. Nothing changes while it fails. GUI thread.
 */
class ConnectForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by Accounts")
    /** The address in use, to start from. */
    Q_PROPERTY(QString address READ address NOTIFY settingsChanged)
    /** The end of the stored API key; empty if there is none, or if it is too short to show a part of it. */
    Q_PROPERTY(QString apiKeyHint READ apiKeyHint NOTIFY settingsChanged)
    Q_PROPERTY(bool connecting READ isConnecting NOTIFY changed)
    /** A sentence; empty unless the last try failed. */
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** The PEM file in use, to start from. */
    Q_PROPERTY(QString caFile READ caFile NOTIFY settingsChanged)
    /** The field that the error is about: "address", "apiKey", "accessToken" or "caFile". */
    Q_PROPERTY(QString errorField READ errorField NOTIFY changed)

public:
    /** Who uses the account. */
    class Host {
    public:
        virtual ~Host() = default;
        /** Returns the settings of which empty fields of the form keep a part. */
        [[nodiscard]] virtual ServiceSettings storedSettings() = 0;
        /** Returns an account that is not in use yet. */
        [[nodiscard]] virtual std::unique_ptr<Account> makeAccount(const ServiceSettings &settings,
                                                                   const Credentials &credentials) = 0;
        /** Puts renewed tokens in the place of those in the settings, on disk as well if the old ones are there. */
        virtual void keepTokens(ServiceSettings &settings, const TokenPair &tokens) = 0;
        /** Takes over settings that the service accepted. Without an access token the user is empty. */
        virtual void accept(const User &user, const ServiceSettings &settings) = 0;
    };

    /** The host must outlive it. */
    explicit ConnectForm(Host &host);
    ~ConnectForm() override;

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString apiKeyHint() const { return m_apiKeyHint; }
    [[nodiscard]] QString caFile() const { return m_caFile; }
    [[nodiscard]] bool isConnecting() const { return m_account != nullptr; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString errorField() const { return m_errorField; }

    /** Changes what the form starts from. */
    void setSettings(const ServiceSettings &settings);
    /** Gives up a try. */
    void cancel();

    /**
     * Tries the service; changed() follows with the outcome. An empty key or access token keeps the stored one of this
     * address. Without any access token the service is read as a guest. The refresh token may be missing; then the user
     * has to sign in again once the access token is no longer accepted. A PEM file with certificates to trust may be
     * given.
     */
    Q_INVOKABLE void connectTo(const QString &address, const QString &apiKey, const QString &accessToken,
                               const QString &refreshToken = {}, const QString &caFile = {});

Q_SIGNALS:
    void settingsChanged();
    void changed();

private:
    void conclude(const std::optional<ApiError> &error);
    void setError(const QString &field, const QString &error);

    Host &m_host;
    QString m_address;
    QString m_apiKeyHint;
    QString m_caFile;
    std::unique_ptr<Account> m_account; ///< being tried; null otherwise
    ServiceSettings m_settings;         ///< of that account
    QString m_error;
    QString m_errorField;
};

} // namespace coterie
