// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/DecodeEvent.h"

#include "protocol/DecodeTables.h"

namespace coterie::decoding {
namespace {

EventType eventType(std::string_view name)
{
    if (name == "message_update")
        return EventType::Message;
    if (name == "like_update")
        return EventType::Like;
    return name == "moderation_update" ? EventType::Moderation : EventType::Other;
}

template <typename T, size_t N>
Read readData(Value &value, const Fields<T, N> &fields, std::optional<RealtimeEvent> &into)
{
    T data;
    const Read outcome = read(value, fields, data, Source::Socket);
    if (outcome == Read::Good)
        into = std::move(data);
    return outcome;
}

/** Decodes into the heap object that all receivers of the event will share, so the message is never copied. */
Read readMessage(Value &value, std::optional<RealtimeEvent> &into)
{
    auto message = std::make_shared<Message>();
    const Read outcome = read(value, messageFields, *message, Source::Socket);
    if (outcome == Read::Good)
        into = SharedMessage(std::move(message));
    return outcome;
}

Read readData(Value &value, Envelope &envelope)
{
    switch (envelope.type) {
    case EventType::Message:
        return readMessage(value, envelope.event);
    case EventType::Like:
        return readData(value, likeFields, envelope.event);
    case EventType::Moderation:
        return readData(value, moderationFields, envelope.event);
    case EventType::Missing:
        envelope.dataCameFirst = true;
        return skip(value);
    case EventType::Other:
        return skip(value);
    }
    return Read::Broken;
}

Read readType(Value &value, EventType &into)
{
    simdjson::ondemand::json_type type;
    std::string_view name;
    if (value.type().get(type))
        return Read::Broken;
    if (type != simdjson::ondemand::json_type::string)
        return skip(value) | Read::Wrong;
    if (value.get_string().get(name))
        return Read::Broken;
    into = eventType(name);
    return Read::Good;
}

} // namespace

Read readEnvelope(Object &object, Envelope &envelope)
{
    Read outcome = Read::Good;
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        if (std::move(entry).get(field) || nameOf(field, name) != Read::Good)
            return Read::Broken;
        Value value = field.value();
        Read one = Read::Good;
        if (name == "eventType" && envelope.type == EventType::Missing)
            one = readType(value, envelope.type);
        else if (name == "data")
            one = readData(value, envelope);
        else
            one = skip(value);
        if (one == Read::Broken)
            return one;
        outcome = outcome | one;
    }
    return outcome;
}

} // namespace coterie::decoding
