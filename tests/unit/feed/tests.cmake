# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(feed/FeedStore coterie_feed)
coterie_unit_test(feed/FeedHoles coterie_feed)
coterie_unit_test(feed/Feed coterie_feed)
coterie_unit_test(feed/SlotHints coterie_feed)
coterie_unit_test(feed/FeedOwn coterie_feed)
coterie_unit_test(feed/LikeLedger coterie_feed)
coterie_unit_test(feed/EchoMatcher coterie_feed)

find_package(rapidcheck QUIET)
if(NOT rapidcheck_FOUND)
    message(WARNING "RapidCheck was not found, so the feed is not held against its oracle: install librapidcheck-dev.")
    return()
endif()

coterie_unit_test(feed/Oracle coterie_ui rapidcheck)
target_sources(
    tst_feed_Oracle
    PRIVATE feed/Life.cpp feed/Life.h feed/LifeChecks.cpp feed/Oracle.cpp feed/Oracle.h feed/OracleLikes.h
            feed/OraclePages.cpp feed/OracleWords.cpp feed/OracleWords.h feed/Step.cpp feed/Step.h)
# A failure takes up to a minute to be shrunk.
set_tests_properties(unit.feed.Oracle PROPERTIES TIMEOUT 300)
if(COTERIE_SANITIZE)
    target_compile_definitions(tst_feed_Oracle PRIVATE COTERIE_SANITIZED)
endif()
