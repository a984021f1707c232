// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/DecodeFields.h"
#include "protocol/RealtimeEvent.h"

namespace coterie::decoding {

enum class EventType { Missing, Message, Like, Moderation, Other };

/** The parts of {"eventType":…,"data":…} that were read so far. */
struct Envelope {
    EventType type = EventType::Missing;
    bool dataCameFirst = false; ///< "data" was skipped because its type was not known yet
    std::optional<RealtimeEvent> event;
};

/**
 * Reads a frame's outer object. If `dataCameFirst` is set afterwards, rewind the document and read it again with the
 * same envelope.
 */
[[nodiscard]] Read readEnvelope(Object &object, Envelope &envelope);

} // namespace coterie::decoding
