// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Table.h"

namespace coterie::bench {

/** Frames and a page through the Decoder, and through QJsonDocument into the same structs. */
[[nodiscard]] std::vector<Row> decodingRows(Effort effort);

/** One like through Feed and FeedModel, with few and with many messages held. */
[[nodiscard]] std::vector<Row> likesRows(Effort effort);

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

/** From the start of the program to the first feed on the screen, and its memory then. */
[[nodiscard]] std::vector<Row> startRows(Effort effort);

} // namespace coterie::bench
