// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "client/SettingsMigration.h"

#include "client/AccountRegistry.h"
#include "client/ServiceCatalog.h"
#include "secrets/AccountSecrets.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace coterie {

namespace {

bool hasSecrets(const ServiceSettings &settings)
{
    return !settings.apiKey.isEmpty() || !settings.accessToken.isEmpty() || !settings.refreshToken.isEmpty();
}

} // namespace

SettingsMigration::SettingsMigration(const QString &folder, SecretStore &store, AccountRegistry &registry,
                                     ServiceCatalog &catalog)
    : m_settings(folder), m_store(store), m_registry(registry), m_catalog(catalog)
{
}

void SettingsMigration::start(Done done)
{
    m_done = std::move(done);
    m_attempts = 0;
    QMetaObject::invokeMethod(this, &SettingsMigration::begin, Qt::QueuedConnection);
}

void SettingsMigration::begin()
{
    m_moved = m_settings.service();
    if (!m_settings.error().isEmpty())
        return keep(m_settings.error());
    if (!hasSecrets(m_moved))
        return finish({});
    if (m_store.place() == SecretStore::Place::Memory)
        return keep(tr("The password store keeps nothing after Coterie is closed."));
    const auto origin = Origin::parse(m_moved.address);
    if (!origin)
        return keep(sentence(origin.error()));
    if (!m_catalog.find(origin.value())) {
        const QString error = m_catalog.add({}, origin.value());
        if (!error.isEmpty())
            return keep(error);
    }
    m_pending.clear();
    m_accountId.clear();
    if (!m_moved.apiKey.isEmpty())
        m_pending.append({serviceKey(origin.value().text()), m_moved.apiKey});
    const AccountSecrets session{m_moved.accessToken, m_moved.refreshToken};
    if (!session.isEmpty()) {
        // The entry is found again if the program is killed before the file has changed.
        AccountEntry entry;
        entry.origin = origin.value().text();
        entry.caFile = m_moved.caFile;
        const auto added = m_registry.add(entry, AccountRegistry::Database::Profile);
        if (!added)
            return keep(m_registry.error());
        m_accountId = added->id;
        m_pending.append({accountKey(m_accountId), encoded(session)});
    }
    moveNext();
}

void SettingsMigration::moveNext()
{
    if (m_pending.isEmpty())
        return removeFromFile();
    const auto &[key, value] = m_pending.constFirst();
    m_store.write(key, value, this, [this](const std::optional<SecretError> &error) {
        if (error)
            keep(sentence(*error));
        else
            readBack();
    });
}

void SettingsMigration::readBack()
{
    m_store.read(m_pending.constFirst().first, this, [this](const Result<QString, SecretError> &value) {
        if (!value)
            return keep(sentence(value.error()));
        if (value.value() != m_pending.constFirst().second)
            return keep(tr("The password store returned something else than was saved."));
        m_pending.removeFirst();
        moveNext();
    });
}

void SettingsMigration::removeFromFile()
{
    constexpr int maxAttempts = 3;
    switch (m_settings.removeSecrets(m_moved)) {
    case CredentialStore::Removal::Done:
        return finish({Outcome::Kind::Moved, m_accountId, {}});
    case CredentialStore::Removal::Changed: // another process has renewed the session meanwhile
        if (++m_attempts < maxAttempts)
            return begin();
        return keep(tr("The settings are being changed by another program."));
    case CredentialStore::Removal::Failed:
        return keep(m_settings.error());
    }
}

void SettingsMigration::keep(const QString &error)
{
    finish({Outcome::Kind::Kept, m_accountId, error});
}

void SettingsMigration::finish(const Outcome &outcome)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(outcome);
}

} // namespace coterie
