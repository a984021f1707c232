// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/Origin.h"
#include "secrets/SecretStore.h"
#include "storage/CredentialStore.h"

#include <QList>

#include <functional>
#include <utility>

namespace coterie {

class AccountRegistry;
class ServiceCatalog;

/**
 * Moves the tokens and the API key of settings.json, where they were in plain text, to a SecretStore: writes each,
 * reads it back, compares, and only then removes them from the file. The rest of the file stays. The account gets an
 * entry in the registry and keeps the profile's database; an unknown service is added to the catalog.
 *
 * While the file has secrets, they are the newest ones. So a failure changes nothing for the user, who continues with
 * the file, and every step can be repeated after the program was killed. Nothing is moved to a store in memory.
 */
class SettingsMigration : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        enum class Kind {
            Nothing, ///< there is no file, or it has no secrets
            Moved,
            Kept, ///< the file has its secrets as before: use CredentialStore, and try again at the next start
        };
        Kind kind = Kind::Nothing;
        QString accountId; ///< of the account that was moved; empty if there were no tokens
        QString error;     ///< if Kept: why, as a translated sentence without secrets
    };
    using Done = std::function<void(const Outcome &)>;

    /** All references must outlive this object; an empty folder means the system's configuration folder. */
    SettingsMigration(const QString &folder, SecretStore &store, AccountRegistry &registry, ServiceCatalog &catalog);

    /** Invokes `done` once from the event loop, unless this object is destroyed before. */
    void start(Done done);

private:
    void begin();
    void moveNext();
    void readBack();
    void removeFromFile();
    void keep(const QString &error);
    void finish(const Outcome &outcome);

    CredentialStore m_settings;
    SecretStore &m_store;
    AccountRegistry &m_registry;
    ServiceCatalog &m_catalog;
    Done m_done;
    ServiceSettings m_moved; ///< what the file had when the migration began
    QString m_accountId;
    QList<std::pair<QString, QString>> m_pending; ///< keys and values that are not in the store yet
    int m_attempts = 0;
};

} // namespace coterie
