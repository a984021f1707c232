# SPDX-FileCopyrightText: 2026 The Coterie authors
# SPDX-License-Identifier: MIT

coterie_unit_test(feed/FeedStore coterie_feed)
coterie_unit_test(feed/Feed coterie_feed)
coterie_unit_test(feed/FeedWalk coterie_feed)
coterie_unit_test(feed/LikeLedger coterie_feed)
coterie_unit_test(feed/PostMatcher coterie_feed)
