// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/SecretStore.h"

#include <QStringList>
#include <QtPlugin>

#include <memory>

namespace coterie {

/** What the plugin coterie-keychain offers. */
class SecretStorePlugin {
public:
    virtual ~SecretStorePlugin() = default;
    /** Creates a store. The caller owns it; the plugin stays loaded until the program ends. */
    [[nodiscard]] virtual SecretStore *create() = 0;
};

/** Returns the folders with plugins: that of the program, and ../lib/coterie seen from there. */
[[nodiscard]] QStringList pluginFolders();

/**
 * Loads the plugin coterie-keychain from the first folder that has it, and returns the desktop's password store.
 * Returns null if no folder has a plugin of this version, for example in a build with COTERIE_KEYCHAIN=OFF. Whether the
 * desktop has a password store is known when the store is used.
 */
[[nodiscard]] std::unique_ptr<SecretStore> openDesktopSecretStore(const QStringList &folders = pluginFolders());

} // namespace coterie

// Both sides are built from one source: a class with virtual functions is no stable interface.
#define COTERIE_SECRET_STORE_PLUGIN "io.github.coterie_app.SecretStorePlugin/" COTERIE_VERSION
Q_DECLARE_INTERFACE(coterie::SecretStorePlugin, COTERIE_SECRET_STORE_PLUGIN)
