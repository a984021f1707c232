# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(ui/reading coterie_ui)
coterie_unit_test(ui/places coterie_ui Qt6::Gui)
foreach(name backend diagnostics emoji feedload feedmodel follows home languages liking links models outbox people
             preferences publishing reconciling words)
    coterie_unit_test(ui/${name} coterie_ui)
endforeach()
get_property(lupdate GLOBAL PROPERTY COTERIE_LUPDATE)
list(JOIN lupdate "|" lupdate)
target_link_libraries(tst_ui_languages PRIVATE Qt6::Gui)
target_compile_definitions(tst_ui_languages PRIVATE COTERIE_LUPDATE="${lupdate}"
                                                    COTERIE_TRANSLATIONS="${PROJECT_SOURCE_DIR}/resources/translations")
coterie_threaded(ui/backend)
if(COTERIE_BUILD_SANDBOX)
    coterie_unit_test(ui/writing coterie_ui coterie_test_support Qt6::Gui)
    foreach(name livefeed trace)
        coterie_unit_test(ui/${name} coterie_ui coterie_test_support)
    endforeach()
    foreach(name elements session sessionplaces)
        coterie_unit_test(ui/${name} coterie_ui coterie_uiplugin coterie_test_support Qt6::Gui Qt6::Qml)
        target_compile_definitions(tst_ui_${name} PRIVATE COTERIE_SANDBOX_PROGRAM="$<TARGET_FILE:coterie-sandbox>")
    endforeach()
    coterie_unit_test(ui/attention coterie_ui coterie_uiplugin coterie_test_support Qt6::DBus Qt6::Gui Qt6::Qml)
    coterie_threaded(ui/livefeed)
endif()

# Shows that ThreadSanitizer would find a race in what the two threads hand each other.
if(COTERIE_SANITIZE STREQUAL "thread")
    add_executable(planted_race ui/plantedrace.cpp)
    target_include_directories(planted_race PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    coterie_target(planted_race)
    target_link_libraries(planted_race PRIVATE coterie_ui Qt6::Test)
    add_dependencies(threaded_tests planted_race)
    add_test(NAME unit.ui.plantedRace COMMAND planted_race)
    set_tests_properties(
        unit.ui.plantedRace
        PROPERTIES LABELS "unit;threads" TIMEOUT 120 PASS_REGULAR_EXPRESSION
                   "ThreadSanitizer: data race.*plantedrace.cpp" ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=${tsan_options}")
endif()
