// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/SecretStore.h"

#include <QHash>

namespace coterie {

/** Keeps secrets for this session only. It cannot fail. */
class MemorySecretStore : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    [[nodiscard]] Place place() const override { return Place::Memory; }
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QString &value, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

private:
    QHash<QString, QString> m_values;
};

} // namespace coterie
