# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(ui/reading coterie_ui)
coterie_unit_test(ui/places coterie_ui Qt6::Gui)
coterie_unit_test(ui/qrcode coterie_ui Qt6::Gui)
foreach(name diagnostics emoji feedmodel follows home languages links models people preferences text)
    coterie_unit_test(ui/${name} coterie_ui)
endforeach()
target_compile_definitions(tst_ui_links PRIVATE COTERIE_LINKS="${CMAKE_CURRENT_SOURCE_DIR}/ui/links.txt")
target_compile_definitions(tst_ui_text PRIVATE COTERIE_QML="${PROJECT_SOURCE_DIR}/qml")
get_property(lupdate GLOBAL PROPERTY COTERIE_LUPDATE)
list(JOIN lupdate "|" lupdate)
target_link_libraries(tst_ui_languages PRIVATE Qt6::Gui)
target_compile_definitions(tst_ui_languages PRIVATE COTERIE_LUPDATE="${lupdate}"
                                                    COTERIE_TRANSLATIONS="${PROJECT_SOURCE_DIR}/resources/translations")
if(COTERIE_BUILD_SANDBOX)
    coterie_unit_test(ui/draft coterie_ui coterie_test_support Qt6::Gui)
    coterie_unit_test(ui/trace coterie_ui coterie_test_support)
    foreach(name accounts appcontroller elements navigation)
        coterie_unit_test(ui/${name} coterie_ui coterie_uiplugin coterie_test_support Qt6::Gui Qt6::Qml)
        target_compile_definitions(tst_ui_${name} PRIVATE COTERIE_SANDBOX_PROGRAM="$<TARGET_FILE:coterie-sandbox>")
    endforeach()
    target_link_libraries(tst_ui_accounts PRIVATE coterie_test_wallet)
    coterie_unit_test(ui/notificationmanager coterie_ui coterie_uiplugin coterie_test_support Qt6::DBus Qt6::Gui
                      Qt6::Qml)
endif()
