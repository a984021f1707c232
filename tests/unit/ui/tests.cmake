# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name backend diagnostics feedload liking models publishing words)
    coterie_unit_test(ui/${name} coterie_ui)
endforeach()
foreach(name livefeed trace)
    coterie_unit_test(ui/${name} coterie_ui coterie_test_support)
endforeach()
foreach(name elements session)
    coterie_unit_test(ui/${name} coterie_ui coterie_uiplugin coterie_test_support Qt6::Gui Qt6::Qml)
    target_compile_definitions(tst_ui_${name} PRIVATE COTERIE_SANDBOX_PROGRAM="$<TARGET_FILE:coterie-sandbox>")
endforeach()
