# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

foreach(name accountregistry accounttokens likequeue liking loading networkclient outbox publishing reconciling
             renewaltimer sendqueue servicecatalog settingsmigration signin timelineloader walletpage walletpagehttp)
    coterie_unit_test(client/${name} coterie_client)
endforeach()
coterie_threaded(client/networkclient)
if(COTERIE_BUILD_SANDBOX)
    coterie_unit_test(client/livetimeline coterie_client coterie_test_support)
    coterie_threaded(client/livetimeline)
endif()

# Checks that ThreadSanitizer finds a race between the two threads of a NetworkClient.
if(COTERIE_SANITIZE STREQUAL "thread")
    add_executable(planted_race client/plantedrace.cpp)
    target_include_directories(planted_race PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    coterie_target(planted_race)
    target_link_libraries(planted_race PRIVATE coterie_client Qt6::Test)
    add_dependencies(threaded_tests planted_race)
    add_test(NAME unit.client.plantedrace COMMAND planted_race)
    set_tests_properties(
        unit.client.plantedrace
        PROPERTIES LABELS "unit;threads" TIMEOUT 120 PASS_REGULAR_EXPRESSION
                   "ThreadSanitizer: data race.*plantedrace.cpp" ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=${tsan_options}")
endif()
