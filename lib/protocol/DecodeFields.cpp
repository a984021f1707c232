// SPDX-FileCopyrightText: 2026 The Coterie authors
// SPDX-License-Identifier: MIT

#include "protocol/DecodeFields.h"

namespace coterie::decoding {
namespace {

using simdjson::ondemand::json_type;

constexpr int maxDepth = 64;

Read skip(Value &value, int depth);

Read skipObject(Value &value, int depth)
{
    Object object;
    if (value.get_object().get(object))
        return Read::Broken;
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        if (std::move(entry).get(field) || nameOf(field, name) != Read::Good)
            return Read::Broken;
        if (skip(field.value(), depth + 1) != Read::Good)
            return Read::Broken;
    }
    return Read::Good;
}

Read skipArray(Value &value, int depth)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return Read::Broken;
    for (auto entry : array) {
        Value element;
        if (std::move(entry).get(element) || skip(element, depth + 1) != Read::Good)
            return Read::Broken;
    }
    return Read::Good;
}

Read goodIf(simdjson::error_code error)
{
    return error ? Read::Broken : Read::Good;
}

Read skip(Value &value, int depth)
{
    json_type type;
    if (depth >= maxDepth || value.type().get(type))
        return Read::Broken;
    switch (type) {
    case json_type::object:
        return skipObject(value, depth);
    case json_type::array:
        return skipArray(value, depth);
    case json_type::string:
        return goodIf(value.get_string().error());
    case json_type::number:
        return goodIf(value.get_double().error());
    case json_type::boolean:
        return goodIf(value.get_bool().error());
    case json_type::null:
        return isNull(value) ? Read::Good : Read::Broken;
    }
    return Read::Broken;
}

/** Returns Good if the value has the wanted type; otherwise skips the value and returns Wrong. */
Read expect(Value &value, json_type wanted)
{
    json_type type;
    if (value.type().get(type))
        return Read::Broken;
    return type == wanted ? Read::Good : skip(value, 0) | Read::Wrong;
}

/** Reads a string; `into` is valid until the next string is read. A string without escapes is not copied. */
Read readText(Value &value, std::string_view &into)
{
    if (const Read outcome = expect(value, json_type::string); outcome != Read::Good)
        return outcome;
    const std::string_view token = value.raw_json_token();
    const size_t closingQuote = token.rfind('"');
    if (closingQuote == 0 || closingQuote == std::string_view::npos)
        return Read::Broken;
    const std::string_view raw = token.substr(1, closingQuote - 1);
    if (raw.find('\\') == std::string_view::npos) {
        into = raw;
        return goodIf(value.get_raw_json_string().error());
    }
    return goodIf(value.get_string().get(into));
}

QString toString(std::string_view utf8)
{
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    // QString::fromUtf8() treats a leading U+FEFF as a byte order mark and drops it.
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace

Read skip(Value &value)
{
    return skip(value, 0);
}

Read skip(Document &document)
{
    json_type type;
    if (document.type().get(type))
        return Read::Broken;
    switch (type) {
    case json_type::object:
    case json_type::array: {
        Value value;
        if (document.get_value().get(value))
            return Read::Broken;
        return skip(value, 0);
    }
    case json_type::string:
        return goodIf(document.get_string().error());
    case json_type::number:
        return goodIf(document.get_double().error());
    case json_type::boolean:
        return goodIf(document.get_bool().error());
    case json_type::null: {
        bool null = false;
        return !document.is_null().get(null) && null ? Read::Good : Read::Broken;
    }
    }
    return Read::Broken;
}

bool isNull(Value &value)
{
    bool null = false;
    return !value.is_null().get(null) && null;
}

Read read(Value &value, QString &into)
{
    std::string_view text;
    const Read outcome = readText(value, text);
    if (outcome == Read::Good)
        into = toString(text);
    return outcome;
}

Read read(Value &value, IdText &into)
{
    std::string_view text;
    const Read outcome = readText(value, text);
    if (outcome != Read::Good)
        return outcome;
    auto uuid = IdText::fromUuid(text);
    into = uuid ? *std::move(uuid) : IdText(toString(text));
    return outcome;
}

Read read(Value &value, bool &into)
{
    if (const Read outcome = expect(value, json_type::boolean); outcome != Read::Good)
        return outcome;
    return goodIf(value.get_bool().get(into));
}

Read read(Value &value, qint64 &into)
{
    if (const Read outcome = expect(value, json_type::number); outcome != Read::Good)
        return outcome;
    int64_t number = 0;
    if (value.get_int64().get(number))
        return skip(value, 0) | Read::Wrong;
    into = number;
    return Read::Good;
}

Read read(Value &value, Timestamp &into)
{
    QString text;
    if (const Read outcome = read(value, text); outcome != Read::Good)
        return outcome;
    auto moment = Timestamp::parse(text);
    if (!moment)
        return Read::Wrong;
    into = *std::move(moment);
    return Read::Good;
}

Read read(Value &value, QStringList &into)
{
    if (const Read outcome = expect(value, json_type::array); outcome != Read::Good)
        return outcome;
    simdjson::ondemand::array array;
    if (value.get_array().get(array))
        return Read::Broken;
    QStringList list;
    Read outcome = Read::Good;
    for (auto entry : array) {
        Value element;
        if (std::move(entry).get(element))
            return Read::Broken;
        QString text;
        const Read one = read(element, text);
        if (one == Read::Broken)
            return one;
        outcome = outcome | one;
        list.append(std::move(text));
    }
    if (outcome == Read::Good)
        into = std::move(list);
    return outcome;
}

} // namespace coterie::decoding
