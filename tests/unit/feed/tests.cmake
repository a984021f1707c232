# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(feed/feedstore coterie_feed)
coterie_unit_test(feed/feedholes coterie_feed)
coterie_unit_test(feed/feed coterie_feed)
coterie_unit_test(feed/slothints coterie_feed)
coterie_unit_test(feed/feedown coterie_feed)
coterie_unit_test(feed/likeledger coterie_feed)
coterie_unit_test(feed/echomatcher coterie_feed)

find_package(rapidcheck QUIET)
if(NOT rapidcheck_FOUND)
    message(WARNING "RapidCheck was not found, so the feed is not held against its oracle: install librapidcheck-dev.")
    return()
endif()

coterie_unit_test(feed/oracle coterie_ui rapidcheck)
target_sources(
    tst_feed_oracle
    PRIVATE feed/Life.cpp feed/Life.h feed/LifeChecks.cpp feed/Oracle.cpp feed/Oracle.h feed/OracleLikes.h
            feed/OraclePages.cpp feed/OracleWords.cpp feed/OracleWords.h feed/Step.cpp feed/Step.h)
# Shrinking a failure takes up to a minute.
set_tests_properties(unit.feed.oracle PROPERTIES TIMEOUT 300)
if(COTERIE_SANITIZE)
    target_compile_definitions(tst_feed_oracle PRIVATE COTERIE_SANITIZED)
endif()
