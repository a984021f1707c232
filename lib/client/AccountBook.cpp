// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/AccountBook.h"

#include "secrets/AccountSecrets.h"
#include "secrets/FileSecretStore.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

std::unique_ptr<FileSecretStore> fileStore(const QString &profile, QString &path)
{
    auto store = std::make_unique<FileSecretStore>(profile);
    path = store->path();
    return store;
}

} // namespace

AccountBook::AccountBook(const QString &profile, std::unique_ptr<SecretStore> desktopStore)
    : m_profile(profile),
      m_registry(profile),
      m_services(ServiceCatalog::places(profile)),
      m_secrets(std::move(desktopStore), fileStore(profile, m_secretsFile))
{
}

QString AccountBook::dataFolder(const AccountEntry &entry) const
{
    const QString folder =
        m_profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : m_profile;
    return entry.folder.isEmpty() ? folder : QDir(folder).filePath(entry.folder);
}

void AccountBook::readTokens(const QString &accountId, QObject *context, TokensDone done)
{
    m_secrets.read(accountKey(accountId), context, [done = std::move(done)](const Result<QString, SecretError> &value) {
        if (!value.ok())
            return done(value.error());
        const auto secrets = decodedAccountSecrets(value.value());
        if (secrets)
            done(TokenPair{secrets->accessToken, secrets->refreshToken});
        else
            done(SecretError{SecretError::Kind::Other, tr("The stored session is damaged.")});
    });
}

void AccountBook::readCredentials(const AccountEntry &entry, QObject *context, const CredentialsDone &done)
{
    const auto origin = Origin::parse(entry.origin);
    if (!origin)
        return done(SecretError{SecretError::Kind::Other, sentence(origin.error())});
    const auto addKey = [this, origin = origin.value(), context = QPointer(context), done](const TokenPair &tokens) {
        if (!context)
            return;
        m_services.loadKeys(m_secrets, context, [this, origin, tokens, done](const QList<SecretError> &errors) {
            const Service *service = m_services.find(origin);
            const QString key = service ? service->apiKey : QString();
            if (key.isEmpty() && !errors.isEmpty())
                done(errors.first());
            else
                done(Credentials{origin, key, tokens.accessToken, tokens.refreshToken});
        });
    };
    if (entry.isSignedOut)
        return addKey({});
    readTokens(entry.id, context, [addKey, done](const Result<TokenPair, SecretError> &tokens) {
        if (tokens.ok())
            addKey(tokens.value());
        else if (tokens.error().kind == SecretError::Kind::NotFound)
            addKey({});
        else
            done(tokens.error());
    });
}

void AccountBook::saveTokens(const QString &accountId, const TokenPair &tokens, QObject *context,
                             SecretStore::WriteDone done)
{
    m_secrets.write(accountKey(accountId), encoded({tokens.accessToken, tokens.refreshToken}), context,
                    [this, accountId, done = std::move(done)](const std::optional<SecretError> &error) {
                        if (!error)
                            setSignedOut(accountId, false);
                        done(error);
                    });
}

void AccountBook::signOut(const QString &accountId, QObject *context, SecretStore::WriteDone done)
{
    m_secrets.remove(accountKey(accountId), context,
                     [this, accountId, done = std::move(done)](const std::optional<SecretError> &error) {
                         if (!error)
                             setSignedOut(accountId, true);
                         done(error);
                     });
}

void AccountBook::setSignedOut(const QString &accountId, bool isSignedOut)
{
    const auto entry = m_registry.account(accountId);
    if (entry && entry->isSignedOut != isSignedOut)
        m_registry.update(accountId, [isSignedOut](AccountEntry &its) { its.isSignedOut = isSignedOut; });
}

void AccountBook::remove(const QString &accountId, QObject *context, std::function<void(const QString &problem)> done)
{
    const auto entry = m_registry.account(accountId);
    if (!entry)
        return done({});
    signOut(accountId, context,
            [this, entry = *entry, done = std::move(done)](const std::optional<SecretError> &error) {
                // Without its tokens gone, the account stays in the list, so that the user can try again.
                if (error)
                    return done(sentence(*error));
                if (!m_registry.remove(entry.id))
                    return done(m_registry.error());
                QDir folder(dataFolder(entry));
                const bool isGone = entry.folder.isEmpty() || !folder.exists() || folder.removeRecursively();
                done(isGone ? QString() : tr("The database in %1 could not be deleted.").arg(folder.path()));
            });
}

} // namespace coterie
