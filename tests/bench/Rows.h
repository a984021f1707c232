// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Table.h"

namespace coterie::bench {

/** Frames and a page through the Decoder, and through QJsonDocument into the same structs. */
[[nodiscard]] std::vector<Row> decodingRows(Effort effort);

/** One like through Feed and FeedModel, with few and with many messages held. */
[[nodiscard]] std::vector<Row> likesRows(Effort effort);

/** A page into a feed and model that hold 100,000 rows. */
[[nodiscard]] std::vector<Row> mergingRows(Effort effort);

/** What live events make us ask of the service, and the published SDK with its bridge. */
[[nodiscard]] std::vector<Row> requestsRows(Effort effort);

/** What is asked of the service after a gap. */
[[nodiscard]] std::vector<Row> gapRows(Effort effort);

/** Memory while far more messages pass through a feed than it holds. */
[[nodiscard]] std::vector<Row> passingRows(Effort effort);
/** The process that passingRows() measures: prints what memory did as JSON; 0 when all messages arrived. */
[[nodiscard]] int passMessages(int count);

/** A stream over TLS into the model, and into a QWebSocket that only counts. */
[[nodiscard]] std::vector<Row> socketToFeedRows(Effort effort);

/** The same stream beside the published SDK, and tickets from a server that drops; skipped without Node or the SDK. */
[[nodiscard]] std::vector<Row> sdkRows(Effort effort);

/** What the window spends while it is live and nothing happens, shown and hidden. */
[[nodiscard]] std::vector<Row> idleRows(Effort effort);

/** What a flood does to memory while nobody takes the events. */
[[nodiscard]] std::vector<Row> floodRows(Effort effort);

/** The window while 20,000 events come each second. */
[[nodiscard]] std::vector<Row> windowRows(Effort effort);

/** What a frame takes while a long feed is scrolled and events come. */
[[nodiscard]] std::vector<Row> scrollingRows(Effort effort);

/** From the start of the program to the first feed on the screen, and its memory then. */
[[nodiscard]] std::vector<Row> startRows(Effort effort);

} // namespace coterie::bench
