// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/DecodeFields.h"
#include "protocol/RealtimeEvent.h"

namespace coterie::decoding {

enum class EventType { Missing, Message, Like, Moderation, Other };

/** {"eventType":…,"data":…} as far as it has been read. */
struct Envelope {
    EventType type = EventType::Missing;
    bool dataCameFirst = false; ///< and was passed over, for its type was not known yet
    std::optional<RealtimeEvent> event;
};

/**
 * Reads a frame's outer object. When the data came before its type was known, read the same frame again with the same
 * envelope.
 */
[[nodiscard]] Read readEnvelope(Object &object, Envelope &envelope);

} // namespace coterie::decoding
