# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(secrets/fallbacksecretstore coterie_secrets)
coterie_unit_test(secrets/filesecretstore coterie_secrets)
if(COTERIE_KEYCHAIN)
    coterie_unit_test(secrets/keychainsecretstore coterie_secrets_keychain Qt6::DBus)
    coterie_unit_test(secrets/desktopsecretstore coterie_secrets Qt6::DBus)
    add_dependencies(tst_secrets_desktopsecretstore coterie-keychain)
    target_compile_definitions(tst_secrets_desktopsecretstore
                               PRIVATE PLUGIN_FOLDER="$<TARGET_FILE_DIR:coterie-keychain>")
endif()
