// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/SecretStore.h"

#include <memory>

namespace coterie {

/**
 * The desktop's password store, and a file while the desktop has none. A secret is in the file only if it could not be
 * written to the desktop's store, so the file has the newer value. When such a secret is read and the desktop's store
 * is there again, it moves: it is written, read back, compared, and only then removed from the file.
 *
 * Only an absent store, SecretError::Kind::Unavailable, leads to the file. A locked one, or one that denies access, is
 * an error for the user to solve. A secret that is removed meanwhile is marked so in the file, and is removed from the
 * desktop's store when it is read and the store is there again. A secret that is in neither while the desktop's store
 * is absent is Unavailable, not NotFound.
 */
class FallbackSecretStore : public SecretStore {
    Q_OBJECT

public:
    /** A null `desktop` is one that is always absent, and then a secret that is not in the file is NotFound. */
    FallbackSecretStore(std::unique_ptr<SecretStore> desktop, std::unique_ptr<SecretStore> file,
                        QObject *parent = nullptr);

    /** Returns where the last secret was found or written; Desktop before the first one, if there is such a store. */
    [[nodiscard]] Place place() const override { return m_place; }
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const QString &value, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

Q_SIGNALS:
    void placeChanged();

private:
    void readFromDesktop(const QString &key, QObject *context, const ReadDone &done,
                         const std::optional<SecretError> &fileError);
    void moveToDesktop(const QString &key, const QString &value);
    void removeFromDesktop(const QString &key);
    void setPlace(Place place);

    std::unique_ptr<SecretStore> m_desktop;
    std::unique_ptr<SecretStore> m_file;
    Place m_place;
};

} // namespace coterie
