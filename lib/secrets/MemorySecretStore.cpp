// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/MemorySecretStore.h"

namespace coterie {

void MemorySecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    const auto found = m_values.constFind(key);
    using Answer = Result<QString, SecretError>;
    answerLater(context, std::move(done),
                found == m_values.cend() ? Answer(SecretError{SecretError::Kind::NotFound, {}}) : Answer(*found));
}

void MemorySecretStore::write(const QString &key, const QString &value, QObject *context, WriteDone done)
{
    m_values.insert(key, value);
    answerLater(context, std::move(done), std::optional<SecretError>());
}

void MemorySecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    m_values.remove(key);
    answerLater(context, std::move(done), std::optional<SecretError>());
}

} // namespace coterie
