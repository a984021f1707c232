// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/Credentials.h"
#include "client/AccountRegistry.h"
#include "client/ServiceCatalog.h"
#include "protocol/Community.h"
#include "secrets/FallbackSecretStore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace coterie {

/**
 * The accounts of a profile with their secrets, for the window and the command line: who they are is in a file, and
 * their tokens are in the desktop's password store or in a file of their own. GUI thread.
 */
class AccountBook : public QObject {
    Q_OBJECT

public:
    /** An empty profile means the desktop's own folders. The desktop's password store may be null. */
    AccountBook(const QString &profile, std::unique_ptr<SecretStore> desktopStore);

    [[nodiscard]] AccountRegistry &registry() { return m_registry; }
    [[nodiscard]] const AccountRegistry &registry() const { return m_registry; }
    [[nodiscard]] ServiceCatalog &services() { return m_services; }
    [[nodiscard]] FallbackSecretStore &secrets() { return m_secrets; }
    [[nodiscard]] const FallbackSecretStore &secrets() const { return m_secrets; }

    /** Returns the file with secrets, for desktops without a password store. */
    [[nodiscard]] const QString &secretsFile() const { return m_secretsFile; }
    /** Returns the folder of an account's database. */
    [[nodiscard]] QString dataFolder(const AccountEntry &entry) const;

    using CredentialsDone = std::function<void(const Result<Credentials, SecretError> &)>;
    /**
     * Reads what an account authenticates with. Only NotFound means that it is signed out; the API key may be empty.
     */
    void readCredentials(const AccountEntry &entry, QObject *context, const CredentialsDone &done);
    using TokensDone = std::function<void(const Result<TokenPair, SecretError> &)>;
    void readTokens(const QString &accountId, QObject *context, TokensDone done);
    void saveTokens(const QString &accountId, const TokenPair &tokens, QObject *context, SecretStore::WriteDone done);
    /** Deletes the tokens of an account, which stays in the list. The service is not told: it has no such call. */
    void signOut(const QString &accountId, QObject *context, SecretStore::WriteDone done);
    /**
     * Deletes an account, its tokens and its database. Call it only when nothing uses the database any more. Data in
     * the profile's own database is left to Storage::removeAccount(). Answers with a sentence about what could not be
     * deleted.
     */
    void remove(const QString &accountId, QObject *context, std::function<void(const QString &problem)> done);

private:
    void setSignedOut(const QString &accountId, bool isSignedOut);

    const QString m_profile;
    AccountRegistry m_registry;
    ServiceCatalog m_services;
    QString m_secretsFile;
    FallbackSecretStore m_secrets;
};

} // namespace coterie
