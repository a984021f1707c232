// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/SecretStore.h"

namespace coterie {

/**
 * Keeps secrets in plain text in a file that only its owner can read, for desktops without a password store. The file
 * is replaced atomically, and several processes may change it. A damaged file is an error and is never overwritten.
 */
class FileSecretStore : public SecretStore {
    Q_OBJECT

public:
    /** Uses secrets.json in the folder; an empty folder means the system's configuration folder. */
    explicit FileSecretStore(const QString &folder = {}, QObject *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] Place place() const override { return Place::File; }
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QString &value, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

private:
    [[nodiscard]] Result<QString, SecretError> value(const QString &key) const;
    [[nodiscard]] std::optional<SecretError> set(const QString &key, const std::optional<QString> &value) const;

    QString m_path;
};

} // namespace coterie
