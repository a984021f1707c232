// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Table.h"

namespace coterie::bench {

/** Decodes frames and a page with Decoder, and with QJsonDocument into the same structs. */
[[nodiscard]] std::vector<Row> decodingRows(Effort effort);

/** Applies one like to Feed and FeedModel, with few and with many messages. */
[[nodiscard]] std::vector<Row> likesRows(Effort effort);

/** Merges a page into a feed and model with 100,000 rows. */
[[nodiscard]] std::vector<Row> mergingRows(Effort effort);

/** Counts the requests that live events cause, here and in the published SDK with its React bridge. */
[[nodiscard]] std::vector<Row> requestsRows(Effort effort);

/** Counts the requests after a gap. */
[[nodiscard]] std::vector<Row> gapRows(Effort effort);

/** Measures memory while far more messages pass through a feed than it keeps. */
[[nodiscard]] std::vector<Row> passingRows(Effort effort);
/** The process that passingRows() starts. Prints its memory as JSON; returns 0 if all messages arrived. */
[[nodiscard]] int passMessages(int count);

/** Receives a stream over TLS into the model, and into a QWebSocket that only counts. */
[[nodiscard]] std::vector<Row> socketToFeedRows(Effort effort);

/**
 * Compares with the published SDK: the same stream, and a server that drops connections. Skipped without Node or the
 * SDK.
 */
[[nodiscard]] std::vector<Row> sdkRows(Effort effort);

/** Measures the CPU time of the window while it is live and nothing happens, shown and hidden. */
[[nodiscard]] std::vector<Row> idleRows(Effort effort);

/** Measures memory during a flood whose events are not consumed. */
[[nodiscard]] std::vector<Row> floodRows(Effort effort);

/** Measures the window at 20,000 events/s. */
[[nodiscard]] std::vector<Row> windowRows(Effort effort);

/** Measures frame times while a long feed is scrolled and events arrive. */
[[nodiscard]] std::vector<Row> scrollingRows(Effort effort);

/** Measures the time from the start of the program to the first painted feed, and its memory then. */
[[nodiscard]] std::vector<Row> startRows(Effort effort);

} // namespace coterie::bench
