// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secrets/DesktopSecretStore.h"

namespace coterie {

/** The root object of the plugin coterie-keychain. */
class KeychainPlugin : public QObject, public SecretStorePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID COTERIE_SECRET_STORE_PLUGIN)
    Q_INTERFACES(coterie::SecretStorePlugin)

public:
    [[nodiscard]] SecretStore *create() override;
};

} // namespace coterie
