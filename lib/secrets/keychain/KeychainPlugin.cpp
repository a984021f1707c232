// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "secrets/keychain/KeychainPlugin.h"

#include "secrets/keychain/KeychainSecretStore.h"

namespace coterie {

SecretStore *KeychainPlugin::create()
{
    return new KeychainSecretStore;
}

} // namespace coterie
